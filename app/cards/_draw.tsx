import satori, { type SatoriOptions } from 'satori'
import sharp from 'sharp'
import { readFonts } from '#lib/load/read-fonts'
import type { SingleCard } from '#lib/output/card/card'
import { cardSize } from '#lib/output/card/card-fit'
import type { PairCard } from '#lib/output/card/pair-card'
import { Pair } from './_pair'
import { Single } from './_single'

const fonts = readFonts()

/**
 * A card as SVG whose letters are outlines. Nothing is ever fetched: a sign that the fonts lack, such as an emoji or
 * Arabic, is drawn as their own crossed box.
 * @param watch what a test wants to be told of the layout
 */
export const drawCard = (
  card: SingleCard | PairCard,
  watch?: Pick<SatoriOptions, 'onNodeDetected' | 'loadAdditionalAsset'>,
): Promise<string> =>
  satori(card.form === 'single' ? <Single {...card} /> : <Pair {...card} />, { ...cardSize, fonts, ...watch })

/**
 * A drawing as PNG. 32 colours keep it under 60,000 bytes; the same drawing gives the same bytes. Packing at 9
 * would make painting half as long again, for 7 % less.
 */
export const paint = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 }).toBuffer()
