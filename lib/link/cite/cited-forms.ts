import CSL from 'citeproc'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import given from '#lib/link/cite/citation-styles.json'
import type { CitedItem } from '#lib/link/cite/cited-items'
import { cslItem } from '#lib/link/cite/reference-formats'

/** One citation as it is printed in one form; some of its stretches stand in italics. */
export type CitedForm = { form: string; printed: { text: string; italic: boolean }[] }

/** Styles of the Citation Style Language project; the names say the edition. */
const styles = { 'APA, 7th edition': given.apa, 'MLA, 9th edition': given.mla, 'Chicago, 17th edition': given.chicago }

/** A citation in each style, and as the template that Wikipedia takes. */
export const citedForms = (item: CitedItem): CitedForm[] => [
  ...Object.keys(styles).map((form) => ({ form, printed: printedIn(form, item) })),
  { form: 'Wikipedia', printed: [{ text: wikipediaTemplate(item), italic: false }] },
]

/** Every printed form of all that is cited, as plain text. */
export const citedText = (items: CitedItem[]): string =>
  items
    .flatMap(citedForms)
    .map(({ form, printed }) => `${form}\n${printed.map(({ text }) => text).join('')}\n`)
    .join('\n')

/** Reading a style takes up to a second, so each is read once. */
const engines = new Map<string, InstanceType<typeof CSL.Engine>>()
let current: CitedItem

function printedIn(form: string, item: CitedItem): CitedForm['printed'] {
  const style = Object.entries(styles).find(([name]) => name === form)?.[1] ?? ''
  const system = { retrieveLocale: () => given.locale, retrieveItem: () => cslItem(current) }
  const engine = engines.get(form) ?? new CSL.Engine(system, style, 'en-US')
  engines.set(form, engine)
  current = item
  engine.updateItems([item.id])
  const html = engine.makeBibliography()[1][0] ?? ''
  const entry = select('.csl-entry', unified().use(rehypeParse).parse(html))
  return (entry?.children ?? []).map((part) => ({
    text: textOf(part),
    italic: part.type === 'element' && part.tagName === 'i',
  }))
}

/**
 * Citation Style 1 of the English Wikipedia: `author` says by a comment that none is given, `date` by `n.d.`, and in a
 * title brackets and bars are written so that they do not end the link or the parameter (Template:Cite web, “URL”,
 * “Date” and “Title”).
 */
function wikipediaTemplate({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): string {
  const safe = (text: string) => text.replace(/[[\]{}|<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  const fields = {
    author: author ? safe(author) : '<!-- not given in the file -->',
    title: safe(title),
    ...(medium && { type: safe(medium) }),
    date: issued ?? 'n.d.',
    website,
    url: URL,
  }
  const written = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`)
  return `{{cite web${written.join('')}}}`
}
