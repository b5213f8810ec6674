import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import { overlaps, type Range, within } from '#lib/schema/span'

/** Contents of attributions by the pages of the text that they touch, so that a look-up is short however long it is. */
export type Contents = Map<number, (Range & { index: number })[]>

/** UTF-16 code units of a page. */
const page = 1024

/** The pages that a range touches. */
const pagesOf = ({ start, end }: Range): number[] => {
  const first = Math.floor(start / page)
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / page) - first + 1 }, (_, i) => first + i)
}

export function contentsByPage(attributions: Attribution[]): Contents {
  const byPage: Contents = new Map()
  for (const [index, { contents }] of attributions.entries())
    for (const { start, end } of contents)
      for (const key of pagesOf({ start, end })) {
        const own = byPage.get(key)
        if (own) own.push({ start, end, index })
        else byPage.set(key, [{ start, end, index }])
      }
  return byPage
}

/** Index of the attribution whose contents hold a place most closely; null where nobody else speaks there. */
export function attributionAt(place: Range, contents: Contents): number | null {
  let best: (Range & { index: number }) | null = null
  for (const content of contents.get(Math.floor(place.start / page)) ?? [])
    if (within(place, content) && (!best || content.end - content.start < best.end - best.start)) best = content
  return best?.index ?? null
}

/**
 * Every attribution that touches a claim. `whole`: the sentence is somebody's own words, that is, it begins within
 * words between marks, and at most a tag (`she wrote`) follows them. `part`: anything less.
 */
export function touching(claim: Range, attributions: Attribution[], contents: Contents): Claim['attributions'] {
  const touched = pagesOf(claim).flatMap((key) =>
    (contents.get(key) ?? []).filter((content) => overlaps(content, claim)),
  )
  const indices = [...new Set(touched.map(({ index }) => index))].sort((a, b) => a - b)
  return indices.map((attribution) => {
    // Where a claim begins with an opening mark, the contents begin behind it.
    const begins = touched.some(({ start, index }) => index === attribution && start <= claim.start + 1)
    const whole = begins && attributions[attribution]?.type === 'direct'
    return { attribution, extent: whole ? 'whole' : 'part' }
  })
}
