import { locateFindings } from '#lib/message/locate'
import { attribute } from '#lib/parse/attribute/attribute'
import { attributionsAt, type Contents, contentAt, contentsByPage, overlapping } from '#lib/parse/attribute/extent'
import { titlesAmong } from '#lib/parse/attribute/is-title'
import { type Stretch, sentencesOf } from '#lib/parse/attribute/sentence'
import { cutBlocks } from '#lib/parse/cut-blocks'
import { findApproximators, findHedges, type HedgeOwner } from '#lib/parse/find-hedges'
import { findLostPosts } from '#lib/parse/find-lost-posts'
import { findTrailers } from '#lib/parse/find-trailers'
import { pairMarks, withCurlyMarks } from '#lib/parse/pair-marks'
import { readHeader } from '#lib/parse/read-header'
import { readTweet } from '#lib/parse/read-tweet'
import { splitClaims } from '#lib/parse/split-claims'
import { splitParagraphs } from '#lib/parse/split-paragraphs'
import type { Attribution } from '#lib/record/attribution'
import type { ParsedClaim } from '#lib/record/claim'
import type { Records } from '#lib/record/records'
import type { Range } from '#lib/record/span'
import { spanOf } from '#lib/record/span'

/** A claim before what is said of it is found. */
type Unread = Omit<ParsedClaim, 'attributions' | 'hedges' | 'approximators'>

/**
 * Reads a dated news text into records. Pure: same text, same records. Offsets are UTF-16 code units, half-open.
 * The steps are in the order in which each needs the one before it.
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
    return joinSignatures(text, splitClaims(text, stretch)).map(
      (range, i): Unread => ({
        ...spanOf(text, range.start, range.end),
        block: stretch.block,
        sentence: i + 1,
        teller: tweet
          ? { type: 'tweet', name: tweet.authorName, printedName: tweet.authorName, handle: tweet.handle }
          : { type: 'report' },
      }),
    )
  })
  const { pairs, findings: markFindings } = pairMarks(text, stretches)
  const sentences = sentencesOf(withCurlyMarks(text, pairs), stretches, claims, pairs)
  const { attributions, findings: speakerFindings } = attribute(text, sentences, tweets)
  const contents = contentsByPage(attributions)
  const titles = titlesAmong(sentences)
  const ownerOf = hedgeOwners(attributions, contents)
  return {
    datePublished: header.datePublished,
    blocks,
    tweets,
    claims: claims.map((claim) => ({
      ...claim,
      attributions: attributionsAt(claim, contents),
      hedges: findHedges(text, claim, ownerOf),
      approximators: findApproximators(text, claim),
    })),
    quotations: pairs.map((pair, i) => ({
      ...pair,
      attribution: titles.has(i) ? null : (contentAt(pair, contents)?.index ?? null),
    })),
    attributions,
    messages: locateFindings(text, [
      ...header.findings,
      ...trailerFindings,
      ...blockFindings,
      ...findLostPosts(text, pieces, trailerFindings),
      ...markFindings,
      ...speakerFindings,
    ]),
  }
}

/** `“…” — Commissioner Paul Reis`: who signs words is in their sentence. */
function joinSignatures(text: string, claims: Range[]): Range[] {
  const joined: Range[] = []
  for (const claim of claims) {
    const last = joined.at(-1)
    const isSigned = last && /["”]/.test(text.charAt(last.end - 1)) && isSignature(text.slice(claim.start, claim.end))
    if (last && isSigned) last.end = claim.end
    else joined.push({ ...claim })
  }
  return joined
}

/** A dash and a name of a few words, with what may follow a comma. */
function isSignature(words: string): boolean {
  const [name = ''] = words.slice(1).trim().split(',')
  const capitals = name.split(' ')
  return words.length < maxSignature && /^[—–―]/.test(words) && capitals.length < 7 && capitals.every(isCapitalized)
}

/** UTF-16 code units of a signature. */
const maxSignature = 120
const isCapitalized = (word: string) => /^\p{Lu}/u.test(word)

/** Whose a hedge is: of the innermost contents that it is in, else of the cue that it is part of. */
function hedgeOwners(attributions: Attribution[], contents: Contents): (hedge: Range) => HedgeOwner | null {
  const cues = contentsByPage(attributions.map(({ cue }) => ({ contents: cue ? [cue] : [] })))
  return (hedge) => {
    const content = contentAt(hedge, contents)
    if (content) return { attribution: content.index, bounds: content }
    const cue = overlapping(hedge, cues)
    const told = cue && attributions[cue.index]?.contents[0]
    if (!cue || !told) return null
    return {
      attribution: cue.index,
      bounds: { start: Math.min(cue.start, hedge.start, told.start), end: Math.max(cue.end, hedge.end, told.end) },
    }
  }
}
