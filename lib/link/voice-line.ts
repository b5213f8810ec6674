import type { Claim } from '#lib/schema/claim'
import type { Report } from '#lib/schema/report'

/**
 * Who speaks in a claim, as one line (DESIGN.md section 2). `Iraq/Syria celebration report` alone; `…, with words of
 * Mike Pompeo`; `Elizabeth Tsurkov, quoted in the …`; for a tweet `NAME, in a tweet printed in the …`.
 */
export function voiceLine(
  report: Pick<Report, 'title' | 'attributions'>,
  claim: Pick<Claim, 'teller' | 'attributions'>,
): string {
  const speakers = (extent: 'whole' | 'part') => [
    ...new Set(
      claim.attributions
        .filter((one) => one.extent === extent)
        .map((one) => report.attributions[one.attribution]?.speaker)
        .filter((speaker) => speaker != null),
    ),
  ]
  const [whole, part] = [speakers('whole'), speakers('part')]
  const words = part.length > 0 ? `, with words of ${listed(part)}` : ''
  if (claim.teller.type === 'tweet') {
    const quoted = whole.length > 0 ? `, with words of ${listed(whole)}` : ''
    return `${claim.teller.name}${quoted || words}, in a tweet printed in the ${report.title}`
  }
  if (whole.length > 0) return `${atStart(listed(whole))}, quoted in the ${report.title}${words}`
  return `${report.title}${words}`
}

/** A voice line where the report is named already: `Mike Pompeo, quoted`; nothing where the report alone speaks. */
export const voiceWithin = (line: string, title: string) =>
  line.replace(` printed in the ${title}`, '').replace(` in the ${title}`, '').replace(title, '').replace(/^, /, '')

/** Several speakers in one line. Mid-line an indefinite description begins small: `with words of a TV correspondent`. */
export const listed = (names: string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(
    names.map((name) => name.replace(/^An? /, (article) => article.toLowerCase())),
  )

const atStart = (line: string) => line.replace(/^an? /, (article) => article[0]?.toUpperCase() + article.slice(1))
