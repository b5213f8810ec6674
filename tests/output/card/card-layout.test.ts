import { describe, expect, test } from 'vitest'
import { claimCard, reportCard, singleCardLayout, tombstoneCard } from '#lib/output/card/card'
import { cardSize, countTextLines, fitWords, lineHeight, measureHeight } from '#lib/output/card/card-fit'
import { measureWidth } from '#lib/output/card/glyph-widths'
import { homeCard, type PairCard, pairCardLayout, topicCard } from '#lib/output/card/pair-card'
import type { Passage } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import { describeAddress } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'
import { site } from '../../site/our-site'

/** That cards leave no room unused and overfill none, by sums of heights, not by drawing. */

const { reports, comparison } = site
const [report] = reports
const [address] = report.addresses
const [topic] = comparison.topics
const [passage] = topic?.passages ?? []
if (!address || !topic || !passage) throw new Error('There is no address, or no topic')

const words = (count: number, word = 'harbour') => Array.from({ length: count }, () => word).join(' ')

describe('how many lines words take', () => {
  const wide = (text: string) => measureWidth(text, 'serif')
  test.each([
    ['words exactly as wide as the room', 'rain fell', wide('rain fell') + 0.001, 1],
    ['words a little wider', 'rain fell', wide('rain fell') - 0.001, 2],
    ['two words and the blank after', 'rain fell on', wide('rain fell ') + 0.001, 2],
    ['three words, two of which fit', 'aa aa aa', wide('aa aa') + 0.001, 2],
    ['five words, two of which fit', 'aa aa aa aa aa', wide('aa aa') + 0.001, 3],
    ['three words with one blank too many', 'aa aa aa', wide('aa aa aa') - 0.001, 2],
    ['a word of ten signs where three fit', 'a'.repeat(10), wide('aaa') + 0.001, 4],
    ['a word of nine signs where three fit', 'a'.repeat(9), wide('aaa') + 0.001, 3],
    ['a short word after a broken one', `${'a'.repeat(10)} a`, wide('aaa') + 0.001, 5],
    ['a broken word after a short one', `a ${'a'.repeat(10)}`, wide('aaa') + 0.001, 5],
    ['no words', '', 1, 1],
  ])('%s', (_, text, room, lines) => {
    expect(countTextLines(text, 20, room * 20)).toBe(lines)
    expect(measureHeight(text, 20, room * 20)).toBeCloseTo(lines * 20 * lineHeight)
  })

  test('is asked of the face that they stand in', () => {
    const room = measureWidth('harbour', 'sans') + 0.001
    expect(countTextLines('harbour', 10, room * 10, 'sans')).toBe(1)
    expect(countTextLines('harbour', 10, room * 10, 'serif bold')).toBe(2)
    expect(measureHeight('harbour', 10, room * 10, 'sans')).toBeCloseTo(10 * lineHeight)
    expect(measureHeight('harbour', 10, room * 10, 'serif bold')).toBeCloseTo(20 * lineHeight)
    expect(fitWords('harbour', { width: room * 10, height: 10 * lineHeight, face: 'sans' }, [10, 5]).size).toBe(10)
    expect(fitWords('harbour', { width: room * 10, height: 10 * lineHeight, face: 'serif bold' }, [10, 5]).size).toBe(5)
  })
})

test('how many lines few words take', () => {
  const [oak, space] = [measureWidth('oak', 'serif'), measureWidth(' ', 'serif')]
  const size = 10
  const lines = (words: string, width: number) => countTextLines(words, size, width * size)
  expect(lines('oak', oak + 0.001)).toBe(1)
  expect(lines('oak oak', 2 * oak + space + 0.001)).toBe(1)
  expect(lines('oak oak', 2 * oak + space - 0.001)).toBe(2)
  expect(lines('oak oak oak', 2 * oak + space + 0.001)).toBe(2)
  // A word that is longer than a line is broken, and what follows begins a line.
  expect(lines('oakoakoak', oak + 0.001)).toBe(3)
  expect(lines('oakoakoak oak', oak + 0.001)).toBe(4)
  expect(lines('oak oakoakoak', oak + 0.001)).toBe(4)
  expect(measureHeight('oak oak', size, oak * size)).toBeCloseTo(2 * size * lineHeight)
})

test('words in the largest size in which they fit, else cut after a word', () => {
  const box = { width: measureWidth('planks of oak', 'serif') * 20 + 1, height: 20 * lineHeight + 0.01 }
  expect(fitWords(' planks \n of oak ', box, [40, 20, 10])).toEqual({ size: 20, text: 'planks of oak', left: 0 })
  expect(fitWords('planks of oak and elm', box, [20])).toEqual({ size: 20, text: 'planks of …', left: 3 })
  expect(fitWords('planks of oak and elm', { ...box, note: 1 }, [20])).toEqual({ size: 20, text: '…', left: 5 })
})

test.each([1, 2, 3, 5, 8, 13, 40, 300])(
  'words cut at the smallest size leave no room for one more: %i lines',
  (lines) => {
    const [size, width] = [20, 300]
    const height = lines * size * lineHeight + 1
    const list = words(3000).split(' ')
    const note = lines > 2 ? size * lineHeight : 0
    const { text, left, ...fitted } = fitWords(list.join('\n'), { width, height, note }, [40, 30, size])
    expect(fitted.size).toBe(size)
    const kept = text.split(' ').length - 1
    expect(kept + left).toBe(3000)
    const heightWith = (count: number) => measureHeight(`${list.slice(0, count).join(' ')} …`, size, width)
    expect(heightWith(kept)).toBeLessThanOrEqual(height - note)
    expect(heightWith(kept + 1)).toBeGreaterThan(height - note)
  },
)

/** The larger one of a list of sizes, if any. */
const larger = (sizes: number[], size: number) => sizes[sizes.indexOf(size) - 1]

describe('a card of one claim', () => {
  const sizes = [54, 48, 43, 38, 34, 30, 27, 25, 22]
  const { width, height: all } = singleCardLayout
  const heightOfLines = (lines: string[], size: number) =>
    lines.map((line) => measureHeight(line, size, width, 'sans')).reduce((sum, one) => sum + one, 0)
  const made = [1, 12, 16, 19, 22, 26, 40].flatMap((name) =>
    [0, 1, 2, 3, 4, 6, 9].flatMap((hedges) =>
      [1, 2, 4, 6, 9, 12, 16, 20, 26, 33, 40, 50, 60, 75, 90, 120, 200].map((count) => {
        const notes = Array.from({ length: hedges }, (_, i) => `Hedge: “perhaps, or so it seems ${words(i)}”`)
        const voice = words(name, 'Duarte')
        const described = { ...describeAddress(report, address), voice, notes }
        const card = claimCard({ ...described, address: { ...address, text: words(count) } })
        return { card, voice, notes, count }
      }),
    ),
  )

  test('names who speaks as large as there is room for', () => {
    for (const { card, voice } of made) {
      const { size, text, left } = card.head
      expect(measureHeight(text, size, width, 'sans bold')).toBeLessThanOrEqual(132)
      const more = left > 0 ? undefined : larger([36, 32, 28, 25], size)
      if (more) expect(measureHeight(voice, more, width, 'sans bold')).toBeGreaterThan(132)
    }
    expect(new Set(made.map(({ card }) => card.head.size)).size).toBe(4)
  })

  test('leaves no line out that there is room for', () => {
    const counts = made.map(({ card: { lines, lineSize }, notes }) => {
      const date = lines.at(-1) ?? ''
      expect(date).toMatch(/^Report dated/)
      expect(lineSize).toBe(23)
      const note = lines.find((line) => /^\d+ more on its page$/.test(line))
      const kept = lines.slice(0, note ? -2 : -1)
      expect(kept).toEqual(notes.slice(0, kept.length))
      const heightWith = (count: number) => heightOfLines([...notes.slice(0, count), date], lineSize)
      if (!note) return expect(kept).toEqual(notes)
      expect(note).toBe(`${notes.length - kept.length} more on its page`)
      expect(heightWith(kept.length + 1)).toBeGreaterThan(190)
      expect(heightWith(kept.length)).toBeLessThanOrEqual(190)
      return kept.length
    })
    expect(new Set(counts).size).toBeGreaterThan(1)
  })

  test('leaves out even the only hedge where it alone is too long', () => {
    const described = { ...describeAddress(report, address), notes: [words(100)] }
    expect(claimCard(described).lines).toEqual(['1 more on its page', `Report dated ${described.date}`])
  })

  test('shows the words as large as there is room for, and cuts them only at the smallest size', () => {
    for (const { card, count } of made) {
      const { head, lines, lineSize } = card
      const room = all - measureHeight(head.text, head.size, width, 'sans bold') - heightOfLines(lines, lineSize)
      const { size, text, left } = card.words ?? { size: 0, text: '', left: 0 }
      expect(text.split(' ').length - (left > 0 ? 1 : 0) + left).toBe(count)
      expect(measureHeight(text, size, width)).toBeLessThanOrEqual(room)
      const more = larger(sizes, size)
      if (more) expect(measureHeight(words(count), more, width)).toBeGreaterThan(room)
      if (left === 0) continue
      expect(size).toBe(22)
      expect(measureHeight(text, size, width)).toBeLessThanOrEqual(room - singleCardLayout.note)
      expect(measureHeight(`${words(count - left + 1)} …`, size, width)).toBeGreaterThan(room - singleCardLayout.note)
    }
    expect(new Set(made.map(({ card }) => card.words?.size))).toEqual(new Set(sizes))
  })

  test('that has no words has more room for what it says', () => {
    const cards = [1, 5, 10, 15, 20, 30].map((count) => reportCard({ ...report, title: words(count, 'Mourning') }))
    for (const { head, words: none, lineSize, lines } of cards) {
      expect(none).toBeNull()
      expect(lineSize).toBe(34)
      expect(lines).toHaveLength(3)
      expect(measureHeight(head.text, head.size, width, 'sans bold')).toBeLessThanOrEqual(230)
      const more = larger(sizes, head.size)
      if (more) expect(measureHeight(head.text, more, width, 'sans bold')).toBeGreaterThan(230)
    }
    expect(cards.map(({ head }) => head.size)[0]).toBe(54)
    const gone = tombstoneCard({
      id: 'harbour-walk-2',
      voice: 'Ana Duarte',
      label: 'A2',
      title: 'Harbour report',
      datePublished: '2021-05-04',
      reason: 'She asked for it.',
      date: '2026-11-25',
      exact: 'The bridge is safe.',
    })
    expect(gone).toMatchObject({ lineSize: 34, head: { size: 54 }, rest: null })
  })
})

describe('a card of both reports', () => {
  const entrySizes = [34, 30, 27, 24, 22, 20]
  const headSizes = [40, 36, 32, 28]
  const { half, note, gap, label, width, height } = pairCardLayout
  /** Who speaks is on a line above the words. */
  const heightOfEntry = (entry: PairCard['sides'][number]['entries'][number], size: number) =>
    gap +
    (entry.label ? measureHeight(entry.voice, note, half - label, 'sans') : 0) +
    measureHeight(entry.words, size, half)
  const heightOfAll = (entries: PairCard['sides'][number]['entries'], size: number) =>
    entries.map((entry) => heightOfEntry(entry, size)).reduce((sum, one) => sum + one, 0)
  type Said = { text: string; author: string | null }
  const authorOf = (author: string | null) =>
    author === null
      ? { type: 'report' as const }
      : { type: 'tweet' as const, name: author, printedName: author, handle: 'x' }

  /** The report with nothing in its text but these claims, and each of them as an answer in full. */
  function reportOf(report: Report, said: readonly Said[]): { report: Report; passages: Passage[] } {
    const text = said.map((one) => one.text).join('\n\n')
    let start = 0
    const claims = said.map(({ text, author }, block) => {
      const place = { start, end: start + text.length, text }
      start = place.end + 2
      const nothing = { attributions: [], hedges: [], approximators: [] }
      return { ...place, ...nothing, id: 'none', label: `${block}`, block, sentence: 1, teller: authorOf(author) }
    })
    const made = { ...report, text, claims, attributions: [], quotations: [], tweets: [] }
    const passages = claims.map(({ id, label, start, text }) => {
      const words = [{ start: 0, end: text.length }]
      return { report: report.slug, id, label, start, text, words }
    })
    return { report: made, passages }
  }

  const said = (count: number, long: number): Said[] => {
    const odd = ['rain', 'harbour-walk', 'mourning-procession', 'mourning-processions'][long % 4]
    return Array.from({ length: count }, (_, i) => {
      const text = words(1 + ((long + i * 3) % (long + 5)), i % 2 === 1 ? `rain ${odd}` : 'rain')
      return { text, author: i % 3 === 1 ? `Ana Duarte, ${words(long % 11, 'harbour office')}` : null }
    })
  }
  const made = [1, 2, 3, 5, 8].flatMap((count) =>
    [0, 1, 2, 3, 5, 6, 7, 8, 20, 22, 40, 91].flatMap((long) =>
      [2, 9, 24].map((question, i) => {
        const [a, b] = reports
        const asked = `${words(question, 'Where')}?`
        const title = words(1 + ((long + i) % 5), 'Celebration')
        const told = [said(count, long), said((count % 3) + 1, long)] as const
        const sides = [reportOf({ ...a, title }, told[0]), reportOf(b, told[1])]
        const passages = sides.flatMap((side) => side.passages)
        const card = topicCard(
          { ...topic, question: asked, passages },
          sides.map((side) => side.report),
        )
        return { card, asked, told }
      }),
    ),
  )
  const titleHeight = (titles: string[]) =>
    Math.max(
      ...titles.map((title) => measureHeight(title, pairCardLayout.title, half - pairCardLayout.letter, 'sans bold')),
    )

  /** The room below a question of that size. */
  const below = ({ card, asked }: (typeof made)[number], size: number) =>
    height -
    measureHeight(card.head.left > 0 ? card.head.text : asked, size, width, 'serif bold') -
    titleHeight(card.sides.map(({ title }) => title)) -
    pairCardLayout.date

  /** Everything that there is to say, at its report's side. */
  const toldOf = ({ told }: (typeof made)[number]) =>
    told.map((side) =>
      side.map(({ text, author }, i) => ({
        label: `${i}`,
        words: text,
        voice: author === null ? 'The report' : `${author}, in a tweet`,
      })),
    )

  const fits = (one: (typeof made)[number], question: number, size: number) =>
    toldOf(one).every(
      (entries) =>
        heightOfAll(entries, size) <= below(one, question) &&
        entries.every(({ words }) => words.split(' ').every((word) => measureWidth(word, 'serif') * size <= half)),
    )

  test('is level below its titles', () => {
    for (const { card } of made) expect(card.titleHeight).toBeCloseTo(titleHeight(card.sides.map(({ title }) => title)))
    expect(new Set(made.map(({ card }) => card.titleHeight)).size).toBeGreaterThan(2)
  })

  test('shows the answers as large as there is room for, after the question', () => {
    for (const one of made) {
      const { card } = one
      expect(measureHeight(card.head.text, card.head.size, width, 'serif bold')).toBeLessThanOrEqual(150)
      const whole = card.sides.every(({ rest }) => rest === null) && fits(one, card.head.size, card.size)
      if (whole) {
        const more = larger(entrySizes, card.size)
        if (more) expect(fits(one, card.head.size, more)).toBe(false)
      } else expect([card.size, card.head.size]).toEqual([20, 28])
      const head = larger(headSizes, card.head.size)
      if (head && measureHeight(one.asked, head, width, 'serif bold') <= 150)
        expect(entrySizes.some((size) => fits(one, head, size))).toBe(false)
    }
    expect(new Set(made.map(({ card }) => card.size))).toEqual(new Set(entrySizes))
    expect(new Set(made.map(({ card }) => card.head.size))).toEqual(new Set(headSizes))
  })

  test.each([
    [['rain', 'wind'], 34],
    [['rain over mourning-processions', 'wind'], 24],
    [['mourning-processions in rain', 'wind'], 24],
    [['rain', 'wind over mourning-processions'], 24],
    [['rain over mourning-processions-and-walks', 'wind'], 20],
  ])('has letters in which no word is wider than its half: %s', (said, size) => {
    const side = reportOf(
      report,
      said.map((text) => ({ text, author: null })),
    )
    expect(topicCard({ ...topic, passages: side.passages }, [side.report, reports[1]]).size).toBe(size)
  })

  test('counts a title as wide as it is next to its letter', () => {
    const size = (count: number) => {
      const title = Array.from({ length: count }, () => 'a').join('')
      return topicCard(topic, [{ ...report, title }, reports[1]]).titleHeight
    }
    const room = half - pairCardLayout.letter
    const fits = Array.from({ length: 100 }, (_, i) => i + 1).findLast(
      (count) => measureWidth('a'.repeat(count), 'sans bold') * pairCardLayout.title <= room,
    )
    expect(size((fits ?? 0) + 1)).toBeCloseTo(2 * size(fits ?? 0))
    expect(size(fits ?? 0)).toBeCloseTo(pairCardLayout.title * lineHeight)
  })

  test('leaves out only answers that there is no room for', () => {
    const rests = made.flatMap((one) =>
      one.card.sides.map(({ entries, rest }, side) => {
        const all = toldOf(one)[side] ?? []
        const free = below(one, one.card.head.size) - note * 2
        const left = all.length - entries.length
        expect(rest).toBe(left > 0 ? `${left} more on the page` : null)
        expect(entries.map(({ voice }) => voice)).toEqual(all.slice(0, entries.length).map(({ voice }) => voice))
        if (left > 0) expect(heightOfAll(all.slice(0, entries.length + 1), 20)).toBeGreaterThan(free)
        const [first] = entries
        if (first?.words.endsWith('…')) {
          expect(entries).toHaveLength(1)
          const voice = measureHeight(first.voice, note, half - label, 'sans')
          expect(measureHeight(first.words, 20, half)).toBeLessThanOrEqual(free - voice)
          const next = all[0]?.words.split(' ').slice(0, first.words.split(' ').length).join(' ')
          expect(measureHeight(`${next} …`, 20, half)).toBeGreaterThan(free - voice)
        } else if (left > 0) expect(heightOfAll(entries, 20)).toBeLessThanOrEqual(free)
        return left
      }),
    )
    expect(new Set(rests).size).toBeGreaterThan(3)
  })

  test('says in words each answer with who speaks, and has one full stop after it', () => {
    const side = reportOf(report, [
      { text: 'Rain fell.', author: null },
      { text: 'It fell again', author: 'Ana Duarte' },
      { text: 'Did it stop?', author: null },
    ])
    const saying = (count: number) => {
      const passages = side.passages.slice(0, count)
      return topicCard({ ...topic, question: 'Why?', passages }, [side.report, reports[1]]).alt
    }
    const [before, after] = [
      `Why? ${reports[0].title}. Report dated ${printDate(reports[0].datePublished)}. 0 (The report): Rain fell`,
      ` ${reports[1].title}. Report dated ${printDate(reports[1].datePublished)}. Not stated in this report.`,
    ]
    expect(saying(1)).toBe(`${before}.${after}`)
    expect(saying(2)).toBe(`${before}.; 1 (Ana Duarte, in a tweet): It fell again.${after}`)
    expect(saying(3)).toBe(
      `${before}.; 1 (Ana Duarte, in a tweet): It fell again; 2 (The report): Did it stop?${after}`,
    )
  })

  test('says in words how many are left out', () => {
    const cut = made.filter(({ card }) => card.sides[1]?.rest)
    expect(cut.length).toBeGreaterThan(0)
    for (const { card } of cut) expect(card.alt.endsWith(`; ${card.sides[1]?.rest}.`)).toBe(true)
  })
})

test('keep within the square in the middle, to which chats cut them', () => {
  expect(cardSize).toEqual({ width: 1200, height: 630 })
  for (const room of [singleCardLayout, pairCardLayout]) {
    expect(room.width).toBeLessThanOrEqual(cardSize.height)
    expect(room.height).toBeLessThan(cardSize.height)
  }
  expect(pairCardLayout.half * 2).toBeLessThanOrEqual(pairCardLayout.width)
})

test('are each at an address of their own', () => {
  const card = claimCard(describeAddress(report, address))
  expect([card.form, card.path]).toEqual(['single', `/cards/${address.id}.png`])
  expect(reportCard(report)).toMatchObject({ form: 'single', path: `/cards/reports-${report.slug}.png` })
  expect(homeCard(site)).toMatchObject({ form: 'pair', path: '/cards/diptych.png' })
  expect(topicCard(topic, reports)).toMatchObject({ form: 'pair', path: `/cards/compare-${topic.slug}.png` })
})
