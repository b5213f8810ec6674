import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import styles from './prose.module.css'

type Props = { tree: Root; children?: ReactNode }

/** Markdown from the content folder, followed by generated content in the same style. */
export const Prose = ({ tree, children }: Props) => (
  <div className={`measure ${styles.prose}`}>
    {toJsxRuntime(tree, { Fragment, jsx, jsxs })}
    {children}
  </div>
)
