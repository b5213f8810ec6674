import type { Metadata } from 'next'
import { claimPath, sourcePath, sourcesPath } from '#lib/address/paths'
import { type SourceEntry, utteranceForms } from '#lib/compare/words/sources'
import { formLabels, unnamedSpeaker, voiceInList } from '#lib/voice/voice-line'
import { Frame } from '../_components/shared/frame'
import table from '../_components/shared/table.module.css'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

const { reports, sources } = site
const sizes = reports
  .map(({ letter, words, claims }) => `${letter}: ${words} words, ${claims.length} claims`)
  .join(' · ')

export const metadata: Metadata = pageMetadata({
  title: 'Speakers in both reports · Diptych',
  description: `Everyone who speaks in the two reports, how often and in which form, with the words. ${sizes}.`,
  path: sourcesPath,
  // The page collects words of private people, who should not be found by it.
})

const symbols = { quoted: '●', both: '◐', paraphrased: '○', tweet: '■' } as const

export default function SourcesPage() {
  return (
    <Frame current="sources">
      <h1>Speakers</h1>
      <p>
        Everyone quoted or cited in the two reports, in alphabetical order. Found by the same rules in both, with a
        hand-made list of names; the words are as printed. {sizes}.
      </p>
      <table className={`${table.table} ${styles.picture}`}>
        <caption>
          {utteranceForms.map((form) => (
            <span key={form}>
              {symbols[form]} {formLabels[form]}{' '}
            </span>
          ))}
        </caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
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
                <a href={sourcePath(source.key)}>{nameOrUnnamed(source)}</a>
              </th>
              {reports.map(({ slug }) => (
                <td key={slug}>
                  <Symbols source={source} slug={slug} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {inBoth.length > 0
          ? `Quoted or cited in both reports: ${inBoth.join(', ')}.`
          : 'Nobody is quoted or cited in both reports.'}
      </p>
      {sources.map((source) => (
        <section key={source.key} id={source.key} className={styles.source} aria-labelledby={`${source.key}-name`}>
          <h2 id={`${source.key}-name`}>{nameOrUnnamed(source)}</h2>
          {describeRole(source) && <p className="note">{describeRole(source)}</p>}
          <ul>
            {source.utterances.map(({ form, cue, words, voice }) => (
              <li key={`${words[0]?.report} ${words[0]?.start}`} data-letter={words[0]?.letter}>
                <p className="note">
                  <a className="number" href={claimPath(words[0]?.id ?? '')} aria-label={`Claim ${words[0]?.label}`}>
                    {words[0]?.label}
                  </a>{' '}
                  {symbols[form]} {voiceInList(voice, { letter: words[0]?.letter ?? '' })}
                  {cue && ` (introduced by “${cue}”)`}
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
  .map((source) => nameOrUnnamed(source))

function nameOrUnnamed({ name }: SourceEntry) {
  return name ?? unnamedSpeaker
}

/** A speaker's role as printed; for an account without one, that it is an account. */
const describeRole = ({ type, roles, utterances }: SourceEntry) => {
  const letters = [...new Set(utterances.map(({ words }) => words[0]?.letter))].join(' and ')
  const printed = roles.map((role) => `“${role}”`)
  if (printed.length > 0) return printed.join(' · ')
  if (utterances.every(({ form }) => form === 'tweet')) return `A Twitter account in report ${letters}`
  return type === 'unnamed' ? 'Not named' : ''
}

/**
 * One symbol per utterance, grouped by form and readable without color; screen readers get words.
 */
function Symbols({ source, slug }: { source: SourceEntry; slug: string }) {
  const counts = source.counts.filter(({ report, count }) => report === slug && count > 0)
  if (counts.length === 0) return <small>not quoted</small>
  const inWords = counts.map(({ form, count }) => `${count} ${formLabels[form]}`).join(', ')
  return (
    <span role="img" aria-label={inWords}>
      {counts.map(({ form, count }) => symbols[form].repeat(count)).join('')}
    </span>
  )
}
