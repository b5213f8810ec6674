/**
 * Buttons that copy, in each element with `data-copy`: its link (`data-link`), or its words with who speaks and the link
 * (`data-words`). What is copied is written in the page; nothing is computed here.
 */
export function offerCopies(page: Document) {
  for (const place of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const status = page.createElement('p')
    status.setAttribute('role', 'status')
    const button = (label: string, text: string | undefined, done: string) => {
      const made = page.createElement('button')
      made.type = 'button'
      made.textContent = label
      made.addEventListener('click', async () => {
        status.textContent = (await copied(text ?? '')) ? done : selectLink(place)
      })
      return made
    }
    place.replaceChildren(
      button('Copy the link', place.dataset.link, 'Link copied'),
      button('Copy words and link', place.dataset.words, 'Words and link copied'),
      status,
    )
  }
}

/** False where the browser has no clipboard for this page or does not allow it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Selects the link beside the buttons, so that it can be copied by hand. */
function selectLink(place: HTMLElement): string {
  const link = place.parentElement?.querySelector('a')
  if (link) getSelection()?.selectAllChildren(link)
  return 'Copying is not allowed here. The link is selected: copy it by hand.'
}
