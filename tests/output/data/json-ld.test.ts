import { expect, test } from 'vitest'
import { stringifyForScript } from '#lib/output/data/json-ld'

test('no text can end the script element', () => {
  const escaped = stringifyForScript([{ text: '</script><!--' }])
  expect(escaped).not.toContain('<')
  expect(JSON.parse(escaped)).toEqual([{ text: '</script><!--' }])
})
