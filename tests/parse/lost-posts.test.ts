import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/** The rules of the messages of a text between two paragraphs, and the words at the place of the first. */
function told(words: string) {
  const text = ` date 2025-01-04 Crowds gathered.\n\n${words.replaceAll(' ¶ ', '\n\n')}\n\nOfficials left.`
  const { tweets, messages } = parseReport(text)
  expect(tweets).toEqual([])
  return messages.map(({ ruleId, start }) => `${ruleId} ${text.slice(start).split(/[ \n]/, 1)[0]}`)
}

/** A post without a trailer, or what is left of one: the text, the rule and the word at its place. */
test.each([
  ['Ana Duarte @ana ¶ The ferry is back.', 'post-form Ana'],
  ['Ana Duarte (@ana.bsky.social) ¶ The ferry is back.', 'post-form Ana'],
  ['Ana Duarte @ana · Jan 3 ¶ The ferry is back.', 'post-form Ana'],
  ['Ana Duarte ✓ @ana Jan 3 ¶ The ferry is back.', 'post-form Ana'],
  ['— Ana Duarte January 3, 2025', 'post-form —'],
  ['— @ana January 3, 2025', 'post-form —'],
  ['— Ana Duarte, 3 January 2025', 'post-form —'],
  ['— Ana Duarte (x.com/ana) 3 de enero de 2025', 'post-form —'],
  ['@ana ¶ The ferry is back.', 'post-form @ana'],
  ['Ana Duarte (@ana) The ferry is back. https://t.co/Ab1', 'post-form Ana'],
  ['The ferry is back. ¶ 9:12 PM · Jan 3, 2025', 'post-form 9:12'],
  ['The ferry is back. ¶ 9:12 PM · Jan 3, 2025 · 12.3K Views', 'post-form 9:12'],
  ['The ferry is back. ¶ Post by @ana', 'post-furniture Post'],
  ['The ferry is back. ¶ Post by @ana View on Threads', 'post-furniture Post'],
  ['The ferry is back. ¶ View on Threads', 'post-furniture View'],
  ['The ferry is back. Post by @ana View on Threads', 'post-furniture Post'],
  ['The ferry is back. ¶ Post by @ana@mastodon.example View on Mastodon', 'post-furniture Post'],
  ['The ferry is back. ¶ View this post on Instagram', 'post-furniture View'],
  ['The ferry is back. ¶ A post shared by Ana Duarte (@ana)', 'post-furniture A'],
  ['The ferry is back. View on X Rui came.', 'post-furniture View'],
])('%j is told as %s', (words, ruleAndPlace) => {
  expect(told(words)).toEqual([ruleAndPlace])
})
