import type { Metadata } from 'next'
import { homePath, rawPath, reportDataPath, reportPath, topicPath } from '#lib/address/paths'
import { reportCard } from '#lib/output/card/card'
import { newsArticle } from '#lib/output/data/json-ld'
import { ReportSize } from '../../_components/report/report-size'
import { ReportText } from '../../_components/report/report-text'
import { Frame } from '../../_components/shared/frame'
import { JsonLd } from '../../_components/shared/json-ld'
import { Prose } from '../../_components/shared/prose'
import { pageMetadata } from '../../_page-metadata'
import { findOrThrow, site } from '../../_site'
import styles from './page.module.css'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () => site.reports.map(({ slug }) => ({ slug }))

const read = async ({ params }: Props) => {
  const { slug } = await params
  return findOrThrow(site.reports, (report) => report.slug === slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const report = await read(props)
  const { title, words, claims, slug } = report
  const description = `${title}, whole and as received: ${words} words, ${claims.length} claims, each with an address.`
  return pageMetadata({
    title: `${title} · Diptych`,
    description,
    path: reportPath(slug),
    card: reportCard(report),
    type: 'article',
  })
}

export default async function ReportPage(props: Props) {
  const report = await read(props)
  const note = site.notes[site.reports.indexOf(report)]
  return (
    <Frame>
      <article data-letter={report.letter}>
        <header className={styles.head}>
          <h1>{report.title}</h1>
          <ReportSize report={report} />
        </header>
        <ReportText report={report} topicPath={(id) => topicPath(site.comparison.mainTopics[id] ?? '')} />
      </article>
      <section className={styles.origin} aria-labelledby="origin">
        <h2 id="origin">Where the text comes from</h2>
        {note && <Prose tree={note} />}
        <p>
          <a href={rawPath(report.slug)}>The text as received</a> · <a href={reportDataPath(report.slug)}>its data</a> ·{' '}
          <a href={homePath}>both reports side by side</a>
        </p>
      </section>
      <JsonLd nodes={[newsArticle(report)]} />
    </Frame>
  )
}
