import type { Place } from '#lib/schema/address'
import { groupByBlock } from '#lib/schema/group-by-block'
import type { Records } from '#lib/schema/records'
import { spanOf } from '#lib/schema/span'

/**
 * Every address of a report, in the order of the text. Each block with words has `<slug>-<number>`; in a block of
 * several claims each claim has `<slug>-<number>-<n>` as well; in a block of one claim the block's address is the
 * claim's. Labels have none.
 */
export function addressesOf(
  slug: string,
  letter: string,
  text: string,
  records: Pick<Records, 'blocks' | 'claims'>,
): Place[] {
  const numbered = records.claims.map((claim, index) => ({ ...claim, index }))
  const byBlock = groupByBlock(numbered, records.blocks.length)
  return records.blocks.flatMap((block, index) => {
    if (block.type === 'label') return []
    const claims = byBlock[index] ?? []
    const id = `${slug}-${block.number}`
    const label = `${letter}${block.number}`
    const only = claims.length === 1 ? claims[0] : undefined
    const { start, end } = only ?? block
    const whole = { ...spanOf(text, start, end), id, label, block: index, claims: claims.map((claim) => claim.index) }
    if (claims.length < 2) return [whole]
    const each = claims.map(({ start, end, sentence, index: claim }) => ({
      ...spanOf(text, start, end),
      id: `${id}-${sentence}`,
      label: `${label}.${sentence}`,
      block: index,
      claims: [claim],
    }))
    return [whole, ...each]
  })
}
