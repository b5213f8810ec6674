import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import { overlaps, type Range, within } from '#lib/schema/span'

/** Contents of attributions by block; contents never reach over the end of one. */
export type Contents = Map<number, (Range & { index: number })[]>

/** Sorts the contents of all attributions into the blocks in which they stand. */
export function contentsByBlock(attributions: Attribution[], blocks: Range[]): Contents {
  const all = attributions.flatMap(({ contents }, index) => contents.map(({ start, end }) => ({ start, end, index })))
  const byBlock: Contents = new Map()
  let block = 0
  for (const content of all.toSorted((a, b) => a.start - b.start)) {
    while (block < blocks.length - 1 && content.start >= (blocks[block + 1]?.start ?? 0)) block += 1
    byBlock.set(block, [...(byBlock.get(block) ?? []), content])
  }
  return byBlock
}

/** Index of the attribution whose contents hold a place most closely; null where nobody else speaks there. */
export function attributionAt(place: Range & { block: number }, contents: Contents): number | null {
  const around = (contents.get(place.block) ?? []).filter((content) => within(place, content))
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.index ?? null
}

/**
 * Every attribution that touches a claim. `whole`: the sentence is somebody's own words, that is, it begins within
 * words between marks, and at most a tag (`she wrote`) follows them. `part`: anything less.
 */
export function touching(
  text: string,
  claim: Range & { block: number },
  attributions: Attribution[],
  contents: Contents,
): Claim['attributions'] {
  const first = claim.start + Math.max(0, text.slice(claim.start, claim.end).search(/[^\s"“”]/))
  const touched = (contents.get(claim.block) ?? []).filter((content) => overlaps(content, claim))
  return [...new Set(touched.map(({ index }) => index))].map((attribution) => {
    const begins = touched.some(({ start, end, index }) => index === attribution && start <= first && first < end)
    const whole = begins && attributions[attribution]?.type === 'direct'
    return { attribution, extent: whole ? 'whole' : 'part' }
  })
}
