/** Verbs that are finite whatever precedes them. */
export const auxiliary =
  "(?:am|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did)(?:n[’']t)?"

/** Past forms of frequent verbs that do not end in -ed. */
const irregular =
  'became|began|bore|bought|broke|brought|built|came|caught|chose|cut|drew|drove|died|fell|fled|flew|fought|found|gave|got|grew|heard|held|hit|kept|knew|laid|led|left|lost|made|met|paid|put|ran|rang|rose|said|sank|sat|saw|sent|shook|shot|showed|slept|sold|spent|spoke|spread|stole|stood|struck|swam|swore|took|taught|thought|threw|told|went|won|wore|wrote'

/** A finite verb as one word: an auxiliary, a past in -ed, or an irregular past. */
export const finiteVerb = `(?:${auxiliary}|${irregular}|\\p{Ll}{2,20}ed)`

const whole = new RegExp(`^(?:${finiteVerb})$`, 'u')

/** True for a word that is a finite verb; a participle such as `killed` before a noun is taken for one, too. */
export const isFiniteVerb = (word: string): boolean => whole.test(word.replace(/[^\p{L}’']/gu, ''))
