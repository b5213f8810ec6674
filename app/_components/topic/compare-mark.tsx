import styles from './compare-mark.module.css'

type Props = { label: string; path: string; part: number | null }

/** `≡`: a link from a claim to its topic. It is CSS content, so that text content is only the report's words. */
export const CompareMark = ({ label, path, part }: Props) => (
  // biome-ignore lint/a11y/useAnchorContent: its name is the label, its visible content comes from the style sheet
  <a
    className={`screen-only ${styles.mark}`}
    href={path}
    aria-label={`Compare ${label}`}
    data-part={part ?? undefined}
  />
)
