import { listExactWords, locateExactWords } from '#lib/address/exact-words'
import { cardPath } from '#lib/address/paths'
import { type Fitted, fitWords, heightOf } from '#lib/output/card/card-fit'
import { widthOf } from '#lib/output/card/sign-widths'
import { headlineOf } from '#lib/output/headline'
import { ended, silence } from '#lib/output/topic-title'
import type { Passage, Topic } from '#lib/record/comparison'
import type { TopicTombstone } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'
import { within } from '#lib/record/span'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { hedgesOf, voiceWithin } from '#lib/voice/voice-line'

/** Words of a report as printed, with their number, who says exactly these words, and any hedge that is not among them. */
export type Entry = { label: string; voice: string; words: string }
/** `date` is the report's; `rest` says how many entries more there are than there is room for. */
export type Side = { letter: string; title: string; date: string; entries: Entry[]; rest: string | null }

/** Both reports in equal halves, as the picture that a shared link shows. `path` and `alt` as in `SingleCard`. */
export type PairCard = {
  form: 'pair'
  path: string
  alt: string
  head: Fitted
  /** One for both sides, in pixels. */
  size: number
  /** Of the titles, in pixels, so that what follows is level; the dates stand below. */
  titleHeight: number
  sides: Side[]
}

/** Pixels. Both halves keep within the square in the middle, to which chats cut the picture. */
export const pairRoom = {
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

/** The words that answer, or that a report is silent. */
export const topicCard = ({ slug, question, passages }: Topic, reports: readonly Report[]): PairCard =>
  pair(
    `compare-${slug}`,
    question,
    reports.map((report) => {
      const entries = passages.filter((one) => one.report === report.slug).map((one) => entryOf(one, report))
      return sideOf(report, entries.length > 0 ? entries : [plain(atStart(silence))])
    }),
  )

/** Whose words exactly these are. A hedge that is not among them is named, or the statement would look firmer than it is. */
function entryOf(passage: Passage, report: Report): Entry {
  const spans = locateExactWords(passage)
  const voice = voiceAt(report, spans)
  const unseen = voice.hedges.filter((hedge) => !spans.some((span) => within(hedge, span)))
  return {
    label: passage.label,
    voice: [voiceWithin(voice), ...hedgesOf(report, { hedges: unseen })].join('. '),
    words: listExactWords(passage).join(' … '),
  }
}

const sideOf = ({ letter, title, datePublished }: Report, entries: Entry[]): Omit<Side, 'rest'> => ({
  letter,
  title,
  date: `Report dated ${printDate(datePublished)}`,
  entries,
})

/** Of a topic that is not shown any more. */
export const withdrawnTopicCard = ({ slug, question, date }: TopicTombstone, reports: readonly Report[]): PairCard =>
  pair(
    `compare-${slug}`,
    question,
    reports.map((report) => sideOf(report, [plain(`Withdrawn on ${printDate(date)}`)])),
  )

/** The picture of `/`, and of every page that has none of its own. */
export const homeCard = ({ reports, event }: Pick<SiteContent, 'reports' | 'event'>): PairCard =>
  pair(
    'diptych',
    headlineOf({ event }),
    reports.map((report) => sideOf(report, [`${report.words} words`, `${report.claims.length} claims`].map(plain))),
  )

const atStart = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

const plain = (words: string): Entry => ({ label: '', voice: '', words })

function pair(name: string, heading: string, told: Omit<Side, 'rest'>[]): PairCard {
  const titleHeight = Math.max(
    ...told.map(({ title }) => heightOf(title, pairRoom.title, pairRoom.half - pairRoom.letter, 'sans bold')),
  )
  const below = (head: Fitted) =>
    pairRoom.height - heightOf(head.text, head.size, pairRoom.width, 'serif bold') - titleHeight - pairRoom.date
  const sizeFor = (height: number) =>
    entrySizes.find((one) => told.every(({ entries }) => fitsWhole(entries, one, height)))
  // The words go before the size of the question.
  const box = { width: pairRoom.width, height: 150, face: 'serif bold' } as const
  const heads = headSizes.map((_, i) => fitWords(heading, box, headSizes.slice(i)))
  const head = heads.find((one) => sizeFor(below(one))) ?? heads.at(-1) ?? fitWords(heading, box, headSizes)
  const size = sizeFor(below(head))
  const smallest = entrySizes.at(-1) ?? 0
  const sides = told.map((side) => (size ? { ...side, rest: null } : shortened(side, smallest, below(head))))
  const alt = [ended(head.text), ...sides.map(sideInWords)].join(' ')
  return { form: 'pair', path: cardPath(name), alt, head, size: size ?? smallest, titleHeight, sides }
}

/** The entries that there is room for; of one that alone is too long, the beginning. */
function shortened(side: Omit<Side, 'rest'>, size: number, height: number): Side {
  const free = height - pairRoom.note * 2
  const kept = side.entries.filter((_, i, all) => heightOfAll(all.slice(0, i + 1), size) <= free)
  const [first] = side.entries
  if (kept.length === 0 && first) {
    const box = { width: pairRoom.half, height: free - heightOfVoice(first) }
    kept.push({ ...first, words: fitWords(first.words, box, [size]).text })
  }
  const left = side.entries.length - kept.length
  return { ...side, entries: kept, rest: left > 0 ? `${left} more on the page` : null }
}

const heightOfVoice = ({ label, voice }: Entry) =>
  label ? heightOf(voice, pairRoom.note, pairRoom.half - pairRoom.label, 'sans') : 0

const heightOfAll = (entries: Entry[], size: number) =>
  entries
    .map((entry) => pairRoom.gap + heightOfVoice(entry) + heightOf(entry.words, size, pairRoom.half))
    .reduce((sum, one) => sum + one, 0)

/** True where there is room without breaking a word. */
const fitsWhole = (entries: Entry[], size: number, height: number) =>
  heightOfAll(entries, size) <= height &&
  entries.every(({ words }) => words.split(' ').every((word) => widthOf(word, 'serif') * size <= pairRoom.half))

const sideInWords = ({ title, date, entries, rest }: Side) => {
  const said = entries.map(({ label, voice, words }) => (label ? `${label} (${voice}): ${words}` : words))
  return `${title}. ${date}. ${ended([...said, ...(rest ? [rest] : [])].join('; '))}`
}
