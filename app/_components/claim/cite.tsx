import { Fragment } from 'react'
import { citationPath } from '#lib/address/paths'
import { citationFormats } from '#lib/output/cite/citation-formats'
import { citedForms } from '#lib/output/cite/cited-forms'
import { type CitedItem, citedItems } from '#lib/output/cite/cited-items'
import type { Address, Report } from '#lib/record/report'
import { site } from '../../_site'
import { CopyText } from '../shared/copy-text'

/** Citations to copy, and files for reference managers; collapsed. */
export function Cite({ report, address }: { report: Report; address: Address }) {
  const [page, tweet] = citedItems(report, address, site.permalinks)
  return (
    <details>
      <summary>Cite</summary>
      {page && (
        <p>
          {page.note} The title in brackets is ours.{' '}
          {page.issued === null
            ? 'This address has not been issued yet, so there is no year.'
            : 'The year is the one in which this address was issued.'}{' '}
          Add the date on which you read the page where your style asks for it.
        </p>
      )}
      {page && <CitedForms item={page} />}
      {tweet && <p>The tweet’s words, as printed in the report:</p>}
      {tweet && <CitedForms item={tweet} />}
      <p>
        For reference managers:{' '}
        {citationFormats.map(({ ending, label }, i) => (
          <Fragment key={ending}>
            {i > 0 && ', '}
            <a href={citationPath(address.id, ending)}>{label}</a>
          </Fragment>
        ))}
      </p>
    </details>
  )
}

const CitedForms = ({ item }: { item: CitedItem }) =>
  citedForms(item).map(({ form, printed }) => (
    <CopyText
      key={form}
      label={form}
      prose
      text={printed.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}
    />
  ))
