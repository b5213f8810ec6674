import type { CSSProperties } from 'react'
import { fontFamilyList } from '#lib/load/read-fonts'
import { lineHeight } from '#lib/output/card/card-fit'

/** The light colors of `tokens.css`: an image has no dark mode. */
export const colours = {
  paper: '#fbfaf7',
  ink: '#1e1d19',
  quiet: '#4c4a44',
  A: { hue: '#684821', tint: '#f3e7da' },
  B: { hue: '#115968', tint: '#daeef3' },
}

export const chooseColours = (letter: string) => (letter === 'B' ? colours.B : colours.A)

const serif = fontFamilyList('source-serif-4')
const sans = fontFamilyList('source-sans-3')

/** Style of a report's words. */
export const reportText = (fontSize: number): CSSProperties => ({
  fontFamily: serif,
  fontSize,
  lineHeight: lineHeight,
  wordBreak: 'break-word',
})
/** Style of all other words. */
export const ownText = (fontSize: number, fontWeight = 400): CSSProperties => ({
  fontFamily: sans,
  fontSize,
  fontWeight,
  lineHeight: lineHeight,
})

export const column: CSSProperties = { display: 'flex', flexDirection: 'column' }
