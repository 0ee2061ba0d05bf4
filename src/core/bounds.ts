/** The last time that a `Date` can be, in Unix ms: what is later throws wherever it is shown. */
export const lastTime = 8.64e15

/** No counter comes near it by being used; above it the next one could not be written down. */
export const highestCounter = 2 ** 52

/** Places in the list lie between this and its negative: there is always one more to be written down. */
export const highestOrder = 1e9
