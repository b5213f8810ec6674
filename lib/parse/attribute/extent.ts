import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import { overlaps, type Range, within } from '#lib/schema/span'

/** Index of the attribution whose contents hold a quotation most closely; null where the text does not say whose words they are. */
export function attributionOf(quotation: Range, attributions: Attribution[]): number | null {
  let best: { index: number; length: number } | null = null
  for (const [index, { contents }] of attributions.entries())
    for (const content of contents) {
      const length = content.end - content.start
      if (within(quotation, content) && (!best || length < best.length)) best = { index, length }
    }
  return best?.index ?? null
}

/**
 * Every attribution that touches a claim. `whole`: the sentence is somebody's own words, that is, it begins within
 * words between marks, and at most a tag (`she wrote`) follows them. `part`: anything less.
 */
export function touching(text: string, claim: Range, attributions: Attribution[]): Claim['attributions'] {
  return attributions.flatMap(({ type, contents }, attribution) => {
    if (!contents.some((content) => overlaps(content, claim))) return []
    const words = text.slice(claim.start, claim.end).search(/[^\s"“”]/)
    const first = claim.start + Math.max(0, words)
    const whole = type === 'direct' && contents.some(({ start, end }) => start <= first && first < end)
    return [{ attribution, extent: whole ? ('whole' as const) : ('part' as const) }]
  })
}
