import type { Metadata } from 'next'
import { voiceWords } from '#lib/link/in-context'
import { claimPath, wordingPath } from '#lib/link/paths'
import type { WordGroup } from '#lib/schema/word-group'
import { Contents } from '../_components/contents'
import { Frame } from '../_components/frame'
import { RemarkForms } from '../_components/remark-forms'
import { Section } from '../_components/section'
import { WordGroups } from '../_components/word-groups'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

const { reports, wording } = site
const sizes = reports.map(({ letter, title, words }) => `${letter}, ${title}: ${words} words`).join(' · ')

export const metadata: Metadata = pageMetadata({
  title: 'Words of both reports · Diptych',
  description: `Repeated words, words for killing, words of saying, numbers and spellings of names in both reports, by voice. ${sizes}.`,
  path: wordingPath,
})

const sections = [
  { id: 'remarks', title: 'One remark, several times' },
  { id: 'killing', title: 'Words for killing and dying' },
  { id: 'saying', title: 'Words that say who says' },
  { id: 'numbers', title: 'Numbers' },
  { id: 'spellings', title: 'Spellings of names' },
  { id: 'runs', title: 'Words in a row that return' },
] as const
type Id = (typeof sections)[number]['id']
const title = (id: Id) => sections.find((one) => one.id === id)?.title ?? ''

/** One spelling with how often each report prints it. */
const spellingLine = ({ word, byReport }: WordGroup) =>
  `“${word}” ${byReport
    .filter(({ count }) => count > 0)
    .map(({ letter, count }) => `${letter} ${count}`)
    .join(', ')}`

export default function WordingPage() {
  return (
    <Frame current="wording">
      <h1>Words</h1>
      <p>
        Found by a program in both reports, by the same rules; nothing here was chosen by an editor. A count says how
        often a word is printed, not how it is meant. {sizes}.
      </p>
      <Contents sections={sections} />
      <Section id="remarks" title={title('remarks')}>
        <p>Quotations of one speaker that share words, on the words of the longest: underlined where they stand.</p>
        {wording.remarks.map((remark) => (
          <RemarkForms key={`${remark.key} ${remark.longest}`} remark={remark} reports={reports} />
        ))}
      </Section>
      <Section id="killing" title={title('killing')}>
        <WordGroups groups={wording.actWords} reports={reports} first="Word" caption="In all forms, whoever died." />
      </Section>
      <Section id="saying" title={title('saying')}>
        <WordGroups
          groups={wording.sayingWords}
          reports={reports}
          first="As printed"
          caption="By the voice that attributes: the report, or the author of a tweet."
        />
      </Section>
      <Section id="numbers" title={title('numbers')}>
        <p>
          Beside each number what is counted and the places that its claim names; whether it is of them, no rule says.
        </p>
        <ul className={styles.numbers}>
          {wording.numbers.map(({ number, ofWhom, places, occurrence }) => (
            <li key={`${occurrence.report} ${occurrence.start}`} data-letter={occurrence.letter}>
              <p>
                <a href={claimPath(occurrence.id)} aria-label={`Claim ${occurrence.label}`}>
                  {occurrence.label}
                </a>{' '}
                <b>
                  <q>{number}</q>
                </b>
                {ofWhom && (
                  <>
                    : <q>{ofWhom}</q>
                  </>
                )}
              </p>
              <p>
                Given by {voiceWords(occurrence.voice, occurrence.letter)}.{' '}
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
                      {kind === 'trailer' ? 'name below a tweet' : voiceWords(voice, letter)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </Section>
      <Section id="runs" title={title('runs')}>
        <p>Four words or more that stand at two places or more, longest first; case and marks are not compared.</p>
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
                {occurrences.map(({ report, start, id, label, line }) => (
                  <li key={`${report} ${start}`}>
                    <a href={claimPath(id)}>{label}</a> {line}
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
