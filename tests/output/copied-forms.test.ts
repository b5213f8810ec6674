import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { absolute, rawPath } from '#lib/address/paths'
import { textFragmentLink } from '#lib/address/text-fragment'
import { makeProof } from '#lib/output/proof'
import { formatEmbed } from '#lib/output/share'
import { parseHtml } from '#lib/publish/export/html'
import { describeAddress } from '#lib/voice/describe-address'
import { site } from '../site/our-site'

describe.each(site.reports)('$slug', (report) => {
  const file = `content/reports/${report.slug}.txt`

  test('the proof of each address gives its words by bytes, by characters and by its command', () => {
    for (const address of report.addresses) {
      const { bytes, characters, sha256, issued } = makeProof(report, address, site.permalinks)
      expect(readFileSync(file).subarray(bytes.start, bytes.end).toString()).toBe(address.text)
      expect([...report.text].slice(characters.start, characters.end).join('')).toBe(address.text)
      expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256)
      expect(issued).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  test('the command works as it is written', () => {
    const address = report.addresses.at(-1)
    if (!address) throw new Error('There is no address')
    const { wordsCommand } = makeProof(report, address, [])
    const local = wordsCommand.replace(`curl -s ${absolute(rawPath(report.slug))}`, `cat ${file}`)
    expect(execFileSync('sh', ['-c', local], { encoding: 'utf8' })).toBe(address.text)
  })

  test('what is embedded says who speaks, with any hedges, and has the words as printed', () => {
    for (const address of report.addresses) {
      const described = describeAddress(report, address)
      const tree = parseHtml(Buffer.from(formatEmbed(described)))
      expect(textOf(select('blockquote > p', tree) ?? tree)).toBe(address.text)
      for (const part of [described.voice, address.label, ...described.notes])
        expect(textOf(select('footer', tree) ?? tree)).toContain(part)
    }
  })
})

describe('a text fragment', () => {
  const linkOf = (text: string, words: string) => {
    const start = text.lastIndexOf(words)
    return textFragmentLink(
      { slug: 'x', text, blocks: [{ start: 0, end: text.length }] },
      { start, end: start + words.length, block: 0 },
    ).split('#:~:text=')[1]
  }
  test('is the words, encoded', () => {
    expect(linkOf('A well-known, dry & long day.', 'well-known, dry & long')).toBe('well%2Dknown%2C%20dry%20%26%20long')
  })
  test('names long words by their edges', () => {
    expect(linkOf('1 2 3 4 5 6 7 8 9 10 11 12 13', '1 2 3 4 5 6 7 8 9 10 11 12 13')).toBe(
      '1%202%203%204%205,9%2010%2011%2012%2013',
    )
  })
  test('names so many of the first and last words that they stand there once', () => {
    const text = 'One two three four five. “One two three four five six a b c d, nine ten. Then a b c d, nine ten.'
    expect(linkOf(text, 'One two three four five six a b c d, nine ten.')).toBe(
      'One%20two%20three%20four%20five%20six%20a%20b%20c%20d%2C%20nine%20ten.',
    )
    const long = 'a b c d e f 1 2 3 4 5 6 7 8 9 10 u v w x y z'
    expect(linkOf(`“A b c d e g. u v w x y z. ${long}`, long)).toBe('a%20b%20c%20d%20e%20f,10%20u%20v%20w%20x%20y%20z')
  })
  test('says what stands around words that return', () => {
    expect(linkOf('It rains. She says: It rains. Then', 'It rains.')).toBe('rains.%20She%20says%3A-,It%20rains.,-Then')
  })
})
