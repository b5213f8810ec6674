import type { Report, Segment } from '#lib/record/report'
import { findUnnamedSpeaker } from '#lib/voice/voice-line'
import { NumberLink } from './number'
import styles from './segments.module.css'

type Props = {
  report: Report
  /** Index of the block. */
  index: number
  /** Id of the block; a claim with the same id is the only one and gets no number or id of its own. */
  whole: string | undefined
  /** False outside of the report, where words get no ids and voices. */
  inPlace?: boolean
}

/** The text of a block: claims, what is between them, and the trailer of a tweet. */
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
          data-voice={(inPlace && findUnnamedSpeaker(report, claim)) || undefined}
        >
          {part && <NumberLink id={id} label={label} name={`Claim ${label}`} place="inline" />}
          {text}
        </span>
      )
    }
  }
}
