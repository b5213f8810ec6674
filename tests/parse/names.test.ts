import { afterEach, expect, test } from 'vitest'
import { formatMessage } from '#lib/message/format-message'
import type { Report } from '#lib/record/report'
import { isError, readSite } from '#lib/site'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'
import { type Changes, writeSite } from '../made/small-site'

let remove = () => {}
afterEach(() => remove())

const text =
  ' date 2021-05-04 “The bridge is safe,” said Ana Duarte, mayor of Port Ellery.\n\n“It probably is,” Duarte added.\n\nSee pic.twitter.com/V2eQdLCPp1X at Lake County. — Lake Watch (@lakewatch) May 4, 2021'

const duarte = {
  slug: 'ana-duarte',
  name: 'Ana Duarte',
  type: 'person',
  roles: ['mayor of Port Ellery'],
  aliases: ['Duarte'],
}
const watch = { slug: 'lake-watch', name: 'Lake Watch', type: 'body', handles: ['lakewatch'] }

type Entry = Record<string, string | string[]>

/** The site with that text, this register and these overrides; what the build would print as errors, and the report. */
function read(names: Entry[], overrides: Entry[] = [], changes: Changes = {}) {
  const matter = (key: string, value: unknown) => `${key}: ${JSON.stringify(value)}\n`
  const written = writeSite({
    'reports/harbour-walk.txt': text,
    'names.md': `---\n${matter('names', names)}---\n`,
    'reports/harbour-walk.md': (sound) => sound.replace('unknown:', `${matter('overrides', overrides)}unknown:`),
    ...changes,
  })
  remove = written.remove
  const { site, messages } = readSite(written.folder)
  const lines = messages.filter(isError).map((message) => formatMessage(message).replace(`${written.folder}/`, ''))
  return { report: site?.reports[0], lines: lines.map((line) => line.replace(/\. [^.]*\.$/, '')) }
}

/** Each hedge with the speaker of its attribution. */
const hedgesOf = ({ claims, attributions }: Report) =>
  claims.flatMap(({ hedges }) =>
    hedges.map(({ text, attribution }) => [text, attributions[attribution ?? -1]?.speaker]),
  )

const voicesOf = (report: Report) =>
  report.addresses.map((address) => `${address.label} ${voiceLine(voiceAt(report, [address]), report)}`)

test('every speaker and account resolves to a name', () => {
  const { report, lines } = read([duarte, watch])
  expect(lines).toEqual([])
  expect(report?.attributions.map(({ speaker, name }) => [speaker, name])).toEqual([
    ['Ana Duarte', 'ana-duarte'],
    ['Ana Duarte', 'ana-duarte'],
  ])
  expect(report && hedgesOf(report)).toEqual([['probably', 'Ana Duarte']])
  expect(report && voicesOf(report)).toEqual([
    'A1 Ana Duarte, quoted in the Report A',
    'A2 Ana Duarte, quoted in the Report A',
    'A3 Lake Watch, in a tweet printed in the Report A',
  ])
})

test.each<[string, Entry[], string[]]>([
  ['a speaker who is in no name', [watch], ['speaker-unknown "Ana Duarte", who speaks in harbour-walk, is no name']],
  ['an account that is in no name', [duarte], ['handle-unknown @lakewatch of harbour-walk belongs to no name']],
  [
    'an account that is in two names',
    [{ ...duarte, handles: ['lakewatch'] }, watch],
    ['handle-ambiguous @lakewatch is an account of ana-duarte and of lake-watch'],
  ],
  [
    'a spelling that no report prints',
    [{ ...duarte, aliases: ['Duarte', 'Ana B. Duarte'] }, watch],
    ['name-unused No report prints "Ana B. Duarte" (ana-duarte)'],
  ],
  [
    'a spelling that only a media address holds',
    [duarte, watch, { slug: 'lcp', name: 'LCP', type: 'body' }],
    ['name-unused No report prints "LCP" (lcp)'],
  ],
  [
    'a spelling inside a longer word',
    [duarte, watch, { slug: 'ell', name: 'Ell', type: 'place' }],
    ['name-unused No report prints "Ell" (ell)'],
  ],
  [
    'a role that is no quotation',
    [{ ...duarte, roles: ['the mayor'] }, watch],
    ['name-role No report prints the role "the mayor" (ana-duarte)'],
  ],
  [
    'a handle without a tweet',
    [{ ...duarte, handles: ['anaduarte'] }, watch],
    ['handle-unused No report prints a tweet by @anaduarte (ana-duarte)'],
  ],
  [
    'one spelling of two names',
    [duarte, watch, { slug: 'rui-duarte', name: 'Duarte', type: 'person' }],
    ['name-ambiguous "Duarte" is a spelling of ana-duarte and of rui-duarte; mark it as shared in both'],
  ],
  [
    'a shared spelling that is none',
    [{ ...duarte, shared: ['Ana'] }, watch],
    ['name-shared "Ana" is shared but no spelling of ana-duarte'],
  ],
  [
    'a name twice',
    [duarte, watch, { slug: 'lake-watch', name: 'Lake County', type: 'place' }],
    ['name-twice The name lake-watch stands there twice'],
  ],
])('%s stops the build', (_, names, lines) => {
  expect(read(names).lines).toEqual(lines.map((line) => `names.md:1:1 ${line}`))
})

test('an override gives the speaker, with its reason', () => {
  const rui = { slug: 'rui-melo', name: 'Port Ellery', type: 'person' }
  const { report, lines } = read(
    [duarte, watch, rui],
    [{ exact: 'It probably is,', speaker: 'Port Ellery', reason: 'The caption says so' }],
  )
  expect(lines).toEqual([])
  expect(report?.attributions[1]).toMatchObject({
    speaker: 'Port Ellery',
    rule: 'override',
    resolution: 'The caption says so',
  })
  expect(report && hedgesOf(report)).toEqual([['probably', 'Port Ellery']])
  expect(report && voicesOf(report)[1]).toBe('A2 Port Ellery, quoted in the Report A')
})

test('an override changes the attribution that it names, and no other of the same speaker in the same sentence', () => {
  const said = '“It may rain,” Ana Duarte said, and Ana Duarte added: “It may snow.”'
  const names = [
    { slug: 'ana-duarte', name: 'Ana Duarte', type: 'person' },
    { slug: 'ben-oak', name: 'Ben Oak', type: 'person' },
  ]
  const override = { exact: 'It may rain,', speaker: 'Ben Oak', reason: 'The caption says so' }
  const texts = { 'reports/harbour-walk.txt': ` date 2021-05-04 Here Ben Oak stood.\n\n${said}` }
  const { report, lines } = read(names, [override], texts)
  expect(lines).toEqual([])
  expect(report?.attributions.map(({ speaker, name, rule }) => [speaker, name, rule === 'override'])).toEqual([
    ['Ben Oak', 'ben-oak', true],
    ['Ana Duarte', 'ana-duarte', false],
  ])
  expect(report?.claims[1]?.hedges.map(({ attribution }) => attribution)).toEqual([0, 1])
  expect(report && hedgesOf(report)).toEqual([
    ['may', 'Ben Oak'],
    ['may', 'Ana Duarte'],
  ])
  expect(report && voicesOf(report)[1]).toBe('A2 Report A, with quotations from Ben Oak and Ana Duarte')
})

test('the same words of two attributions: an override says which by the number of its claim', () => {
  const names = [
    { slug: 'ana-duarte', name: 'Ana Duarte', type: 'person' },
    { slug: 'ben-oak', name: 'Ben Oak', type: 'person' },
  ]
  const said = '“It may rain,” Ana Duarte said.'
  const texts = { 'reports/harbour-walk.txt': ` date 2021-05-04 ${said}\n\n${said}\n\nHere Ben Oak stood.` }
  const override = { exact: 'It may rain,', speaker: 'Ben Oak', reason: 'x' }
  expect(read(names, [override], texts).lines).toEqual([
    'reports/harbour-walk.md:5:23 override-ambiguous 2 attributions have the contents "It may rain,"',
  ])
  remove()
  const { report, lines } = read(names, [{ ...override, claim: 'A1' }], texts)
  expect(lines).toEqual([])
  expect(report?.attributions.map(({ speaker }) => speaker)).toEqual(['Ben Oak', 'Ana Duarte'])
})

test('a hedge is corrected in the front matter, and what is wrong there stops the build', () => {
  const correct = (override: Entry | { scope: null }) =>
    read([duarte, watch], [], {
      'reports/harbour-walk.md': (sound) =>
        sound.replace('unknown:', `hedgeOverrides: ${JSON.stringify([override])}\nunknown:`),
    })
  const probably = { claim: 'A2', exact: 'probably', reason: 'x' }
  const scopesOf = (report: Report | undefined) =>
    report?.claims.flatMap(({ hedges }) => hedges.map(({ text, scope }) => [text, scope.text]))
  expect(scopesOf(read([duarte, watch]).report)).toEqual([['probably', 'is']])
  remove()
  expect(scopesOf(correct({ ...probably, scope: 'It probably is' }).report)).toEqual([['probably', 'It probably is']])
  remove()
  expect(scopesOf(correct({ ...probably, scope: null }).report)).toEqual([])
  remove()
  expect(correct({ ...probably, scope: 'It was' }).lines).toEqual([
    'reports/harbour-walk.md:5:41 override-scope The words "It was" are not in A2',
  ])
})

test.each([
  ['lost', 'It is,', 'Ana Duarte', 'override-lost No attribution has the contents "It is," any more'],
  [
    'needless',
    'It probably is,',
    'Ana Duarte',
    'override-needless The rules find the speaker of "It probably is," by themselves',
  ],
])('an override that is %s stops the build', (_, exact, speaker, line) => {
  const { lines } = read([duarte, watch], [{ exact, speaker, reason: 'x' }])
  expect(lines.filter((told) => told.includes('override'))).toEqual([`reports/harbour-walk.md:5:23 ${line}`])
})
