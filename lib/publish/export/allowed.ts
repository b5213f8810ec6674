import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Problem } from '#lib/publish/export/problem'

/**
 * Elements that our pages are made of. All others are refused, also those that nobody thought of.
 */
const elements = new Set(
  `html head title meta link script body header nav main footer article section aside h1 h2 h3 h4 h5 h6 p a ul ol li dl dt
  dd div span b i em strong small cite q blockquote figure figcaption time abbr code pre kbd details summary table caption
  thead tbody tr th td br hr img sup sub mark
  form label select option button`.split(/\s+/),
)

/** Attributes by their property names in hast; `data*` and `aria*` besides. */
const attributes = new Set(
  `lang dir id className href rel title content name property charSet type src alt width height sizes role tabIndex
  dateTime cite scope colSpan rowSpan open itemProp hrefLang media
  htmlFor value selected`.split(/\s+/),
)

const linkRelations = new Set([
  'canonical',
  'icon',
  'prev',
  'next',
  'alternate',
  'manifest',
  'license',
  'apple-touch-icon',
])
const scriptTypes = new Set(['module', 'application/ld+json'])

/**
 * Everything in a page that a page of ours never holds. Run on the page as it will be published, so
 * nothing that a step before overlooked can pass.
 */
export function findForbidden(tree: Root, file: string, own: { basePath: string; origin: string }): Problem[] {
  const problems: Problem[] = []
  visit(tree, (node) => {
    if (node.type === 'raw') problems.push({ file, element: 'raw', reason: 'unparsed HTML' })
    if (node.type === 'comment') problems.push({ file, element: `<!--${node.value}-->`, reason: 'a comment' })
    if (node.type !== 'element') return
    const refuse = (reason: string) => problems.push({ file, element: spelled(node), reason })
    if (!elements.has(node.tagName)) return void refuse(`an element that our pages do not have; ${inList('elements')}`)
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name) && !/^(?:data|aria)[A-Z]/.test(name))
        refuse(`the attribute ${name}; ${inList('attributes')}`)
      if (String(value).includes('_next')) refuse(`a reference to _next in ${name}`)
    }
    if (node.tagName === 'link' && !relations(node).every((rel) => linkRelations.has(rel)))
      refuse(`a link relation that loads something; ${inList('linkRelations')}`)
    if (node.tagName === 'meta' && node.properties.httpEquiv) refuse('a meta element that acts as a header')
    if (node.tagName === 'script') judgeScript(node, refuse)
    for (const name of ['href', 'src']) {
      const problem =
        node.properties[name] === undefined ? null : judgeAddress(String(node.properties[name]), node, own)
      if (problem) refuse(problem)
    }
  })
  return problems
}

/** What to do where something that is refused belongs in a page. */
const inList = (list: string) => `if it is harmless, add it to ${list}, lib/publish/export/allowed.ts`

function judgeScript(node: Element, refuse: (reason: string) => void) {
  const { type, src } = node.properties
  if (!scriptTypes.has(String(type))) refuse('a script that is neither our module nor JSON-LD')
  if (type === 'module' && (typeof src !== 'string' || textOf(node) !== ''))
    refuse('a module without an address of its own')
  if (type === 'application/ld+json' && (src !== undefined || /<(?!\\)/.test(textOf(node))))
    refuse('JSON-LD with an address or a bare <')
}

/**
 * What is wrong with an address; null for one within the site, and for a link that only a reader
 * follows.
 */
function judgeAddress(
  address: string,
  { tagName, properties }: Element,
  { basePath, origin }: { basePath: string; origin: string },
) {
  if (
    /^#/.test(address) ||
    (address.startsWith(`${basePath}/`) && !address.startsWith('//') && !address.includes('\\'))
  )
    return null
  if (address === origin + basePath || address.startsWith(`${origin}${basePath}/`)) return null
  if (tagName === 'a' && /^https:\/\/[^\s]+$/.test(address)) return null
  // The publisher's contact: to one address, with nothing written in advance.
  if (tagName === 'a' && /^mailto:[^\s?&%,;:@]+@[^\s?&%,;:@]+$/.test(address)) return null
  return `the address ${JSON.stringify(address)} in ${'href' in properties ? 'href' : 'src'}`
}

const relations = ({ properties }: Element): string[] =>
  (Array.isArray(properties.rel) ? properties.rel : [properties.rel]).map(String)

/** An element as its start tag, short enough for a message. */
export function spelled({ tagName, properties }: Element): string {
  const written = Object.entries(properties).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
  return `<${tagName}${written.join('').slice(0, 120)}>`
}
