import { describe, expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/**
 * A post between two paragraphs of the report: what is read of it, `name @handle date: words`, the claims that the
 * report tells itself but for the two paragraphs, and the rules of the messages.
 */
function read(post: string) {
  const records = parseReport(
    ` date 2025-01-04 Crowds gathered.\n\n${post.replaceAll(' ¶ ', '\n\n')}\n\nOfficials left.`,
  )
  const own = records.claims.filter(({ teller }) => teller.type === 'report').map(({ text }) => text)
  return {
    posts: records.tweets.map(
      ({ authorName, handle, datePublished, text }) => `${authorName} @${handle} ${datePublished}: ${text.text}`,
    ),
    own: own.filter((text) => text !== 'Crowds gathered.' && text !== 'Officials left.'),
    told: [...new Set(records.messages.map(({ ruleId }) => ruleId))],
  }
}

const recognized = (author: string, handle: string, words = 'The ferry is back.', date = '2025-01-03') => ({
  posts: [`${author} @${handle} ${date}: ${words}`],
  own: [],
  told: [],
})

/** What follows `The ferry is back. — Ana Duarte (@ana) ` where all of it is the date, or furniture after the date. */
const afterHandle = {
  'a time of day': [
    'January 3, 2025 at 9:12 PM',
    'January 3, 2025, 9:12 PM',
    'January 3, 2025 9:12 PM',
    'January 3, 2025 · 9:12 PM UTC',
    'January 3, 2025 at 21:12',
    'Jan. 3, 2025 at 9:12 p.m.',
    'Jan. 3, 2025 at 9:12 p.m. EST',
    'Jan 3, 2025, 9:12 pm',
    'January 3, 2025 At 9:12 PM',
    '9:12 PM · Jan 3, 2025',
    '9:12 PM - 3 Jan 2025',
    '9:12 PM, January 3, 2025',
    '9:12 p.m. Jan. 3, 2025',
    '21:12 · 3 Jan 2025',
    '9:12 PM on January 3, 2025',
    'at 9:12 PM on January 3, 2025',
    'January 3, 2025 at 9 PM',
    '3 janvier 2025 à 21 h 12',
    '9:12 PM EST · Jan 3, 2025',
  ],
  'another form of date': [
    '2025-01-03',
    '2025-01-03T15:43:00.000Z',
    '2025-01-03T15:43:00+01:00',
    '2025-01-03 15:43',
    '2025/01/03',
    '03.01.2025',
    '13/01/2025',
    '01/13/2025',
    '03/03/2025',
    'January 3rd, 2025',
    'January 3rd 2025',
    '3rd January 2025',
    '3rd of January, 2025',
    '3-Jan-2025',
    'January the 3rd, 2025',
    'the 3rd of January 2025',
    '2025-1-3',
    '3.1.2025',
    'Jan 3 2025',
    'January 3,2025',
    'January 3 , 2025',
    'JANUARY 3, 2025',
    'Friday, January 3, 2025',
    'Fri Jan 03, 2025',
    'January\u00a03,\u00a02025',
    '3\u202fJanuary\u202f2025',
  ],
  'a date in another language': [
    '3 de enero de 2025',
    'enero 3, 2025',
    '3 ene. 2025',
    '3 de enero de 2025 a las 21:12',
    '3 de janeiro de 2025',
    'janeiro 3, 2025',
    '9:12 PM · 3 de jan. de 2025',
    '3 de jan. de 2025 às 21:12',
    '3 janvier 2025',
    '3 janv. 2025',
    '3 janvier 2025 à 21:12',
    '3. Januar 2025',
    '3. Jan. 2025 um 21:12 Uhr',
    '21:12 · 3. Jan. 2025',
    '3 Ocak 2025',
    'Ocak 3, 2025',
    'ÖS 9:12 · 3 Oca 2025',
    '3 Januari 2025',
    '3 Januari 2025 pukul 21.12',
    '3 января 2025 г.',
    'января 3, 2025',
    '3 янв. 2025 г. в 21:12',
    '2025年1月3日',
    '2025年01月03日 21:12',
    '午後9:12 · 2025年1月3日',
    '2025년 1월 3일',
    '오후 9:12 · 2025년 1월 3일',
    '2025. 1. 3.',
    '3 يناير 2025',
    'يناير 3, 2025',
    '٣ يناير ٢٠٢٥',
    '3 يناير، 2025',
    '9:12 م · ٣ يناير ٢٠٢٥',
    '3 كانون الثاني 2025',
    '3 มกราคม 2025',
    '3 มกราคม 2568',
    '3 ม.ค. 2568',
    'มกราคม 3, 2025',
    '3 gennaio 2025',
    '3 januari 2025',
    '3 stycznia 2025',
    '3 січня 2025 р.',
    '3 जनवरी 2025',
    '3 ژانویهٔ 2025',
    '3 tháng 1, 2025',
    'Enero 3, 2025 nang 9:12 PM',
  ],
  'words between handle and date': [
    'on X, January 3, 2025',
    'on X on January 3, 2025',
    'on Bluesky, Jan. 3, 2025',
    'via Twitter, January 3, 2025',
    'on January 3, 2025',
    'posted on X, January 3, 2025',
    'X, January 3, 2025',
    'on Truth Social (January 3, 2025)',
    '· January 3, 2025',
    ', January 3, 2025',
    '| January 3, 2025',
    '- January 3, 2025',
    '(January 3, 2025)',
    '[January 3, 2025]',
    'January 3, 2025.',
    '\nJanuary 3, 2025',
    '\n2025-01-03 21:12',
    ' ¶ January 3, 2025',
  ],
  'furniture after the date': [
    'January 3, 2025 View on X',
    'January 3, 2025 ¶ View on X',
    'January 3, 2025\nView on X',
    'January 3, 2025 View on Truth Social',
    'January 3, 2025 at 9:12 PM View on Bluesky',
    'January 3, 2025 Show more',
    'January 3, 2025 ¶ Show this thread',
    'January 3, 2025 · 12.3K Views',
    '9:12 PM · Jan 3, 2025 · 12.3K Views',
    'January 3, 2025 ¶ 1,204 Retweets 33 Quotes 12.3K Likes',
    'January 3, 2025 Read 14 replies',
    'on X, January 3, 2025 View on X',
    'January 3, 2025 ¶ Copy link',
  ],
}

describe.each(Object.entries(afterHandle))('%s after the handle', (_, dates) => {
  test.each(dates)('%j', (date) => {
    const day = date.includes('13/') ? '2025-01-13' : date.startsWith('03/03') ? '2025-03-03' : '2025-01-03'
    expect(read(`The ferry is back. — Ana Duarte (@ana) ${date}`)).toEqual(
      recognized('Ana Duarte', 'ana', 'The ferry is back.', day),
    )
  })
})

/** Whole posts, each the same words by the same author: the handle and what is printed. */
test.each([
  // Handles of other networks.
  ['ana.bsky.social', 'The ferry is back. ¶ — Ana Duarte (@ana.bsky.social) January 3, 2025 at 3:43 PM'],
  ['ana-duarte.example', 'The ferry is back. — Ana Duarte (@ana-duarte.example) 2025-01-03T15:43:00.000Z'],
  ['ana@mastodon.example', 'The ferry is back. — Ana Duarte (@ana@mastodon.example) January 3, 2025'],
  [
    'ana_d@social.port-ellery.example',
    'The ferry is back. — Ana Duarte (@ana_d@social.port-ellery.example) 2025-01-03',
  ],
  ['ana.duarte', 'The ferry is back. — Ana Duarte (@ana.duarte) January 3, 2025 View on Threads'],
  ['RealAnaDuarteOfPortEllery', 'The ferry is back. — Ana Duarte (@RealAnaDuarteOfPortEllery) January 3, 2025'],

  // Glued and broken trailers.
  ['ana', 'The ferry is back. — Ana Duarte (@ana)January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte(@ana) January 3, 2025'],
  ['ana', 'The ferry is back.— Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back.—Ana Duarte(@ana)January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte (@ ana) January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte ( @ana ) January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte（@ana）January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte (@ana January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte @ana January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte (@ana, January 3, 2025)'],
  ['ana', 'The ferry is back. — Ana Duarte [@ana] January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte, @ana, January 3, 2025'],
  ['ana', 'The ferry is back. — Ana Duarte\n(@ana) January 3, 2025'],
  ['ana', 'The ferry is back.\n—\nAna Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. &mdash; Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. &#8212; Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. − Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back.\u00a0—\u00a0Ana Duarte\u00a0(@ana)\u00a0January 3, 2025'],

  // Furniture around the words.
  ['ana', 'Translated from Portuguese by Google ¶ The ferry is back. — Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'Translated from Portuguese by Google The ferry is back. — Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'Replying to @rui and @quay ¶ The ferry is back. — Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. Show more — Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. ¶ Show more ¶ — Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. [image or embed] — Ana Duarte (@ana) January 3, 2025'],
  ['ana', 'The ferry is back. pic.x.com/Ab1 Translated from Portuguese by Google — Ana Duarte (@ana) January 3, 2025'],
])('by @%s: %j', (handle, post) => {
  const { told, ...found } = read(post)
  const { told: _, ...expected } = recognized('Ana Duarte', handle)
  expect(found).toEqual(expected)
  // A line break before the dash, or an entity, is worth a word.
  expect(told.filter((rule) => rule !== 'tweet-lines' && rule !== 'text-entity')).toEqual([])
})

/** What is not read as a post is told at its place: the post and the rule. */
test.each([
  ['The ferry is back. — Ana Duarte (@ana) 03/01/2025', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) January 3', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) 10:32 AM - January 3', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) 3h', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) 2 hours ago', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) Yesterday', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) 3 Tevet 5785', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) January 32, 2025', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) 2025-02-30', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana) January 3, 20255', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana)', 'tweet-half'],
  ['The ferry is back. Ana Duarte (@ana) January 3, 2025', 'tweet-half'],
  ['The ferry is back. — (@ana) January 3, 2025', 'tweet-half'],
  ['The ferry is back. — Ana Duarte (ana) January 3, 2025', 'tweet-half'],
  ['The ferry is back. — Ana Duarte (@ana) on Mastodon', 'tweet-half'],
  ['The ferry is back. Ana Duarte (@ana) on X, January 3, 2025', 'tweet-half'],
  ['The ferry is back. — Ana Duarte (@ana) vendredi 3 janvier 2025', 'tweet-date'],
  ['The ferry is back. — Ana Duarte (@ana duarte) January 3, 2025', 'tweet-handle'],
  ['The ferry is back. — Ana Duarte (@ana+duarte) January 3, 2025', 'tweet-handle'],
])('%j is told as %s', (post, rule) => {
  const { posts, told } = read(post)
  expect(posts).toEqual([])
  expect(told).toEqual([rule])
})

/** Lines that a post leaves behind are no claims of the report. */
test.each([
  'View on X',
  'View on Truth Social',
  'Post by @ana',
  'Post by @ana View on Threads',
  'Post by @ana.bsky.social\nView on Bluesky',
  'View this post on Instagram',
  'Show more',
  'Show this thread',
  'Translated from Portuguese by Google',
  'Translated from Portuguese',
  'Read 14 replies',
  '12.3K Views',
  '33 Retweets 1,204 Likes',
  'Replying to @ana',
  'Translated by Google',
  'Embedded post',
  'This post is unavailable.',
  'Reply Repost Like',
  '12 likes · 3 replies',
])('%j is no claim', (line) => {
  expect(read(line)).toMatchObject({ posts: [], own: [] })
})

/** Prose that only looks like a post: nothing is told, and all of it is the report's own. */
test.each([
  ['“The ferry is back,” Ana Duarte (@ana) wrote on X on Jan. 3, 2025.'],
  ['Translated from Portuguese by Rita Vale, the book sold well.'],
  ['Show more respect.'],
  ['Post by post, the fence went up.'],
  ['The view on X is that it rains.'],
  ['Two mayors — Rui Reis and Ana Duarte (@ana), both of Ellery — met on January 3, 2025.'],
  ['The mayor — Ana Duarte (@ana) on most days — came in 2025.'],
  ['Write to ana@port.example by January 3, 2025.'],
  ['He thanked @ana on January 3, 2025.'],
  ['On January 3, 2025 at 9:12 PM the doors closed.'],
  ['By Ana Duarte (@ana)'],
  ['It began there — Ana Duarte was born on January 3, 2025.'],
  ['Rui quoted Ana Duarte (@ana) on X on January 3, 2025.'],
  ['Ana Duarte (@ana) wrote that the ferry is back.'],
])('prose: %j', (words) => {
  expect(read(words)).toEqual({ posts: [], own: [words], told: [] })
})

/** What follows a post in its paragraph is the report's. */
test.each([
  ['January 3, 2025 Rui came.', 'Rui came.'],
  ['January 3, 2025Rui came.', 'Rui came.'],
  ['January 3, 2025 at 9:12 PM Rui came.', 'Rui came.'],
  ['January 3, 2025 At 9:12 PM the doors closed.', 'At 9:12 PM the doors closed.'],
  ['January 3, 2025 9:12 PM was late for Rui.', '9:12 PM was late for Rui.'],
  ['January 3, 2025 View on X Rui came.', 'Rui came.'],
  ['2025-01-03 Rui came.', 'Rui came.'],
])('after the trailer: %j', (rest, own) => {
  expect(read(`The ferry is back. — Ana Duarte (@ana) ${rest}`)).toEqual({
    ...recognized('Ana Duarte', 'ana'),
    own: [own],
  })
})

test.each([
  ['ana', '', null],
  ['ana.bsky.social', '', 'Bluesky'],
  ['ana@mastodon.example', '', 'Mastodon'],
  ['ana.duarte', '', null],
  ['ana', 'on X, ', 'X'],
  ['ana', 'via Truth Social, ', 'Truth Social'],
])('the network of @%s %s', (handle, place, network) => {
  const { tweets } = parseReport(` date 2025-01-04 oak — Ana Duarte (@${handle}) ${place}January 3, 2025`)
  expect(tweets.map((tweet) => tweet.network)).toEqual([network])
})
