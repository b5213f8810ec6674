import { attribute } from '#lib/parse/attribute/attribute'
import { attributionAt, contentsByPage, touching } from '#lib/parse/attribute/extent'
import { titlesAmong } from '#lib/parse/attribute/is-title'
import { type Stretch, sentencesOf } from '#lib/parse/attribute/sentence'
import { cutBlocks } from '#lib/parse/cut-blocks'
import { findApproximators, findHedges } from '#lib/parse/find-hedges'
import { findTrailers } from '#lib/parse/find-trailers'
import { pairMarks } from '#lib/parse/pair-marks'
import { readHeader } from '#lib/parse/read-header'
import { readTweet } from '#lib/parse/read-tweet'
import { splitClaims } from '#lib/parse/split-claims'
import { splitParagraphs } from '#lib/parse/split-paragraphs'
import type { Claim } from '#lib/schema/claim'
import { locate } from '#lib/schema/locate'
import { Records } from '#lib/schema/records'
import type { Range } from '#lib/schema/span'
import { spanOf } from '#lib/schema/span'

/** A claim before what is said of it is found. */
type Unread = Omit<Claim, 'attributions' | 'hedges' | 'approximators'>

/**
 * Reads a dated news text into records. Pure: same text, same records. Offsets are UTF-16 code units, half-open.
 * The steps stand in the order in which each needs the one before it.
 */
export function parseReport(text: string): Records {
  const header = readHeader(text)
  const paragraphs = splitParagraphs(text, header.end)
  const { trailers, findings: trailerFindings } = findTrailers(text, header.end)
  const { pieces, blocks, findings: blockFindings } = cutBlocks(text, paragraphs, trailers)
  const tweets = pieces.flatMap((piece, block) =>
    piece.trailer ? [readTweet(text, { ...piece, trailer: piece.trailer }, block)] : [],
  )
  const tweetOf = new Map(tweets.map((tweet) => [tweet.block, tweet]))
  /** The words of each block: no labels, no trailers, no media addresses at the end. */
  const stretches = blocks.flatMap((block, index): Stretch[] => {
    const tweet = tweetOf.get(index)
    const words = tweet ? tweet.text : block
    return block.type === 'label'
      ? []
      : [{ start: words.start, end: words.end, block: index, tweet: tweet !== undefined }]
  })
  const claims = stretches.flatMap((stretch) => {
    const tweet = tweetOf.get(stretch.block)
    return splitClaims(text, stretch).map(
      (range, i): Unread => ({
        ...spanOf(text, range.start, range.end),
        block: stretch.block,
        sentence: i + 1,
        teller: tweet ? { type: 'tweet', name: tweet.authorName, handle: tweet.handle } : { type: 'report' },
      }),
    )
  })
  const { pairs, findings: markFindings } = pairMarks(text, stretches)
  const sentences = sentencesOf(text, stretches, claims, pairs)
  const attributions = attribute(text, sentences, tweets)
  const contents = contentsByPage(attributions)
  const titles = titlesAmong(sentences)
  const speakerAt = (place: Range) => attributions[attributionAt(place, contents) ?? -1]?.speaker ?? null
  return Records.parse({
    datePublished: header.datePublished,
    blocks,
    tweets,
    claims: claims.map((claim) => ({
      ...claim,
      attributions: touching(claim, attributions, contents),
      hedges: findHedges(text, claim, speakerAt),
      approximators: findApproximators(text, claim),
    })),
    quotations: pairs.map((pair, i) => ({
      ...pair,
      attribution: titles.has(i) ? null : attributionAt(pair, contents),
    })),
    attributions,
    messages: locate(text, [...header.findings, ...trailerFindings, ...blockFindings, ...markFindings]),
  })
}
