/** Glyphs of English text, in the order of the widths below. */
const glyphs =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—…·éóüßíáñö§°'

/** The fonts' advance widths without kerning, in hundredths of the font size, rounded up. */
const widths = {
  serif:
    '24 29 39 53 52 94 73 19 37 37 46 54 31 32 31 35 53 53 53 53 53 53 53 53 53 53 31 31 54 54 54 42 84 72 66 67 74 64 62 73 82 38 39 71 62 94 77 74 63 74 69 55 64 76 71 101 68 67 59 34 35 34 54 52 40 55 62 52 62 54 37 56 65 33 31 60 33 96 65 58 63 61 46 47 36 63 58 84 57 59 49 36 29 36 54 23 23 44 44 52 82 83 31 54 58 63 63 33 55 65 58 50 35',
  'serif bold':
    '23 32 43 55 54 95 74 21 39 39 46 55 31 34 31 37 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 72 67 67 75 64 61 73 81 39 40 73 62 93 76 75 64 75 71 56 65 76 71 102 68 67 60 36 37 36 55 53 40 56 63 53 63 54 38 58 65 34 32 62 34 97 66 59 64 62 48 48 37 64 59 85 59 60 50 37 31 37 55 24 24 46 46 53 83 86 31 54 59 64 66 34 56 66 59 52 35',
  sans: '20 29 43 50 50 83 61 25 31 31 42 50 25 32 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 43 85 55 59 58 62 53 50 62 66 27 48 58 49 73 65 67 57 67 57 54 54 65 52 79 52 48 54 31 35 31 50 50 55 51 56 46 56 50 30 51 55 25 25 50 26 83 55 55 56 56 35 42 34 55 47 72 45 47 43 31 25 31 50 25 25 43 43 48 80 95 25 50 55 55 58 25 51 55 55 50 34',
  'sans bold':
    '20 32 49 52 52 85 64 28 33 33 44 52 28 33 28 35 52 52 52 52 52 52 52 52 52 52 28 28 52 52 52 45 88 56 60 58 63 54 51 63 67 29 50 60 51 75 66 68 59 68 60 55 55 66 54 80 55 51 54 33 35 33 52 50 55 52 57 47 57 51 32 52 56 27 27 53 28 85 56 55 57 57 38 44 37 56 50 75 49 50 45 33 26 33 52 28 28 49 49 48 80 97 28 51 55 56 61 27 52 56 55 52 35',
}

/** Source Serif 4 is for words of reports and questions, Source Sans 3 for everything else; bold is 600. */
export type Face = keyof typeof widths

const widthsByFace = new Map(
  Object.entries(widths).map(([face, row]) => [
    face,
    new Map(row.split(' ').map((width, i) => [glyphs[i], Number(width) / 100])),
  ]),
)

/** For any other glyph, so that text may leave space but never runs over the edge. */
const maxGlyphWidth = 1.1

/** The most a text can be wide, relative to the font size. */
export const measureWidth = (text: string, face: Face): number => {
  const table = widthsByFace.get(face)
  return Array.from(text, (glyph) => table?.get(glyph) ?? maxGlyphWidth).reduce((sum, one) => sum + one, 0)
}
