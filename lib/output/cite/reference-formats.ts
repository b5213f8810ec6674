import type { CitedItem } from '#lib/output/cite/cited-items'

/**
 * An item as CSL-JSON. `nocase` in its title keeps styles from capitalizing printed words. The tags never surround
 * quotation marks or the spaces next to them, by which citeproc-js recognizes opening marks, nor `<`, so that a printed
 * `<b>` is not read as markup.
 */
export function cslItem({ title, author, issued, ...rest }: CitedItem) {
  return {
    ...rest,
    title: title.replace(unquotedText, '<span class="nocase">$&</span>'),
    ...(author && { author: [{ literal: author }] }),
    ...(issued !== null && { issued: { 'date-parts': [[issued]] } }),
  }
}

/** Text without quotation marks or `<`; an apostrophe between letters is not a quotation mark. */
const unquotedText = /(?!\s)(?:[^"“”‘’'<]|(?<=\p{L})['’](?=\p{L}))+(?<!\s)/gu

/** CSL-JSON, for citation processors and most reference managers. */
export const cslJson = (items: CitedItem[]): string => `${JSON.stringify(items.map(cslItem), null, 2)}\n`

/**
 * RIS with the tags that reference managers agree on, and CR LF as its specification of 2011 requires. Readers split
 * authors at commas, which cannot be escaped. Commas in a name are therefore removed, and the note has the printed name.
 */
export function ris(items: CitedItem[]): string {
  const lines = items.flatMap(({ id, title, author, medium, issued, URL, language, abstract, note, ...item }) => [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ...(author ? [['AU', replaceCommas(author)]] : []),
    ['T2', item['container-title']],
    ...(medium ? [['M3', medium]] : []),
    ...(issued === null ? [] : [['PY', String(issued)]]),
    ['LA', language],
    ['AB', abstract],
    ['N1', author?.includes(',') ? `${note} Author as printed: ${author}` : note],
    ['UR', URL],
    ['ER', ''],
  ])
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

const replaceCommas = (name: string) => name.split(/[\s,]+/).join(' ')

/**
 * BibTeX in UTF-8, which LaTeX reads since 2018. Double braces protect titles and authors; entries without an author are
 * sorted by `key`.
 */
export const bibtex = (items: CitedItem[]): string => items.map(bibtexEntry).join('\n')

function bibtexEntry({ id, title, author, medium, issued, URL, abstract, note, ...item }: CitedItem): string {
  const fields = {
    ...(author ? { author: `{{${escapeLatex(author)}}}` } : { key: `{${escapeLatex(id)}}` }),
    title: `{{${escapeLatex(title)}}}`,
    howpublished: `{${escapeLatex([medium, item['container-title']].filter(Boolean).join(', '))}}`,
    ...(issued !== null && { year: `{${issued}}` }),
    // Verbatim in BibTeX.
    url: `{${URL}}`,
    language: '{english}',
    abstract: `{${escapeLatex(abstract)}}`,
    note: `{${escapeLatex(note)}}`,
  }
  const written = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`)
  return `@misc{${id},\n${written.join(',\n')}\n}\n`
}

/**
 * Braces become commands, because BibTeX also counts escaped ones; so do `<` and `>`, which TeX may print as other
 * characters. Adjacent quotation marks and hyphens are separated, since TeX joins them (`''` to `”`).
 */
const latexCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

const escapeLatex = (text: string) =>
  text
    .replace(/[\\{}~^<>&%#$_]/g, (character) => latexCommands[character] ?? `\\${character}`)
    .replace(/(?<=(['`-]))(?=\1)/g, '{}')
