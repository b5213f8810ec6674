import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'
import { voiceAt } from '#lib/voice/voice-at'

/** Whose words the page gives in a sentence: who denies words or asks about them is not their speaker. */
test.each<[string, string[]]>([
  ['Ana Duarte denied that the pier was “a wreck.”', []],
  ['Ana Duarte denied that she had said that the pier was “a wreck.”', []],
  ['Ana Duarte asked whether the pier was “a wreck.”', []],
  ['Ana Duarte said that the pier was “a wreck.”', ['Ana Duarte']],
])('%s', (words, speakers) => {
  const text = ` date 2021-05-04 ${words}`
  const records = parseReport(text)
  const voice = voiceAt({ ...records, text }, [{ start: 17, end: text.length }])
  expect(voice.speakers.map(({ speaker }) => speaker)).toEqual(speakers)
  expect(voice.ownWords).toBe(speakers.length === 0)
})
