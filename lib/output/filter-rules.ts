import type { ClaimRow, Filter } from '#lib/compare/claim-list-types'

/** The form that holds the filters; the table with the claims follows it. */
export const filterForm = 'filter'

const token = (name: string, key: string) => `${name}-${key}`

/** The id of one choice in the page. */
export const choiceId = (name: Filter['name'], key: string) => `f-${token(name, key)}`

/** A row's classes: one for every choice that keeps it. */
export const rowClasses = ({ keys }: ClaimRow) =>
  Object.entries(keys)
    .flatMap(([name, own]) => own.map((key) => token(name, key)))
    .join(' ')

/**
 * Style rules, one a choice: while it is chosen, rows without its class are not shown, but for the one that a link
 * points to. They need no script, and each filter takes away by itself, so that several combine. Without quotation marks,
 * `<`, `>` and `&`, which React would write otherwise in the page than in its own data.
 */
export const filterRules = (filters: Filter[]): string =>
  filters.flatMap(({ name, choices }) => choices.map(({ key }) => ruleOf(name, key))).join('\n')

const ruleOf = (name: Filter['name'], key: string) =>
  `#${filterForm}:has(#${choiceId(name, key)}:checked)~table tr[id]:not(.${token(name, key)}):not(:target){display:none}`

const rule = new RegExp(
  `^#${filterForm}:has\\(#f-([\\p{L}\\p{M}\\p{N}-]+):checked\\)~table tr\\[id\\]:not\\(\\.\\1\\):not\\(:target\\)\\{display:none\\}$`,
  'u',
)

/** True for what `filterRules` makes and nothing else: publishing lets only such a style element through. */
export const areFilterRules = (text: string): boolean => text.split('\n').every((line) => rule.test(line))
