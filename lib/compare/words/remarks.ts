import { type Alignment, align } from '#lib/compare/words/align'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { inOrder, pieces, type Reading } from '#lib/compare/words/read-reports'
import { speakerOf } from '#lib/compare/words/speakers'
import { type Word, wordsOf } from '#lib/compare/words/words'
import { groupBy, groupByBlock } from '#lib/record/group-by'
import { within } from '#lib/record/span'

/** One quotation of a remark, held against its longest form. */
export type QuotedForm = {
  /** The quotation, or the part of it that is in one claim. */
  occurrence: Occurrence
  /** For each word of the longest form whether it is here, too, in the same order. */
  keeps: boolean[]
  /** Words of the longest form that are not here, as printed there. */
  dropped: string[]
  /** Words that are here and not in the longest form, as printed here. */
  added: string[]
}

/** What one speaker is quoted with several times, at different length or in different words. */
export type Remark = {
  /** Key of the speaker among the sources. */
  key: string
  /** The speaker, in our spelling. */
  speaker: string
  /** The words of the longest form, as printed, punctuation left out. */
  words: string[]
  /** Address of the longest form. */
  longest: string
  /** At least two, in the order of the letters and of the text. */
  quoted: QuotedForm[]
  /** Every paraphrase of the same speaker; whether it is of this remark, no rule says. */
  paraphrased: Occurrence[]
}

/** Words between marks with a speaker, as far as they stand in one claim. */
type Stretch = { key: string; speaker: string; occurrence: Occurrence; words: Word[] }

type Member = Stretch & Alignment

/** Aligning takes the product of two lengths: nobody's remark of more words is quoted twice in one sentence. */
const most = 400

/** What one speaker is quoted with at least three times, or twice in different words: most occurrences first. */
export function remarks(readings: Reading[]): Remark[] {
  const paraphrased = paraphrasedBySpeaker(readings)
  return [...groupBy(readings.flatMap(stretchesOf), ({ key }) => key).values()]
    .flatMap(families)
    .filter((members) => members.length > 2 || new Set(members.map(({ words }) => keysOf(words).join(' '))).size > 1)
    .flatMap((members) => remarkOf(members, paraphrased))
    .sort((a, b) => b.quoted.length - a.quoted.length || inOrder(a.quoted[0]?.occurrence, b.quoted[0]?.occurrence))
}

const keysOf = (words: Word[]) => words.map(({ key }) => key)

function stretchesOf(reading: Reading): Stretch[] {
  const { attributions, quotations } = reading.report
  const inBlock = groupByBlock(quotations, reading.report.blocks.length)
  return quotations.flatMap((quotation) => {
    const by = attributions[quotation.attribution ?? -1]
    // Marks within marks: the outer words hold the inner ones already.
    const outer = inBlock[quotation.block]?.some((other) => other !== quotation && within(quotation, other))
    if (!by || by.speaker === null || outer) return []
    const { key } = speakerOf(by)
    const { speaker } = by
    return pieces(reading, quotation).map((occurrence) => ({ key, speaker, occurrence, words: wordsOf(occurrence) }))
  })
}

/** One speaker's stretches put together: each family is what joins its longest stretch, which stands first. */
function families(stretches: Stretch[]): Member[][] {
  const longestFirst = stretches
    .filter(({ words }) => words.length <= most)
    .sort((a, b) => b.words.length - a.words.length || inOrder(a.occurrence, b.occurrence))
  const byPair = new Map<string, Set<Stretch>>()
  for (const stretch of longestFirst)
    for (const pair of pairsOf(stretch)) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(stretch))
  const free = new Set(longestFirst)
  return longestFirst.flatMap((longest) => {
    if (!free.has(longest)) return []
    const near = new Set([longest, ...pairsOf(longest).flatMap((pair) => [...(byPair.get(pair) ?? [])])])
    const members = [...near]
      .filter((stretch) => free.has(stretch))
      .map((stretch) => ({ ...stretch, ...align(keysOf(longest.words), keysOf(stretch.words)), stretch }))
      .filter(joins)
    for (const { stretch } of members) free.delete(stretch)
    return [members]
  })
}

/** Every two words in a row: what shares none of them has no words in common worth showing. */
const pairsOf = ({ words }: Stretch) => words.slice(1).map(({ key }, i) => `${words[i]?.key} ${key}`)

/** Three words in a row, or two of them where most of what is quoted stands in the longest form, too. */
const joins = ({ words, kept, run }: Member) => run >= 3 || kept.filter(Boolean).length >= 0.6 * words.length

function remarkOf(members: Member[], paraphrased: Map<string, Occurrence[]>): Remark[] {
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
    .sort((a, b) => inOrder(a.occurrence, b.occurrence))
  return [
    { key, speaker, words: printed, longest: longest.occurrence.id, quoted, paraphrased: paraphrased.get(key) ?? [] },
  ]
}

/** What each speaker is paraphrased as saying, without any quotation marks. */
function paraphrasedBySpeaker(readings: Reading[]): Map<string, Occurrence[]> {
  const found = readings.flatMap((reading) =>
    reading.report.attributions
      .filter(({ type }) => type === 'indirect')
      .flatMap((by) =>
        by.contents.flatMap((content) => pieces(reading, content)).map((occurrence) => ({ by, occurrence })),
      ),
  )
  const bySpeaker = groupBy(found, ({ by }) => speakerOf(by).key)
  return new Map([...bySpeaker].map(([key, own]) => [key, own.map(({ occurrence }) => occurrence).sort(inOrder)]))
}
