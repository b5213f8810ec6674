import type { Report, Segment } from '#lib/record/report'
import { missingVoice } from '#lib/voice/voice-line'
import { NumberLink } from './number'
import styles from './segments.module.css'

type Props = {
  report: Report
  /** Index of the block. */
  index: number
  /** Id of the whole block; a claim with this id is the block's only one and needs neither number nor id of its own. */
  whole: string | undefined
  /** False where a page shows the words for themselves: ids and voices belong to the place in the report. */
  inPlace?: boolean
}

/** A block's characters: claims, what stands between them, the trailer of a tweet. Nothing is added, nothing is lost. */
export const Segments = ({ index, ...props }: Props) =>
  props.report.segments[index]?.map((segment) => <Words key={segment.start} segment={segment} {...props} />)

function Words({ segment, report, whole, inPlace = true }: Omit<Props, 'index'> & { segment: Segment }) {
  switch (segment.type) {
    case 'gap':
      return segment.text
    case 'trailer':
      return <span className={styles.trailer}>{segment.text}</span>
    case 'claim': {
      const { claim, text } = segment
      const { id, label } = claim
      const part = id !== whole
      return (
        <span
          id={part && inPlace ? id : undefined}
          className={styles.claim}
          data-voice={(inPlace && missingVoice(report, claim)) || undefined}
        >
          {part && <NumberLink id={id} label={label} name={`Claim ${label}`} place="inline" />}
          {text}
        </span>
      )
    }
  }
}
