import { vi } from 'vitest'

/** Milliseconds; what is waited for comes at once, but for a machine that does other things as well. */
const patience = 60_000

const { waitFor } = vi
vi.waitFor = (callback, options = patience) => waitFor(callback, options)
