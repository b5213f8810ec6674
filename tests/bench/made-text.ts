/** A dated news text of its own words, as long as is asked for: prose, speech, tweets and labels, in the mixture of a report. */

/** The same numbers every time (a linear congruential generator, Numerical Recipes): a bench reads the same text in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const people = ['Ana Duarte', 'Paul Reis', 'Ines Moreau', 'Tom Hallam', 'Ruth Okoro', 'Karel Novak']
const deeds = ['reopened', 'lost', 'painted', 'closed', 'measured', 'crossed', 'left', 'repaired']
const whens = ['on Monday', 'at 5 p.m.', 'after', 'in the U.S.', 'last May', 'at night', 'before', 'near No. 2']
const syllables = ['bar', 'den', 'fol', 'gim', 'har', 'kel', 'lor', 'mun', 'nes', 'pol', 'ras', 'tiv', 'wen', 'yst']

/**
 * @param length at least so many UTF-16 code units, at most one paragraph more
 * @param seed other numbers give other texts
 */
export function madeText(length: number, seed = 1): string {
  const below = numbers(seed)
  const pick = (list: string[]) => list[below(list.length)] ?? ''
  const noun = () => Array.from({ length: 2 + below(2) }, () => pick(syllables)).join('')
  const clause = () => `the ${noun()} ${pick(deeds)} ${noun()} ${noun()} ${pick(whens)} ${noun()} quay`
  const sentence = () => {
    const words = clause()
    const begun = words.charAt(0).toUpperCase() + words.slice(1)
    return (
      [
        `${begun}, and ${below(900)} people came.`,
        `${begun}.`,
        `“${begun}, and nobody asked,” ${pick(people)} said.`,
        `${pick(people)} said that ${words}.`,
        `According to ${pick(people)}, ${words}, which allegedly cost about ${below(90) + 10},000 dollars.`,
      ][below(5)] ?? ''
    )
  }
  const paragraph = () => Array.from({ length: 1 + below(3) }, sentence).join(' ')
  const tweet = () => {
    const name = pick(people)
    const media = below(2) ? ' pic.twitter.com/a1B2c3D4e5' : ''
    return `${sentence()} #harbour${media} — ${name} (@${name.replace(' ', '').toLowerCase()}) May ${1 + below(28)}, 2021`
  }
  const blocks: string[] = []
  for (let written = 0; written < length; written += (blocks.at(-1) ?? '').length + 2)
    blocks.push(below(5) === 0 ? tweet() : below(30) === 0 ? 'Watch:' : paragraph())
  return ` date 2021-05-04 ${blocks.join('\n\n')}`
}
