import { expect, test } from 'vitest'
import { scriptSafe } from '#lib/output/data/json-ld'

test('no text can end the script element', () => {
  const escaped = scriptSafe([{ text: '</script><!--' }])
  expect(escaped).not.toContain('<')
  expect(JSON.parse(escaped)).toEqual([{ text: '</script><!--' }])
})
