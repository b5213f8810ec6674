import { type Alignment, align } from '#lib/compare/words/align'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { compareOccurrences, type Reading, splitByClaim } from '#lib/compare/words/read-reports'
import { identifySpeaker } from '#lib/compare/words/speakers'
import { segmentWords, type Word } from '#lib/compare/words/words'
import { groupBy, groupByBlock } from '#lib/record/group-by'
import { within } from '#lib/record/span'

/** One quotation of a remark, compared with its longest form. */
export type QuotedForm = {
  /** The quotation, or the part of it that is in one claim. */
  occurrence: Occurrence
  /** For each word of the longest form: whether this form has it, too, in the same order. */
  keeps: boolean[]
  /** Words of the longest form that this form omits, as printed there. */
  dropped: string[]
  /** Words of this form that the longest form does not have, as printed here. */
  added: string[]
}

/** A remark of one speaker that is quoted several times, in different length or wording. */
export type Remark = {
  /** Key of the speaker, as in `SourceEntry`. */
  key: string
  /** As spelled in names.md. */
  speaker: string
  /** The words of the longest form, as printed, without punctuation. */
  words: string[]
  /** Id of the claim with the longest form. */
  longest: string
  /** At least two, by letter and position. */
  quoted: QuotedForm[]
  /** Every paraphrase of the same speaker; no rule decides whether it is about this remark. */
  paraphrased: Occurrence[]
}

/** Quoted words with a known speaker, as far as they are in one claim. */
type QuotedWords = { key: string; speaker: string; occurrence: Occurrence; words: Word[] }

type AlignedWords = QuotedWords & Alignment

/** Alignment takes time and memory of 400 × 400; no longer remark is quoted twice within one sentence each. */
const maxWordsToAlign = 400

/** Finds remarks that are quoted at least three times, or twice in different words; most quotations first. */
export function findRemarks(readings: Reading[]): Remark[] {
  const paraphrased = groupParaphrases(readings)
  return [...groupBy(readings.flatMap(listQuotedWords), ({ key }) => key).values()]
    .flatMap(groupRemarks)
    .filter((members) => members.length > 2 || new Set(members.map(({ words }) => listKeys(words).join(' '))).size > 1)
    .flatMap((members) => makeRemark(members, paraphrased))
    .sort(
      (a, b) =>
        b.quoted.length - a.quoted.length || compareOccurrences(a.quoted[0]?.occurrence, b.quoted[0]?.occurrence),
    )
}

const listKeys = (words: Word[]) => words.map(({ key }) => key)

function listQuotedWords(reading: Reading): QuotedWords[] {
  const { attributions, quotations } = reading.report
  const inBlock = groupByBlock(quotations, reading.report.blocks.length)
  return quotations.flatMap((quotation) => {
    const by = attributions[quotation.attribution ?? -1]
    // A quotation within a quotation is covered by the outer one.
    const outer = inBlock[quotation.block]?.some((other) => other !== quotation && within(quotation, other))
    if (!by || by.speaker === null || outer) return []
    const { key } = identifySpeaker(by)
    const { speaker } = by
    return splitByClaim(reading, quotation).map((occurrence) => ({
      key,
      speaker,
      occurrence,
      words: segmentWords(occurrence),
    }))
  })
}

/** Groups one speaker's quotations by remark. The longest one of each group comes first. */
function groupRemarks(stretches: QuotedWords[]): AlignedWords[][] {
  const longestFirst = stretches
    .filter(({ words }) => words.length <= maxWordsToAlign)
    .sort((a, b) => b.words.length - a.words.length || compareOccurrences(a.occurrence, b.occurrence))
  const byPair = new Map<string, Set<QuotedWords>>()
  for (const stretch of longestFirst)
    for (const pair of listWordPairs(stretch)) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(stretch))
  const free = new Set(longestFirst)
  return longestFirst.flatMap((longest) => {
    if (!free.has(longest)) return []
    const near = new Set([longest, ...listWordPairs(longest).flatMap((pair) => [...(byPair.get(pair) ?? [])])])
    const members = [...near]
      .filter((stretch) => free.has(stretch))
      .map((stretch) => ({ ...stretch, ...align(listKeys(longest.words), listKeys(stretch.words)), stretch }))
      .filter(isSameRemark)
    for (const { stretch } of members) free.delete(stretch)
    return [members]
  })
}

/** All pairs of adjacent words. Quotations that share no pair are not compared. */
const listWordPairs = ({ words }: QuotedWords) => words.slice(1).map(({ key }, i) => `${words[i]?.key} ${key}`)

/** True for three common words in a row, or if the longest form has at least 60 % of the words. */
const isSameRemark = ({ words, kept, longestRun }: AlignedWords) =>
  longestRun >= 3 || kept.filter(Boolean).length >= 0.6 * words.length

function makeRemark(members: AlignedWords[], paraphrased: Map<string, Occurrence[]>): Remark[] {
  const [longest] = members
  if (!longest) return []
  const { key, speaker } = longest
  const printed = longest.words.map(({ text }) => text)
  const quoted = members
    .map(({ occurrence, keeps, kept, words }) => ({
      occurrence,
      keeps,
      dropped: printed.filter((_, i) => !keeps[i]),
      added: words.filter((_, i) => !kept[i]).map(({ text }) => text),
    }))
    .sort((a, b) => compareOccurrences(a.occurrence, b.occurrence))
  return [
    { key, speaker, words: printed, longest: longest.occurrence.id, quoted, paraphrased: paraphrased.get(key) ?? [] },
  ]
}

/** All paraphrases without quotation marks, by speaker key. */
function groupParaphrases(readings: Reading[]): Map<string, Occurrence[]> {
  const found = readings.flatMap((reading) =>
    reading.report.attributions
      .filter(({ type }) => type === 'indirect')
      .flatMap((by) =>
        by.contents.flatMap((content) => splitByClaim(reading, content)).map((occurrence) => ({ by, occurrence })),
      ),
  )
  const bySpeaker = groupBy(found, ({ by }) => identifySpeaker(by).key)
  return new Map(
    [...bySpeaker].map(([key, own]) => [key, own.map(({ occurrence }) => occurrence).sort(compareOccurrences)]),
  )
}
