import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recover, swapIn } from '#lib/publish/disk/swap'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const put = (name: string, words: string) => {
  mkdirSync(at(name))
  writeFileSync(join(at(name), 'index.html'), words)
}
const read = (name: string) => (existsSync(at(name)) ? readFileSync(join(at(name), 'index.html'), 'utf8') : null)

test('the finished site takes the place of the standing one', () => {
  put('out', 'old')
  put('staged', 'new')
  swapIn(at('staged'), at('out'))
  expect([read('out'), read('out.old'), read('staged')]).toEqual(['new', null, null])
})

test('the first site needs none before it', () => {
  put('staged', 'new')
  swapIn(at('staged'), at('out'))
  expect(read('out')).toBe('new')
})

test.each<[string, string[], string]>([
  ['between the two renames: the old site comes back', ['out.old'], 'old'],
  ['before the old site was removed: the new one stays', ['out', 'out.old'], 'new'],
  ['before anything: nothing happens', ['out'], 'new'],
])('after a crash %s', (_, folders, words) => {
  for (const name of folders) put(name, name === 'out' ? 'new' : 'old')
  recover(at('out'))
  expect([read('out'), read('out.old')]).toEqual([words, null])
})
