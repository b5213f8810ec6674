import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import styles from './prose.module.css'

/** Words of ours, written as Markdown in `content/`. */
export const Prose = ({ tree }: { tree: Root }) => (
  <div className={styles.prose}>{toJsxRuntime(tree, { Fragment, jsx, jsxs })}</div>
)
