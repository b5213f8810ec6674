import type { Filter } from '#lib/compare/claim-list'
import { choiceId, filterFormId, filterRules } from '#lib/output/filter-rules'
import styles from './claim-filters.module.css'

/** The filters above the table of claims. They work by CSS; our script adds a search and keeps their state. */
export const ClaimFilters = ({ filters }: { filters: Filter[] }) => (
  <>
    <style>{filterRules(filters)}</style>
    <form id={filterFormId} className={styles.filters} aria-label="Filter the claims">
      {filters.map(({ name, label, allLabel: all, choices }) => (
        <p key={name}>
          <label htmlFor={`${filterFormId}-${name}`}>{label}</label>
          <select id={`${filterFormId}-${name}`} name={name}>
            <option value="">{all}</option>
            {choices.map((choice) => (
              <option key={choice.key} id={choiceId(name, choice.key)} value={choice.key}>
                {choice.label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="reset">Show all claims</button>
      <div className={styles.search} data-search="Search, by any spelling of a name" />
    </form>
  </>
)
