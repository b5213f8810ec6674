/**
 * Single-key shortcuts for keyboard users. Every page loads only this listener; the commands are loaded when a key is
 * pressed, or if the page has a place for the switch (`data-keys`).
 */
export function offerKeys(page: Document) {
  const load = () => import('./keys-pressed.js')
  if (page.querySelector('[data-keys]')) load()
  page.addEventListener('keydown', async (event) => {
    const { key, target } = event
    if (!/^[jkc/?]$/.test(key) || event.ctrlKey || event.altKey || event.metaKey) return
    const closed = 'input, textarea, select, [contenteditable], dialog'
    if (!areKeysEnabled() || (target instanceof Element && target.closest(closed))) return
    // Some browsers use these keys to search the page.
    event.preventDefault()
    const { press } = await load()
    press(key)
  })
}

/** Speech input may press keys by accident (WCAG 2.1.4), so shortcuts need storage to be switched off for good. */
export function areKeysEnabled() {
  try {
    return localStorage.keys !== 'off'
  } catch {
    return false
  }
}
