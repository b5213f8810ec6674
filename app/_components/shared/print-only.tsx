import type { ReactNode } from 'react'
import styles from './print-only.module.css'

/** Content that is shown in print only. */
export const PrintOnly = ({ children }: { children: ReactNode }) => <div className={styles.printed}>{children}</div>
