import fc from 'fast-check'

/** A tweet as composed, with the fields that must come back. */
export type Composed = { printed: string; words: string; authorName: string; handle: string; datePublished: string }

const months = 'January February March April May June July August September October November December'.split(' ')
const pick = <T>(...values: T[]) => fc.constantFrom(...values)

/** Words and sentences of invented people and places, with what makes a splitter stumble. */
const sentence = pick(
  'The gate is open.',
  'Was it safe?',
  'Engineers of the U.S. Coast Survey left at 5 p.m. Monday.',
  '“We walked,” she said, “and then we rested.”',
  'She called it "a fine walk" on Monday.',
  'Pier No. 2 — the oldest — has 63.',
  '🌉 渡し舟 Größe 👩‍🚒!',
  'Ropes & planks #footbridge',
  'Rain',
)
/** Sentences put together of what attributions are made of: openings, subjects with what hangs on them, cues, contents. */
const attributed = fc
  .tuple(
    pick(
      '',
      'In May, ',
      'That, too, ',
      'If it rained, ',
      'Since Mr. Oak’s claim that it fell, ',
      'As boats sank, and, ',
    ),
    pick(
      'clerks',
      'A film titled “The Salt Road”',
      'Mara Quill, a clerk',
      'It',
      'The two',
      'Ana “Shorty” Duarte',
      'No one',
      'His',
    ),
    pick(
      '',
      ' who criticized the mayor',
      ', who had called it “a snail,”',
      ' of Port Ellery',
      ', however,',
      ' accused of it',
    ),
    pick(
      ' said',
      ' warns',
      ' denied',
      ' did not say',
      ', quoted as saying',
      ' called',
      ', adding',
      ' called on',
      ':',
      ' —',
      '',
    ),
    pick(' that ', ' ', ', ', ' “', ' that “', ' the “', ': “”', ' whether '),
    pick('the gate is shut', 'it left because it rained', 'talk of it was “a smear', 'Lee', '', '[T]he roof'),
    pick('.', '.”', ',” Oak said.', ', said Lee.', '?', ', and Jon Oak said so.', '” — Mara Quill', ''),
  )
  .map((parts) => parts.join(''))

/** Paragraphs of such sentences: who says them is for the rules to find, or to leave. */
export const attributedText = fc
  .array(fc.tuple(attributed, pick(' ', '\n\n')), { minLength: 1, maxLength: 6 })
  .map((sentences) => ` date 2021-05-04 Mara Quill waved. ${sentences.flat().join('')}`)

const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))

const name = pick(
  'Mara Quill',
  '🌉',
  'Mara 👩‍🚒🏳️‍🌈',
  '渡し舟の町',
  'Mara (she/her)',
  'Ellery News - Live',
  '#SaveTheFerry',
  'Ö. B. Lind, Jr.',
)
const dash = pick('—', '–', '--', '-', 'â€”', 'â€“')
const tweet: fc.Arbitrary<Composed> = fc
  .record({
    words: fc.array(pick('The gate is open.', 'Planks & ropes #footbridge', '🌉', 'Come, @ferry_crew!'), {
      minLength: 1,
      maxLength: 3,
    }),
    name,
    dash,
    handle: fc.stringMatching(/^\w{1,15}$/),
    date: fc.date({ min: new Date('2018-01-01'), max: new Date('2021-12-31'), noInvalidDate: true }),
  })
  // A hyphen before a name with a spaced hyphen cannot be told apart: nobody could say which one opens the name.
  .filter(({ name, dash }) => dash !== '-' || !name.includes(' - '))
  .map(({ words, name, dash, handle, date }) => {
    const day = `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
    return {
      printed: `${words.join(' ')} ${dash} ${name} (@${handle}) ${day}`,
      words: words.join(' '),
      authorName: name,
      handle,
      datePublished: date.toISOString().slice(0, 10),
    }
  })

const proseBlock = prose.map((printed) => [{ printed, tweet: null }])
const tweetBlock = tweet.map((tweet) => [{ printed: tweet.printed, tweet }])
/** A label stands before a tweet: after a colon the paragraphs before a trailer may be the tweet's own. */
const labelled = fc
  .tuple(pick('Watch:', 'Read more:'), tweetBlock)
  .map(([label, tweet]) => [{ printed: label, tweet: null }, ...tweet])
const blocks = fc.array(fc.oneof(proseBlock, proseBlock, tweetBlock, labelled), { minLength: 1, maxLength: 12 })

/** A text as the real ones are: header, then blocks a blank line apart; `tweets` are those it was made with. */
export const likelyText = blocks.map((parts) => ({
  text: ` date 2021-05-04 ${parts
    .flat()
    .map(({ printed }) => printed)
    .join('\n\n')}`,
  blocks: parts.flat().map(({ printed }) => printed),
  tweets: parts.flat().flatMap(({ tweet }) => tweet ?? []),
}))

const shard = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  pick(
    '(@',
    '(@a)',
    '(@a) May 3, 2021',
    ' — ',
    '— A (@b) May 3, 2021',
    ' - ',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '\n',
    '\n\n',
    '\n\n\n\n',
    ' ',
    '\t',
    '\u00a0',
    '\u2028',
  ),
  pick(
    'pic.twitter.com/a1',
    'https://t.co/x',
    '#a',
    '@a',
    'U.S. ',
    'No. 1. A b',
    'Watch:',
    'a:',
    '.',
    '5 p.m. ',
    '\ud83c',
    '\udf09',
    '🌉',
  ),
)

/** Anything: shards of tweets, marks and breaks in any order, with or without a header. */
export const hostileText = fc
  .tuple(pick(' date 2021-05-04 ', ' date 2021-02-30 ', ''), fc.array(shard, { maxLength: 60 }))
  .map(([header, shards]) => header + shards.join(''))
