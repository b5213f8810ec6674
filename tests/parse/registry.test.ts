import { expect, test } from 'vitest'
import { applyOverrides } from '#lib/parse/apply-overrides'
import { checkNames, nameOf } from '#lib/parse/check-names'
import type { Attribution } from '#lib/schema/attribution'
import type { Name } from '#lib/schema/name'
import { withoutAddresses } from '#lib/schema/without-addresses'

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
  expect(withoutAddresses('a http://b.c/d, e@f pic.x.com/g_1- @h_2.')).toBe(
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

test('an override is for the attribution that has its words among its contents', () => {
  const rules = [said('Ana', 'oak', 'elm'), said('Ana', 'ash'), said(null, 'fir')]
  const override = (exact: string, speaker: string) => ({ exact, speaker, reason: `${exact} says so` })
  const { attributions, findings } = applyOverrides(rules, [override('elm', 'Rui'), override('fir', 'Eva')], nowhere)
  expect(findings).toEqual([])
  expect(attributions).toEqual([
    { ...rules[0], speaker: 'Rui', rule: 'override', resolution: 'elm says so' },
    rules[1],
    { ...rules[2], speaker: 'Eva', rule: 'override', resolution: 'fir says so' },
  ])
})

test('an override is needed where it corrects one of the attributions that have its words', () => {
  const rules = [said('Ana', 'oak'), said('Rui', 'oak')]
  const { attributions, findings } = applyOverrides(rules, [{ exact: 'oak', speaker: 'Ana', reason: 'x' }], nowhere)
  expect(findings).toEqual([])
  expect(attributions).toEqual([rules[0], { ...said('Ana', 'oak'), rule: 'override', resolution: 'x' }])
})

test('an override that says nothing is told, with its first words and what to do', () => {
  const long = 'oak '.repeat(20)
  const overrides = [
    { exact: long, speaker: 'Ana', reason: 'x' },
    { exact: 'elm', speaker: 'Rui', reason: 'x' },
  ]
  const { attributions, findings } = applyOverrides([said('Rui', 'ash', 'elm')], overrides, (exact) => exact.length)
  expect(attributions).toEqual([said('Rui', 'ash', 'elm')])
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

test('two overrides of the same words are told: the second would never be followed', () => {
  const override = (speaker: string) => ({ exact: 'oak', speaker, reason: 'x' })
  const { attributions, findings } = applyOverrides([said('Rui', 'oak')], [override('Ana'), override('Eva')], nowhere)
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['Ana'])
  expect(findings.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['override-twice', 'The speaker of "oak" is corrected twice'],
  ])
})
