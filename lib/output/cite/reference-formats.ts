import type { CitedItem } from '#lib/output/cite/cited-items'

/**
 * An item as CSL-JSON. Its title is marked `nocase`, the way of CSL to keep a style that capitalises titles from changing
 * printed words. The tags surround neither quotation marks nor the spaces next to them, which tell citeproc-js an opening
 * mark from a closing one; nor `<`, so that a printed `<b>` is not read as markup.
 */
export function cslItem({ title, author, issued, ...rest }: CitedItem) {
  return {
    ...rest,
    title: title.replace(plainStretch, '<span class="nocase">$&</span>'),
    ...(author && { author: [{ literal: author }] }),
    ...(issued !== null && { issued: { 'date-parts': [[issued]] } }),
  }
}

/** Words without quotation marks or `<`; an apostrophe between letters is no quotation mark. */
const plainStretch = /(?!\s)(?:[^"“”‘’'<]|(?<=\p{L})['’](?=\p{L}))+(?<!\s)/gu

/** CSL-JSON: what citation processors and most reference managers read. */
export const cslJson = (items: CitedItem[]): string => `${JSON.stringify(items.map(cslItem), null, 2)}\n`

/**
 * RIS with the tags that reference managers agree on. Lines end with CR LF, as its specification of 2011 asks. Its readers
 * split an author at a comma into family and given name, and know no way to escape one: a name in one piece has none, and
 * is in the note as printed.
 */
export function ris(items: CitedItem[]): string {
  const lines = items.flatMap(({ id, title, author, medium, issued, URL, language, abstract, note, ...item }) => [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ...(author ? [['AU', withoutCommas(author)]] : []),
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

const withoutCommas = (name: string) => name.split(/[\s,]+/).join(' ')

/**
 * BibTeX in UTF-8, which LaTeX reads since 2018. Doubled braces keep titles and authors as they are; `key` is what an
 * entry without an author is sorted by.
 */
export const bibtex = (items: CitedItem[]): string => items.map(bibtexEntry).join('\n')

function bibtexEntry({ id, title, author, medium, issued, URL, abstract, note, ...item }: CitedItem): string {
  const fields = {
    ...(author ? { author: `{{${latex(author)}}}` } : { key: `{${latex(id)}}` }),
    title: `{{${latex(title)}}}`,
    howpublished: `{${latex([medium, item['container-title']].filter(Boolean).join(', '))}}`,
    ...(issued !== null && { year: `{${issued}}` }),
    // Read as it stands.
    url: `{${URL}}`,
    language: '{english}',
    abstract: `{${latex(abstract)}}`,
    note: `{${latex(note)}}`,
  }
  const written = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`)
  return `@misc{${id},\n${written.join(',\n')}\n}\n`
}

/**
 * Braces are named, not escaped: BibTeX counts a brace behind a backslash, too. So are `<` and `>`, which TeX may print as
 * other characters. Marks in a row, which it would join to another one (`''` to `”`), are separated.
 */
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

const latex = (text: string) =>
  text
    .replace(/[\\{}~^<>&%#$_]/g, (character) => special[character] ?? `\\${character}`)
    .replace(/(?<=(['`-]))(?=\1)/g, '{}')
