import { Driver } from '@citeproc-rs/wasm'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseRis } from 'astrocite-ris'
import { describe, expect, test } from 'vitest'
import { absolute, claimPath } from '#lib/address/paths'
import { citedForms, citedText } from '#lib/output/cite/cited-forms'
import { type CitedItem, citedItems, findYearOfIssue, withdrawnItem } from '#lib/output/cite/cited-items'
import { bibtex, cslItem, cslJson, ris } from '#lib/output/cite/reference-formats'
import { describeAddress } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { formatTitle, voiceWithin } from '#lib/voice/voice-line'
import { site } from '../../site/our-site'
import styles from './citation-styles.json'
import { cslJsonSchema } from './csl-json-schema'

const all = site.reports.flatMap((report) =>
  report.addresses.map((address) => ({ report, address, items: citedItems(report, address, site.permalinks) })),
)
const items = all.flatMap((one) => one.items)

/** Forms of one item as plain text, by the names of the forms. */
const formsOf = new Map<CitedItem, Record<string, string>>()
function plain(item: CitedItem) {
  const forms =
    formsOf.get(item) ??
    Object.fromEntries(citedForms(item).map(({ form, printed }) => [form, printed.map(({ text }) => text).join('')]))
  formsOf.set(item, forms)
  return forms
}

const made: CitedItem = {
  id: 'made-1',
  type: 'webpage',
  title: '[“Word” — R&D, 5% #1 {x} of António_Guterres]',
  author: 'Ana_D [@ana_d]',
  medium: 'Tweet dated 4 May 2021, as printed in the Made report',
  'container-title': 'Diptych',
  issued: 2026,
  URL: 'https://example.org/~a_b/claims/made-1/',
  language: 'en',
  abstract: 'R&D at 5%',
  note: 'The file of the Made report gives no author.',
}

test('no style changes the capitals of a title, whose quotation marks are outside of what says so', () => {
  const kept = (words: string) => `<span class="nocase">${words}</span>`
  const titled = (title: string) => cslItem({ ...made, title }).title
  expect(titled('Ana’s oak')).toBe(kept('Ana’s oak'))
  expect(titled("Don't ‘go’ “on”")).toBe(`${kept("Don't")} ‘${kept('go')}’ “${kept('on')}”`)
  expect(titled('Boats’ and ’tis')).toBe(`${kept('Boats')}’ ${kept('and')} ’${kept('tis')}`)
  expect(titled('An <b>old</b> oak')).toBe(`${kept('An')} <${kept('b>old')}<${kept('/b> oak')}`)
})

describe('what is cited', () => {
  test('each page has a title in brackets from the speaker to the origin, with the hedges, and no author', () => {
    for (const { report, address, items } of all) {
      const [page] = items
      const { notes } = describeAddress(report, address)
      expect(page?.title.startsWith(`[${formatTitle(report, address, false)}; `)).toBe(true)
      expect(page?.title).toContain(`; report dated ${printDate(report.datePublished)}; `)
      for (const unknown of report.unknown)
        expect(page?.title).toMatch(new RegExp(`; [^;]*${unknown}[^;]* not known]$`))
      for (const note of notes) expect(page?.title.split(note)).toHaveLength(2)
      expect(page).not.toHaveProperty('author')
      expect(page?.URL).toBe(absolute(claimPath(address.id)))
    }
  })

  test('what a tweet says is cited as its author’s, in the report’s spelling, and as printed in the report', () => {
    const tweets = all.flatMap(({ report, address, items }) => (items[1] ? [{ report, address, item: items[1] }] : []))
    expect(tweets.length).toBeGreaterThan(0)
    for (const { report, address, item } of tweets) {
      const tweet = report.tweets.find(({ block }) => block === address.block)
      expect(item.author).toBe(`${tweet?.authorName} [@${tweet?.handle}]`)
      const medium = `Tweet dated ${printDate(tweet?.datePublished ?? '')}, as printed in the ${report.title}`
      expect(item.medium).toBe(medium)
      const { notes } = describeAddress(report, address)
      const voice = voiceAt(report, [address])
      const said = [...(voice.speakers.length > 0 ? [voiceWithin(voice)] : []), ...notes].map((line) => ` [${line}]`)
      expect(item.title.endsWith(said.join(''))).toBe(true)
      expect(address.text.replace(/\s+/g, ' ')).toContain(item.title.slice(0, item.title.length - said.join('').length))
      for (const form of Object.values(plain(item))) expect(form).toContain(medium)
    }
  })

  test('words that a tweet only quotes are cited with their speaker', () => {
    const cited = all.find(({ address }) => address.label === 'B19.2')?.items[1]
    expect(cited?.title).toMatch(/ \[Mike Pompeo, quoted by Aaron Rupar in a tweet\]$/)
  })

  test('is dated to the year in which its address was issued, or not at all', () => {
    const ledger = [
      { id: 'report-a-1', issued: '2026-11-23' },
      { id: 'report-a-1-1', issued: '2027-01-02' },
    ]
    expect(['report-a-1', 'report-a-1-1', 'report-a-1-2'].map((id) => findYearOfIssue(id, ledger))).toEqual([
      2026,
      2027,
      null,
    ])
    // The years of the reports and their tweets are in our descriptions of them, and in no date.
    for (const { address, items } of all)
      for (const item of items) {
        const year = site.permalinks.find(({ id }) => id === address.id)?.issued.slice(0, 4)
        expect(String(item.issued)).toBe(year)
        expect(cslItem(item).issued).toEqual({ 'date-parts': [[Number(year)]] })
        const dates = `${bibtex([item])}${ris([item])}`.match(/^ *(year|month|day) = .*$|^(PY|DA|Y1) .*$/gm)
        expect(dates?.map((line) => line.trim())).toEqual([`year = {${year}},`, `PY  - ${year}`])
      }
  })

  test('has no year where its address is not issued yet', () => {
    const [page] = all.flatMap(({ report, address }) => citedItems(report, address, []))
    if (!page) throw new Error('There is nothing to cite')
    const { title } = page
    expect(plain(page)).toMatchObject({
      'APA, 7th edition': `${title}. (n.d.). Diptych. ${page.URL}`,
      'MLA, 9th edition': `${title}. Diptych, ${page.URL}.`,
      'Chicago, 17th edition': `${title}. Diptych. ${page.URL}.`,
      Wikipedia: expect.stringContaining(' |date=n.d. |'),
    })
    expect(JSON.parse(cslJson([page]))[0]).not.toHaveProperty('issued')
    expect(bibtex([page])).not.toMatch(/^ *(year|month|day) =/m)
    expect(ris([page])).not.toMatch(/^(PY|DA|Y1)/m)
  })

  test('of a withdrawn address is dated alike', () => {
    const stone = { voice: 'Report B', label: 'B2', title: 'Report B', datePublished: '2021-05-04', exact: 'x' }
    const withdrawn = { ...stone, id: 'report-b-2', reason: 'Asked.', date: '2027-07-01' }
    const item = withdrawnItem(withdrawn, [{ id: 'report-b-2', issued: '2026-11-23' }])
    expect(item).toMatchObject({ issued: 2026, title: '[Report B: withdrawn (B2); report dated 4 May 2021]' })
    expect(withdrawnItem(withdrawn, []).issued).toBeNull()
  })
})

/** That processor knows the version before ours of CSL: without its term for article numbers of journals. */
const known = (style: string) => style.replace(/<[^<>]*term="article-locator"[^<>]*\/>/g, '')

/** Processors differ in how they set quotation marks: straight or curly, single or double. */
const unmarked = (text = '') => text.replace(/[“”"‘’'.]/g, '')

describe('the printed forms', () => {
  test.each([
    ['APA', styles.apa],
    ['MLA', styles.mla],
    ['Chicago', styles.chicago],
  ])('%s: another CSL processor finds in the CSL-JSON all that we print', async (_, style) => {
    const fetcher = { fetchLocale: async () => styles.locale }
    const driver = new Driver({ style: known(style), format: 'plain', fetcher })
    await driver.fetchLocales()
    const missing = [...items, made].flatMap((item) => {
      driver.resetReferences(JSON.parse(cslJson([item])))
      driver.includeUncited('All')
      const theirs = driver.makeBibliography()[0]?.value ?? ''
      const { title, author = '', medium = '', issued, URL } = item
      return [title, author, medium, String(issued), 'Diptych', URL]
        .filter((part) => !unmarked(theirs).includes(unmarked(part)))
        .map((part) => ({ theirs, part }))
    })
    driver.free()
    expect(missing).toEqual([])
  })

  test('keep the printed words as they are, capitals and quotation marks, too', () => {
    for (const item of items) {
      const { 'APA, 7th edition': apa = '', Wikipedia = '', ...others } = plain(item)
      expect(apa).toContain(item.title)
      expect(Wikipedia.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toContain(item.title)
      // Between quotation marks, those of a tweet may become single.
      for (const form of Object.values(others))
        if (item.author) expect(unmarked(form)).toContain(unmarked(item.title))
        else expect(form).toContain(item.title)
    }
  })

  test('name the missing author of a page to Wikipedia, and end no parameter early', () => {
    for (const item of items) {
      const template = plain(item).Wikipedia ?? ''
      expect(template).toMatch(/^\{\{cite web \|author=[^{}]*\}\}$/)
      expect(template.includes('<!-- not given in the file -->')).toBe(item.author === undefined)
      const title = /\|title=([^|]*) \|/.exec(template)?.[1] ?? ''
      expect(title.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toBe(item.title)
      expect(title).not.toMatch(/[[\]]/)
    }
  })

  test('stand in the text file one after the other', () => {
    const text = citedText([made])
    for (const [form, printed] of Object.entries(plain(made))) expect(text).toContain(`${form}\n${printed}\n`)
  })
})

describe('files for reference managers', () => {
  test('another reader of RIS finds each record whole', () => {
    const written = [...items, made]
    const records = parseRis(ris(written))
    expect(records.map(({ title, URL, note, abstract }) => ({ title, URL, note, abstract }))).toEqual(
      written.map(({ title, URL, note, abstract }) => ({ title, URL, note, abstract })),
    )
    // This reader splits at the last space; what matters is that nothing is lost or made up.
    expect(
      records.map(({ author }) =>
        author?.map((one: { given?: string; family?: string }) => [one.given, one.family].filter(Boolean).join(' ')),
      ),
    ).toEqual(written.map(({ author }) => author && [author]))
    expect(records.at(-1)).toMatchObject({
      type: 'webpage',
      'container-title': 'Diptych',
      issued: { 'date-parts': [['2026']] },
    })
    expect(
      ris([made])
        .split('\r\n')
        .every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toBe(true)
  })

  test('another reader of BibTeX finds each entry whole, special characters too', () => {
    const written = [...items, { ...made, title: `${made.title} \\ ~ ^ $ } {` }]
    const { entries, errors } = parseBibtex(bibtex(written), { sentenceCase: false, english: false })
    expect(errors).toEqual([])
    expect(entries.map(({ key, fields }) => ({ key, ...fields }))).toEqual(
      written.map(({ id, title, author, medium, issued, URL, note, abstract }) => ({
        key: id,
        ...(author ? { author: [{ name: author }] } : { key: id }),
        title,
        howpublished: medium ? `${medium}, Diptych` : 'Diptych',
        year: String(issued),
        url: URL,
        language: 'english',
        abstract,
        note,
      })),
    )
  })

  test('CSL-JSON keeps to its specification, and what does not is found', () => {
    const isCslJson = new Ajv2020({ allErrors: true, strictTuples: false, strictTypes: false }).compile(cslJsonSchema)
    for (const { items } of all) expect(isCslJson(JSON.parse(cslJson(items))) || isCslJson.errors).toBe(true)
    const [item] = JSON.parse(cslJson([made]))
    for (const wrong of [
      { hedges: ['reportedly'] },
      { type: 'tweet' },
      { author: 'Ana_D' },
      { author: [{ name: 'Ana_D' }] },
      { issued: 2026 },
      { issued: { 'date-parts': [[2021, 13, 4]] } },
      { issued: { 'date-parts': [['2021']] } },
      { note: '' },
      { id: undefined },
    ])
      expect([wrong, isCslJson(JSON.parse(JSON.stringify([{ ...item, ...wrong }])))]).toEqual([wrong, false])
  })

  test('CSL-JSON has the date in parts and the author in one piece', () => {
    expect(cslItem(made)).toMatchObject({
      author: [{ literal: 'Ana_D [@ana_d]' }],
      issued: { 'date-parts': [[2026]] },
    })
  })

  test.each([
    ['Robert Vale, Jr. [@rvale]', 'Robert Vale Jr. [@rvale]'],
    ['Oak, Elm and Sons [@oak]', 'Oak Elm and Sons [@oak]'],
    ['Vale,Robert , [@vale]', 'Vale Robert [@vale]'],
  ])('%s is one author everywhere', (author, withoutComma) => {
    const item = { ...made, author }
    const [record] = parseRis(ris([item]))
    expect(record?.author).toHaveLength(1)
    const [read] = record?.author ?? []
    expect([read?.given, read?.family].filter(Boolean).join(' ')).toBe(withoutComma)
    expect(record?.note).toBe(`${made.note} Author as printed: ${author}`)
    expect(cslItem(item)).toMatchObject({ author: [{ literal: author }] })
    const { entries } = parseBibtex(bibtex([item]), { sentenceCase: false, english: false })
    expect(entries[0]?.fields.author).toEqual([{ name: author }])
    for (const form of Object.values(plain(item)).slice(0, 3)) expect(form.startsWith(author)).toBe(true)
  })

  test.each([
    "An 'old' oak",
    'An ‘old’ oak',
    "The oaks' ''old'' door",
    'An <b>old</b> & &amp; oak',
    "''Go'' -- on --- 'now'",
  ])('%s stays as printed in each of them', (title) => {
    const item = { ...made, title }
    expect(ris([item])).toContain(`\r\nTI  - ${title}\r\n`)
    expect(cslItem(item).title.replace(/<span class="nocase">(.*?)<\/span>/g, '$1')).toBe(title)
    const { entries } = parseBibtex(bibtex([item]), { sentenceCase: false, english: false })
    expect(entries[0]?.fields.title).toBe(title)
    const { Wikipedia = '', ...others } = plain(item)
    expect(Wikipedia).not.toMatch(/''|<b>|&amp;/)
    expect(Wikipedia.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toContain(`|title=${title} |`)
    for (const form of Object.values(others)) expect(form).toContain(title)
  })
})
