import type { Claim } from '#lib/record/claim'
import { groupByBlock } from '#lib/record/group-by-block'
import type { Records } from '#lib/record/records'
import type { Segment } from '#lib/record/segment'
import { type Range, spanOf } from '#lib/record/span'

/** Cuts each block's characters into claims, the trailer and what is between: without a gap, nothing added. */
export function segmentsOf(
  text: string,
  { blocks, tweets }: Pick<Records, 'blocks' | 'tweets'>,
  claims: readonly Claim[],
): Segment[][] {
  const claimsOf = groupByBlock(claims, blocks.length)
  const tweetOf = new Map(tweets.map((tweet) => [tweet.block, tweet]))
  return blocks.map((block, index) => {
    const marked = (claimsOf[index] ?? []).map(
      (claim): Segment => ({ type: 'claim', ...spanOf(text, claim.start, claim.end), claim }),
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
