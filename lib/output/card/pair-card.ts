import { listExactWords, locateExactWords } from '#lib/address/exact-words'
import { cardPath } from '#lib/address/paths'
import { type FittedText, fitWords, measureHeight } from '#lib/output/card/card-fit'
import { measureWidth } from '#lib/output/card/glyph-widths'
import { formatHeadline } from '#lib/output/headline'
import { endSentence, notStated } from '#lib/output/topic-title'
import type { Passage, Topic } from '#lib/record/comparison'
import type { TopicTombstone } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'
import { within } from '#lib/record/span'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { isSourceless, voiceWithHedges } from '#lib/voice/voice-line'

/** Words as printed, with the number of their claim, their voice, and hedges that they do not contain. */
export type CardEntry = { label: string; voice: string; words: string }
/** One report's half; `rest` says how many entries were left out. */
export type CardSide = { letter: string; title: string; date: string; entries: CardEntry[]; rest: string | null }

/** The card of a page about both reports, in equal halves. */
export type PairCard = {
  form: 'pair'
  path: string
  alt: string
  head: FittedText
  /** Font size of all entries, in pixels. */
  size: number
  /** Height of the titles in pixels, so that what follows is aligned. */
  titleHeight: number
  sides: CardSide[]
}

/** Pixels. Both halves are within the square in the middle, to which chats crop the card. */
export const pairCardLayout = {
  width: 564,
  half: 262,
  height: 520,
  title: 22,
  letter: 26,
  date: 24,
  note: 17,
  label: 46,
  gap: 12,
}
const headSizes = [40, 36, 32, 28]
const entrySizes = [34, 30, 27, 24, 22, 20]

/** The answering words of each report, or a line that it does not answer. */
export const topicCard = ({ slug, question, passages, note }: Topic, reports: readonly Report[]): PairCard =>
  makePairCard(
    `compare-${slug}`,
    // Where neither report answers, what was looked at is said with the question.
    passages.length > 0 ? question : [question, cutFirstSentence(note ?? '')].join(' ').trim(),
    reports.map((report) => {
      const entries = passages.filter((one) => one.report === report.slug).map((one) => makeCardEntry(one, report))
      return makeCardSide(report, entries.length > 0 ? entries : [makePlainEntry(capitalize(notStated))])
    }),
  )

/**
 * Names hedges outside the words; otherwise the statement would look firmer than it is. Also says if
 * no source is named for a hedge.
 */
function makeCardEntry(passage: Passage, report: Report): CardEntry {
  const spans = locateExactWords(passage)
  const voice = voiceAt(report, spans)
  const addedHedges = voice.hedges.filter(
    (hedge) => isSourceless(report, hedge) || !spans.some((span) => within(hedge, span)),
  )
  return {
    label: passage.label,
    voice: voiceWithHedges(report, voice, addedHedges),
    words: listExactWords(passage).join(' … '),
  }
}

const cutFirstSentence = (words: string) => /^.*?[.!?](?=\s|$)/su.exec(words)?.[0] ?? words

const makeCardSide = ({ letter, title, datePublished }: Report, entries: CardEntry[]): Omit<CardSide, 'rest'> => ({
  letter,
  title,
  date: `Report dated ${printDate(datePublished)}`,
  entries,
})

/** The card of a withdrawn topic. */
export const withdrawnTopicCard = ({ slug, question, date }: TopicTombstone, reports: readonly Report[]): PairCard =>
  makePairCard(
    `compare-${slug}`,
    question,
    reports.map((report) => makeCardSide(report, [makePlainEntry(`Withdrawn on ${printDate(date)}`)])),
  )

/** The card of `/` and of every page without a card of its own. */
export const homeCard = ({ reports, event }: Pick<SiteContent, 'reports' | 'event'>): PairCard =>
  makePairCard(
    'diptych',
    formatHeadline({ event }),
    reports.map((report) =>
      makeCardSide(report, [`${report.words} words`, `${report.claims.length} claims`].map(makePlainEntry)),
    ),
  )

const capitalize = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

const makePlainEntry = (words: string): CardEntry => ({ label: '', voice: '', words })

function makePairCard(name: string, heading: string, fullSides: Omit<CardSide, 'rest'>[]): PairCard {
  const titleHeight = Math.max(
    ...fullSides.map(({ title }) =>
      measureHeight(title, pairCardLayout.title, pairCardLayout.half - pairCardLayout.letter, 'sans bold'),
    ),
  )
  const below = (head: FittedText) =>
    pairCardLayout.height -
    measureHeight(head.text, head.size, pairCardLayout.width, 'serif bold') -
    titleHeight -
    pairCardLayout.date
  const sizeFor = (height: number) =>
    entrySizes.find((one) => fullSides.every(({ entries }) => entriesFit(entries, one, height)))
  // Shrink the question before cutting the answers.
  const box = { width: pairCardLayout.width, height: 150, face: 'serif bold' } as const
  const heads = headSizes.map((_, i) => fitWords(heading, box, headSizes.slice(i)))
  const head = heads.find((one) => sizeFor(below(one))) ?? heads.at(-1) ?? fitWords(heading, box, headSizes)
  const size = sizeFor(below(head))
  const smallest = entrySizes.at(-1) ?? 0
  const sides = fullSides.map((side) => (size ? { ...side, rest: null } : shortenSide(side, smallest, below(head))))
  const alt = [endSentence(head.text), ...sides.map(describeSide)].join(' ')
  return { form: 'pair', path: cardPath(name), alt, head, size: size ?? smallest, titleHeight, sides }
}

/** Keeps the entries that fit, or else the start of the first one. */
function shortenSide(side: Omit<CardSide, 'rest'>, size: number, height: number): CardSide {
  const free = height - pairCardLayout.note * 2
  const kept = side.entries.filter((_, i, all) => measureEntries(all.slice(0, i + 1), size) <= free)
  const [first] = side.entries
  if (kept.length === 0 && first) {
    const box = { width: pairCardLayout.half, height: free - measureVoice(first) }
    kept.push({ ...first, words: fitWords(first.words, box, [size]).text })
  }
  const left = side.entries.length - kept.length
  return { ...side, entries: kept, rest: left > 0 ? `${left} more on the page` : null }
}

const measureVoice = ({ label, voice }: CardEntry) =>
  label ? measureHeight(voice, pairCardLayout.note, pairCardLayout.half - pairCardLayout.label, 'sans') : 0

const measureEntries = (entries: CardEntry[], size: number) =>
  entries
    .map((entry) => pairCardLayout.gap + measureVoice(entry) + measureHeight(entry.words, size, pairCardLayout.half))
    .reduce((sum, one) => sum + one, 0)

/** True if all entries fit without breaking a word. */
const entriesFit = (entries: CardEntry[], size: number, height: number) =>
  measureEntries(entries, size) <= height &&
  entries.every(({ words }) =>
    words.split(' ').every((word) => measureWidth(word, 'serif') * size <= pairCardLayout.half),
  )

const describeSide = ({ title, date, entries, rest }: CardSide) => {
  const said = entries.map(({ label, voice, words }) => (label ? `${label} (${voice}): ${words}` : words))
  return `${title}. ${date}. ${endSentence([...said, ...(rest ? [rest] : [])].join('; '))}`
}
