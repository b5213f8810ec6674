import { describe, expect, test } from 'vitest'
import { listExactWords, splitAtRanges } from '#lib/address/exact-words'
import { findAboutClaims } from '#lib/compare/topics/about-claims'
import { compare, maxClaimsPerTopic } from '#lib/compare/topics/compare'
import { formatCopiedTopic, topicDescription, topicTitle } from '#lib/output/topic-title'
import { ComparisonMatter, type Passage } from '#lib/record/comparison'
import { readSite } from '#lib/site'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'
import { topicsOfAll, writeSite } from '../made/small-site'
import { site } from '../site/our-site'

const small = () => {
  const { folder, remove } = writeSite()
  const { site, messages } = readSite(folder)
  remove()
  if (!site) throw new Error(messages.map(({ reason }) => reason).join('\n'))
  return site
}
const { reports } = small()
const [a, b] = reports
const labels = reports.flatMap(({ addresses }) =>
  addresses.filter(({ claims }) => claims.length === 1).map(({ label }) => label),
)
const claim = (label: string) =>
  reports.flatMap(({ addresses }) => addresses).find((address) => address.label === label)?.text ?? ''

/** Topics in which every claim stands, and what is different. */
const matter = (changes: object = {}) =>
  ComparisonMatter.parse({
    reports: [a.slug, b.slug],
    topics: [
      {
        slug: 'all',
        title: 'All',
        question: 'What?',
        answers: Object.fromEntries(labels.map((one) => [one, [claim(one)]])),
      },
    ],
    ...changes,
  })
const topic = (slug: string, answers: Record<string, string[]>) => ({ slug, title: slug, question: 'What?', answers })
const told = (changes: object) =>
  compare(matter(changes), reports, '').findings.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
const all = matter().topics[0]

describe('what an editor sets beside each other', () => {
  test('is sound where every claim stands in a topic', () => {
    expect(labels.length).toBeGreaterThan(3)
    expect(told({})).toEqual([])
  })

  test.each<[string, object, string[]]>([
    [
      'a claim without a topic',
      { topics: [topic('one', { A2: [claim('A2')] })] },
      [`claim-without-topic: No topic has ${labels.filter((label) => label !== 'A2').join(', ')}`],
    ],
    [
      'a number that is no claim',
      { topics: [all, topic('one', { C9: ['x'], A2: ['Rain'] })] },
      ['claim-unknown: There is no claim C9, or it was withdrawn'],
    ],
    [
      'a block of several claims',
      { topics: [all, topic('one', { A1: ['The'], A2: ['Rain'] })] },
      ['claim-unknown: There is no claim A1, or it was withdrawn'],
    ],
    [
      'words that are not there',
      { topics: [all, topic('one', { A2: ['Snow', 'Rain'] })] },
      ['words-unclear: The words “Snow” are not in A2'],
    ],
    [
      'words that stand twice',
      { topics: [all, topic('one', { A2: ['l', 'Rain'] })] },
      ['words-unclear: The words “l” are more than once in A2'],
    ],
    [
      'words that overlap',
      { topics: [all, topic('one', { A2: ['Rain fell', 'fell at'] })] },
      ['words-overlap: Two quotations from A2 overlap'],
    ],
    [
      'a main topic that does not hold the claim',
      { topics: [all, { ...topic('one', { A2: ['Rain'] }), main: ['B1'] }] },
      ['main-unknown: The topic one lists B1 under main but not under answers'],
    ],
    ['a topic without claims', { topics: [all, topic('one', {})] }, ['topic-empty: No claim answers the topic one']],
    [
      'two topics with one address',
      { topics: [all, topic('all', { A2: ['Rain'] })] },
      ['topic-duplicate: Two topics have the slug all'],
    ],
    [
      'a link of one claim',
      { links: [{ kinds: ['same event'], ends: { A2: ['Rain'] }, sentence: 'One.' }] },
      ['link-short: A link like this needs 2 or more claims: “One.…”'],
    ],
  ])('is told of %s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })

  test('leads a claim to the first topic that holds it, unless another is its main one', () => {
    const topics = [
      all,
      topic('one', { A2: ['Rain'], B1: ['A new'] }),
      { ...topic('two', { A2: ['Rain'] }), main: ['A2'] },
    ]
    const { mainTopics } = compare(matter({ topics }), reports, '').comparison
    expect([mainTopics['harbour-walk-2'], mainTopics['harbour-count-1']]).toEqual(['two', 'all'])
  })

  test('may link one claim where it stands only here', () => {
    expect(told({ links: [{ kinds: ['only here'], ends: { A2: ['Rain'] }, sentence: 'One.' }] })).toEqual([])
  })

  test('refuses a kind of link, a question and a field that it does not know', () => {
    const refused = (changes: object) => () => matter(changes)
    expect(refused({ links: [{ kinds: ['refutes'], ends: { A2: ['Rain'] }, sentence: 'One.' }] })).toThrow(/same event/)
    expect(refused({ topics: [{ ...topic('one', { A2: ['Rain'] }), question: 'No question.' }] })).toThrow()
    expect(refused({ topics: [{ ...topic('one', { A2: ['Rain'] }), verdict: 'x' }] })).toThrow(/verdict/)
  })

  test('stops the build, with the place in the file', () => {
    const topics = '[{ slug: one, title: One, question: "What?", answers: { A2: [Snow] } }]'
    const broken = writeSite({ 'comparison.md': (page) => page.replace(topicsOfAll, topics) })
    const { site, messages } = readSite(broken.folder)
    broken.remove()
    expect(site).toBeNull()
    expect(messages.map(({ ruleId, line }) => `${ruleId} ${line}`)).toContain('words-unclear 3')
  })
})

describe('the comparison of the two reports', () => {
  const { topics, links, coverage, mainTopics } = site.comparison
  const claims = site.reports.flatMap(({ addresses }) => addresses.filter((one) => one.claims.length === 1))

  test('has every claim in a topic, and none with more than can be compared at a glance', () => {
    const held = new Set(topics.flatMap(({ passages }) => passages.map(({ id }) => id)))
    expect(claims.filter(({ id }) => !held.has(id))).toEqual([])
    for (const { slug, passages } of topics) expect(passages.length, slug).toBeLessThanOrEqual(maxClaimsPerTopic)
    expect(Object.keys(mainTopics).sort()).toEqual(claims.map(({ id }) => id).sort())
  })

  test('shows every link in a topic, and on the page of each claim it names', () => {
    expect(links.filter((link) => link.topics.length === 0)).toEqual([])
    for (const link of links)
      for (const { id } of link.passages) expect(findAboutClaims(site.comparison, new Set([id])).links).toContain(link)
  })

  test('has words that stand in their claims, which are whole', () => {
    for (const { passages } of [...topics, ...links])
      for (const passage of passages) {
        expect(claims.find(({ id }) => id === passage.id)?.text).toBe(passage.text)
        const pieces = splitAtRanges(passage.text, passage.words)
        expect(pieces.map(({ text }) => text).join('')).toBe(passage.text)
        expect(pieces.filter(({ inRange: marked }) => marked).map(({ text }) => text)).toEqual(listExactWords(passage))
      }
  })

  test('counts each topic once', () => {
    const alone = Object.values(coverage.only).reduce((sum, count) => sum + count, 0)
    expect(coverage.both + alone + coverage.neither).toBe(topics.length)
  })

  test('finds the claims that are level with none of the other report', () => {
    for (const { slug, addresses } of site.reports) {
      const level = addresses.filter(({ id }) =>
        topics.some(
          ({ passages }) => passages.some((one) => one.id === id) && passages.some(({ report }) => report !== slug),
        ),
      )
      const alone = coverage.alone[slug] ?? []
      expect(alone.filter(({ id }) => level.some((one) => one.id === id))).toEqual([])
      expect([...alone, ...level].map(({ id }) => id).sort()).toEqual(
        claims
          .filter(({ id }) => addresses.some((one) => one.id === id))
          .map(({ id }) => id)
          .sort(),
      )
    }
  })

  test('gives the same when the reports are swapped, the other way round', () => {
    const page = ComparisonMatter.parse({
      reports: site.reports.map(({ slug }) => slug),
      topics: topics.map(({ passages, ...rest }) => ({ ...rest, answers: answersOf(passages) })),
      links: links.map(({ passages, topics: _, ...rest }) => ({ ...rest, ends: answersOf(passages) })),
    })
    const [one, other] = [site.reports, site.reports.toReversed()].map((pair) => compare(page, pair, '').comparison)
    expect(one?.coverage).toEqual(other?.coverage)
    expect(one?.mainTopics).toEqual(other?.mainTopics)
    for (const { slug } of site.reports) {
      const side = (comparison: typeof one) =>
        comparison?.topics.map(({ passages }) => passages.filter(({ report }) => report === slug))
      expect(side(one)).toEqual(side(other))
    }
    expect(one?.links.map(({ topics }) => topics)).toEqual(other?.links.map(({ topics }) => topics))
  })

  test('travels with both sides in the same form', () => {
    for (const one of topics) {
      for (const { title } of site.reports) {
        expect(topicTitle(one, site.reports)).toContain(title)
        expect(topicDescription(one, site.reports).split(`${title}: `)).toHaveLength(2)
      }
      const copied = formatCopiedTopic(one, site.reports)
      for (const { report, id, label, text } of one.passages) {
        const own = site.reports.find(({ slug }) => slug === report)
        const claim = own?.claims.find((each) => each.id === id)
        if (!own || !claim) throw new Error(`no claim ${id}`)
        const line = `${label}, ${voiceLine(voiceAt(own, [claim]), own)}, ${printDate(own.datePublished)}`
        expect(copied.split('\n').filter((each) => each.startsWith(line) && each.endsWith(`: ${text}`))).toHaveLength(1)
      }
    }
  })
})

const answersOf = (passages: Passage[]) =>
  Object.fromEntries(passages.map((passage) => [passage.label, listExactWords(passage)]))
