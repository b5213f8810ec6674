import { withoutFalseVerbs } from '#lib/parse/attribute/homographs'
import { tagsOf } from '#lib/parse/attribute/lexicon'
import type { Indexed, Token } from '#lib/parse/attribute/token'
import type { Marked } from '#lib/parse/pair-marks'
import { groupByBlock } from '#lib/record/group-by'
import type { Range } from '#lib/record/span'

/** A sentence of the narrator's: tokens with each quotation as one of them, so that a speech cannot cut it in two. */
export type Sentence = Range & { block: number; tweet: boolean; tokens: Token[] }

/** No sentence that a person wrote has more tokens; the rules compare tokens with each other, so the time would grow. */
export const longest = 500

const tokenPattern =
  /https?:\/\/\S+|(?:(?:point(?:s|ed|ing)?|blurt(?:s|ed|ing)?|burst(?:s|ing)?|lash(?:es|ed|ing)?|put(?:s|ting)?) out|call(?:s|ed|ing)? (?:on|for)|complain(?:s|ed|ing)? (?:of|about)|warn(?:s|ed|ing)? (?:of|about|against)|(?:goes|going|go|went) on about)\b|@\w+|#[\p{L}\p{N}_]+|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Reps|Sens|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Cmdr|St|Jr|Sr|Prof|Rev|Hon|Atty|Supt|Fla|Calif|Mass|Conn|Ill|Mich|Minn|Wis|Tex|Ariz|Colo|Wash|Va|Pa|Ky|Tenn|Mo|Okla|Ore|Nev|Ind|Ala|Ga|La|Miss|Neb|Kan|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Co|Corp|Ltd|vs|\p{Lu})\.(?=\s|,|$)|\d+:\d+|[\p{L}\p{N}]+(?:[’'.\-&/][\p{L}\p{N}]+)*[’']?|\S/gu

/** The words of one block, without a tweet's trailer and the media addresses at its end. */
export type Stretch = Range & { block: number; tweet: boolean }

/**
 * Cuts every stretch into the narrator's sentences: at the ends of claims that lie outside every quotation. Nested
 * quotations stay inside the outer one.
 */
export function sentencesOf(
  text: string,
  stretches: Stretch[],
  claims: (Range & { block: number })[],
  quotations: Marked[],
): Sentence[] {
  const blocks = (stretches.at(-1)?.block ?? 0) + 1
  const claimsOf = groupByBlock(claims, blocks)
  const outerOf = groupByBlock(outermost(quotations), blocks)
  return stretches.flatMap((stretch) => cut(text, stretch, claimsOf[stretch.block] ?? [], outerOf[stretch.block] ?? []))
}

/** A full stop inside a sentence belongs to the abbreviation before it (`Det. Sgt. Lee`, `Lee, D-Ore., said`). */
function joinAbbreviations(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (const [i, token] of tokens.entries()) {
    const last = joined.at(-1)
    if (
      token.text === '.' &&
      last?.type === 'word' &&
      last.end === token.start &&
      (tokens[i + 1]?.type === 'word' || tokens[i + 1]?.text === ',')
    )
      joined[joined.length - 1] = {
        ...last,
        end: token.end,
        text: `${last.text}.`,
        word: `${last.word}.`,
        tags: tagsOf(`${last.word}.`),
      }
    else joined.push(token)
  }
  return joined
}

/** Without short asides in parentheses (`Rep. Ann Lee (D-Ohio), whose …`), which no rule needs. */
function withoutAsides(tokens: Token[]): Token[] {
  const kept: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const length = tokens[i]?.text === '(' ? tokens.slice(i, i + 9).findIndex(({ text }) => text === ')') : -1
    const aside = length !== -1 && tokens.slice(i, i + length).every(({ type }) => type !== 'quotation')
    if (aside) i += length
    else kept.push(tokens[i] as Token)
  }
  return kept
}

function cut(text: string, stretch: Stretch, claims: Range[], outer: Indexed[]): Sentence[] {
  const sentences: Sentence[] = []
  const tokens = tokenize(text, stretch, outer)
  let from = 0
  let next = 0
  for (const claim of claims) {
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) < claim.end) next += 1
    const around = outer[next]
    const inside = around && around.start < claim.end
    if (inside && claim !== claims.at(-1)) continue
    let to = from
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < claim.end) to += 1
    const own = withoutFalseVerbs(withoutAsides(joinAbbreviations(tokens.slice(from, to))))
    from = to
    if (own.length === 0) continue
    const [first, last] = [own[0] as Token, own.at(-1) as Token]
    sentences.push({ start: first.start, end: last.end, block: stretch.block, tweet: stretch.tweet, tokens: own })
  }
  return sentences
}

function outermost(quotations: Marked[]): Indexed[] {
  const outer: Indexed[] = []
  for (const [index, quotation] of quotations.entries())
    if (quotation.start >= (outer.at(-1)?.end ?? 0)) outer.push({ ...quotation, index })
  return outer
}

function tokenize(text: string, { start, end }: Range, outer: Indexed[]): Token[] {
  const tokens: Token[] = []
  const words = (from: number, to: number) => {
    for (const { 0: found, index } of text.slice(from, to).matchAll(tokenPattern)) {
      const type = /[\p{L}\p{N}]/u.test(found) ? 'word' : 'mark'
      const word = found.toLowerCase().replaceAll('’', "'")
      tokens.push({
        type,
        start: from + index,
        end: from + index + found.length,
        text: found,
        word,
        tags: tagsOf(word),
        quotation: null,
      })
    }
  }
  let at = start
  for (const quotation of outer) {
    const from = quotation.start - 1
    const to = quotation.end + (quotation.continues ? 0 : 1)
    words(at, from)
    const printed = text.slice(from, to)
    tokens.push({ type: 'quotation', start: from, end: to, text: printed, word: printed, tags: tagsOf(''), quotation })
    at = to
  }
  words(at, end)
  return tokens
}
