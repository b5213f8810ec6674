import { fileRows, type Kind, matchesPath, pageRows } from '#lib/address/routes'
import { citationFormats } from '#lib/output/cite/citation-formats'
import type { Problem } from '#lib/publish/export/problem'
import { typeOf } from '#lib/publish/host/types'

/**
 * The kind of an exported page; null for a page that the table does not have. `file` is relative to
 * the export.
 */
export function kindOf(file: string): Kind | null {
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  const row = pageRows().find(([, { paths }]) => paths.some((one) => matchesPath(one, path)))
  return row ? row[0] : null
}

/**
 * What is wrong with a file that is no page, and with the row to add; null where the table has it.
 */
export function refuseFile(file: string): Problem | null {
  const isKnown = fileRows().some(({ path }) => pathsOf(path).some((one) => matchesPath(one, file)))
  if (isKnown && typeOf(file)) return null
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const ending = file.slice(folder.length).replace(/^[^.]*\.?/, '')
  const path = folder ? `${folder}*.${ending}` : file
  const row = isKnown
    ? `give the row of "${path}" a type in files, lib/address/routes.ts`
    : folder === 'cite/'
      ? `add a row for "${ending}" to citationFormats, lib/output/cite/citation-formats.ts`
      : `add a row with the path "${path}" to files, lib/address/routes.ts`
  return { file, element: 'file', reason: `an unexpected file; ${row}` }
}

/** The same for a page. */
export function refusePage(file: string): Problem {
  const path = file.replace(/(^|\/)index\.html$/, '$1').replace(/(?<=\/)[^/]+\/$/, '*/')
  const reason = `an unexpected page; add a row with the path "${path}" to pages, lib/address/routes.ts`
  return { file, element: 'page', reason }
}

/** The paths of a row, one for each citation format where it stands for all of them. */
const pathsOf = (path: string) =>
  path.endsWith('.*') ? citationFormats.map(({ ending }) => path.slice(0, -1) + ending) : [path]
