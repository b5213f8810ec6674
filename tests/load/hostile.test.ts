import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { formatMessage } from '#lib/message/format-message'
import { parseReport } from '#lib/parse/parse-report'
import { parseFile, readSite } from '#lib/site'
import { type Changes, renameReport, texts, writeSite } from '../made/small-site'

let remove = () => {}
afterEach(() => {
  remove()
  remove = () => {}
})

/** Reads as a user whom permissions concern, which they do not concern root. */
function asAnybody<Read>(folder: string, read: () => Read): Read {
  const isRoot = process.geteuid?.() === 0
  if (!isRoot) return read()
  chmodSync(folder, 0o755)
  process.seteuid?.(65534)
  try {
    return read()
  } finally {
    process.seteuid?.(0)
  }
}

/** The lines that the build prints for the small site with these changes; `prepare` does what no content can. */
function linesOf(changes: Changes, prepare: (folder: string) => void = () => {}) {
  const written = writeSite(changes)
  remove = written.remove
  prepare(written.folder)
  const { site, messages } = asAnybody(written.folder, () => readSite(written.folder))
  const lines = messages.map((message) => formatMessage(message).replaceAll(`${written.folder}/`, ''))
  return { site, lines: lines.filter((line) => !line.includes(' warning ')) }
}

const md = 'reports/harbour-walk.md'
const txt = 'reports/harbour-walk.txt'
const walk = texts['harbour-walk']
const put = 'Add it, or remove the file that needs it.'
const missing =
  'comparison.md:1:1 report-missing Report harbour-walk is missing or has errors. Put harbour-walk.txt and harbour-walk.md into reports/, and fix the errors reported for them.'
const bothMissing = [missing, missing.replaceAll('harbour-walk', 'harbour-count')]
const fields = 'Compare it with the schemas in lib/record.'
const link = 'it is a symbolic link, which is not followed'

/** Each case changes the small site, and gives these lines; without lines, a site. */
const eachGives = <Case>(cases: [string, Case, string[]][], changesOf: (one: Case) => Changes) =>
  test.each(cases)('%s', (_, one, expected) => {
    const { site, lines } = linesOf(changesOf(one))
    expect(lines).toEqual(expected)
    expect(site === null).toBe(expected.length > 0)
  })

describe('what stands in content/ where a file should', () => {
  const replaced = (path: string, by: (path: string) => void) => (folder: string) => {
    rmSync(join(folder, path), { recursive: true, force: true })
    by(join(folder, path))
  }
  const linkTo = (target: string) => (path: string) => symlinkSync(target, path)
  const closed = (path: string) => {
    writeFileSync(path, 'x')
    chmodSync(path, 0)
  }
  const irregular = 'it is not a regular file'
  const kinds: [string, string, (path: string) => void][] = [
    ['a folder', irregular, mkdirSync],
    ['a pipe', irregular, (path) => execFileSync('mkfifo', [path])],
    ['a link to another file', link, linkTo(join(process.cwd(), 'README.md'))],
    ['a link to a device', link, linkTo('/dev/zero')],
    ['a link that leads nowhere', link, linkTo('/nowhere/at/all')],
    ['a link that leads to itself', link, (path) => symlinkSync(path, path)],
    ['a file that may not be read', 'its permissions do not allow it', closed],
  ]
  const places: [string, string[]][] = [
    [txt, [missing]],
    [md, [missing]],
    ['comparison.md', []],
    ['method.md', []],
    ['names.md', []],
    ['permalinks.ndjson', []],
  ]
  test.each(places.flatMap(([path, more]) => kinds.map(([kind, why, by]) => ({ path, kind, why, by, more }))))(
    '$path is $kind',
    ({ path, why, by, more }) => {
      const { site, lines } = linesOf({}, replaced(path, by))
      expect(lines).toEqual([`${path}:1:1 file-missing The file cannot be read: ${why}. ${put}`, ...more])
      expect(site).toBeNull()
    },
  )

  const folder = (why: string) => [
    `reports:1:1 folder-missing The folder cannot be read: ${why}. Create it and put the reports into it.`,
    ...bothMissing,
  ]
  test.each<[string, string, (path: string) => void, string[]]>([
    [
      'a text above 32 MiB',
      txt,
      (path) => {
        writeFileSync(path, '')
        truncateSync(path, 32 * 1024 * 1024 + 1)
      },
      [`${txt}:1:1 text-size The file has 33554433 bytes; at most 33554432 are read. Split the file.`, missing],
    ],
    [
      'reports that are a file',
      'reports',
      (path) => writeFileSync(path, 'x'),
      folder('part of its path is not a folder'),
    ],
    ['reports that lead to themselves', 'reports', (path) => symlinkSync(path, path), folder(link)],
    ['reports that are not there', 'reports', () => {}, folder('it does not exist')],
    [
      'reports that may not be read',
      'reports',
      (path) => mkdirSync(path, 0),
      folder('its permissions do not allow it'),
    ],
  ])('%s', (_, path, by, expected) => {
    const { site, lines } = linesOf({}, replaced(path, by))
    expect(lines).toEqual(expected)
    expect(site).toBeNull()
  })

  test('content/ itself is a file', () => {
    const { site, lines } = linesOf(
      {},
      replaced('', (path) => writeFileSync(path, 'x')),
    )
    const why = 'part of its path is not a folder'
    expect(lines).toEqual([
      `reports:1:1 folder-missing The folder cannot be read: ${why}. Create it and put the reports into it.`,
      ...['comparison.md', 'method.md', 'names.md', 'permalinks.ndjson'].map(
        (path) => `${path}:1:1 file-missing The file cannot be read: ${why}. ${put}`,
      ),
    ])
    expect(site).toBeNull()
  })

  test('a hidden file is left alone', () => {
    expect(linesOf({ 'reports/.DS_Store': '\0' }).lines).toEqual([])
  })
})

describe('front matter', () => {
  const yaml = (reason: string, place = '2:1') => [`method.md:${place} front-matter-yaml ${reason}. Correct the YAML.`]
  const field = (reason: string, place = '2:1') => [`method.md:${place} front-matter-field ${reason}. ${fields}`]
  const invisible = field('must have no invisible characters at title')
  const deep = 'More than 40 lists and maps are nested in each other'

  eachGives<string>(
    [
      ['lists in lists', `title: ${'['.repeat(20_000)}`, yaml(deep, '2:47')],
      ['lists in lists, all closed', `title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, yaml(deep, '2:47')],
      ['maps in maps', `title: ${'{a: '.repeat(20_000)}`, yaml(deep, '2:161')],
      ['lists in lists by dashes', `title:\n ${'- '.repeat(20_000)}x`, yaml(deep, '3:79')],
      [
        'maps in maps by indentation',
        Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
        yaml(deep, '41:41'),
      ],
      [
        'aliases of aliases',
        'a: &a [x]\nb: &b [*a]\ntitle: x',
        yaml('Aliases are not allowed; write the value out', '3:8'),
      ],
      ['a merge key', '<<: {title: y}\ntitle: x', field('Unrecognized key: "<<" at <<')],
      ['a merge key with an alias', 'title: &t x\n<<: *t', yaml('Aliases are not allowed; write the value out', '3:5')],
      ['__proto__ as a key', '__proto__: {title: y}\ntitle: x', yaml('This is not a valid field name')],
      ['constructor as a key', 'constructor: y\ntitle: x', field('Unrecognized key: "constructor" at constructor')],
      ['toString as a key', 'toString: y\ntitle: x', field('Unrecognized key: "toString" at toString')],
      ['a list as a key', '? [a, b]\n: y\ntitle: x', yaml('This is not a valid field name', '2:3')],
      ['a null key', ': y\ntitle: x', yaml('This is not a valid field name')],
      ['a key twice, once quoted', 'title: x\n"title": y', yaml('Map keys must be unique', '3:1')],
      [
        'a key twice, deep inside',
        'title: x\ncorrections: [{text: x, text: y}]',
        yaml('Map keys must be unique', '3:25'),
      ],
      ['an older YAML', '%YAML 1.1\ntitle: x', yaml('Missing directives-end/doc-start indicator line', '3:1')],
      ['a second document', 'title: x\n...\ntitle: y', yaml('A second YAML document begins', '4:1')],
      ['a tag', 'title: !foo x', yaml('Unresolved tag: !foo', '2:8')],
      ['bytes', 'title: !!binary aGVsbG8=', yaml('Unresolved tag: tag:yaml.org,2002:binary', '2:8')],
      [
        'a key of bytes',
        '? !!binary X19wcm90b19f\n: y\ntitle: x',
        yaml('Unresolved tag: tag:yaml.org,2002:binary', '2:3'),
      ],
      [
        'a merge key by its tag',
        '? !!merge <<\n: {title: y}\ntitle: x',
        yaml('Unresolved tag: tag:yaml.org,2002:merge', '2:3'),
      ],
      ['white space alone', 'title: " \\u00a0\\u3000\\n"', field('must have words at title')],
      [
        'a contact with a direction mark',
        'title: x\ncontact: "https://example.org/\\u202egpj.x"',
        field('must have no invisible characters at contact', '3:1'),
      ],
      [
        'a contact that a browser would read as a path',
        'title: x\ncontact: https:example.org',
        field('must be an e-mail address or an https:// address at contact', '3:1'),
      ],
      ['a number', 'title: 99999999999999999999999', field('Invalid input: expected string, received number at title')],
      ['a list', '- title', field('Invalid input: expected object, received array')],
      ['nothing', 'null', field('Invalid input: expected string, received undefined at title')],
      ['a comment alone', '# title', field('Invalid input: expected string, received undefined at title')],
      [
        'a field of a list',
        'title: x\ncorrections: [{date: 2020-02-30, title: x, text: y}]',
        field('Invalid ISO date at corrections.0.date', '3:16'),
      ],
      ['a lone surrogate', 'title: "\\uD800"', invisible],
      ['a terminal escape', 'title: "\\e[2J"', invisible],
      ['a direction mark', 'title: "\\u202e"', invisible],
      ['a zero-width space', 'title: a\u200bb', invisible],
      ['a tag character', 'title: a\u{e0041}b', invisible],
      ['a line separator', 'title: a\u2028b', invisible],
      [
        'a thousand blank lines',
        `title: x${'\n'.repeat(100_000)}`,
        ['method.md:3:1 front-matter-yaml There are a hundred blank lines in a row. Remove them.'],
      ],
      [
        'a thousand lines of spaces',
        `title: x\n${' \t\u00a0\n'.repeat(100_000)}`,
        ['method.md:3:1 front-matter-yaml There are a hundred blank lines in a row. Remove them.'],
      ],
      [
        'a thousand line separators',
        `title: x\n${'\u2028'.repeat(100_000)}`,
        ['method.md:3:1 front-matter-yaml There are a hundred blank lines in a row. Remove them.'],
      ],
      [
        'a line that goes on after its dashes',
        'title: x\n---- \ntitle: y',
        [
          'method.md:3:1 front-matter-missing A line of front matter starts with --- and continues. Put the fields between two lines with nothing but ---.',
        ],
      ],
      [
        'many fields that nobody knows',
        Array.from({ length: 2000 }, (_, i) => `k${i}: x`).join('\n'),
        [
          expect.stringMatching(/^method.md:2:1 front-matter-field Invalid input/),
          expect.stringMatching(/^.{1000,1500} at k0 \(\d+ characters\)\. Compare/),
        ],
      ],
      [
        'a tag of a megabyte',
        `title: !${'x'.repeat(1_000_000)} y`,
        [expect.stringMatching(/^.{1000,1500}\. Correct the YAML\.$/)],
      ],
      ['a value of a megabyte', `title: ${'x'.repeat(1_000_000)}`, []],
      ['an emoji as an escaped pair', 'title: "\\uD83C\\uDF09"', []],
    ],
    (matter) => ({ 'method.md': `---\n${matter}\n---\n\nText.\n` }),
  )

  test('may end the file', () => {
    expect(linesOf({ 'method.md': '---\ntitle: x\n---' }).lines).toEqual([])
  })
})

describe('Markdown of ours', () => {
  const wrong = (place: string, words: string) => [`method.md:${place} ${words}`]
  const leads = (to: string, place = '5:1') =>
    wrong(place, `markdown-link A link goes to "${to}". Start it with https://, / or #.`)
  const html = 'markdown-html HTML in Markdown is not shown on the page. Write it as Markdown.'
  const picture = wrong('5:1', 'markdown-image Pages show no images. Remove it, or link to it.')
  const nested = wrong(
    '5:1',
    'markdown-size Twenty lists or block quotations are nested in each other. Shorten or simplify it.',
  )
  const marks =
    'markdown-size The Markdown has more than 4000 characters of emphasis, links, headings and code. Shorten or simplify it.'

  eachGives<string>(
    [
      ['a script', '<script>alert(1)</script>', wrong('5:1', html)],
      ['an element amid words', 'a <b onclick="x">b</b>', [...wrong('5:3', html), ...wrong('5:19', html)]],
      ['a comment', '<!-- x -->', wrong('5:1', html)],
      ['a javascript: link', '[x](javascript:alert(1))', leads('javascript:alert(1)')],
      ['one spelled with entities', '[x](JAVA&#115;cript:alert(1))', leads('JAVAscript:alert(1)')],
      ['one with a tab', '[x](<java\tscript:alert(1)>)', leads('java\\tscript:alert(1)')],
      ['one between angle brackets', '<javascript:alert(1)>', leads('javascript:alert(1)')],
      ['one by reference', '[x]\n\n[x]: javascript:alert(1)', leads('javascript:alert(1)', '7:1')],
      ['a data: link', '[x](data:text/html,x)', leads('data:text/html,x')],
      ['a link without a protocol', '[x](//evil.example/)', leads('//evil.example/')],
      ['one with a backslash', '[x](</\\evil.example/>)', leads('/\\\\evil.example/')],
      ['an http: link', '[x](http://example.org/)', leads('http://example.org/')],
      ['a link out of the folder', '[x](../../x)', leads('../../x')],
      ['a picture of another origin', '![x](https://evil.example/x.png)', picture],
      ['a picture by reference', '![x]\n\n[x]: https://evil.example/x.png', picture],
      [
        'a direction mark',
        'a \u202e b',
        wrong('5:1', 'markdown-invisible The text has the invisible character U+202E. Remove it.'),
      ],
      [
        'one as an entity',
        'a &#x202e; b',
        wrong('5:1', 'markdown-invisible The text has the invisible character U+202E. Remove it.'),
      ],
      [
        'a tag character in code',
        '`a\u{e0041}`',
        wrong('5:1', 'markdown-invisible The text has the invisible character U+E0041. Remove it.'),
      ],
      ['quotations in quotations', `${'>'.repeat(20_000)} x`, nested],
      ['lists in lists', `${'- '.repeat(20_000)} x`, nested],
      ['numbered lists in lists', `${'1. '.repeat(20)} x`, nested],
      ['lists in lists, far apart', `${'-   '.repeat(19)}x`, []],
      ['headings by underlines', 'a\n=\n\nb\n--- \n'.repeat(3000), wrong('10006:1', marks)],
      ['emphasis in emphasis', `${'*a '.repeat(5000)}${'*'.repeat(5000)}`, wrong('5:12001', marks)],
      ['half comments', 'a <!-- '.repeat(5000), wrong('5:28003', marks)],
      [
        'a long page',
        'word '.repeat(20_000),
        wrong(
          '4:1',
          'markdown-size The Markdown has 100002 characters; at most 65536 are read. Shorten or simplify it.',
        ),
      ],
      ['links that are well', '[a](https://example.org/x) [b](/compare/) [c](#names)', []],
    ],
    (body) => ({ 'method.md': `---\ntitle: x\n---\n\n${body}\n` }),
  )
})

describe('names, slugs and addresses', () => {
  const named = (yaml: string): Changes => ({ 'names.md': `---\nnames:\n  - {${yaml}}\n---\n` })
  const register = (place: string, words: string) => [`names.md:${place} front-matter-field ${words}. ${fields}`]
  const hyphens = 'must be lower-case words joined by hyphens'
  const handle =
    'must be a handle such as name, name.bsky.social or name@mastodon.example, in letters from A to Z, digits and _ at names.0.handles.0'
  const compared = (from: string, to: string): Changes => ({ 'comparison.md': (page) => page.replace(from, to) })
  const pair = (words: string) => [`comparison.md:2:11 front-matter-field ${words}. ${fields}`]
  const ledger =
    'permalinks.ndjson:1:1 permalink-line This line is not a valid record of the ledger. Restore the line as published; lines are only ever appended.'

  eachGives<Changes>(
    [
      [
        'a name’s slug that is __proto__',
        named('slug: __proto__, name: Port Ellery, type: place'),
        register('3:6', `${hyphens} at names.0.slug`),
      ],
      [
        'a name’s slug that leads out',
        named('slug: ../x, name: Port Ellery, type: place'),
        register('3:6', `${hyphens} at names.0.slug`),
      ],
      [
        'a name with a direction mark',
        named('slug: x, name: "Port\\u202e Ellery", type: place'),
        register('3:15', 'must have no invisible characters at names.0.name'),
      ],
      [
        'a name of HTML',
        named('slug: x, name: <b>Port Ellery</b>, type: place'),
        [
          'names.md:3:6 name-unused No report prints "<b>Port Ellery</b>" (x). Correct the register, whose spellings stand exactly as the reports print them.',
        ],
      ],
      ...['none', 'report'].map((slug): [string, Changes, string[]] => [
        `a name’s slug that is ${slug}`,
        named(`slug: ${slug}, name: Port Ellery, type: place`),
        register(
          '3:6',
          'is reserved for speakers without a name and for the report itself; choose another slug at names.0.slug',
        ),
      ]),
      [
        'an account of two names',
        {
          [txt]: `${walk}\n\nIt rains. — Mara (@mara) May 3, 2021`,
          'names.md':
            '---\nnames:\n  - {slug: mara, name: Mara, type: person, handles: [mara]}\n  - {slug: rain, name: Rain, type: body, handles: [mara]}\n---\n',
        },
        [
          'names.md:3:6 handle-ambiguous @mara is an account of mara and of rain. Correct the register, whose spellings stand exactly as the reports print them.',
        ],
      ],
      [
        'a Cyrillic handle',
        named('slug: x, name: Port Ellery, type: place, handles: [m\u0430ra]'),
        register('3:57', handle),
      ],
      [
        'a full-width handle',
        named('slug: x, name: Port Ellery, type: place, handles: [ｍara]'),
        register('3:57', handle),
      ],
      ['a report’s slug that leads out', compared('harbour-walk', '../harbour-walk'), pair(`${hyphens} at reports.0`)],
      [
        'a report’s slug of a megabyte',
        compared('harbour-walk', 'a-'.repeat(500_000)),
        [...pair('Too big: expected string to have <=60 characters at reports.0'), ...pair(`${hyphens} at reports.0`)],
      ],
      [
        'a topic’s slug that leads out',
        {
          'comparison.md':
            '---\nreports: [harbour-walk, harbour-count]\ntopics: [{slug: ../x, title: x, question: x?, answers: {A1.1: [x]}}]\n---\n',
        },
        [`comparison.md:3:11 front-matter-field ${hyphens} at topics.0.slug. ${fields}`],
      ],
      [
        'a claim called __proto__',
        {
          'comparison.md':
            '---\nreports: [harbour-walk, harbour-count]\ntopics: [{slug: x, title: x, question: x?, answers: {__proto__: [x]}}]\n---\n',
        },
        ['comparison.md:3:54 front-matter-yaml This is not a valid field name. Correct the YAML.'],
      ],
      [
        'an issued id that leads out',
        {
          'permalinks.ndjson': `{"id":"../../x-1","slug":"x","sha256":"${'0'.repeat(64)}","position":{"type":"TextPositionSelector","start":0,"end":1},"quote":{"type":"TextQuoteSelector","exact":"x","prefix":"","suffix":""},"edition":1,"issued":"2021-01-01"}\n`,
        },
        [ledger],
      ],
      [
        'a withdrawal that leads out',
        {
          'permalinks.ndjson':
            '{"withdrawn":"../../x-1","voice":"x","label":"A1","title":"x","datePublished":"2021-01-01","reason":"x","edition":1,"date":"2021-01-01"}\n',
        },
        [ledger],
      ],
      [
        'a withdrawal with a terminal escape',
        {
          'permalinks.ndjson':
            '{"withdrawn":"x-1","voice":"\\u001b[2J","label":"A1","title":"x","datePublished":"2021-01-01","reason":"x","edition":1,"date":"2021-01-01"}\n',
        },
        [ledger],
      ],
      ['a ledger of __proto__', { 'permalinks.ndjson': '{"__proto__":{"id":"x-1"}}\n' }, [ledger]],
      ['a ledger of brackets', { 'permalinks.ndjson': `${'['.repeat(100_000)}\n` }, [ledger]],
    ],
    (changes) => changes,
  )

  test.each(['constructor', 'tostring', 'hasownproperty'])('a report called %s is a report', (slug) => {
    const { site, lines } = linesOf(renameReport(slug))
    expect(lines).toEqual([])
    expect(site?.reports[0].addresses.map(({ id }) => id)).toEqual([
      `${slug}-1`,
      `${slug}-1-1`,
      `${slug}-1-2`,
      `${slug}-2`,
    ])
    expect(Object.entries(site?.comparison.coverage.only ?? {})).toEqual([
      [slug, 3],
      ['harbour-count', 2],
    ])
  })
  test('a file’s name cannot steer the terminal', () => {
    const { lines } = linesOf({ 'reports/\u001b[2J\u202e\u{e0041}\u009b\n.txt': walk })
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe(
      'reports/\\u001b[2J\\u202e\\udb40\\udc41\\u009b\\u000a.txt:1:1 slug-invalid The slug "\\u001b[2J\\u202e\\udb40\\udc41\\u009b\\n" must be lower-case words joined by hyphens. Rename its .txt and .md files.',
    )
  })
})

describe('words of a text are kept as they are, whatever they look like', () => {
  test.each([
    ['HTML', '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; &#60; <!-- x --> ]]>'],
    ['javascript:', 'Click javascript:alert(1) or [here](javascript:alert(1)).'],
    ['Markdown', '# Not a heading\n* not a list\n> not a quotation\n1. not `code` **nor** ![x](y)\n\n---'],
    ['front matter', '---\ntitle: x\n---'],
    [
      'direction marks',
      'A \u202emirrored\u202c and \u2066isolated\u2069 word, \u200ba\u200cb\u200dc, \u{e0041}\u{e007f}.',
    ],
    ['other ends of line', 'One\u2028two\u2029three.'],
    ['combining marks', `Z${'\u0301'.repeat(10_000)} algo.`],
    ['noncharacters', '\ufffe\uffff\u{1ffff} and \ufffd.'],
    ['prototype names', '__proto__ constructor toString #__proto__ @constructor.'],
    ['a template', '{{x}} <%= x %> %s %n \\u0041 \\x1b $& $1 $`'],
  ])('%s', (_, words) => {
    const text = ` date 2021-05-04 ${words}`
    const { blocks, messages } = parseReport(text)
    const [first, last] = [blocks[0], blocks.at(-1)]
    expect(messages).toEqual([])
    expect(text.slice(first?.start, last?.end)).toBe(words.trim())
  })

  test('a tweet’s link is exactly what is printed', () => {
    const body = 'See javascript:alert(1) https://t.co@evil.example/x https://xn--tco.example https://t.co/a"onclick'
    const { tweets } = parseReport(` date 2021-05-04 ${body} — Mara <b> (@mara) May 3, 2021`)
    expect(tweets.map(({ text, links, authorName }) => [text.text, links, authorName])).toEqual([
      [body, ['https://t.co@evil.example/x', 'https://xn--tco.example', 'https://t.co/a'], 'Mara <b>'],
    ])
  })

  test.each([
    ['Cyrillic letters', 'm\u0430ra'],
    ['full-width letters', 'ｍａｒａ'],
    ['a zero-width space', 'ma\u200bra'],
    ['a slash', '../x'],
    ['31 letters', 'a'.repeat(31)],
  ])('a handle with %s makes no tweet', (_, handle) => {
    const { tweets, messages } = parseReport(` date 2021-05-04 It rains. — Mara (@${handle}) May 3, 2021`)
    expect(tweets).toEqual([])
    expect(messages.map(({ ruleId, start }) => [ruleId, start])).toEqual([['tweet-handle', 27]])
  })
})

describe('large files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const parsed = (text: string | Uint8Array) => {
    writeFileSync(join(folder, 'x.txt'), text)
    return parseFile(join(folder, 'x.txt'))
  }

  test.each<[string, string, number, number]>([
    ['one line of a megabyte', 'The gate is open. '.repeat(60_000), 1, 60_000],
    ['one word of a megabyte', 'x'.repeat(1_000_000), 1, 1],
    ['100,000 paragraphs', 'The gate is open.\n\n'.repeat(100_000), 100_000, 100_000],
    ['a million line feeds', `${'\n'.repeat(1_000_000)}x`, 1, 1],
  ])(
    '%s',
    (_, words, blocks, claims) => {
      const records = parsed(` date 2021-05-04 ${words}`)
      expect('blocks' in records ? [records.blocks.length, records.claims.length] : []).toEqual([blocks, claims])
      expect(records.messages).toEqual([])
    },
    60_000,
  )

  test('more lines than memory may hold are not read', () => {
    const records = parsed(` date 2021-05-04 A.${'\n\nA.'.repeat(1_000_000)}`)
    expect(records.messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
      'text-lines The file has 1000001 lines with words; at most 1000000 are read',
    ])
    expect('blocks' in records).toBe(false)
  })

  test('the last byte that is read, and the first that is not', () => {
    const most = 32 * 1024 * 1024
    const { messages } = parsed(new Uint8Array(most).fill(0x80))
    expect(messages.map(({ reason }) => reason)).toEqual(['The bytes from byte 0 on, in line 1, are not valid UTF-8'])
    truncateSync(join(folder, 'x.txt'), most + 1)
    const { sha256, ...rest } = parseFile(join(folder, 'x.txt'))
    expect(sha256).toBeNull()
    expect(rest.messages.map(({ ruleId }) => ruleId)).toEqual(['text-size'])
  }, 60_000)
})
