import { expect } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/** Who says what in a text, a line each: `speaker | source | cue | contents | type, rule`. */
export function attributionsIn(words: string): string[] {
  const textsOf = (spans: { text: string }[]) => spans.map(({ text }) => text).join(' … ')
  return parseReport(` date 2021-05-04 ${words}`).attributions.map(({ speaker, sources, cue, contents, type, rule }) =>
    [speaker ?? 'null', textsOf(sources), cue?.text ?? '', textsOf(contents), `${type}, ${rule}`].join(' | '),
  )
}

/** Cases with an empty line between: a text, `¶` for a new paragraph in it, and indented the attributions it holds. */
export const cases = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n\n')
    .map((one) => {
      const [text = '', ...lines] = one.split('\n').map((line) => line.trim())
      return [text.replaceAll(' ¶ ', '\n\n'), lines]
    })

export const check = (words: string, expected: string[]) => expect(attributionsIn(words)).toEqual(expected)
