import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'

/*
 * `npm run count`: the characters of `lib` and `app`, TypeScript and CSS, without white space and comments. Lines say
 * little about size, since a formatter breaks them; words of comments are welcome, so they do not count.
 */

/** Characters between two tokens are white space, so the tokens are all that is counted. */
function countTypeScript(code: string): number {
  const { tokens, comments } = parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'], tokens: true })
  const isComment = new Set(comments?.map(({ start }) => start))
  return (tokens ?? [])
    .filter(({ start }) => !isComment.has(start))
    .reduce((sum, { start, end }) => sum + countVisible(code.slice(start ?? 0, end ?? 0)), 0)
}

/** Quoted text goes through untouched, so that `/*` within it begins no comment. */
const countCss = (code: string) =>
  countVisible(
    code.replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//g, (_, quoted?: string) => quoted ?? ''),
  )

const countVisible = (text: string) => text.replace(/\s/g, '').length

/** `lib/compare/words` for each file three folders deep or deeper, `lib` for those at the top. */
const roomOf = (file: string) => file.split('/').slice(0, -1).slice(0, 3).join('/')

const files = ['lib', 'app']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((file) => /\.(?:tsx?|css)$/.test(file))
  .sort()

const rooms = new Map<string, { files: number; characters: number }>()
for (const file of files) {
  const code = readFileSync(file, 'utf8')
  const characters = file.endsWith('.css') ? countCss(code) : countTypeScript(code)
  const room = rooms.get(roomOf(file)) ?? { files: 0, characters: 0 }
  rooms.set(roomOf(file), { files: room.files + 1, characters: room.characters + characters })
}

for (const [room, { files, characters }] of rooms)
  console.log(`${String(characters).padStart(7)} characters in ${String(files).padStart(3)} files: ${room}`)
const total = [...rooms.values()].reduce((sum, { characters }) => sum + characters, 0)
console.log(`${String(total).padStart(7)} characters in ${files.length} files`)
