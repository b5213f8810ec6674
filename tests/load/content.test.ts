import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { formatMessage } from '#lib/message/format-message'
import type { Permalink } from '#lib/record/permalink'
import { readSite } from '#lib/site'
import { type Changes, pin, renameReport, texts, writeSite } from '../made/small-site'

let remove = () => {}
afterEach(() => remove())

/** The site of two sound reports with these changes, and the lines that the build would print. */
function read(changes: Changes) {
  const written = writeSite(changes)
  remove = written.remove
  const { site, messages } = readSite(written.folder)
  return { site, lines: messages.map((message) => formatMessage(message).replace(`${written.folder}/`, '')) }
}

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))

const md = 'reports/harbour-walk.md'
const txt = 'reports/harbour-walk.txt'
const walk = texts['harbour-walk']
const broken =
  'Report harbour-walk is missing or has errors. Put harbour-walk.txt and harbour-walk.md into reports/, and fix the errors reported for them.'
const missing = `comparison.md:1:1 report-missing ${broken}`
const utf8 = 'Save the file as UTF-8 and compare it with its publisher.'
const dated = 'Begin the file with a space, "date", a space, the day as YYYY-MM-DD and a space.'
const fields = 'Compare it with the schemas in lib/record.'
const moved =
  'Restore the text in content/reports, or the rule in lib/parse that cut it; a corrected text gets a new slug.'
const other = 'f'.repeat(64)

test('a sound site is read whole; that it has no ledger yet is a warning', () => {
  const { site, lines } = read({})
  expect(lines).toEqual([
    'permalinks.ndjson:1:1 warning permalink-unissued 11 addresses are not in the ledger. Restore a lost permalinks.ndjson; for a new site run npm run permalinks before the site is published.',
  ])
  expect(site?.reports.map(({ slug, letter, text }) => ({ slug, letter, text }))).toEqual([
    { slug: 'harbour-walk', letter: 'A', text: walk },
    { slug: 'harbour-count', letter: 'B', text: texts['harbour-count'] },
  ])
})

test.each<[string, Changes, string[]]>([
  [
    'no text',
    { [txt]: null },
    [
      `${txt}:1:1 file-missing The file cannot be read: it does not exist. Add it, or remove the file that needs it.`,
      missing,
    ],
  ],
  [
    'no record',
    { [md]: null },
    [
      `${md}:1:1 file-missing The file cannot be read: it does not exist. Add it, or remove the file that needs it.`,
      missing,
    ],
  ],
  ['an empty text', { [txt]: '' }, [`${txt}:1:1 text-empty The file has no words. Restore its content.`, missing]],
  [
    'white space alone',
    { [txt]: ' \n\n ' },
    [`${txt}:1:1 text-empty The file has no words. Restore its content.`, missing],
  ],
  [
    'a date alone',
    { [txt]: `${walk.slice(0, 17)}\n` },
    [
      `${md}:1:1 text-empty harbour-walk.txt has no sentences. Restore harbour-walk.txt as received; a corrected text gets a new slug.`,
    ],
  ],
  [
    'a stray file',
    { 'reports/notes.docx': 'x' },
    [
      'reports/notes.docx:1:1 file-stray The folder of reports has a file that is neither .txt nor .md. Rename it to end with .txt or .md, or remove it.',
    ],
  ],
  [
    'bytes that are not UTF-8',
    { [txt]: bytes(walk, 0xe9, ' x') },
    [
      `${txt}:1:1 text-encoding The bytes from byte ${walk.length} on, in line 3, are not valid UTF-8. ${utf8}`,
      missing,
    ],
  ],
  [
    'an overlong slash',
    { [txt]: bytes(walk, 0xc0, 0xaf) },
    [
      `${txt}:1:1 text-encoding The bytes from byte ${walk.length} on, in line 3, are not valid UTF-8. ${utf8}`,
      missing,
    ],
  ],
  [
    'a lone surrogate',
    { [txt]: bytes(walk, 0xed, 0xa0, 0x80) },
    [
      `${txt}:1:1 text-encoding The bytes from byte ${walk.length} on, in line 3, are not valid UTF-8. ${utf8}`,
      missing,
    ],
  ],
  [
    'a character cut in two',
    { [txt]: bytes(walk, 0xe2, 0x80) },
    [
      `${txt}:1:1 text-encoding The bytes from byte ${walk.length} on, in line 3, are not valid UTF-8. ${utf8}`,
      missing,
    ],
  ],
  [
    'UTF-16',
    { [txt]: Buffer.from(`\ufeff${walk}`, 'utf16le') },
    [`${txt}:1:1 text-encoding The file is UTF-16, not UTF-8. ${utf8}`, missing],
  ],
  [
    'a byte order mark',
    { [txt]: `\ufeff${walk}` },
    [
      `${txt}:1:1 text-bom The file starts with a byte order mark. Save it as UTF-8 without one.`,
      `${txt}:1:1 date-missing The text does not begin with a date header. ${dated}`,
      missing,
    ],
  ],
  [
    'carriage returns',
    { [txt]: walk.replaceAll('\n', '\r\n') },
    [`${txt}:1:92 text-cr The file has carriage returns. Save it with line feeds only.`],
  ],
  ['NUL', { [txt]: `${walk}\0` }, [`${txt}:3:20 text-nul The file has NUL characters. Remove them.`]],
  [
    'a control character',
    { [txt]: `${walk}\u001b[2J` },
    [`${txt}:3:20 text-control The file has the control character U+001B. Remove it.`],
  ],
  [
    'no date',
    { [txt]: walk.slice(17) },
    [`${txt}:1:1 date-missing The text does not begin with a date header. ${dated}`, missing],
  ],
  [
    'an impossible date',
    { [txt]: walk.replace('05-04', '02-30') },
    [`${txt}:1:7 date-impossible 2021-02-30 is not a day of the calendar. ${dated}`, missing],
  ],
  [
    'half a tweet',
    { [txt]: `${walk}\n\nIt rains. — Mara Quill (@maraquill)` },
    [
      `${txt}:5:11 tweet-half Half a tweet: no date after (@maraquill). Compare the text with its publisher; a trailer reads "— Name (@handle) Month D, YYYY".`,
    ],
  ],
  [
    'an unbalanced quotation mark',
    { [txt]: `${walk}\n\nIt was “wet.` },
    [
      `${txt}:5:8 quotation-unbalanced A double quotation mark opens and is never closed in its paragraph. Compare the text with its publisher, mark by mark.`,
    ],
  ],
  [
    'another sha256',
    { [md]: (record) => record.replace(pin, other) },
    [
      expect.stringMatching(
        /^reports\/harbour-walk\.md:4:1 sha256-mismatch The text has sha256 [0-9a-f]{64}, not f{64}\. Restore harbour-walk\.txt as received; a corrected text gets a new slug\.$/,
      ),
    ],
  ],
  [
    'a sha256 that is none',
    { [md]: (record) => record.replace(pin, 'abc') },
    [`${md}:4:1 front-matter-field must be 64 hexadecimal digits at sha256. ${fields}`, missing],
  ],
  [
    'a field that nobody knows',
    { [md]: (record) => record.replace('unknown', 'byline: x\nunknown') },
    [`${md}:5:1 front-matter-field Unrecognized key: "byline" at byline. ${fields}`, missing],
  ],
  [
    'no title',
    { [md]: (record) => record.replace(/title.*\n/, '') },
    [`${md}:2:1 front-matter-field Invalid input: expected string, received undefined at title. ${fields}`, missing],
  ],
  [
    'YAML that is none',
    { [md]: (record) => record.replace('Report A', '[Report A') },
    [
      `${md}:4:1 front-matter-yaml Flow sequence in block collection must be sufficiently indented and end with a ]. Correct the YAML.`,
      missing,
    ],
  ],
  [
    'a key twice',
    { [md]: (record) => record.replace('title', 'letter: B\ntitle') },
    [`${md}:3:1 front-matter-yaml Map keys must be unique. Correct the YAML.`, missing],
  ],
  [
    'a YAML alias',
    { [md]: (record) => record.replace('A\ntitle: Report A', '&a A\ntitle: *a') },
    [`${md}:3:8 front-matter-yaml Aliases are not allowed; write the value out. Correct the YAML.`, missing],
  ],
  [
    'no front matter',
    { [md]: 'As received.\n' },
    [
      `${md}:1:1 front-matter-missing The file does not start with YAML front matter between two --- lines. Put the fields between two lines with nothing but ---.`,
      missing,
    ],
  ],
  [
    'front matter that never ends',
    { [md]: '---\nletter: A\n' },
    [
      `${md}:1:1 front-matter-missing The file does not start with YAML front matter between two --- lines. Put the fields between two lines with nothing but ---.`,
      missing,
    ],
  ],
  [
    'HTML in Markdown',
    { 'method.md': (page) => `${page}\n<script>alert(1)</script>\n` },
    ['method.md:7:1 markdown-html HTML in Markdown is not shown on the page. Write it as Markdown.'],
  ],
  ...['desk at example.org', 'http://example.org/', 'https://example.org/a b'].map(
    (contact): [string, Changes, string[]] => [
      `the contact ${contact}`,
      { 'method.md': (page) => page.replace('title: About', `title: About\ncontact: ${contact}`) },
      [
        'method.md:3:1 front-matter-field must be an e-mail address or an https:// address at contact. Compare it with the schemas in lib/record.',
      ],
    ],
  ),
  [
    'no comparison',
    { 'comparison.md': null },
    [
      'comparison.md:1:1 file-missing The file cannot be read: it does not exist. Add it, or remove the file that needs it.',
    ],
  ],
  [
    'no method',
    { 'method.md': null },
    [
      'method.md:1:1 file-missing The file cannot be read: it does not exist. Add it, or remove the file that needs it.',
    ],
  ],
  [
    'one report named twice',
    { 'comparison.md': (page) => page.replace('harbour-count', 'harbour-walk') },
    [
      'comparison.md:1:1 report-unused The report harbour-count is not part of the comparison. Name it under reports in comparison.md, or remove its files.',
      'comparison.md:1:1 slug-duplicate Both reports are harbour-walk. Name two different reports.',
    ],
  ],
  [
    'a report that nobody shows',
    {
      'reports/harbour-fog.md': `---\nletter: C\ntitle: C\nsha256: ${pin}\nunknown: []\n---\n`,
      'reports/harbour-fog.txt': walk,
    },
    [
      'comparison.md:1:1 report-unused The report harbour-fog is not part of the comparison. Name it under reports in comparison.md, or remove its files.',
    ],
  ],
  [
    'the same letter twice',
    { [md]: (record) => record.replace('letter: A', 'letter: B') },
    [
      'comparison.md:1:1 letter-order Report harbour-walk has the letter B, but in this position it must have A. Set letter: A in harbour-walk.md.',
    ],
  ],
])('%s', (_, changes, expected) => {
  const { site, lines } = read(changes)
  expect(lines).toEqual(expected)
  expect(site).toBeNull()
})

describe('a slug', () => {
  test('may not be the name of a page', () => {
    expect(read(renameReport('claims')).lines).toEqual([
      'reports/claims.md:1:1 slug-reserved The slug claims is the name of a page. Rename its .txt and .md files.',
    ])
    // Else the card of a topic `harbour-5` could be that of the address B5 of a report.
    expect(read(renameReport('compare-harbour')).lines).toEqual([
      'reports/compare-harbour.md:1:1 slug-reserved The slug compare-harbour is the name of a page. Rename its .txt and .md files.',
    ])
  })
  test('is lower-case', () => {
    expect(read(renameReport('Harbour')).lines).toEqual([
      `comparison.md:2:11 front-matter-field must be lower-case words joined by hyphens at reports.0. ${fields}`,
      'reports/Harbour.md:1:1 slug-invalid The slug "Harbour" must be lower-case words joined by hyphens. Rename its .txt and .md files.',
    ])
  })
  test('may not begin as an address of the other', () => {
    expect(read(renameReport('harbour-count-2')).lines).toEqual([
      'comparison.md:1:1 slug-ambiguous An address of harbour-count-2 could also be an address of harbour-count. Rename the files of one of them.',
    ])
  })
})

describe('front matter cannot run code', () => {
  test.each(['js', 'javascript', 'coffee', 'json', 'toml', ' js', 'yaml'])('---%s', (language) => {
    const canary = `${process.cwd()}/canary-of-front-matter`
    const code = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(canary)}, ''); globalThis.canary = 1; module.exports = { title: 'About' }`
    const { site, lines } = read({ 'method.md': `---${language}\n${code}\n---\n\nText.\n` })
    expect(lines).toEqual([
      'method.md:1:1 front-matter-missing The file does not start with YAML front matter between two --- lines. Put the fields between two lines with nothing but ---.',
    ])
    expect([site, existsSync(canary), 'canary' in globalThis]).toEqual([null, false, false])
  })
  test('nor can YAML tags', () => {
    const { site, lines } = read({
      'method.md': '---\ntitle: !!js/function "function () { globalThis.canary = 1 }"\n---\n',
    })
    expect(lines).toEqual([
      'method.md:2:8 front-matter-yaml Unresolved tag: tag:yaml.org,2002:js/function. Correct the YAML.',
    ])
    expect([site, 'canary' in globalThis]).toEqual([null, false])
  })
})

test('two problems in two files are told at once', () => {
  const { lines } = read({ [txt]: `${walk}\u0007`, 'method.md': null })
  expect(lines).toEqual([
    `${txt}:3:20 text-control The file has the control character U+0007. Remove it.`,
    'method.md:1:1 file-missing The file cannot be read: it does not exist. Add it, or remove the file that needs it.',
  ])
})

describe('the ledger', () => {
  const restored = 'Restore content/permalinks.ndjson as published; lines are only ever appended.'
  const issued = () => {
    const { site } = read({})
    remove()
    return issueAddresses([], site?.reports ?? [], [], '2021-06-01').filter((line) => 'id' in line)
  }
  const ndjson = (permalinks: Permalink[]) => permalinks.map((permalink) => `${JSON.stringify(permalink)}\n`).join('')
  const withFirst = (change: (first: Permalink) => Permalink) => () =>
    ndjson(issued().map((one, i) => (i === 0 ? change(one) : one)))
  const withdrawnLine = (withdrawn: string) =>
    `${JSON.stringify({ withdrawn, voice: 'Report A', label: 'A1', title: 'Report A', datePublished: '2021-05-04', reason: 'Asked.', edition: 2, date: '2021-07-01' })}\n`
  const quoted = '"The footbridge at Port Ellery reopened on Monday. Ferries went on running."'

  test.each<[string, () => string, string[]]>([
    [
      'as issued, its topics not yet',
      () => ndjson(issued()),
      [
        'permalinks.ndjson:1:1 warning permalink-unissued 5 addresses are not in the ledger. Run npm run permalinks before the site is published.',
      ],
    ],
    ['without a line', () => '\n', ['permalinks.ndjson:1:1 text-empty The file has no words. Restore its content.']],
    [
      'broken line',
      () => `${ndjson(issued())}{"id":\n`,
      [
        'permalinks.ndjson:7:1 permalink-line This line is not a valid record of the ledger. Restore the line as published; lines are only ever appended.',
      ],
    ],
    [
      'key twice',
      () => ndjson(issued()).replace('{', '{"id":"harbour-fog-1",'),
      [
        'permalinks.ndjson:1:1 permalink-line This line is not a valid record of the ledger. Restore the line as published; lines are only ever appended.',
      ],
    ],
    [
      'issued twice',
      () => ndjson([...issued(), ...issued().slice(0, 1)]),
      [`permalinks.ndjson:7:1 permalink-twice harbour-walk-1 is issued twice. ${restored}`],
    ],
    [
      'address that is gone',
      withFirst((one) => ({ ...one, id: 'harbour-walk-9' })),
      [`permalinks.ndjson:1:1 permalink-gone harbour-walk-9, issued for ${quoted}, does not exist any more. ${moved}`],
    ],
    [
      'report that is gone',
      withFirst((one) => ({ ...one, slug: 'harbour-fog' })),
      [`permalinks.ndjson:1:1 permalink-gone harbour-walk-1, issued for ${quoted}, has no report any more. ${moved}`],
    ],
    [
      'other sha256',
      withFirst((one) => ({ ...one, sha256: other })),
      [
        expect.stringMatching(
          /^permalinks\.ndjson:1:1 permalink-text harbour-walk-1 was issued for "The footbridge .*" and now has "The footbridge .*": harbour-walk had the sha256 \w{64} and now has \w{64}\. /,
        ),
      ],
    ],
    [
      'other words',
      withFirst((one) => ({ ...one, quote: { ...one.quote, exact: 'Rain fell.' } })),
      [
        `permalinks.ndjson:1:1 permalink-moved harbour-walk-1 was issued for "Rain fell." and now has ${quoted}. ${moved}`,
      ],
    ],
    [
      'other place',
      withFirst((one) => ({ ...one, position: { ...one.position, start: 18 } })),
      [
        `permalinks.ndjson:1:1 permalink-moved harbour-walk-1, ${quoted}, was issued for characters 18 to 91 and now is characters 17 to 91. ${moved}`,
      ],
    ],
    [
      'other words around',
      withFirst((one) => ({ ...one, quote: { ...one.quote, suffix: 'Rain fell.' } })),
      [
        `permalinks.ndjson:1:1 permalink-context harbour-walk-1, ${quoted}, is not between the prefix and suffix of its line. ${restored}`,
      ],
    ],
    [
      'lines in another order',
      withFirst((one) => ({ ...one, edition: 2, issued: '2021-07-01' })),
      [
        `permalinks.ndjson:2:1 permalink-order harbour-walk-1-1, edition 1 of 2021-06-01, comes after harbour-walk-1, edition 2 of 2021-07-01. ${restored}`,
      ],
    ],
    [
      'withdrawn before it was issued',
      () => `${withdrawnLine('harbour-walk-1')}${ndjson(issued())}`,
      [
        `permalinks.ndjson:2:1 permalink-order harbour-walk-1, edition 1 of 2021-06-01, comes after harbour-walk-1, edition 2 of 2021-07-01. ${restored}`,
      ],
    ],
    [
      'withdrawn and issued again',
      () =>
        `${ndjson(issued())}${withdrawnLine('harbour-walk-1')}${ndjson(
          issued()
            .slice(0, 1)
            .map((one) => ({ ...one, edition: 3, issued: '2021-08-01' })),
        )}`,
      [`permalinks.ndjson:8:1 permalink-twice harbour-walk-1 is issued twice. ${restored}`],
    ],
  ])('%s', (_, ledger, expected) => {
    const { site, lines } = read({ 'permalinks.ndjson': ledger() })
    expect(lines).toEqual(expected)
    expect(site === null).toBe(!lines.every((line) => line.includes(' warning ')))
  })
})
