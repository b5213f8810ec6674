/**
 * Buttons that copy and share, in each element with `data-copy`: its link (`data-link`) and its words with who speaks
 * (`data-words`), or else the text that stands before it, named by its caption. All are written in the page; nothing is
 * computed here.
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
        // Emptied first: the same message twice would be announced once.
        status.textContent = ''
        status.textContent = await act().catch((error: Error) => failed(error, place))
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
      // Many stand on a page: each is named by what it copies.
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

/** A share sheet closed by its reader is no failure. After any other the link is selected. */
function failed({ name }: Error, place: HTMLElement): string {
  if (name === 'AbortError') return ''
  const link = place.parentElement?.querySelector('pre, a')
  if (link) getSelection()?.selectAllChildren(link)
  return 'That is not allowed here. It is selected: copy it by hand.'
}
