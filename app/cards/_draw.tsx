import satori, { type SatoriOptions } from 'satori'
import sharp from 'sharp'
import { readFonts } from '#lib/load/read-fonts'
import type { SingleCard } from '#lib/output/card/card'
import { cardSize } from '#lib/output/card/card-fit'
import type { PairCard } from '#lib/output/card/pair-card'
import { PairDrawing } from './_pair'
import { SingleDrawing } from './_single'

const fonts = readFonts()

/**
 * Draws a card as SVG, with text as outlines. Nothing is ever fetched: glyphs that the fonts lack, such as emoji or
 * Arabic, become the fonts' own crossed box.
 * @param watch callbacks for tests of the layout
 */
export const drawCard = (
  card: SingleCard | PairCard,
  watch?: Pick<SatoriOptions, 'onNodeDetected' | 'loadAdditionalAsset'>,
): Promise<string> =>
  satori(card.form === 'single' ? <SingleDrawing {...card} /> : <PairDrawing {...card} />, {
    ...cardSize,
    fonts,
    ...watch,
  })

/**
 * Converts a drawing to PNG, with the same bytes for the same drawing. 32 colors keep it under 60,000 bytes; compression
 * level 9 would take 50 % longer and save 7 %.
 */
export const paint = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 }).toBuffer()
