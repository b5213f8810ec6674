import type { ReactNode } from 'react'
import { claimsPath, dataPath, homePath, menuPages, methodPath, scriptPath } from '#lib/address/paths'
import type { Kind } from '#lib/address/routes'
import styles from './frame.module.css'

type Props = {
  children: ReactNode
  /** The page of the menu that this is, or belongs to. */
  current?: Kind
  wide?: boolean
  /** Path of the page's script. */
  script?: string
}

/** The header, menu and footer of every page. */
export function Frame({ children, current, wide = false, script = scriptPath }: Props) {
  return (
    <>
      <a className={styles.skip} href="#words">
        Skip to the page’s words
      </a>
      <header className={styles.top}>
        <a className={styles.name} href={homePath}>
          Diptych
        </a>
        <nav aria-label="Pages">
          <ul className={styles.menu}>
            {menuPages().map(({ kind, label, path }) => (
              <li key={kind}>
                <a href={path} aria-current={kind === current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="words" className={wide ? styles.wide : styles.narrow} tabIndex={-1}>
        {children}
      </main>
      <footer className={`note ${styles.foot}`}>
        The texts belong to their publishers. Everything beside them, corrections and contact:{' '}
        <a href={methodPath}>About</a>. Every claim by number: <a href={claimsPath}>All claims</a>. For programs:{' '}
        <a href={dataPath}>Data</a>.
      </footer>
      <script type="module" src={script} />
    </>
  )
}
