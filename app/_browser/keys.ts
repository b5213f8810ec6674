/**
 * Single keys for whoever reads by keyboard; nothing needs them. Only the listener stands in every page's script: what the
 * keys do is loaded when one is pressed, or where a page has room for the switch (`data-keys`).
 */
export function offerKeys(page: Document) {
  const load = () => import('./keys-pressed.js')
  if (page.querySelector('[data-keys]')) load()
  page.addEventListener('keydown', async (event) => {
    const { key, target } = event
    if (!/^[jkc/?]$/.test(key) || event.ctrlKey || event.altKey || event.metaKey) return
    const closed = 'input, textarea, select, [contenteditable], dialog'
    if (!areOn() || (target instanceof Element && target.closest(closed))) return
    // Some browsers search the page by these keys.
    event.preventDefault()
    const { press } = await load()
    press(key)
  })
}

/** Whoever speaks to the computer may press keys unawares (WCAG 2.1.4): they act only where they can be switched off for good. */
export function areOn() {
  try {
    return localStorage.keys !== 'off'
  } catch {
    return false
  }
}
