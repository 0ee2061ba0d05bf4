import type { MigrationEntry, MigrationPart } from './migration'

/** A QR code of a batch that was not among those read: the `number`th of `size`, counted from 1. */
export interface MissingPart {
  readonly batchId: number
  readonly number: number
  readonly size: number
}

export interface CollectedParts {
  readonly entries: readonly MigrationEntry[]
  readonly missing: readonly MissingPart[]
}

/** Puts parts together, in whatever order they were read; one that was read twice counts once. */
export function collectParts(parts: readonly MigrationPart[]): CollectedParts {
  // Apps that give every link the same numbers lose nothing by it: only the very same part is a repeat.
  const different = new Map(parts.map((part) => [JSON.stringify(part), part])).values()
  const batches = new Map<string, MigrationPart[]>()
  for (const part of different) {
    const key = `${part.batchId}/${part.size}`
    batches.set(key, [...(batches.get(key) ?? []), part])
  }
  const all = [...batches.values()]
  return {
    entries: all.flatMap((batch) => [...batch].sort((a, b) => a.index - b.index).flatMap(({ entries }) => entries)),
    missing: all.flatMap(missingOf),
  }
}

function missingOf(batch: readonly MigrationPart[]): readonly MissingPart[] {
  const { batchId = 0, size = 0 } = batch[0] ?? {}
  const read = new Set(batch.map(({ index }) => index))
  return Array.from({ length: size }, (_, index) => index)
    .filter((index) => !read.has(index))
    .map((index) => ({ batchId, number: index + 1, size }))
}
