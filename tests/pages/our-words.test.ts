import type { Element, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { parseHtml } from '#lib/publish/export/html'
import { leastPages, site } from '../site/our-site'

/** What our own words never say, each with the reason. All of it may stand where a report printed it. */
const unwanted: [RegExp, string][] = [
  // What was done, and to whom
  [/assassin\w*/, 'news organisations chose differently; our words say killed, the killing'],
  [/murder\w*|execut(?:ed|ion)s?|slain|slay\w*|liquidat\w*|eliminat\w*|neutrali[sz]ed/, 'says whether it was right'],
  [/terror\w*/, 'a judgement of who is one'],
  [/martyr\w*|hero(?:es|ic)?|tyrants?|butchers?|strongm[ae]n|masterminds?|thugs?/, 'praises or damns a man'],
  [/regimes?/, 'a government that the speaker does not like'],
  [/militants?|extremis\w*|radicals?|fanatic\w*|jihad\w*|proxy|proxies/, 'a judgement in the shape of a noun'],
  [/Qasem|Qassim|Qasim|Suleimani|Sulaimani|Suleymani/, 'one spelling in our words: Qassem Soleimani'],
  // How somebody said it
  [/claimed|claiming|(?:he|she|it|they|who|report|tweet) claims?/, 'doubts what was said; said, wrote'],
  [/noted|noting|pointed out|points out|revealed|recalled/, 'grants what was said; said, wrote'],
  [/admit(?:s|ted|ting)?|conced\w+|confess\w*|acknowledg\w*/, 'makes what was said a guilt; said, wrote'],
  [/insist\w*|boast\w*|touted?|slammed|blasted|lashed out|ranted|gushed|warned/, 'hears a tone; said, wrote'],
  [/alleg(?:e|es|ed|edly|ing|ations?)|so-called|purported\w*|supposed(?:ly)?/, 'doubts in passing'],
  // Which side
  [
    /(?:left|right)[ /-](?:wing|leaning|right)\w*|(?:far|hard|alt)-(?:left|right)|leftists?|rightists?/,
    'sorts reports by camp',
  ],
  [/mainstream|partisan\w*|propagand\w*|mouthpieces?|pro-\w+|anti-\w+|bias\w*/, 'sorts reports by camp'],
  // What the two are to each other
  [/original(?:s|ly)?/, 'there is no original of which the other were a copy'],
  [
    /(?:both|reports|they|texts) (?:\w+ )?agree\w*|agreements?|consensus/,
    'both write about it; whether they agree is for the reader',
  ],
  [
    /(?<!\bnot\b[^.]{0,80})contradict\w*|inconsisten\w*|discrepan\w*/,
    'statements about different places do not contradict each other',
  ],
  [
    /omit\w*|omissions?|leaves? out|ignor(?:es|ed|ing)|conceal\w*|suppress\w*|fail(?:s|ed)? to \w+/,
    'silence is shown without blame',
  ],
  // Judging
  [/ClaimReview|reviewRating|itemReviewed/, 'markup of those who judge claims'],
  [/verdicts?|scor(?:es?|ed|ing)|ratings?|rank(?:s|ed|ings?)|stars/, 'nothing is judged here'],
  [/fact[- ]?check\w*|debunk\w*|discredit\w*|refut\w*|disprov\w*/, 'nothing is judged here'],
  [
    /misinformation|disinformation|fakes?|hoax\w*|myths?|lied|lying|liars?|false(?:ly|hoods?)?|misleading/,
    'nothing is judged here',
  ],
  [/sic/, 'slips are kept and listed, not pointed at'],
  // Telling the reader what to feel
  [
    /sadly|tragic\w*|shocking\w*|horrific|brutal\w*|chilling|outrag\w*|unfortunately|surprising\w*/,
    'tells what to feel',
  ],
  [/clearly|obviously|of course|undoubtedly|notorious\w*|infamous\w*|controversial\w*/, 'tells what to think'],
]

/** Saying that there is none of it is no judgement: `gives no verdict`. */
const denied = /\b(?:no|not|not a|nor|neither|without) $/i

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)]
const printedIn = (texts: string[]) => texts.map((text) => ` ${wordsOf(text).join(' ')} `)
let printed = printedIn(site.reports.map(({ text }) => text))
const isPrinted = (words: string[]) => printed.some((text) => text.includes(` ${words.join(' ')} `))

/**
 * A text without the words of the reports in it. They are told by their edges, so that a sentence of ours is not taken
 * for theirs where it happens to use three words in the same order: they begin where the text begins, after a colon, a mark
 * that opens, `…` or, in a citation, its date or an equals sign, and end where it ends, or before a mark.
 * @param least how many words it takes; between quotation marks one is enough
 */
function ours(text: string, least = 3): string {
  const words = wordsOf(text)
  const startOf = (i: number) => words[i]?.index ?? text.length
  const endOf = (i: number) => (words[i] ? startOf(i) + words[i][0].length : 0)
  const gap = (i: number) => text.slice(endOf(i - 1), startOf(i))
  let rest = ''
  let done = 0
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && !/[\n:“‘"([=…]|\)\. $/.test(gap(i))) continue
    let end = i
    while (end < words.length && isPrinted(words.slice(i, end + 1).map(String))) end++
    // An answer comes after who says it, or after another part of it, and may be one word.
    const isAnswer = /\): $|… $/.test(gap(i))
    const edge = isAnswer ? /[\n…”’"()[\];|]|\. / : /[\n…”’"()[\];|]/
    while (end > i && end < words.length && !edge.test(gap(end))) end--
    const quoted = /[“‘"]/.test(gap(i)) && /[”’"]/.test(gap(end))
    if (end - i < (quoted || isAnswer ? 1 : least)) continue
    rest += `${text.slice(done, startOf(i))}¶`
    done = endOf(end - 1)
    i = end - 1
  }
  return rest + text.slice(done)
}

/** Words set apart as a report's, which are: each stretch of them, where some are left out, is printed. */
const isExcerpt = (node: Element) =>
  node.tagName === 'q' &&
  textOf(node)
    .split('…')
    .map((stretch) => wordsOf(stretch).map(String))
    .every((words) => words.length === 0 || isPrinted(words))

interface Said {
  where: string
  text: string
  /** The report's words stand here and nothing else, however few. */
  quotes?: boolean
}

const inline = new Set('a abbr b bdi cite code em i mark small span strong sub sup time'.split(' '))
const silent = new Set(['class', 'className', 'charSet', 'httpEquiv'])

/** Everything that a page says, whether it is seen, heard or read by machines. */
function* saidIn(tree: Root): Generator<Said> {
  let line = ''
  let within: Element | undefined
  const flush = function* (): Generator<Said> {
    const { tagName = '', properties } = within ?? {}
    if (line.trim())
      yield { where: tagName, text: line.trim(), quotes: tagName === 'blockquote' || Boolean(properties?.dataBlock) }
    line = ''
  }
  const walk = function* (node: Root | RootContent): Generator<Said> {
    if (node.type === 'text') line += node.value
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element') {
      yield* attributesOf(node)
      if (isExcerpt(node)) line += '¶'
      if (isExcerpt(node)) return
      // To be copied elsewhere: HTML is read as a page, an address by its words.
      if (node.tagName === 'pre') return yield* copied(textOf(node))
      if (node.tagName === 'script') return yield* linkedData(JSON.parse(textOf(node) || '[]'))
      if (node.tagName === 'style') return yield* cssContent(textOf(node))
    }
    const block = node.type === 'element' && !inline.has(node.tagName)
    if (!block) {
      for (const child of node.children) yield* walk(child)
      return
    }
    yield* flush()
    const outer = within
    within = node
    for (const child of node.children) yield* walk(child)
    yield* flush()
    within = outer
  }
  yield* walk(tree)
  yield* flush()
}

function* attributesOf({ tagName, properties }: Element): Generator<Said> {
  for (const [name, value] of Object.entries(properties))
    if (!silent.has(name) && !('httpEquiv' in properties)) yield { where: `${tagName} ${name}`, text: String(value) }
}

function* copied(text: string): Generator<Said> {
  if (text.startsWith('<')) yield* saidIn(parse(text))
  else yield { where: 'pre', text: unescaped(decodeURIComponent(text).replace(/#:~:text=.*/, '')) }
}

/** Brackets as Wikipedia's template needs them. */
const unescaped = (text: string) => text.replaceAll('&#91;', '[').replaceAll('&#93;', ']')

/** Names and strings of JSON-LD. */
function* linkedData(data: unknown): Generator<Said> {
  if (typeof data === 'string') yield { where: 'JSON-LD', text: data }
  if (typeof data !== 'object' || data === null) return
  for (const [name, value] of Object.entries(data)) {
    yield { where: 'JSON-LD', text: name }
    yield* linkedData(value)
  }
}

function* cssContent(css: string): Generator<Said> {
  for (const [, text = ''] of css.matchAll(/content:[^;}]*?"([^"]*)"/g)) yield { where: 'style', text }
}

/** Each unwanted word of ours in a page, with where it stands and why it should not. */
function offences(file: string, said: Iterable<Said>): string[] {
  return [...said].flatMap(({ where, text, quotes }) => {
    // The page about the method may name words between quotation marks: it is the one that tells of words.
    const own = ours(file.startsWith('method/') ? text.replace(/“[^”]*”/g, '¶') : text, quotes ? 1 : 3)
    return unwanted.flatMap(([pattern, reason]) =>
      [...own.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'giu'))]
        .filter(({ index }) => !denied.test(own.slice(0, index)))
        .map(([word]) => `${file}, ${where}: “${word}” (${reason}) in: ${own.slice(0, 160)}`),
    )
  })
}

const parse = (html: string): Root => parseHtml(Buffer.from(html))
const offencesOf = (file: string, html: string) => offences(file, saidIn(parse(html)))

test('our words take no side, on any page', () => {
  // The one file is made of the pages: each of its words is read there.
  const pages = [...readFolder('out')].filter(([file]) => file.endsWith('.html') && file !== 'diptych.html')
  expect(pages.length).toBeGreaterThan(leastPages)
  expect(pages.flatMap(([file, html]) => offencesOf(file, String(html)))).toEqual([])
})

test('nor do the words that our scripts say', () => {
  const known: Record<string, string> = {
    diptych: 'Copy text and link',
    search: 'search',
    'keys-pressed': 'No claim is chosen',
  }
  const scripts = [...readFolder('out')].filter(([file]) => file.endsWith('.js'))
  expect(scripts).toHaveLength(3)
  for (const [file, code] of scripts) {
    const strings = [...String(code).matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/gs)].map((match) => match[2] ?? '')
    const [, name = ''] = /assets\/([\w-]+)\./.exec(file) ?? []
    expect(strings).toContain(known[name])
    expect(
      offences(
        file,
        strings.map((text) => ({ where: 'a string', text })),
      ),
    ).toEqual([])
  }
})

/** Made-up pages beside a made-up report, each with the words that are found in it. */
const made = printedIn(['People came to condemn the assassination. The mayor noted that it rained.'])
test.each<[string, string, string[]]>([
  ['index.html', '<p>The regime <b>claimed</b> this.</p>', ['regime', 'claimed']],
  ['index.html', '<p>The Assas<i>sin</i>ation of a general</p>', ['Assassination']],
  ['index.html', '<p>Both reports agree.</p><p>Reports of a left-wing paper</p>', ['Both reports agree', 'left-wing']],
  [
    'index.html',
    '<nav aria-label="Ratings"><a title="Verdict" href="/fact-check/">x</a></nav>',
    ['Ratings', 'Verdict', 'fact-check'],
  ],
  ['index.html', '<meta name="description" content="He admitted it: 2 words">', ['admitted']],
  ['index.html', '<style>p::after{content:" [sic]"}</style><p>x</p>', ['sic']],
  ['index.html', '<script type="application/ld+json">[{"@type":"ClaimReview"}]</script>', ['ClaimReview']],
  // Words that a report prints: within a sentence of ours they are ours.
  ['index.html', '<p>People came to condemn the assassination, we write.</p>', ['assassination']],
  ['index.html', '<p>Iran mourning report: to condemn the assassination …</p>', []],
  ['index.html', '<p>Called “assassination” and “noted” here</p>', []],
  ['index.html', '<p>Called “terrorists” here</p>', ['terrorists']],
  ['index.html', '<blockquote>assassination</blockquote>', []],
  ['index.html', '<p>Killed was Qasem Soleimani, not Qassem Soleimani.</p>', ['Qasem']],
  ['method/index.html', '<p>Some chose “terrorists”, and not the original.</p>', ['original']],
  ['method/index.html', '<p>It gives no verdict and no score. Assessing 14 claims, physics, start: all fine.</p>', []],
])('%s with %s', (file, html, words) => {
  const own = printed
  printed = made
  const found = offencesOf(file, html)
  printed = own
  expect(found.map((offence) => /“([^”]*)” \(/.exec(offence)?.[1])).toEqual(words)
})
