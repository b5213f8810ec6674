import { areOn } from './keys'

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
const list = document.body.lastElementChild as HTMLDialogElement
const status = list.previousElementSibling as HTMLElement
const [box, close] = list.querySelectorAll('input, button') as unknown as [HTMLInputElement, HTMLElement]
// The policy of our pages leaves styles to scripts; in a style sheet they would weigh on every page.
status.style.margin = 'auto auto 1rem'
close.style.cssText = 'font:inherit;padding:.5rem 1rem'
for (const place of document.querySelectorAll('[data-keys]')) {
  const button = document.createElement('button')
  button.append('Keys')
  button.onclick = open
  place.append(button)
}

function open() {
  box.checked = areOn()
  list.showModal()
}

box.onchange = () => {
  localStorage.keys = box.checked ? 'on' : 'off'
}

/** Does what a key is for. */
export function press(key: string) {
  if (list.open) return
  if (key === '?') open()
  else if (key === '/') search()
  else if (key === 'c') copy()
  else step(key === 'j')
}

function step(on: boolean) {
  const claims = claimsShown()
  if (!claims[0]) document.querySelector<HTMLElement>(`main a[rel=${on ? 'next' : 'prev'}]`)?.click()
  const claim = chosen(claims)
  // If none is chosen, from where the reader has come to, below what sticks.
  const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  const below = claims.findIndex((one) => one.getBoundingClientRect().top >= room)
  const end = below < 0 ? claims.length : below
  const next = claims[claim ? claims.indexOf(claim) + (on ? 1 : -1) : on ? end : end - 1]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}

async function copy() {
  const claim = chosen(claimsShown())
  const link = claim?.href ?? document.querySelector<HTMLElement>('main [data-link]')?.dataset.link
  if (!link) return say('No claim is chosen')
  try {
    await navigator.clipboard.writeText(link)
    say(`${claim?.ariaLabel ?? 'This page'}: link copied`)
  } catch {
    say(`Not allowed here. The link: ${link}`)
  }
}

function search() {
  const field = document.querySelector<HTMLElement>('input[type=search]')
  if (field) field.focus()
  else location.assign(`${document.querySelector<HTMLAnchorElement>('footer a[href$="/claims/"]')?.href}#search`)
}

/** The links that stand before the words of a claim, and are not hidden by a filter. */
const claimsShown = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('[data-claims] a[aria-label^="Claim "]')].filter(
    (claim) => claim.getClientRects()[0],
  )

/** The one that has the focus, or else that the page's address points to. */
const chosen = (claims: HTMLAnchorElement[]) =>
  claims.find((claim) => claim === document.activeElement) ??
  claims.find((claim) => claim.matches(':target:not(main, section, article) a'))

let timer: ReturnType<typeof setTimeout>
function say(words: string) {
  clearTimeout(timer)
  // Emptied first: the same message twice would be announced once.
  status.textContent = ''
  status.togglePopover?.(true)
  timer = setTimeout(() => {
    status.textContent = words
    timer = setTimeout(() => status.togglePopover?.(false), 5000)
  }, 100)
}
