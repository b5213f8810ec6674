import type { ClaimRow, Filter } from '#lib/compare/claim-list'

/** The id of the form with the filters; the table of claims follows it. */
export const filterFormId = 'filter'

const makeToken = (name: string, key: string) => `${name}-${key}`

/** The element id of a choice. */
export const choiceId = (name: Filter['name'], key: string) => `f-${makeToken(name, key)}`

/** The classes of a row: one for every choice that keeps it. */
export const rowClasses = ({ keys }: ClaimRow) =>
  Object.entries(keys)
    .flatMap(([name, own]) => own.map((key) => makeToken(name, key)))
    .join(' ')

/**
 * One CSS rule per choice: while it is selected, rows without its class are hidden, except the target of the URL. The
 * rules need no script, and several filters combine. They have no quotation marks, `<`, `>` or `&`, which React would
 * escape.
 */
export const filterRules = (filters: Filter[]): string =>
  filters.flatMap(({ name, choices }) => choices.map(({ key }) => makeFilterRule(name, key))).join('\n')

const makeFilterRule = (name: Filter['name'], key: string) =>
  `#${filterFormId}:has(#${choiceId(name, key)}:checked)~table tr[id]:not(.${makeToken(name, key)}):not(:target){display:none}`

const rulePattern = new RegExp(
  `^#${filterFormId}:has\\(#f-([\\p{L}\\p{M}\\p{N}-]+):checked\\)~table tr\\[id\\]:not\\(\\.\\1\\):not\\(:target\\)\\{display:none\\}$`,
  'u',
)

/** True only for the output of `filterRules`: publishing allows no other style element. */
export const areFilterRules = (text: string): boolean => text.split('\n').every((line) => rulePattern.test(line))
