import type { Place } from '#lib/schema/address'
import { groupByBlock } from '#lib/schema/group-by-block'
import type { Records } from '#lib/schema/records'
import type { Segment } from '#lib/schema/segment'
import { type Range, spanOf } from '#lib/schema/span'

/** Cuts each block's characters into claims, the trailer and what stands between: without a gap, nothing added. */
export function segmentsOf(
  text: string,
  { blocks, claims, tweets }: Pick<Records, 'blocks' | 'claims' | 'tweets'>,
  addresses: Place[],
): Segment[][] {
  const place = new Map(
    addresses.filter(({ claims }) => claims.length === 1).map((address) => [address.claims[0], address]),
  )
  const claimsOf = groupByBlock(
    claims.map((claim, i) => ({ ...claim, address: place.get(i) })),
    blocks.length,
  )
  const tweetOf = new Map(tweets.map((tweet) => [tweet.block, tweet]))
  return blocks.map((block, index) => {
    const marked = (claimsOf[index] ?? []).flatMap(({ start, end, address }): Segment[] =>
      address ? [{ type: 'claim', ...spanOf(text, start, end), id: address.id, label: address.label }] : [],
    )
    const tweet = tweetOf.get(index)
    if (tweet) marked.push({ type: 'trailer', ...tweet.trailer })
    return fillGaps(text, block, marked)
  })
}

function fillGaps(text: string, block: Range, marked: Segment[]): Segment[] {
  const segments: Segment[] = []
  let at = block.start
  for (const segment of marked) {
    if (at < segment.start) segments.push({ type: 'gap', ...spanOf(text, at, segment.start) })
    segments.push(segment)
    at = segment.end
  }
  if (at < block.end) segments.push({ type: 'gap', ...spanOf(text, at, block.end) })
  return segments
}
