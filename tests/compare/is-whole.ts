import { expect } from 'vitest'
import type { Occurrence } from '#lib/compare/words/occurrence'
import type { SourceEntry } from '#lib/compare/words/sources'
import type { Wording } from '#lib/compare/words/wording'

/** Every occurrence anywhere in a value. */
export function occurrencesIn(value: unknown): Occurrence[] {
  if (typeof value !== 'object' || value === null) return []
  return 'before' in value ? [value as Occurrence] : Object.values(value).flatMap(occurrencesIn)
}

/**
 * What the types of the records cannot say: they are plain data, no list is empty and no word missing where something
 * has to be.
 */
export function expectWhole({ wording, sources }: { wording: Wording; sources: SourceEntry[] }): void {
  expect(JSON.parse(JSON.stringify(wording))).toEqual(wording)
  expect(JSON.parse(JSON.stringify(sources))).toEqual(sources)
  const { runs, remarks, killingWords, sayingWords, numbers, spellings } = wording
  const groups = [...killingWords, ...sayingWords, ...spellings.flatMap((name) => name.spellings)]
  const utterances = sources.flatMap((source) => source.utterances)
  for (const word of [
    ...runs.map(({ text }) => text),
    ...groups.map(({ word }) => word),
    ...numbers.flatMap(({ number, countedNoun }) => [number, ...(countedNoun === null ? [] : [countedNoun])]),
    ...remarks.flatMap(({ key, speaker }) => [key, speaker]),
    ...sources.flatMap(({ key, name }) => [key, ...(name === null ? [] : [name])]),
  ])
    expect(word).not.toBe('')
  const sizes = (least: number, lists: unknown[][]) => lists.map((list) => Math.max(least, list.length))
  const twice = [...runs.map(({ occurrences }) => occurrences), ...remarks.map(({ quoted }) => quoted)]
  const once: unknown[][] = [
    ...groups.map(({ occurrences }) => occurrences),
    ...spellings.map((name) => name.spellings),
    ...remarks.map(({ words }) => words),
    ...sources.map((source) => source.utterances),
    ...utterances.map(({ words }) => words),
  ]
  expect(twice.map(({ length }) => length)).toEqual(sizes(2, twice))
  expect(once.map(({ length }) => length)).toEqual(sizes(1, once))
  for (const { words } of runs) expect(words).toBeGreaterThan(0)
}
