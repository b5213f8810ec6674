import CSL from 'citeproc'
import fc from 'fast-check'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { type CitedItem, citedItems } from '#lib/output/cite/cited-items'
import { cslItem } from '#lib/output/cite/reference-formats'
import { apa, type CitationPart, chicago, mla } from '#lib/output/cite/style-templates'
import { parseHtml } from '#lib/publish/export/html'
import { runsOf } from '../../runs'
import { site } from '../../site/our-site'
import styles from './citation-styles.json'

const page: CitedItem = {
  id: 'report-a-3',
  type: 'webpage',
  title: '[Report A: It fell (A3); No source named; report dated 3 January 2020; publisher and author not known]',
  'container-title': 'Diptych',
  issued: 2026,
  URL: 'https://example.org/claims/report-a-3/',
  language: 'en',
  abstract: 'Report A, 3 January 2020: It fell',
  note: 'The file of the Report A gives no publisher or author.',
}
const tweet: CitedItem = {
  ...page,
  title: 'it Holds',
  author: 'Robert Vale, Jr. [@vale]',
  medium: 'Tweet dated 3 January 2020, as printed in the Report A',
}

/** A citation as text, its italics between underscores. */
const marked = (parts: CitationPart[]) => parts.map(({ text, italic }) => (italic ? `_${text}_` : text)).join('')

describe('a page of ours', () => {
  test('has a description for a title: no italics, and no quotation marks around it', () => {
    expect(marked(apa(page))).toBe(`${page.title}. (2026). Diptych. ${page.URL}`)
    expect(marked(mla(page))).toBe(`${page.title}. _Diptych_, 2026, ${page.URL}.`)
    expect(marked(chicago(page))).toBe(`${page.title}. Diptych. 2026. ${page.URL}.`)
  })

  test('has no year where it is not issued', () => {
    const item = { ...page, issued: null }
    expect(marked(apa(item))).toBe(`${page.title}. (n.d.). Diptych. ${page.URL}`)
    expect(marked(mla(item))).toBe(`${page.title}. _Diptych_, ${page.URL}.`)
    expect(marked(chicago(item))).toBe(`${page.title}. Diptych. ${page.URL}.`)
  })
})

describe('the words of a tweet', () => {
  test('are its title, with its date in what it is', () => {
    const { author, medium, URL } = tweet
    expect(marked(apa(tweet))).toBe(`${author}. (2026). _it Holds_ [${medium}]. Diptych. ${URL}`)
    expect(marked(mla(tweet))).toBe(`${author}. “it Holds.” _Diptych_, 2026, ${URL}. ${medium}.`)
    expect(marked(chicago(tweet))).toBe(`${author}. “it Holds.” ${medium}. Diptych. 2026. ${URL}.`)
  })

  test('are printed where nothing says what they are', () => {
    const { medium: _, ...item } = { ...tweet, author: 'Vale et al.' }
    expect(marked(apa(item))).toBe(`Vale et al. (2026). _it Holds_. Diptych. ${item.URL}`)
    expect(marked(mla(item))).toBe(`Vale et al. “it Holds.” _Diptych_, 2026, ${item.URL}.`)
    expect(marked(chicago(item))).toBe(`Vale et al. “it Holds.” Diptych. 2026. ${item.URL}.`)
  })
})

/** A tweet's words as MLA and Chicago print them, and APA, which has no quotation marks around them. */
const quoted = (title: string) => /“.*”(?= _Diptych)/.exec(marked(mla({ ...tweet, title })))?.[0]
const unquoted = (title: string) => apa({ ...tweet, title }).find(({ italic }) => italic)?.text

test.each([
  ['It holds.', '“It holds.”'],
  ['It holds!', '“It holds!”'],
  ['Does it?', '“Does it?”'],
  ['It holds', '“It holds.”'],
  ['It holds…', '“It holds…”'],
  ['Watch:', '“Watch:”'],
  ['Look (here)', '“Look (here).”'],
  // A double quotation mark within becomes a single one, the full stop before it.
  ['They say “go”', '“They say ‘go.’”'],
  ['They say “go.”', '“They say ‘go.’”'],
  ['They say “go” and don’t', '“They say ‘go’ and don’t.”'],
  ['They say "go" and don\'t', "“They say 'go' and don't.”"],
  // Beside printed single ones, nobody could tell which were which: all stay as printed.
  ["An 'old' oak", "“An 'old' oak.”"],
  ['An ‘old’ oak', '“An ‘old’ oak.”'],
  ['An “old ‘oak’ door” fell', '“An “old ‘oak’ door” fell.”'],
  ['The oaks’ “door”', '“The oaks’ “door.””'],
  ['In the \'20s "go" fell', '“In the \'20s "go" fell.”'],
  ['An <b>old</b> & <i>oak</i>', '“An <b>old</b> & <i>oak</i>.”'],
])('%s', (printed, expected) => {
  expect(quoted(printed)).toBe(expected)
  expect(marked(chicago({ ...tweet, title: printed }))).toContain(` ${expected} Tweet`)
  expect(unquoted(printed)).toBe(printed)
})

test('whoever turns the quotation marks back has the printed words again', () => {
  const anyMarks = fc.array(fc.constantFrom(...'abé .,!“”‘’"\'()<>…'), { minLength: 1, maxLength: 20 })
  const doubled = (text: string) =>
    text.replace(/(?<!\p{L}(?=['’]\p{L}))['‘’]/gu, (mark) => '“”"'.charAt("‘’'".indexOf(mark)))
  fc.assert(
    fc.property(anyMarks, (characters) => {
      const title = characters.join('')
      const inside = quoted(title)?.slice(1, -1) ?? ''
      // Only a full stop may be new.
      const isPrinted = (text: string) =>
        text === title || [...text].some((mark, i) => mark === '.' && text.slice(0, i) + text.slice(i + 1) === title)
      expect(isPrinted(inside) || isPrinted(doubled(inside))).toBe(true)
      expect(unquoted(title)).toBe(title)
      expect(marked(chicago({ ...page, title })).startsWith(`${title}. `)).toBe(true)
    }),
    { numRuns: runsOf('CITED', 500, 20_000) },
  )
})

/** citeproc-js, the processor of Zotero, on the styles of the Citation Style Language project. */
function processorOf(style: string) {
  let current = page
  const system = { retrieveLocale: () => styles.locale, retrieveItem: () => cslItem(current) }
  const engine = new CSL.Engine(system, style, 'en-US')
  let count = 0
  return (item: CitedItem) => {
    // It keeps what it has read under an id.
    current = { ...item, id: `item-${count++}` }
    engine.updateItems([current.id])
    const html = engine.makeBibliography()[1][0] ?? ''
    const entry = select('.csl-entry', parseHtml(Buffer.from(html)))
    const parts = (entry?.children ?? []).map((part) => ({
      text: textOf(part),
      italic: part.type === 'element' && part.tagName === 'i',
    }))
    return marked(parts).trim()
  }
}

/** What citeproc prints in another way than the style asks, as what makes its citation right. */
type Difference = (citation: string, item: CitedItem) => string

/** APA 9.22: a description in place of a title is not in italics. */
const uprightDescription: Difference = (citation, { title, author }) =>
  author ? citation : citation.replace(`_${title}_`, () => title)

/** MLA 5.23–5.30, Chicago 14.207: nor is it between quotation marks. */
const unquotedDescription: Difference = (citation, { title, author }) =>
  author ? citation : citation.replace(`“${title}.”`, () => `${title}.`)

/** No full stop after a comma or an ellipsis that ends the words: it puts none after a colon or a semicolon. */
const noSecondStop: Difference = (citation, { title }) =>
  /[,…]$/.test(title) ? citation.replace(`${title}.”`, () => `${title}”`) : citation

/** Printed spaces stay: before some punctuation citeproc prints a narrow one, as in French. */
const plainSpaces: Difference = (citation) => citation.replaceAll('\u202f', ' ')

/** MLA: CSL has no place for what kind of work it is, so the style prints it like the number of a volume. */
const mediumLast: Difference = (citation, { medium }) =>
  medium ? `${citation.replace(`, ${medium}`, '')} ${medium}.` : citation

/** The project's style is Chicago's author-date system, whose year comes early (15.6), and once more for a web page. */
const yearOnce: Difference = (citation, { author, title, issued }) => {
  const year = issued === null ? ' n.d.' : ` ${issued}.`
  const start = author ? `${author}${author.endsWith('.') ? '' : '.'}` : `${title}.`
  return citation.startsWith(start + year) ? start + citation.slice(start.length + year.length) : citation
}

const judged: [string, (item: CitedItem) => CitationPart[], string, Difference[]][] = [
  ['APA', apa, styles.apa, [plainSpaces, uprightDescription]],
  ['MLA', mla, styles.mla, [plainSpaces, unquotedDescription, noSecondStop, mediumLast]],
  ['Chicago', chicago, styles.chicago, [plainSpaces, unquotedDescription, noSecondStop, yearOnce]],
]

/**
 * Words without quotation marks or markup; nor with what citeproc changes: `$`, which it reads as a pattern (`$&`), and
 * superscript letters, which become others.
 */
const word = fc.oneof(
  fc.constantFrom(
    'It',
    'holds',
    'the',
    'U.S.',
    '#Basra',
    '@oak_mill',
    'https://t.co/x',
    '5%',
    '&',
    '—',
    '(Oak)',
    'a-b',
  ),
  fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿЀ-џ\u0620-\u064a0-9#@&%*+=/~^|{}()[\]—–,;:.!?…-]{1,8}$/),
)
const anyWords = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
/** Without a bar, which citeproc drops where a name begins with it. */
const anyName = fc.oneof(
  fc.constantFrom('Ana', 'Robert Vale, Jr.', 'Oak, Elm and Sons', 'U.S. Mill', 'ana duarte'),
  anyWords.filter((words) => !words.includes('|')),
)
const year = fc.option(fc.integer({ min: 1990, max: 2999 }))
const anyItem: fc.Arbitrary<CitedItem> = fc.oneof(
  fc.record({ title: anyWords, issued: year }).map((item) => ({ ...page, ...item, title: `[${item.title}]` })),
  fc
    .record({ title: anyWords, author: anyName, issued: year })
    .map((item) => ({ ...tweet, ...item, author: `${item.author} [@vale]` })),
)

const ours = site.reports.flatMap((report) =>
  report.addresses.flatMap((address) => citedItems(report, address, site.permalinks)),
)

test.each(judged)('%s: citeproc prints the same of made items and of ours', (_, template, style, differences) => {
  const processor = processorOf(style)
  const agrees = (item: CitedItem) => {
    const theirs = differences.reduce((citation, correct) => correct(citation, item), processor(item))
    expect(marked(template(item))).toBe(theirs)
  }
  fc.assert(fc.property(anyItem, agrees), { numRuns: runsOf('CITED', 100, 3000) })
  const plain = ours.filter(({ title }) => !/["“”‘’'<]/.test(title))
  expect(plain.length).toBeGreaterThan(ours.length / 4)
  for (const item of plain) agrees(item)
})

test('our CSL-JSON lets citeproc keep the direction of quotation marks, and printed markup', () => {
  const processor = processorOf(styles.mla)
  const printed = (title: string) => /“.*”(?= _Diptych)/.exec(processor({ ...tweet, title }))?.[0]
  expect(printed("An 'old' oak")).toBe('“An ‘old’ oak.”')
  expect(printed("'Old' is 'in'")).toBe('“‘Old’ is ‘in.’”')
  expect(printed('An “old” oak')).toBe('“An ‘old’ oak.”')
  expect(printed('An <b>old</b> <i>oak</i>')).toBe('“An <b>old</b> <i>oak</i>.”')
  for (const item of ours) expect(processor(item)).not.toMatch(/nocase|<span/)
})
