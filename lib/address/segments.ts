import type { Claim } from '#lib/record/claim'
import { groupByBlock } from '#lib/record/group-by'
import type { Records } from '#lib/record/records'
import type { Segment } from '#lib/record/report'
import { type Range, spanOf } from '#lib/record/span'

/** Cuts each block into claims, trailer and the text between them; joined they are the block's text. */
export function cutSegments(
  text: string,
  { blocks, tweets }: Pick<Records, 'blocks' | 'tweets'>,
  claims: readonly Claim[],
): Segment[][] {
  const claimsOf = groupByBlock(claims, blocks.length)
  const tweetOf = new Map(tweets.map((tweet) => [tweet.block, tweet]))
  return blocks.map((block, index) => {
    const segments = (claimsOf[index] ?? []).map(
      (claim): Segment => ({ type: 'claim', ...spanOf(text, claim.start, claim.end), claim }),
    )
    const tweet = tweetOf.get(index)
    if (tweet) segments.push({ type: 'trailer', ...tweet.trailer })
    return fillGaps(text, block, segments)
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
