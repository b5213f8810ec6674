import type { Attribution } from '#lib/schema/attribution'
import type { Finding } from '#lib/schema/message'
import type { Override } from '#lib/schema/report'

/**
 * Corrects what the rules read wrongly, by the exact words of an attribution's contents. An override that finds no such
 * words, or whose speaker the rules find by themselves, is an error: it no longer says anything.
 */
export function applyOverrides(
  attributions: Attribution[],
  overrides: Override[],
  placeOf: (exact: string) => number,
): { attributions: Attribution[]; findings: Finding[] } {
  const findings: Finding[] = []
  const advice = 'Remove the override, or correct its words'
  const wrong = (ruleId: string, reason: string, exact: string) =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: placeOf(exact) })
  const corrected = attributions.map((attribution) => {
    const override = overrides.find(({ exact }) => attribution.contents.some(({ text }) => text === exact))
    if (!override || override.speaker === attribution.speaker) return attribution
    return { ...attribution, speaker: override.speaker, rule: 'override', resolution: override.reason }
  })
  for (const [i, { exact, speaker }] of overrides.entries()) {
    const met = attributions.filter(({ contents }) => contents.some(({ text }) => text === exact))
    const words = JSON.stringify(exact.slice(0, 60))
    if (met.length === 0) wrong('override-lost', `No attribution has the contents ${words} any more`, exact)
    else if (met.every((attribution) => attribution.speaker === speaker))
      wrong('override-needless', `The rules find the speaker of ${words} by themselves`, exact)
    else if (overrides.findIndex((one) => one.exact === exact) !== i)
      wrong('override-twice', `The speaker of ${words} is corrected twice`, exact)
  }
  return { attributions: corrected, findings }
}
