import { absolute, claimInReportPath, claimPath, reportPath, topicPath } from '#lib/address/paths'
import { findAboutClaims } from '#lib/compare/topics/about-claims'
import { formatCopiedWords } from '#lib/output/share'
import type { Report } from '#lib/record/report'
import type { Site } from '#lib/site'
import type { Description } from '#lib/voice/describe-address'
import { Segments } from '../report/segments'
import { CopyPlace } from '../shared/copy-place'
import { Compared } from '../topic/compared'
import { LinkList } from '../topic/link-list'
import { Attributions } from './attributions'
import { ClaimDetails } from './claim-details'
import styles from './claim-view.module.css'
import { Hedges } from './hedges'
import { Neighbour } from './neighbour'

type Props = { report: Report; claim: Description; site: Site }

/** The page of a claim or of a block with several claims; the voice comes before the words. */
export function ClaimView({ report, claim, site: { reports, comparison, permalinks } }: Props) {
  const { address, voice, kind, date, notes, attributions, media, whole, parts, introduction, previous, next } = claim
  const path = claimPath(address.id)
  const link = absolute(path)
  const own = address.claims.length === 1 ? [address] : parts
  const ids = new Set(own.map(({ id }) => id))
  const { topics, links } = findAboutClaims(comparison, ids)
  const main = topics.find(({ slug }) => own.some(({ id }) => comparison.mainTopics[id] === slug)) ?? topics[0]
  return (
    <article className={styles.claim} data-letter={report.letter}>
      <header className={styles.head}>
        <h1>{voice}</h1>
        <p className="note">
          <b>{address.label}</b> · {kind} · <a href={reportPath(report.slug)}>{report.title}</a>, {date}
        </p>
        <Hedges lines={notes} />
      </header>
      <blockquote className={styles.words}>
        {address.claims.length > 1 ? (
          <Segments report={report} index={address.block} whole={address.id} inPlace={false} />
        ) : (
          address.text
        )}
      </blockquote>
      {media && <p className="note">The tweet prints a media address: media not in our file, not checked.</p>}
      <div className={`tall-links ${styles.share}`}>
        <CopyPlace link={link} words={formatCopiedWords(claim)} />
        <p>
          Link to this page: <a href={path}>{link}</a>
        </p>
      </div>
      <ul className={`tall-links ${styles.ways}`}>
        {main && (
          <li>
            <a href={topicPath(main.slug)}>Compare: {main.question}</a>
          </li>
        )}
        <li>
          <a href={claimInReportPath(address.id)}>Read it in its place, both reports side by side</a>
        </li>
        {parts.length > 0 && (
          <li>
            Claims, each beside what else is printed:
            {parts.map(({ id, label }) => (
              <a key={id} className={styles.part} href={claimPath(id)}>
                {label}
              </a>
            ))}
          </li>
        )}
        {whole && (
          <li>
            One of the {whole.claims.length} claims of <a href={claimPath(whole.id)}>{whole.label}</a>
          </li>
        )}
      </ul>
      <nav className={styles.neighbours} aria-label="Before and after in the same report">
        {previous && (
          <Neighbour
            report={report}
            beside={previous}
            rel="prev"
            label={introduction === previous ? 'Before the tweet' : 'Before'}
          />
        )}
        {next && <Neighbour report={report} beside={next} rel="next" label="After" />}
        {introduction && introduction !== previous && (
          <Neighbour report={report} beside={introduction} label="Before the tweet" />
        )}
      </nav>
      <Attributions list={attributions} />
      {parts.length === 0 && (
        <>
          <Compared topics={topics} reports={reports} ids={ids} />
          <LinkList title="How this stands to other claims" links={links} brief />
        </>
      )}
      <ClaimDetails report={report} claim={claim} permalinks={permalinks} />
    </article>
  )
}
