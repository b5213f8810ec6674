import { citationPath, correctionsPath, homePath, rawPath } from '#lib/address/paths'
import { citationFormats } from '#lib/output/cite/citation-formats'
import { citedItems, withdrawnItem } from '#lib/output/cite/cited-items'
import { dataFiles } from '#lib/output/data/data-files'
import { correctionsFeed } from '#lib/output/feed'
import { liveAddresses, site } from './_site'
import { cards } from './cards/_cards'
import { drawCard, paint } from './cards/_draw'

type FileContent = string | Promise<Buffer>

function* generateFiles(): Generator<[path: string, make: () => FileContent]> {
  // Byte for byte as received, since decoding strict UTF-8 loses nothing.
  for (const { slug, text } of site.reports) yield [rawPath(slug), () => text]
  for (const [path, content] of dataFiles(site)) yield [path, () => content]
  yield [correctionsPath, () => correctionsFeed(site)]
  const cited = [
    ...liveAddresses.map(({ report, address }) => ({
      id: address.id,
      items: () => citedItems(report, address, site.permalinks),
    })),
    ...site.tombstones.map((stone) => ({ id: stone.id, items: () => [withdrawnItem(stone, site.permalinks)] })),
  ]
  for (const { id, items } of cited)
    for (const { ending, write } of citationFormats) yield [citationPath(id, ending), () => write(items())]
  for (const card of cards) yield [card.path, async () => paint(await drawCard(card))]
}

/** All files other than pages, by their path in the site. Each is generated when it is requested. */
export const files = new Map([...generateFiles()].map(([path, make]) => [path.slice(homePath.length), make]))
