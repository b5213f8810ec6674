import { absolute, claimPath, claimsPath, homePath } from '#lib/address/paths'
import type { Report } from '#lib/record/report'
import styles from './address-guide.module.css'

/** For readers on paper: how to type a claim's address from its printed number. */
export function AddressGuide({ reports }: { reports: readonly Report[] }) {
  const addresses = reports.flatMap((report) => report.addresses)
  const example = addresses.findLast(({ label }) => label.includes('.')) ?? addresses.at(-1)
  return (
    <div className={styles.guide}>
      <p>Both reports: {absolute(homePath)}</p>
      <p>
        A claim: {absolute(claimsPath)} then {reports.map(({ slug, letter }) => `${slug} (${letter})`).join(' or ')},
        then - and the number, with - for a point. {example && `${example.label} is ${absolute(claimPath(example.id))}`}
      </p>
    </div>
  )
}
