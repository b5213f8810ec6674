import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import type { Name } from '#lib/schema/name'
import type { Quotation } from '#lib/schema/quotation'
import type { Report } from '#lib/schema/report'
import { type Range, within } from '#lib/schema/span'
import type { Voice } from '#lib/schema/voice'

/** The key of all that is said by somebody whom the text does not name. */
export const noKey = 'none'

/** Where the register has no slug, as in a text that is not published, the name itself is made one. */
export const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || Array.from(name, (sign) => sign.codePointAt(0)?.toString(16)).join('-')

/** The speaker of an attribution. */
export const speakerOf = ({ speaker, name }: Attribution): Pick<Voice, 'key' | 'name'> =>
  speaker === null ? { key: noKey, name: null } : { key: name ?? keyOf(speaker), name: speaker }

/** The author of a tweet, who is known by the handle: the printed name may be an office or a nickname. */
export function authorOf({ handle, name }: { handle: string; name: string }, names: Name[]): Voice {
  const known = names.find(({ handles }) => handles.includes(handle))
  return { key: known?.slug ?? keyOf(name), name: known?.name ?? name, form: 'tweet', teller: null }
}

/** The innermost speaker of a place in a claim; `quotations` are those of its block. Null for the report itself. */
export function speakerAt(
  { attributions }: Pick<Report, 'attributions'>,
  { claim, quotations, names }: { claim: Claim; quotations: Quotation[]; names: Name[] },
  place: Range,
): Voice | null {
  let inner: (Range & { by: Attribution }) | null = null
  for (const { attribution } of claim.attributions) {
    const by = attributions[attribution]
    for (const { start, end } of by?.contents ?? [])
      if (by && within(place, { start, end }) && (!inner || end - start < inner.end - inner.start))
        inner = { start, end, by }
  }
  if (!inner) return claim.teller.type === 'tweet' ? authorOf(claim.teller, names) : null
  // Contents of type `mixed` hold the marks, a quotation does not: a place may begin or end with a mark.
  const content = { start: inner.start - 1, end: inner.end + 1 }
  const quoted = quotations
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }))
    .some((marked) => within(place, marked) && (inner.by.type === 'direct' || within(marked, content)))
  const teller = claim.teller.type === 'tweet' ? authorOf(claim.teller, names).name : null
  return { ...speakerOf(inner.by), form: quoted ? 'quoted' : 'told', teller: quoted ? null : teller }
}
