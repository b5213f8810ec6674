import type { Attribution } from '#lib/record/attribution'
import { overlaps, type Range, within } from '#lib/record/span'

/** Contents of attributions by the pages of the text that they touch, so that a look-up is short however long it is. */
export type Contents = Map<number, (Range & { index: number })[]>

/** UTF-16 code units of a page. */
const page = 1024

/** The pages that a range touches. */
const pagesOf = ({ start, end }: Range): number[] => {
  const first = Math.floor(start / page)
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / page) - first + 1 }, (_, i) => first + i)
}

export function contentsByPage(attributions: Pick<Attribution, 'contents'>[]): Contents {
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

/** The shortest contents that a place is within, with the index of their attribution; null where nobody else speaks there. */
export function contentAt(place: Range, contents: Contents): (Range & { index: number }) | null {
  let best: (Range & { index: number }) | null = null
  for (const content of contents.get(Math.floor(place.start / page)) ?? [])
    if (within(place, content) && (!best || content.end - content.start < best.end - best.start)) best = content
  return best
}

/** The first of the stretches that overlaps a place. */
export const overlapping = (place: Range, contents: Contents): (Range & { index: number }) | undefined =>
  pagesOf(place)
    .flatMap((key) => contents.get(key) ?? [])
    .find((content) => overlaps(content, place))

/** Indices of the attributions whose contents overlap a claim, in their order. */
export const attributionsAt = (claim: Range, contents: Contents): number[] => {
  const touched = pagesOf(claim).flatMap((key) =>
    (contents.get(key) ?? []).filter((content) => overlaps(content, claim)),
  )
  return [...new Set(touched.map(({ index }) => index))].sort((a, b) => a - b)
}
