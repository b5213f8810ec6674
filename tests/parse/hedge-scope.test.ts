import { expect, test } from 'vitest'
import { scopeOf } from '#lib/parse/hedge-scope'
import { parseReport } from '#lib/parse/parse-report'

/** What each hedge of a sentence qualifies, by what the sentence is like. */
const sentences: Record<string, [string, string[]][]> = {
  'an adverb first': [
    ['Probably the old bridge will hold.', ['the old bridge will hold']],
    ['Reportedly, the old bridge fell on Monday.', ['the old bridge fell on Monday']],
    ['It seems that the bridge is safe — so far.', ['the bridge is safe']],
  ],
  'set off by commas: both sides': [
    ['The bridge, apparently, was closed on Monday.', ['The bridge, apparently, was closed on Monday']],
    ['Rain fell: the bridge, apparently, was closed.', ['the bridge, apparently, was closed']],
  ],
  'at the end: what stands before it': [
    ['The old bridge was closed, reportedly.', ['The old bridge was closed']],
    ['The gate will open on Monday, perhaps.', ['The gate will open on Monday']],
    ['The gate will open, perhaps. #PortEllery', ['The gate will open']],
  ],
  'before a noun: that alone': [
    ['Crews raised an apparently stolen boat from the lake.', ['stolen boat']],
    ['Crews met the alleged thief, who ran.', ['thief']],
    ['Crews raised the mayor’s apparently stolen boat from the lake.', ['stolen boat']],
  ],
  'in a relative clause: up to its end': [
    ['“Some people I thought didn’t like the bridge are now fond of it,” said Ana Duarte.', ['didn’t like the bridge']],
    ['The man who may have rung the bell was seen on Monday.', ['have rung the bell']],
    ['Bo Lind, who reportedly left on Monday, came back.', ['left on Monday']],
  ],
  'and with a new clause: not that one': [
    ['The bridge may hold and the ferry will sail.', ['hold']],
    ['The bridge may hold and he crosses it.', ['hold']],
    ['The ferry may sail at noon and could return at night.', ['sail at noon', 'return at night']],
  ],
  'and with a second verb: that, too': [
    ['The ferry may sail at noon and return at night.', ['sail at noon and return at night']],
  ],
  'a list after a comma: all of it': [
    ['It may rain, snow and hail on Monday.', ['rain, snow and hail on Monday']],
    ['The bridge may close in May, June or July.', ['close in May, June or July']],
    ['It may cost 3,000 euros, than which nothing is less.', ['cost 3,000 euros, than which nothing is less']],
  ],
  'another statement after a comma: not that one': [
    ['While the crew may not like that, the sailors will sail.', ['not like that']],
    ['She was accused of hiding the bell, a charge she denied.', ['hiding the bell']],
    ['The bridge may close, the mayor wrote.', ['close']],
  ],
  'a conjunction or a mark: up to it': [
    ['It could fall, but nobody crosses it.', ['fall']],
    ['It may close because ice is on it.', ['close']],
    ['The crew was said to have left on Monday; the ferry stayed.', ['left on Monday']],
    ['The ferry likely sank: its bell was found.', ['sank']],
    ['It might rain - or not.', ['rain']],
  ],
  'a verb of feeling: what is felt about is no belief': [
    ['Ana Duarte believes sailors will welcome the closing of the bridge.', ['sailors will welcome']],
    ['Ana Duarte said she believes voters regret that vote.', ['voters regret']],
    ['Ana Duarte believes sailors will welcome rain.', ['sailors will welcome rain']],
  ],
  'in the words of one speaker: not beyond them': [
    ['“It may rain,” said Ana Duarte.', ['rain']],
    ['Ana Duarte said it might rain, and that it could snow.', ['rain', 'snow']],
    ['“It may rain,” Ana Duarte said, and Ana Duarte added: “It may snow.”', ['rain', 'snow']],
  ],
  'an accusation with hashtags after it: not those': [
    [
      'Bo Lind was accused of stealing the bell(and two ropes) #PortEllery #Bells https://t.co/x pic.twitter.com/a1',
      ['stealing the bell(and two ropes)'],
    ],
    ['Bo Lind was accused of stealing the #bell and two ropes #PortEllery.', ['stealing the #bell and two ropes']],
  ],
  'nothing else there: the sentence': [['Maybe.', ['Maybe.']]],
}

test.each(
  Object.entries(sentences).flatMap(([kind, all]) => all.map(([words, scopes]) => [kind, words, scopes] as const)),
)('%s: %j', (_, words, scopes) => {
  const { claims } = parseReport(` date 2021-05-04 ${words}`)
  expect(claims.flatMap(({ hedges }) => hedges.map(({ scope }) => scope.text))).toEqual(scopes)
})

test('what a hedge qualifies is looked for near it, within the words given', () => {
  const text = `${'oak '.repeat(500)}may ${'elm '.repeat(500)}`
  const hedge = { start: 2000, end: 2003 }
  const whole = scopeOf(text, { start: 0, end: text.length }, hedge)
  expect(whole.start).toBe(2004)
  expect(whole.end).toBeLessThanOrEqual(hedge.end + 600)
  expect(scopeOf(text, { start: 1990, end: 2011 }, hedge)).toEqual({ start: 2004, end: 2011 })
})
