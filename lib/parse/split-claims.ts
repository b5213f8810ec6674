import { ParseEnglish } from 'parse-english'
import { sayVerbs } from '#lib/parse/attribute/cues'
import { trim } from '#lib/parse/split-paragraphs'
import type { Range } from '#lib/schema/span'

/**
 * UTF-16 code units given to the sentence parser at once. Its time grows with the square of some inputs (`U.S. `
 * repeated) and its stack with the length of others (`a.b.`), so a long block goes in by windows.
 */
const windowLength = 4096

const parser = new ParseEnglish()

/** Cuts `range` into sentences: closing marks and trailing hashtags included, white space between them left out. */
export function splitClaims(text: string, range: Range): Range[] {
  const claims: Range[] = []
  for (const stretch of splitStretches(text, range))
    for (const sentence of splitAbbreviations(text, mergeTails(text, windows(text, stretch)))) claims.push(sentence)
  return claims
}

/** A blank line ends a sentence, whatever stands before it. */
function splitStretches(text: string, range: Range): Range[] {
  const stretches: Range[] = []
  let start = range.start
  for (const gap of text.slice(range.start, range.end).matchAll(/\n[^\S\n]*\n\s*/g)) {
    stretches.push({ start, end: range.start + gap.index })
    start = range.start + gap.index + gap[0].length
  }
  stretches.push({ start, end: range.end })
  return stretches.map((stretch) => trim(text, stretch)).filter(({ start, end }) => start < end)
}

/** Sentences by the parser, window after window; the last of a window opens the next, since it may be cut. */
function windows(text: string, range: Range): Range[] {
  const sentences: Range[] = []
  let carried: number | null = null
  for (let at = range.start; at < range.end; ) {
    const end = Math.min(at + windowLength, range.end)
    const found = sentencesIn(text, { start: at, end })
    const first = found[0]
    if (first && carried !== null) first.start = carried
    carried = null
    const last = found.at(-1)
    if (!last || end === range.end) {
      sentences.push(...found)
      at = end
    } else if (found.length > 1) {
      sentences.push(...found.slice(0, -1))
      at = last.start
    } else {
      carried = last.start
      at = end
    }
  }
  return carried === null ? sentences : [...sentences, trim(text, { start: carried, end: range.end })]
}

/** One call of the parser, whose offsets count from the window's start. */
function sentencesIn(text: string, { start, end }: Range): Range[] {
  const sentences: Range[] = []
  for (const paragraph of parser.parse(text.slice(start, end)).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const { type, position } of paragraph.children) {
      if (type !== 'SentenceNode' || !position) continue
      const sentence = { start: start + (position.start.offset ?? 0), end: start + (position.end.offset ?? 0) }
      sentences.push(trim(text, sentence))
    }
  }
  return sentences.filter((sentence) => sentence.start < sentence.end)
}

/**
 * Where the parser joins two sentences, with at most twenty blanks between them, so that it is decided that the time grows
 * with the length alone: after a number or a time of day that ends the first, …
 */
const afterNumber = /(?<=[\s(](?:\d{1,3}|[ap]\.m)\.["”’)]?)\s{1,20}(?=["“‘(]?\p{Lu}[\p{Ll}’' ])/gu
/** … and after an abbreviation, before a word that opens a sentence and never goes on with a name (`the U.S. It …`). */
const afterAbbreviation =
  /(?<=(?<!\bvs?)(?<=\p{L})\.["”’)]?)\s{1,20}(?=["“‘(]?(?:He|She|It|They|We|His|Her|Its|Their|The|This|That|These|Those|There|But|However|When|While|If|In|After|Before)(?:[’']|,? )\p{Ll})/gu

/** Days, months and zones go on with a time of day (`5 p.m. Monday`); a section's number opens what it counts. */
const goesOn =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|Greenwich)/
const counted = /\b(?:Art|Sec|Fig|Vol)\. ?\d+\.$/

function splitAbbreviations(text: string, sentences: Range[]): Range[] {
  return sentences.flatMap((sentence) => {
    const parts: Range[] = []
    const words = text.slice(sentence.start, sentence.end)
    let start = sentence.start
    const gaps = [...words.matchAll(afterNumber), ...words.matchAll(afterAbbreviation)]
    for (const gap of gaps.toSorted((a, b) => a.index - b.index)) {
      const end = sentence.start + gap.index
      const next = end + gap[0].length
      if (end < start || counted.test(text.slice(Math.max(start, end - 12), end))) continue
      if (/[ap]\.m\.$/.test(text.slice(end - 4, end)) && goesOn.test(text.slice(next, next + 16))) continue
      parts.push({ start, end })
      start = next
    }
    return [...parts, { start, end: sentence.end }]
  })
}

/** `“Since when?” Paul Reis asked.`: after a question or an exclamation in marks, a name with a saying verb tags it. */
function isTag(text: string, last: Range, { start, end }: Range): boolean {
  if (end - start > 120 || !/[?!]["”]$/.test(text.slice(Math.max(last.start, last.end - 2), last.end))) return false
  const [, verb] = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,5}(\p{Ll}+)\b(?!\sthat\b)/u.exec(text.slice(start, end)) ?? []
  return verb !== undefined && sayVerbs.has(verb)
}

/** Offices before a name that the parser takes for the end of a sentence. */
const offices =
  /(?:^|\s)(?:Det|Sgt|Cpl|Lt|Capt|Col|Gen|Maj|Cmdr|Sen|Rep|Gov|Rev|Hon|Supt|Insp|Ofc|Dep|Atty|Amb|Adm|Pvt)\.$/

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
    const tail =
      !/[\p{L}\p{N}]/u.test(bare) || (/^\d/.test(words) && last && /\bNos?\.$/.test(text.slice(last.start, last.end)))
    const office =
      last && offices.test(text.slice(Math.max(last.start, last.end - 8), last.end)) && /^\p{Lu}/u.test(words)
    const leading = last && !/[\p{L}\p{N}]/u.test(text.slice(last.start, last.end))
    if (last && (tail || leading || office || isTag(text, last, sentence))) last.end = sentence.end
    else merged.push({ ...sentence })
  }
  return merged
}
