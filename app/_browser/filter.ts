import { fold, holds } from './fold'

/**
 * On a page with filters: a search, how many claims are shown, and the state of both in the address. What the filters
 * hide is left to the page's style rules; what is shown is counted as it came out.
 */
export function offerSearch(page: Document) {
  const place = page.querySelector<HTMLElement>('[data-search]')
  const form = place?.closest('form')
  if (!place || !form) return
  const bodies = [...page.querySelectorAll<HTMLElement>('tbody[data-letter]')].map((body) => ({
    letter: body.dataset.letter,
    rows: [...body.querySelectorAll<HTMLElement>('tr[id]')].map((row) => ({ row, words: fold(wordsOf(row)) })),
  }))
  const label = page.createElement('label')
  const search = page.createElement('input')
  search.type = 'search'
  search.name = 'q'
  label.append(place.dataset.search ?? '', search)
  const status = page.createElement('p')
  status.setAttribute('role', 'status')
  place.replaceChildren(label, status)
  const fields = [search, ...form.querySelectorAll('select')]

  const show = () => {
    for (const { row, words } of bodies.flatMap(({ rows }) => rows))
      row.toggleAttribute('data-missed', !holds(words, search.value))
    const counts = bodies.map(({ letter, rows }) => {
      const shown = rows.filter(({ row }) => row.getClientRects().length > 0).length
      return { shown, all: rows.length, told: `${letter} ${shown} of ${rows.length}` }
    })
    const sum = (of: 'shown' | 'all') => counts.reduce((total, count) => total + count[of], 0)
    status.textContent = `${sum('shown')} of ${sum('all')} claims: ${counts.map(({ told }) => told).join(', ')}`
  }
  const read = () => {
    const state = new URLSearchParams(location.search)
    for (const field of fields) {
      const value = state.get(field.name) ?? ''
      field.value = value
      // An address may ask for what is not there: then for all.
      if (field.value !== value) field.value = ''
    }
    show()
  }
  const write = () => {
    const state = fields.filter(({ value }) => value).map(({ name, value }) => [name, value])
    const query = state.length > 0 ? `?${new URLSearchParams(state)}` : ''
    history.replaceState(history.state, '', location.pathname + query + location.hash)
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const later = (act: () => void, milliseconds: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(act, milliseconds)
  }
  form.addEventListener('input', () => {
    show()
    // Safari throws at the hundredth change of the address in 30 seconds.
    later(write, 350)
  })
  form.addEventListener('reset', () =>
    // The fields are emptied only after this event.
    later(() => {
      show()
      write()
    }, 0),
  )
  // Enter in the search would send the form.
  form.addEventListener('submit', (event) => event.preventDefault())
  // Which claim the address points to is known to the style rules only after this event.
  addEventListener('popstate', () => setTimeout(read))
  read()
  // Sent here from another page by the key of the search.
  if (location.hash === '#search') {
    history.replaceState(null, '', location.pathname + location.search)
    search.focus()
  }
}

/** What is searched of a claim: what its row prints, and the other spellings of the names in it. */
const wordsOf = (row: HTMLElement) =>
  [...row.querySelectorAll('[data-find]')].map(({ textContent }) => textContent).join(' ') + row.dataset.also
