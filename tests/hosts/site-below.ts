import { readFolder } from '#lib/publish/disk/read-folder'
import type { Files } from '#lib/publish/disk/write-folder'
import { finishSite } from '#lib/publish/publish'
import { smallExport } from '../publish/small-export'

/** A made-up site below a base path and under https, with every kind of file that the built site has. */
export function siteBelow(base: string): Files {
  const built = [...readFolder('out')].filter(
    ([path]) => !/\.html$|^assets\/|^_headers$|^SHA256SUMS$|^build\.json$/.test(path),
  )
  const citations = ['bib', 'ris', 'csl.json', 'txt'].map(
    (ending) => [`cite/a-b-1.${ending}`, Buffer.from('{}')] as const,
  )
  const pages = Object.entries(smallExport('x', base)).map(([path, text]) => [path, Buffer.from(text)] as const)
  const place = { origin: 'https://example.org', basePath: base }
  return finishSite(new Map([...built, ...citations, ...pages]), place, { versions: {}, input: [] })
}
