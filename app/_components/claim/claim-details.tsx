import {
  absolute,
  annotationPath,
  claimDataPath,
  claimLinkedDataPath,
  claimPath,
  dataPath,
  rawPath,
} from '#lib/address/paths'
import { textFragmentLink } from '#lib/address/text-fragment'
import { makeProof } from '#lib/output/proof'
import { formatCopiedWords, formatEmbed } from '#lib/output/share'
import type { Permalink } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import type { Description } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'
import { CopyText } from '../shared/copy-text'
import { Cite } from './cite'
import styles from './claim-details.module.css'

type Props = { report: Report; claim: Description; permalinks: Permalink[] }

/** Rarely needed details, collapsed: citations, other forms to copy, proof and data. */
export function ClaimDetails({ report, claim, permalinks }: Props) {
  const { id } = claim.address
  const link = absolute(claimPath(id))
  const { bytes, characters, sha256, wordsCommand, sumCommand, issued } = makeProof(report, claim.address, permalinks)
  return (
    <div className={`screen-only ${styles.details}`}>
      <Cite report={report} address={claim.address} />
      <details>
        <summary>Other forms to copy</summary>
        <CopyText label="The words, with who speaks, and the link" text={`${formatCopiedWords(claim)}\n${link}`} />
        <CopyText label="The link" text={link} />
        <CopyText
          label="A link that marks the words on the report’s page"
          text={textFragmentLink(report, claim.address)}
        />
        <CopyText label="To put into another page; plain HTML, no script" text={formatEmbed(claim)} />
      </details>
      <details>
        <summary>Proof</summary>
        <p>
          The words are bytes {bytes.start} to {bytes.end} of <a href={rawPath(report.slug)}>the file as received</a>,
          characters {characters.start} to {characters.end}, counted from 0, the end not included. The file’s sha256 is{' '}
          <code>{sha256}</code>.
        </p>
        <CopyText label="Prints the words from the file" text={wordsCommand} />
        <CopyText label="Prints the file’s sha256" text={sumCommand} />
        <p>{issued ? `Address issued ${printDate(issued)}, never reused.` : 'Address not issued yet.'}</p>
      </details>
      <details>
        <summary>Data</summary>
        <p>
          For programs: <a href={claimDataPath(id)}>JSON</a>, <a href={claimLinkedDataPath(id)}>JSON-LD</a>,{' '}
          <a href={annotationPath(id)}>Web Annotation</a>. <a href={dataPath}>What each is for</a>
        </p>
      </details>
    </div>
  )
}
