import { claimPath } from '#lib/address/paths'
import styles from './number.module.css'

type Props = { id: string; label: string; name: string; place: 'margin' | 'inline' }

/** The printed number, a link to the claim's page. It is CSS content, so that text content is only the report's words. */
export const NumberLink = ({ id, label, name, place }: Props) => (
  // biome-ignore lint/a11y/useAnchorContent: its name is the label, its visible content comes from the style sheet
  <a className={styles[place]} href={claimPath(id)} aria-label={name} data-label={label} />
)
