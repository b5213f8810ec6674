/**
 * Adds buttons that copy and share to each element with `data-copy`. They copy its `data-words` and `data-link` or,
 * without `data-words`, the text of the element before it. All text is in the page; nothing is computed here.
 */
export function offerCopies(page: Document) {
  for (const place of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { link = '', words } = place.dataset
    const status = page.createElement('p')
    status.setAttribute('role', 'status')
    const button = (label: string, act: () => Promise<string>) => {
      const made = page.createElement('button')
      made.type = 'button'
      made.textContent = label
      made.addEventListener('click', async () => {
        // Cleared first, because screen readers do not announce an unchanged message.
        status.textContent = ''
        status.textContent = await act().catch((error: Error) => explainFailure(error, place))
      })
      return made
    }
    const copy = async (copied: string, done: string) => {
      await navigator.clipboard.writeText(copied)
      return done
    }
    const share = async () => {
      await navigator.share({ title: page.title, text: words ?? '', url: link })
      return ''
    }
    if (words === undefined) {
      const made = button('Copy', () => copy(place.previousElementSibling?.textContent ?? '', 'Copied'))
      // There may be many on a page, so each is named after what it copies.
      made.ariaLabel = `Copy: ${place.parentElement?.querySelector('figcaption')?.textContent}`
      place.replaceChildren(made, status)
    } else
      place.replaceChildren(
        ...('share' in navigator ? [button('Share', share)] : []),
        button('Copy text and link', () => copy(`${words}\n${link}`, 'Text and link copied')),
        status,
      )
  }
}

/** Closing the share sheet is not a failure. After any other error the link is selected for copying by hand. */
function explainFailure({ name }: Error, place: HTMLElement): string {
  if (name === 'AbortError') return ''
  const link = place.parentElement?.querySelector('pre, a')
  if (link) getSelection()?.selectAllChildren(link)
  return 'That is not allowed here. It is selected: copy it by hand.'
}
