import type { ReactNode } from 'react'
import styles from './printed.module.css'

/** What stands on paper alone. */
export const Printed = ({ children }: { children: ReactNode }) => <div className={styles.printed}>{children}</div>
