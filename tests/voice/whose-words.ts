import type { Report } from '#lib/record/report'
import type { Range } from '#lib/record/span'
import type { Voice } from '#lib/voice/voice-at'

// Whose words some words are, decided letter by letter and by no code of ours: what every voice is held against.

const isLetter = (character: string) => /[\p{L}\p{N}\p{S}]/u.test(character)
const holds = (ranges: readonly Range[], at: number) => ranges.some(({ start, end }) => start <= at && at < end)

/** The offsets of the letters, digits and symbols of some stretches. */
const lettersIn = (text: string, spans: readonly Range[]) =>
  spans.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => start + i).filter((at) => isLetter(text.charAt(at))),
  )

/** Every speaker, null for whoever is not named, of whose words there is a letter in the stretches. */
export function speakersOf({ text, attributions }: Report, spans: readonly Range[]): Set<string | null> {
  const letters = lettersIn(text, spans)
  return new Set(
    attributions.filter(({ contents }) => letters.some((at) => holds(contents, at))).map(({ speaker }) => speaker),
  )
}

/** Everything that a voice claims of the stretches and that is not so; empty where all is true. */
export function untruthsOf(report: Report, spans: readonly Range[], voice: Voice): string[] {
  const { text, attributions, quotations } = report
  const letters = lettersIn(text, spans)
  const speaking = speakersOf(report, spans)
  const teller = voice.teller.type === 'tweet' ? voice.teller.name : undefined
  const wrong: string[] = []
  for (const { speaker, form, extent } of voice.speakers) {
    const own = attributions.filter((one) => one.speaker === speaker)
    const contents = own.flatMap((one) => one.contents)
    if (!speaking.has(speaker)) wrong.push(`${speaker} says nothing of it`)
    const direct = own.filter((one) => one.type === 'direct').flatMap((one) => one.contents)
    const marked = [...quotations.filter((one) => one.attribution !== null), ...direct]
    const said = letters.filter((at) => holds(contents, at))
    if (form === 'quoted' && !said.every((at) => holds(marked, at) || isOthers(at, speaker)))
      wrong.push(`${speaker} is quoted with what is not between quotation marks`)
    if (form === 'paraphrased' && said.every((at) => holds(marked, at)) && !said.some((at) => isOthers(at, speaker)))
      wrong.push(`${speaker} is paraphrased with a quotation`)
    const around = own.flatMap(({ sources, cue }) => [...sources, ...(cue ? [cue] : [])])
    const others = letters.filter((at) => !holds(contents, at) && !holds(around, at))
    if (extent === 'whole' && others.length > 40) wrong.push(`${speaker} does not say ${others.length} letters of it`)
  }
  function isOthers(at: number, speaker: string | null) {
    return attributions.some((one) => one.speaker !== speaker && holds(one.contents, at))
  }
  for (const speaker of speaking)
    if (speaker !== teller && !voice.speakers.some((one) => one.speaker === speaker))
      wrong.push(`${speaker} is not named`)
  for (const hedge of voice.hedges)
    if (!isShown(hedge) && !isShown(hedge.scope)) wrong.push(`“${hedge.text}” qualifies none of it`)
  function isShown(range: Range) {
    return spans.some(({ start, end }) => range.start < end && start < range.end)
  }
  const due = report.claims.flatMap(({ hedges }) => hedges).filter((hedge) => isShown(hedge) || isShown(hedge.scope))
  if (due.length !== voice.hedges.length) wrong.push(`${due.length} hedges qualify it, not ${voice.hedges.length}`)
  return wrong
}
