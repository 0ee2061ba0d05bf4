/**
 * Signs between names, and the words for "and" of our languages that are no part of a name: 和 and と stand in many,
 * and a lone "a" is as often an initial.
 */
const between = /[,;/&+|،、，；]|\s(?:and|und|et|och|oraz|ve|en|e|y|i|और|و)\s/u

/** True where a field for one person names several. What has no letters names nobody. */
export const namesSeveral = (person: string): boolean =>
  person.split(between).filter((name) => /\p{L}/u.test(name)).length > 1
