import { expect, test } from 'vitest'
import { blankUrlsAndHandles } from '#lib/address/blank-urls'
import { applyOverrides } from '#lib/parse/apply-overrides'
import { checkNames, nameOf } from '#lib/parse/check-names'
import { parseReport } from '#lib/parse/parse-report'
import type { Attribution } from '#lib/record/attribution'
import type { Name } from '#lib/record/name'
import type { Records } from '#lib/record/records'
import type { ReportMatter } from '#lib/record/report'

const named = (slug: string, name: string, more: Partial<Name> = {}): Name => ({
  ...{ slug, name, type: 'person', roles: [], handles: [], aliases: [], shared: [] },
  ...more,
})

const said = (speaker: string | null, ...contents: string[]): Attribution => ({
  ...{ type: 'direct', sources: [], cue: null, speaker, name: null, rule: 'tag-after', resolution: null },
  contents: contents.map((text) => ({ start: 0, end: text.length, text })),
})

/** What is told of names in a report with this text, in which these speak. */
function told(names: Name[], text: string, ...speakers: (string | null)[]) {
  const attributions = speakers.map((speaker) => said(speaker, 'oak'))
  const places = ['', ...names.map(({ slug }) => slug)]
  const findings = checkNames(names, [{ slug: 'report', text, tweets: [], attributions }], (slug) =>
    places.indexOf(slug),
  )
  return findings.map(({ ruleId, start, advice }) => {
    expect(advice).toMatch(/^Correct the register, /)
    return `${ruleId} ${places[start]}`
  })
}

test.each([
  ['Duarte', 'Duarte spoke.', []],
  ['Duarte', 'There spoke Duarte', []],
  ['Duarte', '(Duarte)', []],
  ['Duarte', 'Duarteson spoke, then Duarte.', []],
  ['Duarte', 'Duartes.', ['name-unused one']],
  ['Duarte', 'A McDuarte.', ['name-unused one']],
  ['Duarte', 'Duarte2.', ['name-unused one']],
  ['Duarte', 'See http://a.example/Duarte.', ['name-unused one']],
  ['Duarte', 'See https://a.example/Duarte/oak.', ['name-unused one']],
  ['Duarte', 'See pic.twitter.com/Duarte or @Duarte.', ['name-unused one']],
])('the spelling %j in %j', (name, text, findings) => {
  expect(told([named('one', name)], text)).toEqual(findings)
})

test('an address is blank, and every offset stays', () => {
  expect(blankUrlsAndHandles('a http://b.c/d, e@f pic.x.com/g_1- @h_2.')).toBe(
    `a ${' '.repeat(13)} e@f ${' '.repeat(13)}-     .`,
  )
})

const both = (one: string[], two: string[]) =>
  told(
    [
      named('ana', 'Ana Duarte', { aliases: ['Duarte'], shared: one }),
      named('rui', 'Rui Duarte', { aliases: ['Duarte'], shared: two }),
    ],
    'Ana Duarte and Rui Duarte',
  )

test('a spelling of two names is marked as shared in both', () => {
  expect(both(['Duarte'], ['Duarte'])).toEqual([])
  expect(both(['Duarte'], [])).toEqual(['name-ambiguous ana'])
  expect(both([], ['Duarte'])).toEqual(['name-ambiguous ana'])
  expect(both([], [])).toEqual(['name-ambiguous ana'])
})

test('who speaks is told where no name has that spelling for itself', () => {
  const duarte = named('ana', 'Ana Duarte', { aliases: ['Duarte'], shared: ['Duarte'] })
  expect(told([duarte], 'Ana Duarte', 'Ana Duarte', null)).toEqual([])
  expect(told([duarte], 'Ana Duarte', 'Duarte', 'Duarte', 'Rui Melo')).toEqual(['speaker-unknown ', 'speaker-unknown '])
  expect(nameOf([duarte], 'Ana Duarte')).toBe(duarte)
  expect(nameOf([duarte], 'Duarte')).toBeUndefined()
})

/** For overrides of which nothing is told. */
const nowhere = () => 0

/** Attributions after these overrides, in a report that has no claim, and what is told. */
function corrected(
  rules: Attribution[],
  overrides: ReportMatter['overrides'],
  placeOf: (words: string) => number = nowhere,
) {
  const parsed = { ...parseReport(''), text: '', attributions: rules }
  const { records, findings } = applyOverrides(parsed, { letter: 'A', overrides, hedgeOverrides: [] }, placeOf)
  expect({ ...records, attributions: rules }).toEqual(parsed)
  return { attributions: records.attributions, findings }
}

test('an override is for the attribution that has its words among its contents', () => {
  const rules = [said('Ana', 'oak', 'elm'), said('Ana', 'ash'), said(null, 'fir')]
  const override = (exact: string, speaker: string) => ({ exact, speaker, reason: `${exact} says so` })
  const { attributions, findings } = corrected(rules, [override('elm', 'Rui'), override('fir', 'Eva')])
  expect(findings).toEqual([])
  expect(attributions).toEqual([
    { ...rules[0], speaker: 'Rui', rule: 'override', resolution: 'elm says so' },
    rules[1],
    { ...rules[2], speaker: 'Eva', rule: 'override', resolution: 'fir says so' },
  ])
})

test('an override may say that nobody is named', () => {
  const { attributions, findings } = corrected([said('Ana', 'oak')], [{ exact: 'oak', speaker: null, reason: 'x' }])
  expect(findings).toEqual([])
  expect(attributions).toEqual([{ ...said(null, 'oak'), rule: 'override', resolution: 'x' }])
})

test('an override of words that several attributions have changes none and is told', () => {
  const rules = [said('Ana', 'oak'), said('Rui', 'oak'), said('Eva', 'elm')]
  const { attributions, findings } = corrected(rules, [{ exact: 'oak', speaker: 'Ana', reason: 'x' }])
  expect(attributions).toEqual(rules)
  expect(findings).toEqual([
    {
      ruleId: 'override-ambiguous',
      severity: 'error',
      reason: '2 attributions have the contents "oak"',
      advice: 'Say which by the printed number of its claim, such as claim: A5',
      start: 0,
    },
  ])
})

test('an override that says nothing is told, with its first words and what to do', () => {
  const long = 'oak '.repeat(20)
  const overrides = [
    { exact: long, speaker: 'Ana', reason: 'x' },
    { exact: 'elm', speaker: 'Rui', reason: 'x' },
  ]
  const { attributions, findings } = corrected([said('Rui', 'ash', 'elm')], overrides, (exact) => exact.length)
  expect(attributions).toEqual([{ ...said('Rui', 'ash', 'elm'), rule: 'override', resolution: 'x' }])
  expect(findings.map(({ ruleId, reason, advice, start }) => [ruleId, reason, advice, start])).toEqual([
    [
      'override-lost',
      `No attribution has the contents "${long.slice(0, 60)}" any more`,
      'Remove the override, or correct its words',
      80,
    ],
    [
      'override-needless',
      'The rules find the speaker of "elm" by themselves',
      'Remove the override, or correct its words',
      3,
    ],
  ])
})

test('two overrides of the same words are told: the first is not followed', () => {
  const override = (speaker: string) => ({ exact: 'oak', speaker, reason: 'x' })
  const { attributions, findings } = corrected([said('Rui', 'oak')], [override('Ana'), override('Eva')])
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['Eva'])
  expect(findings.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['override-twice', 'The speaker of "oak" is corrected twice'],
  ])
})

test('two overrides of one attribution by several of its words are told, too', () => {
  const override = (exact: string) => ({ exact, speaker: 'Ana', reason: 'x' })
  const { findings } = corrected([said('Rui', 'oak', 'elm')], [override('oak'), override('elm')])
  expect(findings.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['override-twice', 'The speaker of "elm" is corrected twice'],
  ])
})

/** What an editor writes of a text, and what is told of it. */
function read(text: string, { overrides = [], hedgeOverrides = [] }: Partial<ReportMatter>) {
  const parsed = { ...parseReport(` date 2021-05-04 ${text}`), text: ` date 2021-05-04 ${text}` }
  const { records, findings } = applyOverrides(
    parsed,
    { letter: 'A', overrides, hedgeOverrides },
    (words) => words.length,
  )
  return {
    parsed,
    records,
    told: findings.map(({ ruleId, reason, advice }) => `${ruleId} ${reason}. ${advice}.`),
    findings,
  }
}

const twice = '“It is open,” said Ana Duarte.\n\n“It is open,” said Rui Melo. “It is safe.”'
const open = (more: Partial<ReportMatter['overrides'][number]>) =>
  read(twice, { overrides: [{ exact: 'It is open,', speaker: 'Ben Oak', reason: 'x', ...more }] })

test('the number of a claim says which of several attributions is meant', () => {
  const speakersOf = (more: Parameters<typeof open>[0]) => {
    const { records, told } = open(more)
    expect(told).toEqual([])
    return records.attributions.map(({ speaker, rule }) => `${speaker} ${rule === 'override'}`)
  }
  expect(speakersOf({ claim: 'A1' })).toEqual(['Ben Oak true', 'Rui Melo false'])
  // Of a speech that goes on in A2.2 the words in A2.1 alone.
  expect(speakersOf({ claim: 'A2.1' })).toEqual(['Ana Duarte false', 'Rui Melo false', 'Ben Oak true'])
})

test.each<[string, Parameters<typeof open>[0], string[]]>([
  [
    'none where several are meant',
    {},
    [
      'override-ambiguous 2 attributions have the contents "It is open,". Say which by the printed number of its claim, such as claim: A5.',
    ],
  ],
  [
    'of a claim that is none',
    { claim: 'A9' },
    ['override-lost There is no claim A9. Use the printed number of a claim, such as A5 or B17.2.'],
  ],
  [
    'of a block of several claims',
    { claim: 'A2' },
    ['override-lost There is no claim A2. Use the printed number of a claim, such as A5 or B17.2.'],
  ],
  [
    'of another claim than the words are in',
    { claim: 'A2.2' },
    [
      'override-lost No attribution has the contents "It is open," any more. Remove the override, or correct its words.',
    ],
  ],
])('a number of a claim: %s', (_, more, expected) => {
  const { parsed, records, told } = open(more)
  expect(told).toEqual(expected)
  expect(records).toEqual(parsed)
})

test('a number of a claim: that of the one whose speaker the rules find, too', () => {
  expect(open({ claim: 'A1', speaker: 'Ana Duarte' }).told).toEqual([
    'override-needless The rules find the speaker of "It is open," by themselves. Remove the override, or correct its words.',
  ])
})

const rain = 'It may rain and perhaps snow. It may hail or it may thaw.\n\nIt probably holds, so it holds.'
type HedgeOverride = ReportMatter['hedgeOverrides'][number]
const hedges = (...changes: Partial<HedgeOverride>[]) =>
  read(rain, {
    hedgeOverrides: changes.map((more) => ({
      claim: 'A1.1',
      exact: 'may',
      scope: 'rain',
      reason: 'x',
      ...more,
    })),
  })
const scopesOf = ({ claims }: Pick<Records, 'claims'>) =>
  claims.map((claim) => claim.hedges.map(({ text, scope }) => `${text}: ${scope.text}`))

test('a hedge is corrected by its words and the number of its claim, and no other', () => {
  const { parsed, records, told } = hedges({})
  expect(told).toEqual([])
  const before = scopesOf(parsed)
  expect(before[0]).toHaveLength(2)
  expect(scopesOf(records)).toEqual([['may: rain', before[0]?.[1]], before[1], before[2]])
  const scope = records.claims[0]?.hedges[0]?.scope
  expect(scope && parsed.text.slice(scope.start, scope.end)).toBe('rain')
  // Nothing else of it is corrected.
  const [was, is] = [parsed, records].map(({ claims }) => claims[0]?.hedges[0])
  expect(is).toEqual({ ...was, scope })
  expect({ ...records, claims: parsed.claims }).toEqual(parsed)
})

test('what is no hedge is taken away', () => {
  const { parsed, records, told } = hedges({ scope: null })
  expect(told).toEqual([])
  const before = scopesOf(parsed)
  expect(scopesOf(records)).toEqual([before[0]?.slice(1), before[1], before[2]])
})

test('hedges of several claims, and several of one, are corrected each', () => {
  const { records, told } = hedges(
    { scope: null },
    { exact: 'perhaps', scope: 'snow.' },
    { claim: 'A2', exact: 'probably', scope: null },
  )
  expect(told).toEqual([])
  expect(scopesOf(records)).toMatchObject([['perhaps: snow.'], {}, []])
})

test.each<[string, Partial<HedgeOverride>[], string[]]>([
  [
    'a claim that is none',
    [{ claim: 'A7' }],
    ['override-lost There is no hedge "may" in A7. Remove the override, or correct its words.'],
  ],
  [
    'a block of several claims',
    [{ claim: 'A1' }],
    ['override-lost There is no hedge "may" in A1. Remove the override, or correct its words.'],
  ],
  [
    'words that are no hedge',
    [{ exact: 'rain' }],
    ['override-lost There is no hedge "rain" in A1.1. Remove the override, or correct its words.'],
  ],
  [
    'a hedge that only another claim has',
    [{ claim: 'A2' }],
    ['override-lost There is no hedge "may" in A2. Remove the override, or correct its words.'],
  ],
  [
    'two hedges of the same words',
    [{ claim: 'A1.2', scope: null }],
    ['override-ambiguous A1.2 has 2 hedges "may". They cannot be told apart.'],
  ],
  [
    'the scope that the rules find',
    [{ exact: 'perhaps', scope: 'snow' }],
    [
      'override-needless The rules find the scope of "perhaps" by themselves. Remove the override, or correct its words.',
    ],
  ],
  [
    'a scope of another claim',
    [{ scope: 'hail' }],
    ['override-scope The words "hail" are not in A1.1. Copy them from the claim.'],
  ],
  [
    'a scope that is there twice',
    [{ claim: 'A2', exact: 'probably', scope: 'holds' }],
    ['override-scope The words "holds" are more than once in A2. Copy them from the claim.'],
  ],
  [
    'one hedge twice',
    [{}, { scope: 'rain and perhaps' }],
    ['override-twice The hedge "may" of A1.1 is corrected twice. Remove the override, or correct its words.'],
  ],
])('told of hedges: %s', (_, changes, expected) => {
  const { told, findings, parsed, records } = hedges(...changes)
  expect(told).toEqual(expected)
  for (const { severity, start } of findings)
    expect([severity, start]).toEqual(['error', changes[0]?.exact?.length ?? 3])
  if (changes.length === 1) expect(records).toEqual(parsed)
})

test('where there is no text or no front matter, nothing is corrected', () => {
  const parsed = { ...parseReport(rain), text: rain }
  expect(applyOverrides(parsed, null, nowhere)).toEqual({ records: parsed, findings: [] })
  expect(applyOverrides(null, { letter: 'A', overrides: [], hedgeOverrides: [] }, nowhere)).toEqual({
    records: null,
    findings: [],
  })
})
