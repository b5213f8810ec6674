import { blankUrlsAndHandles } from '#lib/address/blank-urls'
import type { Finding } from '#lib/message/finding'
import { type Name, spellingsOf } from '#lib/record/name'
import type { Records } from '#lib/record/records'

type Read = Pick<Records, 'tweets' | 'attributions'> & { slug: string; text: string }

const advice = 'Correct the register, whose spellings stand exactly as the reports print them'

/** The registry held against the texts, both ways: nothing in it that they do not print, nobody in them who is not in it. */
export function checkNames(names: Name[], reports: Read[], placeOf: (slug: string) => number): Finding[] {
  const findings: Finding[] = []
  const wrong = (ruleId: string, reason: string, slug = '') =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: placeOf(slug) })
  const printed = reports.map(({ text }) => blankUrlsAndHandles(text))
  for (const [i, name] of names.entries()) {
    if (names.findIndex(({ slug }) => slug === name.slug) < i)
      wrong('name-twice', `The name ${name.slug} stands there twice`, name.slug)
    for (const spelling of spellingsOf(name))
      if (!printed.some((text) => occurs(text, spelling)))
        wrong('name-unused', `No report prints ${JSON.stringify(spelling)} (${name.slug})`, name.slug)
    for (const role of name.roles)
      if (!printed.some((text) => text.includes(role)))
        wrong('name-role', `No report prints the role ${JSON.stringify(role)} (${name.slug})`, name.slug)
    for (const handle of name.handles)
      if (!reports.some(({ tweets }) => tweets.some((tweet) => tweet.handle === handle)))
        wrong('handle-unused', `No report prints a tweet by @${handle} (${name.slug})`, name.slug)
    for (const spelling of name.shared)
      if (!spellingsOf(name).includes(spelling))
        wrong('name-shared', `${JSON.stringify(spelling)} is shared but no spelling of ${name.slug}`, name.slug)
    for (const other of names.slice(i + 1)) {
      for (const handle of name.handles)
        if (other.handles.includes(handle))
          wrong('handle-ambiguous', `@${handle} is an account of ${name.slug} and of ${other.slug}`, name.slug)
      for (const spelling of spellingsOf(name))
        if (
          spellingsOf(other).includes(spelling) &&
          !(name.shared.includes(spelling) && other.shared.includes(spelling))
        )
          wrong(
            'name-ambiguous',
            `${JSON.stringify(spelling)} is a spelling of ${name.slug} and of ${other.slug}; mark it as shared in both`,
            name.slug,
          )
    }
  }
  for (const { slug, tweets, attributions } of reports) {
    for (const handle of new Set(tweets.map((tweet) => tweet.handle)))
      if (!names.some(({ handles }) => handles.includes(handle)))
        wrong('handle-unknown', `@${handle} of ${slug} belongs to no name`)
    for (const speaker of new Set(attributions.map((attribution) => attribution.speaker)))
      if (speaker !== null && !nameOf(names, speaker))
        wrong('speaker-unknown', `${JSON.stringify(speaker)}, who speaks in ${slug}, is no name`)
  }
  return findings
}

/** The Name that has a spelling for itself alone. */
export const nameOf = (names: readonly Name[], spelling: string): Name | undefined =>
  names.find((name) => spellingsOf(name).includes(spelling) && !name.shared.includes(spelling))

/** True where `spelling` stands in `text` without a letter or digit directly before or after it. */
function occurs(text: string, spelling: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + spelling.length))) return true
  return false
}
