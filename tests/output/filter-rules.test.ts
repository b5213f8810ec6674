import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Filter } from '#lib/compare/claim-list'
import { areFilterRules, choiceId, filterRules } from '#lib/output/filter-rules'

const filter = (keys: string[]): Filter => ({
  name: 'speaker',
  label: 'Who speaks',
  allLabel: 'Everybody',
  choices: keys.map((key) => ({ key, label: key })),
})
const rules = filterRules([filter(['ana-duarte', 'josé'])])

test('one rule a choice, with nothing in it that React writes otherwise', () => {
  expect(rules).toBe(
    `#filter:has(#f-speaker-ana-duarte:checked)~table tr[id]:not(.speaker-ana-duarte):not(:target){display:none}
#filter:has(#f-speaker-josé:checked)~table tr[id]:not(.speaker-josé):not(:target){display:none}`,
  )
  expect(rules).not.toMatch(/["'<>&]/)
  expect(rules).toContain(`#${choiceId('speaker', 'ana-duarte')}:`)
  expect(areFilterRules(rules)).toBe(true)
})

test.each([
  '',
  'p{}',
  `${rules}p{display:none}`,
  `${rules}\np{display:none}`,
  `@import url(//example.com);${rules}`,
  rules.replace('display:none', 'background:url(//example.com)'),
  rules.replace(':not(:target)', ''),
  rules.replace('tr[id]', '*'),
  rules.replace('.speaker-josé', '.speaker-x'),
  `${rules}</style>`,
])('%j are not filter rules', (text) => {
  expect(areFilterRules(text)).toBe(false)
})

test('any change of a sign makes it something else, or a rule of another name', () => {
  const one = filterRules([filter(['a'])])
  fc.assert(
    fc.property(fc.nat(one.length - 1), fc.constantFrom(..."{}()<>:;.#,*@'\\/ "), (at, sign) => {
      const changed = one.slice(0, at) + sign + one.slice(at + 1)
      return changed === one || !areFilterRules(changed)
    }),
  )
})
