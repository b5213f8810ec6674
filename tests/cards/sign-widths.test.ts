import satori from 'satori'
import { expect, test } from 'vitest'
import { fontFamilyList, readFonts } from '#lib/load/read-fonts'
import { type Face, measureWidth } from '#lib/output/card/glyph-widths'

const faces: Record<Face, { fontFamily: string; fontWeight: 400 | 600 }> = {
  serif: { fontFamily: fontFamilyList('source-serif-4'), fontWeight: 400 },
  'serif bold': { fontFamily: fontFamilyList('source-serif-4'), fontWeight: 600 },
  sans: { fontFamily: fontFamilyList('source-sans-3'), fontWeight: 400 },
  'sans bold': { fontFamily: fontFamilyList('source-sans-3'), fontWeight: 600 },
}

/** How wide words are drawn, in sizes of the letters; boxes are whole pixels, so the letters are large. */
async function drawnWidths(words: string[], face: Face): Promise<number[]> {
  const widths = new Map<string, number>()
  const box = (children: unknown, style: object) => ({ type: 'div', key: null, props: { style, children } })
  const lines = words.map((word) => box(word, { whiteSpace: 'nowrap' }))
  const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', fontSize: 1000, ...faces[face] }
  await satori(box(lines, style), {
    width: 90000,
    height: 90000,
    fonts: readFonts(),
    onNodeDetected: ({ textContent, width }) => void (textContent && widths.set(textContent, width / 1000)),
  })
  return words.map((word) => widths.get(word) ?? Number.NaN)
}

const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
const others = Array.from('‘’“”–—…·éóüßíáñö§°ŁőŒÆŴ½')

test.each(Object.keys(faces) as Face[])('no sign of the face %s is drawn wider than it is taken for', async (face) => {
  const signs = [...ascii, ...others]
  const drawn = await drawnWidths(signs, face)
  const wider = signs.filter((sign, i) => !((drawn[i] ?? Number.NaN) <= measureWidth(sign, face) + 0.002))
  expect(wider).toEqual([])
})

test.each(Object.keys(faces) as Face[])(
  'words in the face %s are taken for little wider than they are',
  async (face) => {
    const words = 'Two reports of one day, printed whole: “The bridge — it is safe,” she said.'
    const [drawn = 0] = await drawnWidths([words], face)
    expect(measureWidth(words, face)).toBeGreaterThanOrEqual(drawn)
    expect(measureWidth(words, face)).toBeLessThan(drawn * 1.05)
  },
)
