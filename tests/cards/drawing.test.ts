import type { SatoriNode } from 'satori'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { claimCard, type SingleCard } from '#lib/output/card/card'
import type { PairCard } from '#lib/output/card/pair-card'
import { describeAddress } from '#lib/voice/describe-address'
import { liveAddresses } from '../../app/_site'
import { cards } from '../../app/cards/_cards'
import { drawCard, paint } from '../../app/cards/_draw'

type Seen = { misplaced: string[]; missing: string[]; svg: string }

/** A drawn card: its words that leave the square in the middle or are lower than the site's name, which is last. */
async function draw(card: SingleCard | PairCard): Promise<Seen> {
  const boxes: SatoriNode[] = []
  const missing: string[] = []
  const svg = await drawCard(card, {
    onNodeDetected: (node) => boxes.push(node),
    loadAdditionalAsset: async (_, signs) => {
      missing.push(signs)
      return []
    },
  })
  const words = boxes.filter(({ textContent, width }) => textContent && width !== 285)
  const lowest = Math.max(...words.filter(({ textContent }) => textContent === 'Diptych').map(bottomOf))
  const misplaced = words
    .filter((box) => box.left < 285 || box.left + box.width > 915 || bottomOf(box) > Math.min(lowest, 630))
    .map(({ textContent, left, top, width, height }) => `${textContent} at ${left}, ${top}: ${width} × ${height}`)
  return { misplaced, missing, svg }
}

const bottomOf = ({ top, height }: SatoriNode) => top + height

const [first] = liveAddresses.map(({ report, address }) => describeAddress(report, address))
if (!first) throw new Error('There are no addresses')

/** A claim's card with other words. */
const made = (text: string, more: Partial<typeof first> = {}) =>
  claimCard({ ...first, ...more, address: { ...first.address, text } })

afterEach(() => vi.unstubAllGlobals())

describe('a drawn card', () => {
  const seen = new Map<string, Seen>()
  beforeAll(async () => {
    for (const card of cards) seen.set(card.path, await draw(card))
  }, 120_000)
  const allSeen = (what: 'misplaced' | 'missing') =>
    [...seen].flatMap(([path, one]) => one[what].map((found) => `${path}: ${found}`))

  test('keeps all words within the square and above the site’s name', () => {
    expect(seen.size).toBe(cards.length)
    expect(allSeen('misplaced')).toEqual([])
  })

  test('has a sign in the fonts for every sign of our texts', async () => {
    expect(allSeen('missing')).toEqual([])
    expect((await draw(made('Rain 平和 fell'))).missing).toEqual(['平和'])
  })

  test.each([
    ['capital letters', 'WE MUST GO NOW MAMMA '.repeat(40)],
    ['one word without an end', 'x'.repeat(3000)],
    ['many short words', 'a b c '.repeat(900)],
    ['a sentence of hashtags', '#BaghdadAirport #Iraq '.repeat(40)],
    ['signs that the fonts lack', '平和な日々 😀 السلام عليكم '.repeat(40)],
  ])('does so with %s', async (_, text) => {
    const notes = Array.from({ length: 9 }, (_, i) => `Hedge in A1.${i}: “PERHAPS WITH A LONG TAIL ${i}” (about Ana)`)
    expect((await draw(made(text))).misplaced).toEqual([])
    const voice = `${'Ana Duarte and '.repeat(12)}the harbour report`
    expect((await draw(made(text, { notes, voice }))).misplaced).toEqual([])
  })

  test('says so where words run over the edge', async () => {
    const card = made('Rain fell.')
    const words = { size: 120, text: 'Rain fell again. '.repeat(9), left: 0 }
    expect((await draw({ ...card, words })).misplaced).toHaveLength(3)
  })

  test.each(['😀', '平和な日々', 'السلام عليكم', '👩‍👩‍👧', '→'])('shows a box for %s and asks nobody', async (text) => {
    vi.stubGlobal('fetch', () => {
      throw new Error('A card was to be drawn with something from elsewhere')
    })
    const inkOf = (svg: string) =>
      [...svg.matchAll(/ d="([^"]*)"/g)].reduce((sum, [, path = '']) => sum + path.length, 0)
    const without = await drawCard(made('\u00a0'))
    expect(inkOf(await drawCard(made(text)))).toBeGreaterThan(inkOf(without))
  })

  test('is the same each time, byte for byte', async () => {
    const again = async () => paint(await drawCard(made('Rain fell on “Port Ellery” — & so on.')))
    expect((await again()).equals(await again())).toBe(true)
  })
})
