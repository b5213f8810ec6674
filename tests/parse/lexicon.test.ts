import { expect, test } from 'vitest'
import { hasTag, type Tag } from '#lib/parse/attribute/lexicon'

/** Every form of a verb has its tag: the consonant doubled, -y as -ie, irregular ones from their table. */
test.each<[string, Tag]>([
  ['admitted', 'say'],
  ['admitting', 'say'],
  ['quipped', 'say'],
  ['replies', 'say'],
  ['replied', 'say'],
  ['announces', 'say'],
  ['announcing', 'say'],
  ['agreeing', 'say'],
  ['told', 'say'],
  ['written', 'say'],
  ['pointed out', 'say'],
  ['slammed', 'demand'],
  ['criticized', 'demand'],
  ['dubbed', 'call'],
  ['labelled', 'call'],
  ['referring', 'call'],
])('%s is a form of a verb: %s', (word, tag) => expect(hasTag(word, tag)).toBe(true))

test.each<[string, Tag]>([
  ['writed', 'say'],
  ['telled', 'say'],
  ['slamed', 'demand'],
  ['offerred', 'say'],
])('%s is none: %s', (word, tag) => expect(hasTag(word, tag)).toBe(false))
