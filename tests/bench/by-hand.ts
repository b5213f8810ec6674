import { readFileSync } from 'node:fs'

/**
 * The page of both reports as a careful person would write it by hand: the yardstick. Only the reports' words are put in
 * from their files, so that they stand once in this project; markup and style are written here.
 */
export function byHand(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Iraq/Syria celebration report and Iran mourning report, side by side · Diptych</title>
<meta name="description" content="Two dated news reports of one event, whole and as received, side by side. No side taken.">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1e1d19;--quiet:#4c4a44;--line:#cccac5;--a:#684821;--b:#115968}
@media(prefers-color-scheme:dark){:root{--paper:#141411;--ink:#dfdeda;--quiet:#b6b4af;--line:#3e3d38;--a:#e2bd93;--b:#8fd0e1}}
body{margin:0 auto;max-width:80rem;padding:1.25rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.625 Charter,Cambria,Georgia,serif}
nav a,.size,a[id]{font:.875rem/1.4 system-ui,sans-serif}nav a{margin-right:1.5rem;color:inherit}
article{--hue:var(--a)}article+article{--hue:var(--b)}h1{font-size:1.375rem}
h2{position:sticky;top:0;margin:0;padding:.5rem .75rem;background:var(--paper);border-left:4px solid var(--hue);font-size:1.125rem}
article+article h2{border-left-style:double}.size{color:var(--quiet)}
p,blockquote{margin:1rem 0;white-space:pre-wrap}blockquote{padding-left:.75rem;border-left:2px solid var(--hue)}
.n{color:var(--hue);font:.8125rem system-ui,sans-serif;text-decoration:none;margin-right:.4rem}:target{background:#f3e7da}
@media(min-width:700px){main{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}p,blockquote{font-size:1.125rem}}
</style>
<header><nav><a href="/">Diptych</a><a href="/">Read</a><a href="/claims/">All claims</a><a href="/method/">About</a></nav>
<h1>Two reports, one date, as received. No side taken.</h1>
<p>Two news reports, both dated 3 January 2020, about the killing of Qassem Soleimani and how people reacted to it. Each is shown whole and as received. Putting them side by side says neither that they weigh the same nor that they conflict.
<p>A claim, here, is one statement as printed: one sentence of a report or of a tweet that it prints. Each has a number, and the number is the link to it.</header>
<main>
${report('A', 'Iraq/Syria celebration report', 'iraq-syria-celebration', '302 words · 13 claims')}
${report('B', 'Iran mourning report', 'iran-mourning', '573 words · 24 claims')}
</main>
<footer class="size">The texts belong to their publishers. Everything beside them, corrections and contact: <a href="/method/">About</a>.</footer>
</html>
`
}

function report(letter: string, title: string, slug: string, size: string): string {
  const text = readFileSync(`content/reports/${slug}.txt`, 'utf8').slice(' date 2020-01-03 '.length)
  const blocks = text.split('\n\n').map((words, i) => {
    const id = `${slug}-${i + 1}`
    const tag = /\(@\w+\) January/.test(words) ? 'blockquote' : 'p'
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<${tag} id="${id}"><a class="n" href="/claims/${id}/">${letter}${i + 1}</a>${escaped}</${tag}>`
  })
  return `<article><h2>${letter} ${title}<br><span class="size">3 January 2020 · ${size}</span></h2>\n${blocks.join('\n')}</article>`
}
