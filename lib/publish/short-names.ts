import type { Root } from 'hast'
import postcss from 'postcss'
import { visit } from 'unist-util-visit'
import { classesOf } from '#lib/publish/page-style'

/** A name that the bundler made of a module's hash and a class of it. */
const isHashed = (name: string) => name.includes('_')

/**
 * Gives the hashed classes of pages of one kind short names, in place, and returns their style sheet with the same names:
 * hashes do not compress, and short names save some 260 bytes a page. Hashed classes that the style sheet does not name
 * go.
 */
export function shortenNames(css: string, pages: Root[]): string {
  const given = classesOf(pages)
  const free = shortNames(given)
  const names = new Map<string, string>()
  const root = postcss.parse(css)
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(/\.(-?[A-Za-z_][\w-]*)/g, (selector, name: string) => {
      if (!isHashed(name) || !given.has(name)) return selector
      const short = names.get(name) ?? free.next().value
      names.set(name, short)
      return `.${short}`
    })
  })
  for (const page of pages) rename(page, (name) => (isHashed(name) ? names.get(name) : name))
  return root.toString()
}

/** a, b, … z, a0, a1, … without those that are taken. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, string> {
  for (let n = 0; ; n++) {
    // In base 36 from its letters on: a to z, then a0 to zz.
    const name = (n < 26 ? n + 10 : n - 26 + 360).toString(36)
    if (!taken.has(name)) yield name
  }
}

function rename(page: Root, renamed: (name: string) => string | undefined) {
  visit(page, 'element', ({ properties }) => {
    if (!Array.isArray(properties.className)) return
    const classes = properties.className.flatMap((name) => renamed(String(name)) ?? [])
    if (classes.length > 0) properties.className = classes
    else delete properties.className
  })
}
