import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { idInFile, linkInOneFile, type OneFilePart, oneFileParts, partId } from '#lib/address/in-one-file'
import { parseHtml } from '#lib/publish/export/html'
import { type Page, pageOf } from '#lib/publish/export/page'
import type { Problem } from '#lib/publish/export/problem'

/** The file for archives and for rooms without a network; its figures stand in the method page. */
export const oneFile = 'diptych.html'

/**
 * The whole comparison as one page that asks for nothing, from the exported pages: every part of it as its own page shows
 * it, with the links between claims from the pages of the questions and the origins from those of the reports. Null where
 * the method page has no place for its figures (`data-one-file`), and so nothing leads to it.
 */
export function makeOneFile(pages: Page[], problems: Problem[]): Page | null {
  const files = new Map(pages.map((page) => [page.file, page]))
  const method = files.get(methodFile)
  if (!method || !select('[data-one-file]', parseHtml(method.html))) return null
  const missing = oneFileParts.map(fileOf).filter((file) => !files.has(file))
  for (const file of missing) problems.push({ file: oneFile, element: 'page', reason: `${file} is not in the export` })
  const home = files.get('index.html')
  const page = home && parseHtml(home.html)
  const main = page && select('main', page)
  if (missing.length > 0 || !page || !main) return null
  const sections = oneFileParts.slice(1).map((part) => ({ part, holder: takePart(part, files) }))
  main.children.push(...originsOf(files, main))
  const holders: { part: OneFilePart; holder: Root | Element }[] = [{ part: '', holder: page }, ...sections]
  const ids = new Set(
    holders.flatMap(({ holder }) => selectAll('[id]', holder).map(({ properties }) => String(properties.id))),
  )
  for (const { part, holder } of holders)
    for (const { properties } of selectAll('a[href]', holder)) {
      properties.href = linkInOneFile(String(properties.href), part, ids)
      delete properties.ariaCurrent
    }
  main.children.push(...sections.map(({ holder }) => holder))
  strip(page)
  const styleSheets = [...new Set(pages.flatMap((one) => one.styleSheets))]
  return pageOf({ file: oneFile, kind: 'oneFile', styleSheets, rules: '' }, page)
}

/** The pages with bytes and sha256 of the one file in the place for them, and among the words. */
export function tellFigures(pages: Page[], content: Buffer): Page[] {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const value = `${content.length.toLocaleString('en')} bytes, sha256 ${sha256}`
  return pages.map((page) => {
    if (page.file !== methodFile) return page
    const tree = parseHtml(page.html)
    select('[data-one-file]', tree)?.children.push({ type: 'text', value })
    return pageOf(page, tree)
  })
}

const methodFile = 'method/index.html'

type Pages = Map<string, Page>

/** A page's tree, made anew; an empty one where there is no such page. */
const treeOf = (file: string, pages: Pages): Root => parseHtml(pages.get(file)?.html ?? Buffer.alloc(0))

const fileOf = (part: OneFilePart) => (part === '' ? 'index.html' : `${part}/index.html`)

/** What a page of the site shows, as a section; its main heading is one of several. */
function takePart(part: OneFilePart, pages: Pages): Element {
  const main = select('main', treeOf(fileOf(part), pages)) as Element
  const section: Element = { ...main, tagName: 'section', properties: { className: main.properties.className ?? [] } }
  if (part === 'compare') addLinks(section, pages)
  for (const heading of selectAll('h1', section))
    Object.assign(heading, { tagName: 'h2', properties: { className: ['part'] } })
  remove(section, 'form, script, [data-one-file], [data-keys]')
  for (const { properties } of selectAll('[id], [for], [aria-labelledby]', section))
    for (const name of ['id', 'htmlFor', 'ariaLabelledBy'])
      if (properties[name]) properties[name] = idInFile(part, String(properties[name]))
  section.properties.id = partId(part)
  return section
}

/** Puts the links between claims, which stand on the page of a question, below its row. */
function addLinks(section: Element, pages: Pages) {
  const rows = new Map(selectAll('section[id]', section).map((row) => [String(row.properties.id), row]))
  for (const [slug, row] of rows) {
    const links = select('section[aria-labelledby="links"]', treeOf(`compare/${slug}/index.html`, pages))
    if (links) row.children.push(named(links, slug, 'h3'))
  }
}

/** Where each text comes from, as its report's page tells it, in the order in which `main` shows the reports. */
function originsOf(pages: Pages, main: Element): Element[] {
  return selectAll('[id]', main).flatMap(({ properties: { id } }) => {
    const page = treeOf(`reports/${id}/index.html`, pages)
    const origin = select('section[aria-labelledby="origin"]', page)
    const title = select('h1', page)
    return origin && title ? [named(origin, String(id), 'h2', textOf(title))] : []
  })
}

/** What several pages have, under a heading of its own; no landmark, since there would be many of one name. */
function named(section: Element, slug: string, tagName: 'h2' | 'h3', of = ''): Element {
  const copy: Element = { ...section, tagName: 'div' }
  delete copy.properties.ariaLabelledBy
  const title = select('h2[id]', copy)
  if (title)
    Object.assign(title, { tagName, properties: { ...title.properties, id: `${slug}_${title.properties.id}` } })
  if (of) title?.children.unshift({ type: 'text', value: `${of}: ` })
  return copy
}

/** Takes out whatever asks for something, and what previews and search engines are told of the page at `/`. */
function strip(page: Root) {
  remove(
    page,
    'script, link:not([rel~="canonical"]), meta[property], meta[name^="twitter"], meta[name="robots"], [data-copy]',
  )
  const robots: Element = {
    type: 'element',
    tagName: 'meta',
    properties: { name: 'robots', content: 'noindex' },
    children: [],
  }
  select('head', page)?.children.push(robots)
}

function remove(tree: Root | Element, selector: string) {
  const gone = new Set<unknown>(selectAll(selector, tree))
  const walk = (node: Root | Element) => {
    node.children = node.children.filter((child) => !gone.has(child)) as Element['children']
    for (const child of node.children) if (child.type === 'element') walk(child)
  }
  walk(tree)
}
