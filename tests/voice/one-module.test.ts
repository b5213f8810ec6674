import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The one module that puts into words who says something; its words are built, matched and cut nowhere else. */
const module = 'lib/voice/voice-line.ts'

/** Words of its lines, and ways to take a line apart that somebody else has made. */
const wording = [
  /\}, quoted\b|, quoted(?:['"`]| in\b| by\b)/,
  /\bparaphrasing\b/,
  /\bpartly quot/,
  /\b(?:a|with) (?:quotation|paraphrase)s? (?:from|of|\()/,
  /['"`>][^'"`]*\bin a tweet\b/,
  /['"`]The report['"`,]/,
  /\} \((?:tweet|quoted)/,
  /\b(?:No source|not) named\b/,
  /Hedge(?: in |:)/,
  /\b(?:voice|notes?|\w+Line)\.(?:replace|startsWith|endsWith|includes|slice|split|match|indexOf)\(/,
]

/** Code without its comments: these may say what a line is like. */
const codeOf = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')

const files = ['lib', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    // What reads texts and what publishes pages shows nothing of its own.
    .filter((path) => /\.tsx?$/.test(path) && !/^lib\/(?:parse|publish)\//.test(path)),
)

const offencesOf = (source: string) => wording.filter((words) => words.test(codeOf(source))).map(String)

test('nothing but one module words a voice, or takes its words apart', () => {
  expect(files).toContain(module)
  const offences = files
    .filter((file) => file !== module)
    .flatMap((file) => offencesOf(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`))
  expect(offences).toEqual([])
})

test('the test above can fail', () => {
  expect(offencesOf(readFileSync(module, 'utf8')).length).toBeGreaterThan(7)
  expect(offencesOf("const x = passage.voice.replace(title, '')")).toHaveLength(1)
  expect(offencesOf("const x = voiceLine.endsWith(' not named')")).toHaveLength(2)
  expect(offencesOf('/** `Ana, quoted in the report` */')).toEqual([])
})
