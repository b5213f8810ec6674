import { findMatches, type Reading } from '#lib/compare/words/read-reports'
import type { WordGroup } from '#lib/compare/words/word-group'
import { makeWordGroup } from '#lib/compare/words/word-group'

/**
 * Words for killing, dying and attacks, by lemma: a closed list for news of any side, not made for one text. Lemmas are
 * not grouped, because which word is right for an act is what reports disagree about.
 */
const lemmas: [string, string][] = [
  ['kill', 'kill(?:s|ed|ing|ings|ers?)?'],
  ['assassinate', 'assassinat(?:e|es|ed|ing|ions?)|assassins?'],
  ['murder', 'murder(?:s|ed|ing|ous|ers?)?'],
  ['execute', 'execut(?:ed|ions?)'],
  ['slay', 'slay(?:s|ing|ings)?|slain|slew'],
  ['eliminate', 'eliminat(?:e|es|ed|ing|ion)'],
  ['neutralise', 'neutrali[sz](?:e|es|ed|ing|ation)'],
  ['liquidate', 'liquidat(?:e|es|ed|ing|ion)'],
  ['massacre', 'massacr(?:e|es|ed|ing)'],
  ['slaughter', 'slaughter(?:s|ed|ing)?'],
  ['martyr', 'martyr(?:s|ed|dom)?'],
  ['death', 'deaths?|dead|deadly|die[sd]?|dying|deceased|demise'],
  ['no more', '(?<=(?:is|are|was|were) )no more(?! \\p{L})'],
  ['pass away', 'pass(?:es|ed|ing)? away'],
  ['strike', '(?:air|drone|missile|rocket)[ -]?str(?:ikes?|uck)|strikes?|struck|striking'],
  ['attack', 'attack(?:s|ed|ing|ers?)?'],
  ['raid', 'raid(?:s|ed|ing)?'],
  ['bomb', 'bomb(?:s|ed|ing|ings|ardments?)?'],
  // Not the answer to an act, and not an action of a court or a union.
  ['action', '(?<!(?:retaliatory|legal|court|class|industrial|collective|disciplinary) )actions?'],
  ['operation', 'operations?'],
  ['terror', 'terror(?:ism|ists?)?'],
]

const patterns = lemmas.map(
  ([lemma, forms]) => [lemma, new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'giu')] as const,
)

/** Every occurrence of a word of the list, whoever is killed, acts or is attacked. */
export const findKillingWords = (readings: Reading[]): WordGroup[] =>
  patterns.flatMap(([lemma, pattern]) => {
    const occurrences = readings.flatMap(({ claims }) => claims.flatMap((reading) => findMatches(reading, pattern)))
    return occurrences.length > 0 ? [makeWordGroup(lemma, occurrences, readings)] : []
  })
