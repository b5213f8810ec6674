import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const parser = unified().use(rehypeParse).freeze()
const printer = unified().use(rehypeStringify).freeze()

/** A page as a browser reads it. */
export const parseHtml = (html: Buffer): Root => parser.parse(String(html))

/** A tree as a page, in UTF-8. */
export const printHtml = (tree: Root): Buffer => Buffer.from(printer.stringify(tree))
