import type { Root } from 'hast'
import postcss from 'postcss'
import { visit } from 'unist-util-visit'

/** A name that the bundler made of a module's hash and a class of it. */
const isHashed = (name: string) => name.includes('_')

/**
 * A style sheet with short names in place of the hashed ones, and which is which: hashes do not compress, and short names
 * save some 260 bytes a page. `taken` are the classes of the pages that it is for.
 */
export function shortenNames(css: string, taken: ReadonlySet<string>): { css: string; short: Map<string, string> } {
  const free = shortNames(taken)
  const short = new Map<string, string>()
  const root = postcss.parse(css)
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(/\.(-?[A-Za-z_][\w-]*)/g, (selector, name: string) => {
      if (!isHashed(name) || !taken.has(name)) return selector
      const given = short.get(name) ?? free.next().value
      short.set(name, given)
      return `.${given}`
    })
  })
  return { css: root.toString(), short }
}

/** a, b, … z, a0, a1, … without those that are taken. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, string> {
  for (let n = 0; ; n++) {
    // In base 36 from its letters on: a to z, then a0 to zz.
    const name = (n < 26 ? n + 10 : n - 26 + 360).toString(36)
    if (!taken.has(name)) yield name
  }
}

/** Gives the hashed classes of a page their short names, in place. Those that its style sheet does not name go. */
export function rename(page: Root, short: ReadonlyMap<string, string>) {
  visit(page, 'element', ({ properties }) => {
    if (!Array.isArray(properties.className)) return
    const classes = properties.className.flatMap((one) => {
      const name = String(one)
      return (isHashed(name) ? short.get(name) : name) ?? []
    })
    if (classes.length > 0) properties.className = classes
    else delete properties.className
  })
}
