import { readFileSync } from 'node:fs'

/** A font for the cards. Each subset is its own family, so that a list of families works as a fallback for glyphs. */
export type Font = { name: string; weight: 400 | 600; style: 'normal'; data: Buffer }

const subsets = ['latin', 'latin-ext']

/** Reads the fonts of the cards from their packages, named `family subset`. Throws the error of `node:fs` if one is missing. */
export const readFonts = (): Font[] =>
  ['source-serif-4', 'source-sans-3'].flatMap((family) =>
    subsets.flatMap((subset) =>
      ([400, 600] as const).map((weight) => ({
        name: `${family} ${subset}`,
        weight,
        style: 'normal' as const,
        data: readFileSync(`node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
      })),
    ),
  )

/** A CSS font-family list that covers every glyph of a typeface. */
export const fontFamilyList = (family: 'source-serif-4' | 'source-sans-3') =>
  subsets.map((subset) => `${family} ${subset}`).join(', ')
