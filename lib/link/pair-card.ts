import { type Fitted, fitWords, heightOf } from '#lib/link/card-fit'
import { cardPath } from '#lib/link/paths'
import { wordsOf } from '#lib/link/pieces'
import { printDate } from '#lib/link/print-date'
import { widthOf } from '#lib/link/sign-widths'
import { silence } from '#lib/link/topic-title'
import { voiceWithin } from '#lib/link/voice-line'
import type { Topic } from '#lib/schema/comparison'
import type { TopicTombstone } from '#lib/schema/permalink'
import type { Report } from '#lib/schema/report'

/** Words of a report: their number, who speaks where it is not the report alone, and themselves as printed. */
export type Entry = { label: string; voice: string; words: string }
/** `rest` says how many entries more there are than there is room for. */
export type Side = { letter: string; title: string; entries: Entry[]; rest: string | null }

/** Both reports in equal halves, as the picture that a shared link shows. `path` and `alt` as in `SingleCard`. */
export type PairCard = {
  form: 'pair'
  path: string
  alt: string
  head: Fitted
  /** One for both sides, in pixels. */
  size: number
  /** Of the titles, in pixels, so that what follows is level. */
  titleHeight: number
  sides: Side[]
}

/** Pixels. Both halves keep within the square in the middle, to which chats cut the picture. */
export const pairRoom = { width: 564, half: 262, height: 520, title: 22, letter: 26, note: 17, label: 46, gap: 12 }
const headSizes = [40, 36, 32, 28]
const entrySizes = [34, 30, 27, 24, 22, 20]

/** The words that answer, or that a report is silent. */
export const topicCard = ({ slug, question, passages }: Topic, reports: readonly Report[]): PairCard =>
  pair(
    `compare-${slug}`,
    question,
    reports.map(({ slug, letter, title }) => {
      const own = passages.filter(({ report }) => report === slug)
      const entries = own.map((one) => ({
        label: one.label,
        voice: voiceWithin(one.voice, title),
        words: wordsOf(one).join(' … '),
      }))
      return { letter, title, entries: own.length > 0 ? entries : [plain(atStart(silence))] }
    }),
  )

/** Of a topic that is not shown any more. */
export const withdrawnTopicCard = ({ slug, question, date }: TopicTombstone, reports: readonly Report[]): PairCard =>
  pair(
    `compare-${slug}`,
    question,
    reports.map(({ letter, title }) => ({ letter, title, entries: [plain(`Withdrawn on ${printDate(date)}`)] })),
  )

/** The picture of `/`, and of every page that has none of its own. */
export const homeCard = (reports: readonly Report[]): PairCard =>
  pair(
    'diptych',
    'Two news reports of one event, as received. No side taken.',
    reports.map(({ letter, title, datePublished, words, claims }) => ({
      letter,
      title,
      entries: [printDate(datePublished), `${words} words`, `${claims.length} claims`].map(plain),
    })),
  )

const atStart = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase())

const plain = (words: string): Entry => ({ label: '', voice: '', words })

function pair(name: string, heading: string, told: Omit<Side, 'rest'>[]): PairCard {
  const head = fitWords(heading, { width: pairRoom.width, height: 150, face: 'serif bold' }, headSizes)
  const titleHeight = Math.max(
    ...told.map(({ title }) => heightOf(title, pairRoom.title, pairRoom.half - pairRoom.letter, 'sans bold')),
  )
  const height = pairRoom.height - heightOf(head.text, head.size, pairRoom.width, 'serif bold') - titleHeight
  const size = entrySizes.find((one) => told.every(({ entries }) => fitsWhole(entries, one, height)))
  const smallest = entrySizes.at(-1) ?? 0
  const sides = told.map((side) => (size ? { ...side, rest: null } : shortened(side, smallest, height)))
  const alt = [head.text, ...sides.map(sideInWords)].join(' ')
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

const sideInWords = ({ title, entries, rest }: Side) => {
  const said = entries.map(({ label, voice, words }) =>
    label ? `${[label, voice].filter(Boolean).join(', ')}: “${words.replaceAll(' … ', '” … “')}”` : words,
  )
  return `${title}: ${[...said, ...(rest ? [rest] : [])].join('; ')}.`
}
