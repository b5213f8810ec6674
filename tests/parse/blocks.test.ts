import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/** A trailer, in which the bar stands in the tables: `oak |` is a tweet `oak — Mara Quill (@maraquill) May 3, 2021`. */
const trailer = '— Mara Quill (@maraquill) May 3, 2021'

/**
 * The blocks of a text after a first label, so that it has a blank line: a tweet is its words and a bar, a label has `#`
 * before it; and the rules of its messages.
 */
function read(words: string) {
  const text = ` date 2021-05-04 More:\n\n${words.replaceAll('|', trailer)}`
  const { blocks, tweets, messages } = parseReport(text)
  return {
    blocks: blocks
      .map(({ type, start, end }, i) => {
        const tweet = tweets.find(({ block }) => block === i)
        return tweet ? `${tweet.text.text} |` : `${type === 'label' ? '# ' : ''}${text.slice(start, end)}`
      })
      .slice(1),
    told: messages.map(({ ruleId }) => ruleId).join(),
  }
}

const words = (count: number, end = '.') => `${'oak '.repeat(count).trimEnd()}${end}`
/** As long as a tweet may be, and one character more. */
const longest = words(70)
const longer = words(70, '.!')
const link = 'https://t.co/abcdefghij'

test.each<[string, string, string[], string?]>([
  ['a tweet of 280 characters', `Rain fell.\n\n${longest} |`, ['Rain fell.', `${longest} |`]],
  ['a tweet of 281 characters', `Rain fell.\n\n${longer} |`, ['Rain fell.', `${longer} |`], 'tweet-start'],
  ['two tweets on one line', 'oak | elm | Rain fell.', ['oak |', 'elm |', 'Rain fell.']],
  ['two tweets on two lines of one paragraph', 'oak |\nelm |\nRain fell.', ['oak |', 'elm |', 'Rain fell.']],

  // A trailer alone in its paragraph.
  ['a trailer after its words', 'Rain fell.\n\noak\n\n|', ['Rain fell.', 'oak |']],
  ['a trailer after too many words', `${longer}\n\n|`, [`${longer} |`], 'tweet-start'],
  ['a trailer after a tweet', 'oak |\n\n|', ['oak |', ' |']],
  ['a trailer after a label', 'Watch:\n\n|', ['# Watch:', ' |']],
  ['a trailer with nothing before it', '|', [' |']],

  // Nothing but addresses before the trailer.
  ['a link before the trailer', `Rain fell.\n\noak\n\n${link} |`, ['Rain fell.', `oak\n\n${link} |`]],
  [
    'two links before the trailer',
    `oak\n\n${link}  http://a.example\n${link} |`,
    [`oak\n\n${link}  http://a.example\n${link} |`],
    'tweet-lines',
  ],
  ['a link and a word', `oak\n\n${link} elm |`, ['oak', `${link} elm |`]],
  ['a link in parentheses', `oak\n\n(${link}) |`, ['oak', `(${link}) |`]],
  ['a word and a link', `oak\n\nelm ${link} |`, ['oak', `elm ${link} |`]],
  ['a link after too many words', `${longest}\n\n${link} |`, [longest, `${link} |`]],
  ['a link after a tweet', `oak |\n\n${link} |`, ['oak |', `${link} |`]],
  ['a link after a label', `Watch:\n\n${link} |`, ['# Watch:', `${link} |`]],

  // Paragraphs that stand further apart than usual.
  ['a wide gap', 'Rain fell.\n\noak\n\n\nelm |', ['Rain fell.', 'oak\n\n\nelm |']],
  ['a wide gap after a tweet', 'oak |\n\n\nelm |', ['oak |', 'elm |']],
  ['a wide gap after a label', 'Watch:\n\n\nelm |', ['# Watch:', 'elm |']],
  ['a wide gap after too many words', `${longest}\n\n\nelm |`, [longest, 'elm |']],
  ['a wide gap, and another', 'Rain fell.\n\noak\n\n\nelm\n\n\nash |', ['Rain fell.', 'oak\n\n\nelm\n\n\nash |']],
  ['three wide gaps in a short text', 'oak\n\n\nelm\n\n\nash\n\n\nfir |', ['oak\n\n\nelm\n\n\nash\n\n\nfir |']],
  [
    'four wide gaps, the usual ones',
    'oak\n\n\nelm\n\n\nash\n\n\nfir\n\n\nyew |',
    ['oak', 'elm', 'ash', 'fir', 'yew |'],
  ],
  [
    'four wide gaps after two narrow ones',
    'A.\n\nB.\n\nC.\n\n\noak\n\n\nelm\n\n\nash\n\n\nfir |',
    ['A.', 'B.', 'C.', 'oak', 'elm', 'ash', 'fir |'],
  ],
  [
    'four wide gaps after five narrow ones',
    'A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\n\noak\n\n\nelm\n\n\nash\n\n\nfir |',
    ['A.', 'B.', 'C.', 'D.', 'E.', 'F.\n\n\noak\n\n\nelm\n\n\nash\n\n\nfir |'],
  ],
  [
    'four wide gaps before four narrow ones',
    'A.\n\n\nB.\n\n\nC.\n\n\nD.\n\n\nE.\n\nF.\n\nG.\n\nH.\n\nI |\n\n\noak |\n\nash\n\n\nelm |',
    ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.', 'I |', 'oak |', 'ash\n\n\nelm |'],
  ],

  [
    'as many narrow gaps after wide ones',
    '\nA.\n\n\nB.\n\n\nC.\n\nD.\n\nE.\n\nF.\n\noak\n\n\nelm |',
    ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'oak\n\n\nelm |'],
  ],

  // An introduction with a colon before a tweet of several paragraphs.
  ['an introduction', 'She wrote:\n\noak\n\nelm |', ['She wrote:', 'oak\n\nelm |'], 'tweet-start'],
  [
    'an introduction before eight paragraphs',
    'She wrote:\n\none\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\nseven\n\neight |',
    ['She wrote:', 'one\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\nseven\n\neight |'],
    'tweet-start',
  ],
  ['an introduction directly before', 'Rain fell.\n\nShe wrote:\n\nelm |', ['Rain fell.', 'She wrote:', 'elm |']],
  ['an introduction before too many words', `She wrote:\n\n${longest}\n\nelm |`, ['She wrote:', longest, 'elm |']],
  ['an introduction before a quotation', 'She wrote:\n\n“Oak.”\n\nelm |', ['She wrote:', '“Oak.”', 'elm |']],
  ['an introduction before straight marks', 'She wrote:\n\n"Oak."\n\nelm |', ['She wrote:', '"Oak."', 'elm |']],
  [
    'an introduction before a word in marks',
    'She wrote:\n\nThe “oak”.\n\nelm |',
    ['She wrote:', 'The “oak”.\n\nelm |'],
    'tweet-start',
  ],
  ['an introduction that is a label', 'Watch:\n\noak\n\nelm |', ['# Watch:', 'oak', 'elm |']],
  ['an introduction of a tweet before', 'She wrote:\n\noak |\n\nash\n\nelm |', ['She wrote:', 'oak |', 'ash', 'elm |']],

  // Lines of prose before a tweet in its paragraph.
  ['a line of prose', `${longest}\noak |`, [longest, 'oak |'], 'tweet-start'],
  ['two lines of prose', `${longest}\n${longest}\noak |`, [`${longest}\n${longest}`, 'oak |'], 'tweet-start'],
  ['a line of prose, one that fits', `${longest}\noak\nelm |`, [longest, 'oak\nelm |'], 'tweet-start'],
  [
    'a line of prose, and an introduction that fits',
    `${longest}\nAna wrote to us:\noak\nelm |`,
    [`${longest}\nAna wrote to us:`, 'oak\nelm |'],
    'tweet-start',
  ],
  [
    'a line of prose, and a last line with a colon',
    `${longest}\noak:\nelm: |`,
    [`${longest}\noak:`, 'elm: |'],
    'tweet-start',
  ],
  [
    'an introduction and too many words',
    `She wrote to us:\n${longest}\noak |`,
    [`She wrote to us:\n${longest}`, 'oak |'],
    'tweet-start',
  ],
  ['a line with a colon in a tweet that fits', 'oak:\nelm |', ['oak:\nelm |'], 'tweet-lines'],
  ['a last line that is too long', `oak\n${longer} |`, [`oak\n${longer} |`], 'tweet-start'],
])('%s', (_, text, blocks, told = '') => {
  expect(read(text)).toEqual({ blocks, told })
})

/** Lines that point at something, and lines that only look so. */
test.each<[string, boolean]>([
  ['Watch:', true],
  ['WATCH:', true],
  ['Watch :', true],
  ['Mara Quill:', true],
  ['Mara  Quill :', true],
  ['Mara Jane Quill:', false],
  ['Mara wrote:', false],
  ['He added:', false],
  ['Is open:', false],
  ['Isle:', true],
  ['Read more of it here:', true],
  ['Read  more  of  it  here :', true],
  ['Read more of it here now:', false],
  ['Read what she said:', false],
  ['See how they tweeted:', false],
  ['See what we wrote:', true],
  ['Watchmen of Port Ellery:', false],
  ['People can watch it here:', false],
  ['Photo:', true],
  ['Photos of the old bridge:', true],
  ['Photo of the old bridge:', true],
  ['Watch', false],
  ['Read more:\nOak:', false],
])('%j is a label: %s', (line, isOne) => {
  expect(read(line).blocks).toEqual([isOne ? `# ${line}` : line])
})

/** Each of these words opens a label; each of those makes of two words more than a label. */
test.each([
  ...'watch see read listen hear view look click follow share related more also here below video photo photos update'
    .split(' ')
    .map((word) => [`${word} by the old gate:`, true] as const),
  ...'i we you he she it they said says wrote writes tweeted tweets replied added asked is are was were'
    .split(' ')
    .map((word) => [`Oak ${word}:`, false] as const),
  ...'he she they said says tweeted'.split(' ').map((word) => [`Watch ${word} oak:`, false] as const),
])('%j: %s', (line, isOne) => {
  expect(read(line).blocks).toEqual([isOne ? `# ${line}` : line])
})
