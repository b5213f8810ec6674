import { readFileSync } from 'node:fs'

/** A font for the cards: a family of its own for each subset, since a list of families is how missing signs are sought. */
export type Font = { name: string; weight: 400 | 600; style: 'normal'; data: Buffer }

const subsets = ['latin', 'latin-ext']

/** The faces of the cards, as `family subset`, from their packages. Throws what `node:fs` throws when one is not there. */
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

/** The list of families that finds every sign of a face. */
export const familyOf = (family: 'source-serif-4' | 'source-sans-3') =>
  subsets.map((subset) => `${family} ${subset}`).join(', ')
