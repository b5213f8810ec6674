import { ParseEnglish } from 'parse-english'
import { sayVerbs } from '#lib/parse/attribute/cues'
import { goesOn } from '#lib/parse/joined-sentences'
import { trim } from '#lib/parse/split-paragraphs'
import type { Range } from '#lib/record/span'

/**
 * UTF-16 code units given to the sentence parser at once. Its time grows with the square of some inputs (`U.S. `
 * repeated) and its stack with the length of others (`a.b.`), so a long block goes in by windows.
 */
const windowLength = 4096

const parser = new ParseEnglish()

/** Cuts `range` into sentences: closing marks and trailing hashtags included, white space between them left out. */
export function splitClaims(text: string, range: Range): Range[] {
  return cutAt(text, range, blankLine)
    .flatMap((stretch) => mergeTails(text, windows(text, stretch)))
    .flatMap((sentence) => cutAt(text, sentence, boundary))
}

/** What stands before, between and after the gaps in `range`. */
function cutAt(text: string, { start, end }: Range, gap: RegExp): Range[] {
  const gaps = [...text.slice(start, end).matchAll(gap)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  return [start, ...gaps.map((found) => found.end)].map((from, i) => ({ start: from, end: gaps[i]?.start ?? end }))
}

/** Sentences by the parser, window after window; the last of a window opens the next, since it may be cut. */
function windows(text: string, range: Range): Range[] {
  const sentences: Range[] = []
  let goesOn = false
  for (let at = range.start; at < range.end; ) {
    const end = Math.min(at + windowLength, range.end)
    const found = sentencesIn(text, { start: at, end })
    const [first] = found
    if (first && goesOn) first.start = (sentences.pop() as Range).start
    if (first) goesOn = found.length === 1
    at = found.length > 1 && end < range.end ? (found.pop() as Range).start : end
    sentences.push(...found)
  }
  return sentences
}

/** One call of the parser, whose offsets count from the window's start. */
function sentencesIn(text: string, { start, end }: Range): Range[] {
  return parser
    .parse(text.slice(start, end))
    .children.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
    .map(({ position }) =>
      trim(text, { start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0) }),
    )
    .filter((sentence) => sentence.start < sentence.end)
}

/** A blank line ends a sentence, whatever stands before it. */
const blankLine = /\n[^\S\n]*\n/g

/**
 * Where the parser joins two sentences, with at most twenty blanks between them, so that it is decided that the time grows
 * with the length alone: after a number that ends the first, other than that of a section, which opens what it counts, …
 */
const afterNumber = /(?<=[\s(]\d{1,3}\.)(?<!\b(?:Art|Sec|Fig|Vol)\. \d{1,3}\.)\s{1,20}(?=["“‘(]?\p{Lu}[\p{Ll}’' ])/u
/**
 * … after a time of day, which does not go on with a day, a month or a zone (`5 p.m. Monday`, `5 p.m. Lisbon time`), and
 * after a determiner goes on with what it tells the time of (`The 6 P.M. Boston train`), …
 */
const afterTime =
  /(?<=[\s(][ap]\.m\.["”’)]?|[\s(][AP]\.M\.["”’)]?)(?<!\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ee]very|[Ee]ach|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)\s(?:\d{1,2}|\d{1,2}:\d\d)\s[AaPp]\.[Mm]\.)\s{1,20}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|Greenwich|Christmas|Thanksgiving|New Year|(?:\p{Lu}\p{Ll}{1,20}\s){1,3}[Tt]ime\b)(?=["“‘(]?\p{Lu}[\p{Ll}’' ])/u
/** … and after an abbreviation, before a word that opens a sentence and never goes on with a name (`the U.S. It …`). */
const afterAbbreviation =
  /(?<=(?<!\bvs?)(?<=\p{L})\.["”’)]?)\s{1,20}(?=["“‘(]?(?:He|She|It|They|We|His|Her|Its|Their|The|This|That|These|Those|There|But|However|When|While|If|In|After|Before)(?:[’']|,? )\p{Ll})/u
const boundary = new RegExp([afterNumber, afterTime, afterAbbreviation].map(({ source }) => source).join('|'), 'gu')

/** `“Since when?” Paul Reis asked.`: after a question or an exclamation in marks, a name with a saying verb tags it. */
function isTag(text: string, last: Range, { start, end }: Range): boolean {
  if (end - start > 120 || !/[?!]["”“»«]/.test(text.slice(last.end - 2, last.end))) return false
  const [, verb] = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,5}(\p{Ll}+)\b(?!\sthat\b)/u.exec(text.slice(start, end)) ?? []
  return sayVerbs.has(verb ?? '')
}

/**
 * Joins what the parser cuts off: a tail without a word of its own (marks, hashtags, handles, addresses, emoji) belongs
 * to the sentence before it, a lone mark at the beginning to the one after it, a number to its `No.`, a name to its `Det.`
 */
function mergeTails(text: string, sentences: Range[]): Range[] {
  const merged: Range[] = []
  for (const sentence of sentences) {
    const last = merged.at(-1)
    const words = text.slice(sentence.start, sentence.end)
    const bare = words.replace(/(?:https?:\/\/|pic\.twitter\.com\/|[#@])\S{1,2000}/g, '')
    const tail = !/[\p{L}\p{N}]/u.test(bare) || (last && goesOn(text.slice(last.start, last.end), words))
    const leading = last && !/[\p{L}\p{N}]/u.test(text.slice(last.start, last.end))
    if (last && (tail || leading || isTag(text, last, sentence))) last.end = sentence.end
    else merged.push({ ...sentence })
  }
  return merged
}
