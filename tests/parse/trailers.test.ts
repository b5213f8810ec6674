import { expect, test } from 'vitest'
import { blankUrlsAndHandles } from '#lib/address/blank-urls'
import { parseReport } from '#lib/parse/parse-report'
import { tweetLength, tweetLimit } from '#lib/parse/tweet-length'

/** The trailers in some words, and what is told of what only looks like one. */
function read(words: string) {
  const { tweets, messages } = parseReport(` date 2021-05-04 ${words}`)
  return {
    tweets: tweets.map(({ authorName, handle, datePublished }) => `${authorName} @${handle} ${datePublished}`),
    told: messages.filter(({ ruleId }) => ruleId !== 'tweet-start').map(({ reason }) => reason),
  }
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

test.each(
  monthNames.flatMap((name, i) => {
    const iso = `2021-${String(i + 1).padStart(2, '0')}-03`
    const short = name.slice(0, 3)
    return [name, short, `${short}.`].flatMap((month) => [
      [`${month} 3, 2021`, iso],
      [`3 ${month} 2021`, iso],
      [`03 ${month}, 2021`, iso],
    ])
  }),
)('a trailer of %s', (date, iso) => {
  expect(read(`oak — Mara Quill (@maraquill) ${date}`).tweets).toEqual([`Mara Quill @maraquill ${iso}`])
})

/** The author before `(@maraquill) May 3, 2021`. */
test.each([
  ['oak — Mara Quill', 'Mara Quill'],
  ['oak— Mara Quill', 'Mara Quill'],
  ['oak —Mara Quill', 'Mara Quill'],
  ['oak ― Mara Quill', 'Mara Quill'],
  ['oak â€” Mara Quill', 'Mara Quill'],
  ['oak â€\u0094 Mara Quill', 'Mara Quill'],
  ['oak – Mara Quill', 'Mara Quill'],
  ['oak\n– Mara Quill', 'Mara Quill'],
  ['oak â€“ Mara Quill', 'Mara Quill'],
  ['oak â€\u0093 Mara Quill', 'Mara Quill'],
  ['oak -- Mara Quill', 'Mara Quill'],
  ['oak --Mara Quill', 'Mara Quill'],
  ['oak - Mara Quill', 'Mara Quill'],
  ['oak\n- Mara Quill', 'Mara Quill'],
  ['oak – Mara-Jane Quill', 'Mara-Jane Quill'],
  ['oak - Mara–Jane Quill', 'Mara–Jane Quill'],
  ['oak — Mara - Quill', 'Mara - Quill'],
  ['oak — elm, ash - Mara Quill', 'Mara Quill'],
  ['oak — elm? - Mara Quill', 'Mara Quill'],
  ['oak — Quill, Mara - she, her', 'Quill, Mara - she, her'],
  ['oak - elm — Quill, Mara', 'Quill, Mara'],
  ['oak pic.twitter.com/abc - Mara — Quill', 'Mara — Quill'],
  ['oak pic.x.com/abc- Mara — Quill', 'Mara — Quill'],
  ['oak https://t.co/abc -- Mara — Quill', 'Mara — Quill'],
  ['oak http://t.co/abc   – Mara — Quill', 'Mara — Quill'],
  ['oak https://t.co/abc — Mara - Quill', 'Mara - Quill'],
  ['oak https://t.co/abc elm - Mara — Quill', 'Quill'],
  ['oak https://t.co/abc -Mara — Quill', 'Quill'],
  [`oak — ${'M'.repeat(60)}`, 'M'.repeat(60)],
  [`oak — ${'😀'.repeat(60)}`, '😀'.repeat(60)],
  [`oak — ${'M'.repeat(61)}`, undefined],
  [`oak — elm ${'m'.repeat(60)} - Mara Quill`, 'Mara Quill'],
  ['oak — ', undefined],
  ['oak — elm\nMara Quill', undefined],
  ['oak —\nMara Quill', 'Mara Quill'],
  ['oak — Mara Quill\n', 'Mara Quill'],
  ['oak — Mara Quill\n\n', undefined],
  [`oak — ${'m '.repeat(80)}`, undefined],
])('the author in %j', (before, author) => {
  expect(read(`${before} (@maraquill) May 3, 2021`).tweets).toEqual(
    author === undefined ? [] : [`${author} @maraquill 2021-05-03`],
  )
})

const unread = (date: string) => `The date after (@a) cannot be read: “${date}”; the post is not recognized`

test.each<[string, string[], string[]?]>([
  ['oak — A (@a) May 3, 2021 elm — B (@b) May 4, 2021', ['A @a 2021-05-03', 'B @b 2021-05-04']],
  ['oak — A (@a) May 3, 2021 (@b) May 4, 2021', ['A @a 2021-05-03'], ['Half a tweet: no dash and name before (@b)']],
  ['oak — A (@ (@a) May 3, 2021', ['A (@ @a 2021-05-03']],
  [
    'oak — A (@) May 3, 2021',
    [],
    ['“— A (@) May 3, 2021” looks like the frame of a post whose words count as the report’s'],
  ],
  ['oak — A (@a b) May 3, 2021', [], ['"a b" is no handle of a social network']],
  ['oak — A (@a May 3, 2021', ['A @a 2021-05-03']],
  ['oak — A (@a)  \u00a0 May 3, 2021', ['A @a 2021-05-03']],
  ['oak — A (@a)May 3, 2021', ['A @a 2021-05-03']],
  ['oak — A (@a) May 3, 20211', [], [unread('May 3, 20211')]],
  ['oak — A (@a) elm May 3, 2021', [], [unread('elm May 3, 2021')]],
  ['oak — A (@a) elm 3 May 2021', [], [unread('elm 3 May 2021')]],
  ['oak — A (@a) May 3 2021', ['A @a 2021-05-03']],
  ['oak — A (@a) May 31, 2021', ['A @a 2021-05-31']],
  ['oak — A (@a) May 32, 2021', [], ['May 32, 2021 is not a day of the calendar']],
  ['oak — A (@a-b) May 3, 2021', [], ['"a-b" is no handle of a social network']],
  ['oak — A (@a-b)', [], ['"a-b" is no handle of a social network']],
  [`oak — A (@${'a'.repeat(20)}) May 3, 2021`, [`A @${'a'.repeat(20)} 2021-05-03`]],
  [`oak — A (@${'a'.repeat(45)}) May 3, 2021`, [], [`"${'a'.repeat(45)}" is no handle of a social network`]],
  ['oak — A (@a)', [], ['Half a tweet: no date after (@a)']],
  ['oak — A (@a) \t\nelm', [], ['Half a tweet: no date after (@a)']],
  ['oak — A (@a) came.\nelm', [], []],
  ['oak — A (@a), elm.\n', [], []],
  ['oak, by A (@a)', [], []],
  ['oak, by A (@a) May 3, 2021', [], ['Half a tweet: no dash and name before (@a)']],
  [
    'oak — A\u202e (@a) May 3, 2021',
    ['A\u202e @a 2021-05-03'],
    ['The name before the handle holds invisible or direction-changing characters'],
  ],
])('trailers in %j', (words, tweets, told = []) => {
  expect(read(words)).toEqual({ tweets, told })
})

test('the limit is the one of its day', () => {
  expect(['2016-05-03', '2017-11-06', '2017-11-07', '2021-05-03'].map((day) => tweetLimit(day))).toEqual([
    140, 140, 280, 280,
  ])
})

test('other networks allow more', () => {
  expect(['Bluesky', 'Mastodon', 'X', null].map((network) => tweetLimit('2021-05-03', network))).toEqual([
    300, 500, 280, 280,
  ])
})

/** As Twitter counts. */
test.each([
  ['', 0],
  ['oak', 3],
  [' oak \n\n elm ', 7],
  ['👍🏽', 2],
  ['https://a.example/oak/elm/ash/fir/yew/box', 23],
  ['http://a.example', 23],
  ['oak https://a.example elm', 31],
  ['oak pic.twitter.com/abcdef', 3],
  ['oak https://pic.twitter.com/abcdef', 3],
  ['oak http://pic.x.com/abcdef', 3],
  ['@ana oak', 3],
  ['@ana_1 @rui\n@b oak', 3],
  ['oak @ana elm', 12],
  ['@ana, oak', 9],
])('the length of %j is %i', (words, length) => {
  expect(tweetLength(words)).toBe(length)
})

/** The fields of a tweet with these words. */
test.each<[string, { hashtags?: string[]; mentions?: string[]; media?: string[]; links?: string[]; text?: string }]>([
  ['#oak #elm_1 ＃杉 #Über', { hashtags: ['oak', 'elm_1', '杉', 'Über'] }],
  ['#1 #12 #1st', { hashtags: ['1st'] }],
  ['a#oak &#39; /#oak ##oak _#oak', {}],
  ['(#oak)', { hashtags: ['oak'] }],
  ['@ana ＠rui .@b', { mentions: ['ana', 'rui', 'b'] }],
  ['@ana.bsky.social @rui@port.example @b.', { mentions: ['ana.bsky.social', 'rui@port.example', 'b'] }],
  ['a@ana.example /@ana', {}],
  ['see https://a.example/b, (http://a.example/c).', { links: ['https://a.example/b', 'http://a.example/c'] }],
  ['“https://a.example/b” HTTPS://A.EXAMPLE', { links: ['https://a.example/b', 'HTTPS://A.EXAMPLE'] }],
  ['https://a.example/b?!), elm', { links: ['https://a.example/b'] }],
  ['https://a.example/b.c:d', { links: ['https://a.example/b.c:d'] }],
  ['https://a.example/@ana/#oak', { links: ['https://a.example/@ana/#oak'] }],
  ['oakpic.twitter.com/Ab1#elm', { media: ['pic.twitter.com/Ab1'], hashtags: ['elm'] }],
  ['oakpic.twitter.com/Ab1', { media: ['pic.twitter.com/Ab1'], text: 'oak' }],
  [
    'oak https://pic.twitter.com/a http://pic.x.com/b',
    { media: ['https://pic.twitter.com/a', 'http://pic.x.com/b'], text: 'oak' },
  ],
  ['oak pic.x.com/a elm', { media: ['pic.x.com/a'] }],
  ['pic.x.com/a', { media: ['pic.x.com/a'], text: '' }],
])('the fields of %j', (words, { text = words, ...fields }) => {
  const { tweets } = parseReport(` date 2021-05-04 ${words} — A (@a) May 3, 2021`)
  expect(tweets).toMatchObject([{ hashtags: [], mentions: [], media: [], links: [], ...fields, text: { text } }])
})

test.each([
  ['oak @ana elm', 'oak      elm'],
  ['oak @ana.bsky.social elm', `oak ${' '.repeat(16)} elm`],
  ['oak @ana@port.example elm', `oak ${' '.repeat(17)} elm`],
  ['oak @ana. Elm', 'oak     . Elm'],
])('%j without its handles', (words, rest) => {
  expect(blankUrlsAndHandles(words)).toBe(rest)
})
