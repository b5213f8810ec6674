import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

/** One change of some bytes; `at` and `length` are taken modulo what is there. */
type Change = (bytes: Buffer, at: number, length: number) => Uint8Array[]

const cuts: Change[] = [
  // A bit turned over, bytes lost, bytes twice, the end lost, the beginning lost, two halves changed about.
  (bytes, at, length) => [
    bytes.subarray(0, at),
    Buffer.of((bytes[at] ?? 0) ^ (1 << (length % 8))),
    bytes.subarray(at + 1),
  ],
  (bytes, at, length) => [bytes.subarray(0, at), bytes.subarray(at + length)],
  (bytes, at, length) => [bytes.subarray(0, at + length), bytes.subarray(at)],
  (bytes, at) => [bytes.subarray(0, at)],
  (bytes, at) => [bytes.subarray(at)],
  (bytes, at) => [bytes.subarray(at), bytes.subarray(0, at)],
]

/** What is put amid the bytes: code points that hide or steer, bytes that are no UTF-8, marks of every format of ours. */
const pieces = [
  ...[
    '\0',
    '\r',
    '\u001b[2J',
    '\u007f',
    '\u009b',
    '\ufeff',
    '\ufffe',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\u3000',
  ],
  ...['\u{e0041}', '\u{10ffff}', '🌉', '👩‍🚒', 'é', '\u0301', 'ﬁ', 'İ', 'ß'],
  ...['\n', '\n\n', '\n\n\n\n', ' ', '\t', ' date 2021-05-04 ', ' date 2021-02-30 ', 'Watch:', 'Read more:\n'],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '(',
    ')',
    '…',
    '. ',
    '? ',
    'U.S. ',
    'No. 1',
    '—',
    '--',
    ' - ',
    '@',
    '#',
    ' (@a) ',
    'RT @a: ',
  ],
  ...[
    '— Mara Quill (@mara) May 3, 2021',
    '(@mara) February 30, 2021',
    'pic.twitter.com/a1',
    'https://t.co/x',
    ' said ',
    ' told ',
    ' she ',
  ],
  ...[
    '---\n',
    '...\n',
    '- ',
    '? ',
    ': ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '<<: ',
    '!!binary ',
    '!x ',
    '|\n',
    '>\n',
    '%YAML 1.1\n',
    "'",
  ],
  ...[
    'null',
    '~',
    '.nan',
    '1e999',
    '2020-02-30',
    '__proto__: ',
    'constructor',
    'toString: x\n',
    '../',
    'A1.1',
    'B99',
    'harbour-walk',
  ],
  ...[
    '<script>',
    '<!--',
    '](javascript:x)',
    '![x](y)',
    '`',
    '***',
    '> ',
    '1. ',
    '&#x202e;',
    '\\',
    '\\u202e',
    '$&',
    '"id":',
    '{"withdrawn":',
  ],
].map((piece) => Buffer.from(piece))
const noText = [
  [0x80],
  [0xc0, 0xaf],
  [0xe0, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf8],
  [0xff, 0xfe],
  [0xe2, 0x80],
]
const insertions = [...pieces, ...noText.map((bytes) => Uint8Array.from(bytes))].map(
  (piece): Change =>
    (bytes, at, length) => {
      // Now and then a long run of it.
      const run = length % 16 === 0 ? 2000 : 1 + (length % 2)
      return [bytes.subarray(0, at), ...Array.from({ length: run }, () => piece), bytes.subarray(at)]
    },
)

const change = fc.tuple(
  fc.oneof(fc.constantFrom(...cuts), { weight: 2, arbitrary: fc.constantFrom(...insertions) }),
  fc.nat(),
  fc.oneof(fc.integer({ min: 1, max: 12 }), fc.nat(400)),
)

/** The bytes with one change or more. */
export const brokenFrom = (sound: fc.Arbitrary<Uint8Array>, most = 6): fc.Arbitrary<Uint8Array> =>
  fc.tuple(sound, fc.array(change, { minLength: 1, maxLength: most })).map(([bytes, changes]) =>
    changes.reduce<Buffer>((before, [change, at, length]) => {
      return Buffer.concat(change(before, at % (before.length + 1), length)).subarray(0, 200_000)
    }, Buffer.from(bytes)),
  )

const inputs = readdirSync('tests/fixtures').map((folder) => readFileSync(`tests/fixtures/${folder}/input.txt`))

/** A text of the fixtures. */
export const anyInput = fc.constantFrom<Uint8Array>(...inputs)
