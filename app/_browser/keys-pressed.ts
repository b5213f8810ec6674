import { areKeysEnabled } from './keys'

document.body.insertAdjacentHTML(
  'beforeend',
  `<p role=status popover=manual></p>
<dialog aria-label=Keys>
<p><kbd>j</kbd> next claim
<p><kbd>k</kbd> the claim before it
<p><kbd>c</kbd> copy the link to the claim
<p><kbd>/</kbd> search all claims
<p><kbd>?</kbd> this list
<p><label><input type=checkbox> Use these keys</label>
<form method=dialog><button>Close</button></form></dialog>`,
)
const dialog = document.body.lastElementChild as HTMLDialogElement
const status = dialog.previousElementSibling as HTMLElement
const [box, close] = dialog.querySelectorAll('input, button') as unknown as [HTMLInputElement, HTMLElement]
// Styles set by script are allowed by our CSP; in a style sheet every page would have to load them.
status.style.margin = 'auto auto 1rem'
close.style.cssText = 'font:inherit;padding:.5rem 1rem'
for (const place of document.querySelectorAll('[data-keys]')) {
  const button = document.createElement('button')
  button.append('Keys')
  button.onclick = openDialog
  place.append(button)
}

function openDialog() {
  box.checked = areKeysEnabled()
  dialog.showModal()
}

box.onchange = () => {
  localStorage.keys = box.checked ? 'on' : 'off'
}

/** Runs the command of a key. */
export function press(key: string) {
  if (dialog.open) return
  if (key === '?') openDialog()
  else if (key === '/') search()
  else if (key === 'c') copy()
  else moveSelection(key === 'j')
}

function moveSelection(on: boolean) {
  const claims = listVisibleClaims()
  if (!claims[0]) document.querySelector<HTMLElement>(`main a[rel=${on ? 'next' : 'prev'}]`)?.click()
  const claim = findSelected(claims)
  // If none is selected, start from the scroll position, below sticky elements.
  const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  const below = claims.findIndex((one) => one.getBoundingClientRect().top >= room)
  const end = below < 0 ? claims.length : below
  const next = claims[claim ? claims.indexOf(claim) + (on ? 1 : -1) : on ? end : end - 1]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}

async function copy() {
  const claim = findSelected(listVisibleClaims())
  const link = claim?.href ?? document.querySelector<HTMLElement>('main [data-link]')?.dataset.link
  if (!link) return announce('No claim is chosen')
  try {
    await navigator.clipboard.writeText(link)
    announce(`${claim?.ariaLabel ?? 'This page'}: link copied`)
  } catch {
    announce(`Not allowed here. The link: ${link}`)
  }
}

function search() {
  const field = document.querySelector<HTMLElement>('input[type=search]')
  if (field) field.focus()
  else location.assign(`${document.querySelector<HTMLAnchorElement>('footer a[href$="/claims/"]')?.href}#search`)
}

/** The links of claims that no filter hides. */
const listVisibleClaims = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('[data-claims] a[aria-label^="Claim "]')].filter(
    (claim) => claim.getClientRects()[0],
  )

/** The claim with the focus, or else the target of the URL. */
const findSelected = (claims: HTMLAnchorElement[]) =>
  claims.find((claim) => claim === document.activeElement) ??
  claims.find((claim) => claim.matches(':target:not(main, section, article) a'))

let timer: ReturnType<typeof setTimeout>
function announce(words: string) {
  clearTimeout(timer)
  // Cleared first, because screen readers do not announce an unchanged message.
  status.textContent = ''
  status.togglePopover?.(true)
  timer = setTimeout(() => {
    status.textContent = words
    timer = setTimeout(() => status.togglePopover?.(false), 5000)
  }, 100)
}
