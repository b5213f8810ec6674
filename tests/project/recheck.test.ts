import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { check, type Diagnostics } from 'recheck'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isNightly } from '../runs'

/**
 * Every regular expression of `lib/` takes a time that grows with the length of what it reads and no faster, by recheck's
 * automata or else its fuzzing. Undecided is not enough.
 */
type Expression = { place: string; source: string; flags: string }

/** What this test reads of the tokens of `@babel/parser`, which have no types of their own. */
type Token = { type: { label: string }; value?: unknown; loc: { start: { line: number } } }

const written = ({ value }: Token) => {
  const { pattern, flags } = value as { pattern: string; flags: string }
  return { source: pattern, flags }
}

/** Counted in steps and not in time, so that the same expression gets the same answer on every machine. */
const limits = { timeout: 120_000, attackTimeout: null, incubationTimeout: null, attackLimit: 100_000_000 }

/** Literals with their places, and the places where one is made at run time. */
function expressionsIn(file: string, code: string): { literals: Expression[]; made: string[] } {
  const tokens = (parse(code, { sourceType: 'module', plugins: ['typescript'], tokens: true }).tokens ?? []) as Token[]
  const placeOf = (token: Token) => `${file}:${token.loc.start.line}`
  return {
    literals: tokens.flatMap((token) =>
      token.type.label === 'regexp' ? [{ place: placeOf(token), ...written(token) }] : [],
    ),
    made: tokens.flatMap((token, i) =>
      token.value === 'RegExp' && tokens[i + 1]?.type.label === '(' ? [placeOf(token)] : [],
    ),
  }
}

/**
 * What recheck found safe before: it counts steps, so it says the same of the same expression. `npm run test:nightly` checks
 * all of them again, and writes the list anew with `UPDATE_EXPRESSIONS=1`.
 */
const listed = 'tests/project/safe-expressions.json'
const { version } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as { version: string }
const list = JSON.parse(readFileSync(listed, 'utf8')) as { recheck: string; limits: object; safe: string[] }
const isSame = list.recheck === version && JSON.stringify(list.limits) === JSON.stringify(limits)
const known = new Set(isSame && !isNightly ? list.safe : [])
const safe = new Set<string>()

const nameOf = ({ source, flags }: Expression) => `/${source}/${flags}`

/** One check after the other, since the tests beside this one need processors, too; the same expression once. */
async function offencesOf(expressions: Expression[]): Promise<string[]> {
  const once = new Map(expressions.map((one) => [nameOf(one), one]))
  const offences: string[] = []
  for (const { place, source, flags } of once.values()) {
    const name = nameOf({ place, source, flags })
    if (known.has(name)) continue
    const found = await check(source, flags, limits)
    if (found.status === 'safe') safe.add(name)
    else offences.push(`${place} ${name} is ${found.status}: ${why(found)}`)
  }
  return offences
}

function why(found: Diagnostics): string {
  if (found.status === 'vulnerable') return `${found.complexity.summary}, attacked by ${found.attack.pattern}`
  return found.status === 'unknown' ? `${found.error.kind}; write it in a simpler way, or bound its repetitions` : ''
}

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => `lib/${name.replaceAll('\\', '/')}`)
const found = files.map((file) => ({ file, ...expressionsIn(file, readFileSync(file, 'utf8')) }))

/** Expressions that were made at run time, each with the place in `lib/` that made it. */
const seen: Expression[] = []

/** Notes each expression that is made while the modules that make some are loaded, and while our site is read. */
async function watch() {
  const make = (target: RegExpConstructor, source: string | RegExp, flags?: string) => {
    const made = new target(source, flags)
    // Below this function and the trap that called it stands who made it.
    const place = new Error().stack?.split('\n')[3]?.match(/\/(lib\/[\w/-]+\.ts:\d+)/)?.[1]
    if (place) seen.push({ place, source: made.source, flags: made.flags })
    return made
  }
  const construct = (target: RegExpConstructor, [source, flags]: [string, string?]) => make(target, source, flags)
  const apply = (target: RegExpConstructor, _: unknown, [source, flags]: [string, string?]) =>
    make(target, source, flags)
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct, apply }))
  vi.resetModules()
  for (const { file, made } of found) if (made.length > 0) await import(/* @vite-ignore */ join(process.cwd(), file))
  const { readSite } = await import('#lib/site')
  readSite('content')
}

describe('regular expressions of lib', { timeout: 600_000 }, () => {
  beforeAll(watch)
  afterAll(() => void vi.unstubAllGlobals())

  test('none that is written takes the square of a text', async () => {
    const literals = found.flatMap((one) => one.literals)
    expect(literals.length).toBeGreaterThan(200)
    expect(await offencesOf(literals)).toEqual([])
  })

  test('none that is made at run time does, and each that is made was seen', async () => {
    const places = found.flatMap(({ made }) => made)
    expect(places.length).toBeGreaterThan(5)
    // One that is not seen is made by a call: have `watch` make the call.
    expect(new Set(seen.map(({ place }) => place))).toEqual(new Set(places))
    expect(await offencesOf(seen)).toEqual([])
  })

  const testNightly = isNightly ? test : () => {}
  testNightly('the list of safe expressions holds each of them and no other', () => {
    const own = [...found.flatMap(({ literals }) => literals), ...seen].map(nameOf)
    const sorted = [...safe].filter((name) => own.includes(name)).sort()
    if (process.env.UPDATE_EXPRESSIONS)
      writeFileSync(listed, `${JSON.stringify({ recheck: version, limits, safe: sorted }, null, 2)}\n`)
    expect(JSON.parse(readFileSync(listed, 'utf8'))).toEqual({ recheck: version, limits, safe: sorted })
  })

  test('both tests can fail', async () => {
    const code = ['const a = /^\\w+$/', '', 'a.test(/(?:a|a)*b$/.source)', 'b = new RegExp(x)', 'RegExp(c)']
    const { literals, made } = expressionsIn('lib/x.ts', code.join('\n'))
    expect(made).toEqual(['lib/x.ts:4', 'lib/x.ts:5'])
    const odd = { place: 'lib/y.ts:2', source: '(', flags: '' }
    expect(await offencesOf([...literals, odd])).toEqual([
      expect.stringMatching(
        /^lib\/x\.ts:3 \/\(\?:a\|a\)\*b\$\/ is vulnerable: exponential, attacked by .*'a'\.repeat\(\d+\)/,
      ),
      expect.stringMatching(/^lib\/y\.ts:2 \/\(\/ is unknown: invalid; write/),
    ])
  })
})
