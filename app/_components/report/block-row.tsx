import type { Address, Report } from '#lib/record/report'
import { CompareMark } from '../topic/compare-mark'
import styles from './block-row.module.css'
import { NumberLink } from './number'
import { Segments } from './segments'

type Props = { report: Report; index: number; topicPath: ((id: string) => string) | undefined }

/**
 * One block: its number in the margin, then its words as printed. The id is on the row, so that screen readers read the
 * number first after following a link. Its text content is only the words; numbers are CSS content.
 */
export function BlockRow({ report, index, topicPath }: Props) {
  const block = report.blocks[index]
  const address = report.addresses.find((one) => one.block === index)
  const claims = report.addresses.filter((one) => one.block === index && one.claims.length === 1)
  const tweet = report.tweets.find((one) => one.block === index)
  const words = <Segments report={report} index={index} whole={address?.id} />
  return (
    <div id={address?.id} className={tweet ? styles.quoted : styles.row}>
      {address && <NumberLink id={address.id} label={address.label} name={describeLink(address)} place="margin" />}
      {address && topicPath && (
        <div className={styles.marks}>
          {claims.map(({ id, label }, i) => (
            <CompareMark key={id} label={label} path={topicPath(id)} part={claims.length > 1 ? i + 1 : null} />
          ))}
        </div>
      )}
      {tweet ? (
        <blockquote
          className={styles.tweet}
          aria-label={`Tweet by ${tweet.authorName}`}
          data-block={block?.number}
          data-line={`Tweet, ${tweet.authorName}`}
        >
          {words}
        </blockquote>
      ) : (
        <p className={styles[block?.type ?? 'paragraph']} data-block={block?.number}>
          {words}
        </p>
      )}
    </div>
  )
}

const describeLink = ({ label, claims }: Address) =>
  claims.length > 1 ? `${label}, all ${claims.length} claims` : `Claim ${label}`
