import type { Metadata } from 'next'
import { dataPath, methodPath, rawPath } from '#lib/address/paths'
import { dataForms } from '#lib/output/data/data-forms'
import { CopyText } from '../_components/shared/copy-text'
import { Frame } from '../_components/shared/frame'
import { Section } from '../_components/shared/section'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

export const metadata: Metadata = pageMetadata({
  title: 'Data · Diptych',
  description: 'Both reports, their claims and the comparison as files for programs, with what is promised of them.',
  path: dataPath,
})

export default function DataPage() {
  return (
    <Frame>
      <div className={styles.data}>
        <h1>Data</h1>
        <p>
          Everything on these pages, as files that programs read. Any site may fetch them; no permission or key is
          needed. Every claim comes with its speaker, hedges and report.
        </p>
        {dataForms(site.reports).map(({ title, use, paths, others, command }, i) => (
          <Section key={title} id={`form-${i + 1}`} title={title}>
            <p>{use}</p>
            <ul>
              {paths.map((path) => (
                <li key={path}>
                  <a href={path}>{path}</a>
                </li>
              ))}
            </ul>
            <p>{others}</p>
            <CopyText label="Try it" text={command} />
          </Section>
        ))}
        <Section id="texts" title="The texts as received">
          <p>
            {site.reports.map(({ slug, title, sha256 }) => (
              <span key={slug}>
                <a href={rawPath(slug)}>{title}</a>, sha256 <code>{sha256}</code>.{' '}
              </span>
            ))}
            The texts belong to their publishers.
          </p>
        </Section>
        <Section id="promise" title="What we promise">
          <ul>
            <li>This is version 1.0 of these formats. Drafts before it were never published.</li>
            <li>The address of a file does not change. The file of a withdrawn claim says so.</li>
            <li>
              “voice”, “speakers” and “hedges” are of exactly the words next to them: of the claim in a claim’s record,
              of the answering words in the comparison.
            </li>
            <li>
              A field is not renamed or removed and does not change its meaning; fields may be added. What cannot be
              kept so gets a new schema and a new address beside the old one.
            </li>
            <li>
              “start” and “end” count Unicode code points in a position and UTF-16 code units everywhere else; “bytes”
              count bytes. All are from 0, the end not included.
            </li>
            <li>
              In the table a cell that a spreadsheet would compute (it begins with =, +, -, @, a tab or a line end) has
              an apostrophe before it, and the column “guarded” of its row names the cell’s column. Several values in
              one cell are separated by |.
            </li>
            <li>
              Speakers and hedges are found by rules and corrected by hand where a rule is wrong; see{' '}
              <a href={methodPath}>About</a>.
            </li>
          </ul>
        </Section>
      </div>
    </Frame>
  )
}
