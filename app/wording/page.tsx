import type { Metadata } from 'next'
import { liveClaims } from '#lib/address/addresses'
import { claimPath, wordingPath } from '#lib/address/paths'
import type { Occurrence } from '#lib/compare/words/occurrence'
import type { WordGroup } from '#lib/compare/words/word-group'
import { formatNotes } from '#lib/output/share'
import { voiceAt } from '#lib/voice/voice-at'
import { formatHedges, hedgeLine, voiceInList } from '#lib/voice/voice-line'
import { Contents } from '../_components/shared/contents'
import { Frame } from '../_components/shared/frame'
import { Section } from '../_components/shared/section'
import { RemarkForms } from '../_components/words/remark-forms'
import { WordGroups } from '../_components/words/word-groups'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

const { reports, wording } = site
/** Explains what lib/compare/words/killing-words.ts leaves out, if that word is listed. */
const actionNote = wording.killingWords.some(({ word }) => word === 'action')
  ? ' “Action” is not counted where it answers an act or is a court’s or a union’s, as in “retaliatory action”.'
  : ''
const sizes = reports.map(({ letter, title, words }) => `${letter}, ${title}: ${words} words`).join(' · ')

export const metadata: Metadata = pageMetadata({
  title: 'Word choice in both reports · Diptych',
  description: `Repeated words, words for killing, words of saying, numbers and spellings of names in both reports, by voice. ${sizes}.`,
  path: wordingPath,
})

/** Every hedge of both reports, in the order of the letters and of the text. */
const hedged = reports.flatMap((report) =>
  liveClaims(report).flatMap((claim) => claim.hedges.map((hedge) => ({ report, claim, hedge }))),
)

/** The hedges that qualify words at one place. */
const hedgesAt = ({ report: slug, voice }: Occurrence): string[] =>
  reports.filter((report) => report.slug === slug).flatMap((report) => formatHedges(report, voice))

const sections = [
  { id: 'remarks', title: 'One remark, quoted several times' },
  { id: 'killing', title: 'Words for killing and dying' },
  { id: 'saying', title: 'Words that introduce a speaker' },
  ...(hedged.length > 0 ? [{ id: 'hedges', title: 'Hedges' }] : []),
  { id: 'numbers', title: 'Numbers and amounts' },
  { id: 'spellings', title: 'Spellings of names' },
  { id: 'runs', title: 'Repeated phrases' },
]
const title = (id: string) => sections.find((one) => one.id === id)?.title ?? ''

/** One spelling and its count in each report. */
const spellingLine = ({ word, byReport }: WordGroup) =>
  `“${word}” ${byReport
    .filter(({ count }) => count > 0)
    .map(({ letter, count }) => `${letter} ${count}`)
    .join(', ')}`

export default function WordingPage() {
  return (
    <Frame current="wording">
      <h1>Word choice</h1>
      <p>
        The same word lists and rules were used for both reports; no occurrence was picked by hand. A count says how
        often a word is printed, not how it is meant. {sizes}.
      </p>
      <Contents sections={sections} />
      <Section id="remarks" title={title('remarks')}>
        <p>Each quotation is laid over the longest version of the remark; the words it keeps are underlined.</p>
        {wording.remarks.map((remark) => (
          <RemarkForms key={`${remark.key} ${remark.longest}`} remark={remark} reports={reports} />
        ))}
      </Section>
      <Section id="killing" title={title('killing')}>
        <WordGroups
          groups={wording.killingWords}
          reports={reports}
          first="Word"
          caption={`All forms of each word, whoever is meant.${actionNote}`}
        />
      </Section>
      <Section id="saying" title={title('saying')}>
        <WordGroups
          groups={wording.sayingWords}
          reports={reports}
          first="As printed"
          caption="Counted for whoever uses the word: the report or the author of a tweet."
        />
      </Section>
      {hedged.length > 0 && (
        <Section id="hedges" title={title('hedges')}>
          <p>Words that qualify a statement or pass it on, each with the words that it qualifies.</p>
          <ul className={styles.numbers}>
            {hedged.map(({ report, claim, hedge }) => (
              <li key={`${report.slug} ${hedge.start}`} data-letter={report.letter}>
                <p className="note">
                  <a href={claimPath(claim.id)} aria-label={`Claim ${claim.label}`}>
                    {claim.label}
                  </a>{' '}
                  {hedgeLine(report, hedge)} · {voiceInList(voiceAt(report, [hedge.scope]), report)}
                </p>
                <p>
                  <q>{hedge.scope.text}</q>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="numbers" title={title('numbers')}>
        <p>
          Each number, what it counts, and the places named in the same claim. A program cannot tell whether they belong
          together. Ages, years, dates and times are left out.
        </p>
        <ul className={styles.numbers}>
          {wording.numbers.map(({ number, countedNoun, places, occurrence }) => (
            <li key={`${occurrence.report} ${occurrence.start}`} data-letter={occurrence.letter}>
              <p>
                <a className="number" href={claimPath(occurrence.id)} aria-label={`Claim ${occurrence.label}`}>
                  {occurrence.label}
                </a>{' '}
                <b>
                  <q>{number}</q>
                </b>
                {countedNoun && (
                  <>
                    : <q>{countedNoun}</q>
                  </>
                )}
              </p>
              <p className="note">
                Given by {voiceInList(occurrence.voice, occurrence)}
                {formatNotes(hedgesAt(occurrence))}.{' '}
                {places.length > 0
                  ? `Places named in the same claim: ${places.map((place) => `“${place}”`).join(', ')}.`
                  : 'No place named in the same claim.'}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="spellings" title={title('spellings')}>
        {wording.spellings.map(({ slug, name, spellings }) => (
          <details key={slug} className={styles.name}>
            <summary>
              {name}: {spellings.map(spellingLine).join(' · ')}
            </summary>
            <ul>
              {spellings.map(({ word, occurrences }) => (
                <li key={word}>
                  <b>
                    <q>{word}</q>
                  </b>
                  :{' '}
                  {occurrences.map(({ id, label, letter, start, voice, kind }, i) => (
                    <span key={start}>
                      {i > 0 && '; '}
                      <a href={claimPath(id)}>{label}</a>{' '}
                      {kind === 'trailer' ? 'name under a tweet' : voiceInList(voice, { letter })}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </Section>
      <Section id="runs" title={title('runs')}>
        <p>
          Phrases of four or more words that appear at least twice, longest first. Capitals and punctuation make no
          difference.
        </p>
        <ol className={styles.runs}>
          {wording.runs.map(({ words, text, occurrences }) => (
            <li key={text}>
              <p>
                <b>
                  <q>{text}</q>
                </b>{' '}
                <small>{words} words</small>
              </p>
              <ul>
                {occurrences.map(({ report, letter, start, id, label, voice }) => (
                  <li key={`${report} ${start}`}>
                    <a href={claimPath(id)}>{label}</a> {voiceInList(voice, { letter })}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
    </Frame>
  )
}
