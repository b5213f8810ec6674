import { citationPath, correctionsPath, homePath, rawPath } from '#lib/address/paths'
import { citationFormats } from '#lib/output/cite/citation-formats'
import { citedItems, withdrawnItem } from '#lib/output/cite/cited-items'
import { dataFiles } from '#lib/output/data/data-files'
import { correctionsFeed } from '#lib/output/feed'
import { site, standing } from './_site'
import { cards } from './cards/_cards'
import { drawCard, paint } from './cards/_draw'

type Content = string | Promise<Buffer>

function* filesOf(): Generator<[path: string, make: () => Content]> {
  // Byte for byte as received: strict UTF-8 was decoded without a loss, so encoding it gives the same bytes.
  for (const { slug, text } of site.reports) yield [rawPath(slug), () => text]
  for (const [path, content] of dataFiles(site)) yield [path, () => content]
  yield [correctionsPath, () => correctionsFeed(site)]
  const cited = [
    ...standing.map(({ report, address }) => ({
      id: address.id,
      items: () => citedItems(report, address, site.permalinks),
    })),
    ...site.tombstones.map((stone) => ({ id: stone.id, items: () => [withdrawnItem(stone, site.permalinks)] })),
  ]
  for (const { id, items } of cited)
    for (const { ending, write } of citationFormats) yield [citationPath(id, ending), () => write(items())]
  for (const card of cards) yield [card.path, async () => paint(await drawCard(card))]
}

/** Everything that is no page, by its path in the site. Each is made when it is asked for. */
export const files = new Map([...filesOf()].map(([path, make]) => [path.slice(homePath.length), make]))
