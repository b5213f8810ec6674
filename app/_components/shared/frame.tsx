import type { ReactNode } from 'react'
import {
  claimsPath,
  comparePath,
  dataPath,
  homePath,
  methodPath,
  scriptPath,
  sourcesPath,
  wordingPath,
} from '#lib/address/paths'
import styles from './frame.module.css'

const menu = [
  { name: 'read', label: 'Read', path: homePath },
  { name: 'compare', label: 'Compare', path: comparePath },
  { name: 'sources', label: 'Who speaks', path: sourcesPath },
  { name: 'wording', label: 'Words', path: wordingPath },
  { name: 'method', label: 'About', path: methodPath },
] as const

type Props = {
  children: ReactNode
  current?: (typeof menu)[number]['name']
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
            {menu.map(({ name, label, path }) => (
              <li key={name}>
                <a href={path} aria-current={name === current ? 'page' : undefined}>
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
      <footer className={styles.foot}>
        The texts belong to their publishers. Everything beside them, corrections and contact:{' '}
        <a href={methodPath}>About</a>. Every claim by number: <a href={claimsPath}>All claims</a>. For programs:{' '}
        <a href={dataPath}>Data</a>.
      </footer>
      <script type="module" src={script} />
    </>
  )
}
