import { fold, hasEveryWord } from './fold'

/**
 * Adds a search to a page with filters, shows how many claims are visible, and keeps both in the URL. CSS rules of the
 * page do the filtering; visible rows are counted after that.
 */
export function offerSearch(page: Document) {
  const place = page.querySelector<HTMLElement>('[data-search]')
  const form = place?.closest('form')
  if (!place || !form) return
  const bodies = [...page.querySelectorAll<HTMLElement>('tbody[data-letter]')].map((body) => ({
    letter: body.dataset.letter,
    rows: [...body.querySelectorAll<HTMLElement>('tr[id]')].map((row) => ({ row, words: fold(searchableText(row)) })),
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
      row.toggleAttribute('data-missed', !hasEveryWord(words, search.value))
    const counts = bodies.map(({ letter, rows }) => {
      const shown = rows.filter(({ row }) => row.getClientRects().length > 0).length
      return { shown, all: rows.length, line: `${letter} ${shown} of ${rows.length}` }
    })
    const sum = (of: 'shown' | 'all') => counts.reduce((total, count) => total + count[of], 0)
    status.textContent = `${sum('shown')} of ${sum('all')} claims: ${counts.map(({ line }) => line).join(', ')}`
  }
  const read = () => {
    const state = new URLSearchParams(location.search)
    for (const field of fields) {
      const value = state.get(field.name) ?? ''
      field.value = value
      // A URL may name a choice that does not exist; it then selects all.
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
    // Safari throws at the hundredth change of the URL within 30 seconds.
    later(write, 350)
  })
  form.addEventListener('reset', () =>
    // Fields are reset after this event.
    later(() => {
      show()
      write()
    }, 0),
  )
  // Enter in the search would submit the form.
  form.addEventListener('submit', (event) => event.preventDefault())
  // `:target` changes only after this event.
  addEventListener('popstate', () => setTimeout(read))
  read()
  // The search key on another page leads here.
  if (location.hash === '#search') {
    history.replaceState(null, '', location.pathname + location.search)
    search.focus()
  }
}

/** The searchable text of a row: what it prints, and other spellings of the names in it. */
const searchableText = (row: HTMLElement) =>
  [...row.querySelectorAll('[data-find]')].map(({ textContent }) => textContent).join(' ') + row.dataset.also
