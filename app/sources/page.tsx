import type { Metadata } from 'next'
import { claimPath, sourcePath, sourcesPath } from '#lib/link/paths'
import type { SourceEntry } from '#lib/schema/source-entry'
import { Frame } from '../_components/frame'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

const { reports, sources } = site
const sizes = reports
  .map(({ letter, words, claims }) => `${letter}: ${words} words, ${claims.length} claims`)
  .join(' · ')

export const metadata: Metadata = pageMetadata({
  title: 'Who speaks in both reports · Diptych',
  description: `Everyone who speaks in the two reports, how often and in which form, with the words. ${sizes}.`,
  path: sourcesPath,
})

const forms = {
  direct: { sign: '●', words: 'between quotation marks' },
  mixed: { sign: '◐', words: 'partly between quotation marks' },
  indirect: { sign: '○', words: 'without quotation marks' },
  tweet: { sign: '■', words: 'a tweet of their own' },
} as const
const types = {
  person: 'A person',
  body: 'An organisation',
  place: 'A place',
  unnamed: 'Described, not named',
} as const

export default function SourcesPage() {
  return (
    <Frame current="sources">
      <h1>Who speaks</h1>
      <p>
        Everyone whom the reports print as saying something, in alphabetical order. Found by rules in both reports
        alike; the words are as printed. {sizes}.
      </p>
      <table className={styles.picture}>
        <caption>
          {Object.values(forms).map(({ sign, words }) => (
            <span key={sign}>
              {sign} {words}{' '}
            </span>
          ))}
        </caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            {reports.map(({ letter, words }) => (
              <th key={letter} scope="col">
                {letter}, {words} words
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.key}>
              <th scope="row">
                <a href={sourcePath(source.key)}>{nameOf(source)}</a>
              </th>
              {reports.map(({ slug }) => (
                <td key={slug}>
                  <Signs source={source} slug={slug} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {inBoth.length > 0 ? `Printed in both reports: ${inBoth.join(', ')}.` : 'Nobody is printed in both reports.'}
      </p>
      {sources.map((source) => (
        <section key={source.key} id={source.key} className={styles.source} aria-labelledby={`${source.key}-name`}>
          <h2 id={`${source.key}-name`}>{nameOf(source)}</h2>
          <p className={styles.role}>{roleOf(source)}</p>
          <ul>
            {source.utterances.map(({ form, cue, words }) => (
              <li key={`${words[0]?.report} ${words[0]?.start}`} data-letter={words[0]?.letter}>
                <p className={styles.role}>
                  <a href={claimPath(words[0]?.id ?? '')} aria-label={`Claim ${words[0]?.label}`}>
                    {words[0]?.label}
                  </a>{' '}
                  {forms[form].sign} {forms[form].words}
                  {cue && `, “${cue}”`}
                </p>
                <blockquote>
                  {words.map(({ start, text }) => (
                    <q key={start}>{text}</q>
                  ))}
                </blockquote>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  )
}

const inBoth = sources
  .filter(({ counts }) => reports.every(({ slug }) => counts.some(({ report, count }) => report === slug && count > 0)))
  .map((source) => nameOf(source))

function nameOf({ name }: SourceEntry) {
  return name ?? 'No speaker named'
}

const roleOf = ({ type, roles }: SourceEntry) =>
  [type ? types[type] : '', ...roles.map((role) => `“${role}”`)].filter(Boolean).join(' · ')

/** One sign for each utterance: form by form, so that it reads without colour; told in words to those who listen. */
function Signs({ source, slug }: { source: SourceEntry; slug: string }) {
  const counts = source.counts.filter(({ report, count }) => report === slug && count > 0)
  if (counts.length === 0) return <span className={styles.none}>no words</span>
  const told = counts.map(({ form, count }) => `${count} ${forms[form].words}`).join(', ')
  return (
    <span role="img" aria-label={told}>
      {counts.map(({ form, count }) => forms[form].sign.repeat(count)).join('')}
    </span>
  )
}
