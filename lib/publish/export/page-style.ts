import type { Root } from 'hast'
import { Features, transform } from 'lightningcss'
import { visit } from 'unist-util-visit'

/** The style sheet of one kind of page, and the short names that it gives to classes. */
export type Style = { css: string; shortNames: Map<string, string> }

/**
 * The style sheet of one kind of page, from the sheets that its pages name. A selector goes where
 * it needs a class that no page of the kind has; every other stays, since a script, a reader or a
 * browser may bring about what it asks for. Hashed class names become short ones, which saves
 * some 260 bytes a page: hashes do not compress.
 */
export function styleFor(sheets: string[], pages: { html: Buffer }[]): Style {
  const classes = new Set(pages.flatMap(classesOf))
  const freeNames = makeShortNames(classes)
  const shortNames = new Map<string, string>()
  const shorten = (name: string) => {
    if (!isHashed(name) || !classes.has(name)) return name
    const short = shortNames.get(name) ?? freeNames.next().value
    shortNames.set(name, short)
    return short
  }
  /** Also within `:not()`, `:has()`, `:nth-child(of …)` and whatever else holds selectors. */
  const shortenIn = (part: object) => {
    if ('type' in part && part.type === 'class' && 'name' in part) part.name = shorten(String(part.name))
    for (const inner of Object.values(part)) if (inner && typeof inner === 'object') shortenIn(inner)
  }
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(sheets.join('\n')),
    minify: true,
    targets,
    include: Features.MediaQueries,
    // What Next's minifier writes for `light-dark()`, which no rule of ours uses.
    exclude: Features.LightDark,
    unusedSymbols: ['--lightningcss-light', '--lightningcss-dark'],
    visitor: {
      Selector(selector) {
        if (selector.some((part) => part.type === 'class' && !classes.has(part.name))) return []
        shortenIn(selector)
        return selector
      },
    },
  })
  return { css: String(code), shortNames }
}

/** Gives the hashed classes of a page their short names, in place; those without a rule go. */
export function renameClasses(page: Root, shortNames: ReadonlyMap<string, string>) {
  visit(page, 'element', ({ properties }) => {
    if (!Array.isArray(properties.className)) return
    const classes = properties.className.flatMap((one) => {
      const name = String(one)
      return (isHashed(name) ? shortNames.get(name) : name) ?? []
    })
    if (classes.length > 0) properties.className = classes
    else delete properties.className
  })
}

/** Browsers that Next compiles for by default, as `major << 16 | minor << 8`. */
const targets = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 111 << 16,
  safari: (16 << 16) | (4 << 8),
}

/** Class names of a printed page. A text that looks like one keeps a rule too many, and no more. */
const classesOf = ({ html }: { html: Buffer }): string[] =>
  [...String(html).matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))

/** True for a name that the bundler made of a module's hash and a class of it. */
const isHashed = (name: string) => name.includes('_')

/** a, b, … z, a0, a1, … without those that are taken. */
function* makeShortNames(taken: ReadonlySet<string>): Generator<string, never> {
  for (let n = 0; ; n++) {
    // In base 36 from its letters on: a to z, then a0 to zz.
    const name = (n < 26 ? n + 10 : n - 26 + 360).toString(36)
    if (!taken.has(name)) yield name
  }
}
