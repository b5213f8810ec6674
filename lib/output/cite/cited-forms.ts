import type { CitedItem } from '#lib/output/cite/cited-items'
import { apa, type CitationPart, chicago, mla } from '#lib/output/cite/style-templates'

/** One citation as it is printed in one form. */
export type CitedForm = { form: string; printed: CitationPart[] }

/** A citation in each style, and as the template that Wikipedia takes. */
export const citedForms = (item: CitedItem): CitedForm[] => [
  { form: 'APA, 7th edition', printed: apa(item) },
  { form: 'MLA, 9th edition', printed: mla(item) },
  { form: 'Chicago, 17th edition', printed: chicago(item) },
  { form: 'Wikipedia', printed: [{ text: wikipediaTemplate(item), italic: false }] },
]

/** Every printed form of all that is cited, as plain text. */
export const citedText = (items: CitedItem[]): string =>
  items
    .flatMap(citedForms)
    .map(({ form, printed }) => `${form}\n${printed.map(({ text }) => text).join('')}\n`)
    .join('\n')

/**
 * Citation Style 1 of the English Wikipedia: `author` says by a comment that none is given, `date` that there is none by
 * `n.d.` (Template:Cite web, “Date”).
 */
function wikipediaTemplate({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): string {
  const fields = {
    author: author ? wikitext(author) : '<!-- not given in the file -->',
    title: wikitext(title),
    ...(medium && { type: wikitext(medium) }),
    date: issued ?? 'n.d.',
    website,
    url: URL,
  }
  const written = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`)
  return `{{cite web${written.join('')}}}`
}

/** Printed words that neither end a link or a parameter nor are read as markup: brackets, bars, `''` and entities. */
const wikitext = (text: string) =>
  text.replace(/[[\]{}|<>]|'(?=')|(?<=')'|&(?=#?\w+;)/g, (character) => `&#${character.charCodeAt(0)};`)
