import type { CSSProperties } from 'react'
import { fontFamilyList } from '#lib/load/read-fonts'
import { leading } from '#lib/output/card/card-fit'

/** The light colours of `tokens.css`: a picture cannot ask for the dark. */
export const colours = {
  paper: '#fbfaf7',
  ink: '#1e1d19',
  quiet: '#4c4a44',
  A: { hue: '#684821', tint: '#f3e7da' },
  B: { hue: '#115968', tint: '#daeef3' },
}

export const coloursOf = (letter: string) => (letter === 'B' ? colours.B : colours.A)

const serif = fontFamilyList('source-serif-4')
const sans = fontFamilyList('source-sans-3')

/** Words of a report. */
export const printed = (fontSize: number): CSSProperties => ({
  fontFamily: serif,
  fontSize,
  lineHeight: leading,
  wordBreak: 'break-word',
})
/** Words of ours. */
export const ours = (fontSize: number, fontWeight = 400): CSSProperties => ({
  fontFamily: sans,
  fontSize,
  fontWeight,
  lineHeight: leading,
})

export const column: CSSProperties = { display: 'flex', flexDirection: 'column' }
