import type { Metadata } from 'next'
import { contactLink, correctionsPath, methodPath, oneFilePath } from '#lib/address/paths'
import { printDate } from '#lib/voice/print-date'
import { Frame } from '../_components/shared/frame'
import { Prose } from '../_components/shared/prose'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

export const metadata: Metadata = pageMetadata({
  title: `${site.method.title} · Diptych`,
  description: 'How the two reports are shown, how their claims are cut and linked, what is not known, and the limits.',
  path: methodPath,
})

export default function MethodPage() {
  const { contact } = site.method
  return (
    <Frame current="method">
      <h1>{site.method.title}</h1>
      <Prose tree={site.method.body}>
        {site.method.corrections.length > 0 && (
          <ul>
            {site.method.corrections.map(({ date, title, text }) => (
              <li key={`${date} ${title}`}>
                {printDate(date)}: {title}. {text}
              </li>
            ))}
          </ul>
        )}
        {contact ? (
          <p>
            Contact: <a href={contactLink(contact)}>{contact.replace('https://', '')}</a>
          </p>
        ) : (
          <p>No contact has been set for this copy, so requests cannot yet be received.</p>
        )}
        <p>
          To follow corrections and withdrawals: <a href={correctionsPath}>feed</a> (Atom).
        </p>
        <h2>In one file</h2>
        <p>
          For archives, and for classes without a network: <a href={oneFilePath}>the whole comparison in one file</a>,
          which asks for nothing and opens from a disk. <span data-one-file="" />
        </p>
        <h2>Corrections of the rules</h2>
        {site.reports.map(({ letter, overrides, attributions }) => (
          <p key={letter}>
            Report {letter}: {attributions.length} attributions, {overrides.length} of them corrected by hand.
          </p>
        ))}
        {site.reports.map(({ letter, overrides }) =>
          overrides.map(({ exact, speaker, reason }) => (
            <p key={exact}>
              {letter}: “{exact}” — {speaker ?? 'nobody'}. {reason}
            </p>
          )),
        )}
      </Prose>
      {/* Our script adds the list of keys and their switch here. */}
      <div className="screen-only" data-keys="" />
    </Frame>
  )
}
