import { describe, expect, test } from 'vitest'
import { PublishError } from '#lib/publish/export/problem'
import { finishSite } from '#lib/publish/publish'
import { exportedPage as exported } from './small-export'

const place = { origin: 'https://example.org', basePath: '' }
const css = '.a{color:red}.unused{color:blue}@media print{.unused{color:black}}.a:hover,.gone{color:green}'

/** The finished files of an export whose first page is this one. */
function finish(page: string, more: Record<string, string> = {}) {
  const files = { 'index.html': page, '_next/static/chunks/x.css': css, 'index.txt': 'flight', ...more }
  const content = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  return finishSite(new Map(content), place, { versions: {}, input: [] })
}

/** What publishing says of an export; empty where it takes it. */
function problems(page: string, more?: Record<string, string>): string[] {
  try {
    finish(page, more)
    return []
  } catch (error) {
    if (error instanceof PublishError)
      return error.problems.map(({ file, element, reason }) => `${file} ${element} ${reason}`)
    throw error
  }
}

describe('a page', () => {
  const page = String(finish(exported('<p>It is open.</p><a href="/#x">There</a><p id="x">Here</p>')).get('index.html'))

  test('loses Next’s runtime and keeps its words', () => {
    expect(page).not.toContain('_next')
    expect(page).not.toContain('<!--')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('<p>It is open.</p>')
  })

  test('has the rules whose classes it has in the page, and no others', () => {
    expect(page).toContain('<style>.a{color:red}.a:hover{color:green}</style>')
  })

  test('has a policy without anything unsafe', () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#x27;', "'") ?? ''
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/unsafe|frame-ancestors/)
  })
})

test('Next’s data files and second pages are dropped; what is known is kept, byte by byte', () => {
  const site = finish(exported(), {
    'raw/a-b.txt': ' date 2021-05-04 A\n',
    'data/reports/a-b.json': '{}',
    '__next._full.txt': 'x',
    '_not-found/index.html': exported(),
    '404/index.html': exported(),
    '404.html': exported(),
    'claims/__next.claims.$d$id.txt': 'x',
    'diptych.js': 'void 0',
  })
  expect([...site.keys()].sort().map((path) => path.replace(/\.[0-9a-f]{8}\./, '.HASH.'))).toEqual([
    '404.html',
    'SHA256SUMS',
    '_headers',
    'assets/diptych.HASH.js',
    'build.json',
    'data/reports/a-b.json',
    'index.html',
    'raw/a-b.txt',
  ])
  expect(String(site.get('raw/a-b.txt'))).toBe(' date 2021-05-04 A\n')
})

test('our scripts name each other as they are published', () => {
  const site = finish(exported('', '<script type="module" src="/diptych.js"></script>'), {
    'diptych.js': 'import("./keys-pressed.js")',
    'keys-pressed.js': 'void 0',
  })
  const named = (name: string) => [...site.keys()].find((file) => file.startsWith(`assets/${name}.`)) ?? ''
  expect(String(site.get('index.html'))).toContain(`src="/${named('diptych')}"`)
  expect(String(site.get(named('diptych')))).toBe(`import("./${named('keys-pressed').replace('assets/', '')}")`)
})

describe('the rules of the filters', () => {
  const rule = (key: string) =>
    `#filter:has(#f-kind-${key}:checked)~table tr[id]:not(.kind-${key}):not(:target){display:none}`
  const body = (
    style: string,
  ) => `${style}<form id="filter"><select><option id="f-kind-tweet">x</option></select></form>
    <table><tbody><tr id="y" class="kind-paragraph"><td>x</td></tr></tbody></table>`
  const list = (style: string) => ({ 'claims/index.html': exported(body(style)) })
  const both = `<style>${rule('tweet')}\n${rule('gone')}</style>`

  test('move into the one style sheet of their page', () => {
    const page = String(finish(exported(), list(both)).get('claims/index.html'))
    expect(page).toContain(`.a:hover{color:green}${rule('tweet')}${rule('gone')}</style>`)
    expect(page.match(/<style/g)).toHaveLength(1)
    expect(String(finish(exported(), list(both)).get('index.html'))).not.toContain('#filter')
  })

  test.each<[string, Record<string, string>]>([
    ['on another page', { '404.html': exported(body(both)) }],
    ['a second time', list(both + both)],
    ['beside another rule', list(`<style>${rule('tweet')}\np{color:red}</style>`)],
    ['with another style', list(`<style>${rule('tweet').replace('none', 'none;background:url(/x)')}</style>`)],
    ['with an attribute', list(both.replace('<style', '<style media="print"'))],
    ['as an empty style', list('<style></style>')],
  ])('%s they are refused', (_, more) => {
    expect(problems(exported(), more).join('\n')).toMatch(/ <style.*> an element that our pages do not have/)
  })
})

test('hashed names of classes become short in style and page, others stay, and unused ones go', () => {
  const page = exported('<p class="x_1_a b Y-z_b">x</p><p class="x_1_a no_rule">y</p>')
  const sheet = '.x_1_a.b{color:red}@media print{p.Y-z_b:hover{width:.5rem}}'
  // The page itself has an `a`.
  const styled = String(finish(page, { '_next/static/chunks/x.css': sheet }).get('index.html'))
  expect(styled).toContain('<style>.c.b{color:red}@media print{p.d:hover{width:.5rem}}</style>')
  expect(styled).toContain('<p class="c b d">x</p><p class="c">y</p>')
})

describe('nothing of a style sheet is dropped but what needs a class that no page of its kind has', () => {
  const styleOf = (css: string, body = '<p class="x_1_a">x</p>') => {
    const page = String(finish(exported(body), { '_next/static/chunks/x.css': css }).get('index.html'))
    return /<style>(.*)<\/style>/.exec(page)?.[1]
  }

  test.each([
    ':root[data-theme=sepia]{--paper:#f4ecd8}',
    '[data-gone]{top:1px}',
    'kbd{top:1px}',
    '#gone{top:1px}',
    '[data-keys] button{top:1px}',
    'main:not(.gone){top:1px}',
    ':is(.gone,p){top:1px}',
    '@media print{kbd{top:1px}}',
    '@font-face{font-family:X;src:local(X)}',
    '@page{margin:1mm}',
    '@keyframes gone{to{top:1px}}',
    'p{--gone:1px;text-decoration:underline;text-decoration-thickness:2px}',
    '@media (min-width:20em){p{top:1px}}',
  ])('%s stays', (css) => {
    expect(styleOf(css)).toBe(css)
  })

  test.each([
    '.gone{top:1px}',
    'p.gone,.gone a:hover{top:1px}',
    '.x_1_a .x_1_gone{top:1px}',
    '@media print{.gone{top:1px}}',
    'p:has(a) + .gone[data-missed]{top:1px}',
  ])('%s goes', (css) => {
    expect(styleOf(css)).toBe('')
  })

  test('one selector of several goes alone', () => {
    expect(styleOf('.gone,p{top:1px}')).toBe('p{top:1px}')
  })

  test('a short name is used wherever a selector has the class', () => {
    const css = 'p.x_1_a:not(.x_1_b,.x_1_a b):has(.x_1_a):nth-child(2 of .x_1_a){top:1px}'
    expect(styleOf(css)).toBe('p.b:not(.x_1_b,.b b):has(.b):nth-child(2 of .b){top:1px}')
  })
})

test('a link that opens a letter to the publisher stays', () => {
  const link = '<a href="mailto:desk+web@example.org">x</a>'
  expect(String(finish(exported(link)).get('index.html'))).toContain(link)
})

const main = 'index.html'
test.each<[string, string, RegExp]>([
  ['an inline script', exported('<script>alert(1)</script>'), /^index.html <script> a script that is neither/],
  [
    'a script behind known words',
    exported('<script>self.__next_f.push([1,"x"]);alert(1)</script>'),
    /<script> a script/,
  ],
  ['a script from elsewhere', exported('<script src="https://example.com/x.js"></script>'), /<script src/],
  ['an unknown script of the site', exported('', '<script src="/x.js" async></script>'), /<script src.*x.js/],
  ['a module without a file', exported('<script type="module">alert(1)</script>'), /module without an address/],
  ['JSON-LD with a bare <', exported('<script type="application/ld+json">{"a":"</b>"}</script>'), /JSON-LD/],
  ['a preload of a font', exported('', '<link rel="preload" as="font" href="/x.woff2"/>'), /<link.*link relation/],
  ['a preconnect', exported('', '<link rel="preconnect" href="https://example.com"/>'), /link relation/],
  [
    'a style sheet from elsewhere',
    exported('', '<link rel="stylesheet" href="https://example.com/x.css"/>'),
    /link relation/,
  ],
  ['a filled hidden boundary', exported('<div hidden="" id="S:0"><p>late</p></div>'), /stay hidden/],
  ['an unfinished boundary', exported('<!--$?--><template id="B:0"></template><!--/$-->'), /never finished/],
  ['a template with words', exported('<template><p>x</p></template>'), /template/],
  ['an inline handler', exported('<p onclick="alert(1)">x</p>'), /<p onClick.*the attribute onClick/],
  ['an inline style', exported('<p style="color:red">x</p>'), /the attribute style/],
  ['a style element', exported('<style>p{}</style>'), /<style> an element/],
  ['a javascript: link', exported('<a href="javascript:alert(1)">x</a>'), /the address "javascript/],
  ['a javascript: link with white space', exported('<a href=" java\nscript:alert(1)">x</a>'), /the address/],
  ['a letter written in advance', exported('<a href="mailto:a@example.org?body=x">x</a>'), /the address "mailto/],
  ['a picture by letter', exported('<img src="mailto:a@example.org" alt=""/>'), /the address "mailto/],
  ['a data: link', exported('<a href="data:text/html,x">x</a>'), /the address "data/],
  ['a link without a scheme', exported('<a href="//example.com/">x</a>'), /the address "\/\/example/],
  ['a picture from elsewhere', exported('<img src="https://example.com/x.png" alt=""/>'), /the address "https/],
  ['a picture set', exported('<img srcset="https://example.com/x.png 2x" alt=""/>'), /the attribute srcSet/],
  ['a frame', exported('<iframe src="/"></iframe>'), /<iframe.*an element/],
  ['an object', exported('<object data="/x"></object>'), /<object/],
  ['a form', exported('<form action="https://example.com"></form>'), /<form/],
  ['a form that goes somewhere here', exported('<form action="/"></form>'), /<form.*the attribute action/],
  [
    'a button that does',
    exported('<form><button formaction="/">x</button></form>'),
    /<button.*the attribute formAction/,
  ],
  ['a field', exported('<input/>'), /<input/],
  ['a base', exported('', '<base href="https://example.com/"/>'), /<base/],
  [
    'a refresh',
    exported('', '<meta httpEquiv="refresh" content="0;url=https://example.com"/>'),
    /acts as a header|attribute/,
  ],
  ['a refresh, spelled as HTML does', exported('', '<meta http-equiv="refresh" content="0"/>'), /acts as a header/],
  ['a ping', exported('<a href="/" ping="https://example.com">x</a>'), /the attribute ping/],
  ['SVG in the page', exported('<svg><script>alert(1)</script></svg>'), /<svg/],
  ['MathML', exported('<math><mi>x</mi></math>'), /<math/],
  ['a custom element', exported('<x-y></x-y>'), /<x-y/],
  ['a comment that Next does not write', exported('<!-- a note -->'), /^$/],
  ['a reference to Next’s files', exported('<a href="/_next/x">x</a>'), /_next/],
  ['an unknown attribute', exported('<p slot="x">x</p>'), /the attribute slot/],
  ['a link to a page that is not there', exported('<a href="/none/">x</a>'), /none\/index.html is not in the site/],
  ['a fragment that is not there', exported('<a href="#none">x</a>'), /has no #none/],
  ['two main headings', exported('<h1>Again</h1>'), /one main heading/],
])('%s is refused by name, or taken out', (_, page, message) => {
  const told = problems(page)
  if (message.source === '^$') expect(told).toEqual([])
  else expect(told.join('\n')).toMatch(message)
})

const [routes, formats] = ['lib/address/routes.ts', 'lib/output/cite/citation-formats.ts']
test.each<[string, string, string]>([
  ['a page', 'x/index.html', `page an unexpected page; add a row with the path "x/" to pages, ${routes}`],
  ['one of several', 'x/a-1/index.html', `page an unexpected page; add a row with the path "x/*/" to pages, ${routes}`],
  ['a file', 'x.wasm', `file an unexpected file; add a row with the path "x.wasm" to files, ${routes}`],
  [
    'a text that is no data of Next’s',
    'claims/notes.txt',
    `file an unexpected file; add a row with the path "claims/*.txt" to files, ${routes}`,
  ],
  ['a citation', 'cite/a-1.enw', `file an unexpected file; add a row for "enw" to citationFormats, ${formats}`],
  [
    'a name with two points',
    'raw/a.b.txt',
    `file an unexpected file; add a row with the path "raw/*.b.txt" to files, ${routes}`,
  ],
])('%s that the table does not have is refused with the row to add', (_, file, reason) => {
  expect(problems(exported(), { [file]: file.endsWith('.html') ? exported() : '' })).toContain(`${file} ${reason}`)
})

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

test('what is wrong with many files alike is one line', () => {
  const ids = Array.from({ length: 44 }, (_, i) => `a-${i + 1}`)
  const pages = ids.map((id) => [`claims/${id}/index.html`, exported('<iframe></iframe>')])
  const citations = ids.map((id) => [`cite/${id}.enw`, ''])
  const refused = () => finish(exported(), Object.fromEntries([...pages, ...citations]))
  expect(messageOf(refused).split('\n')).toEqual([
    'claims/a-1/index.html and 43 more: <iframe>: an element that our pages do not have; if it is harmless, add it to elements, lib/publish/export/allowed.ts',
    `cite/a-1.enw and 43 more: file: an unexpected file; add a row for "enw" to citationFormats, ${formats}`,
    'publish: 88 problems in the exported pages; out/ is unchanged',
  ])
})

test('every problem of every page is reported at once', () => {
  const reported = problems(exported('<iframe></iframe>'), { '404.html': exported('<object></object>') })
  expect(reported).toEqual([
    expect.stringMatching(`^${main} <iframe> an element that our pages do not have; `),
    expect.stringMatching(/^404.html <object> an element that our pages do not have; /),
  ])
})
