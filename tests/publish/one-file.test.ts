import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { basePath, origin } from '#lib/address/site-url'
import { PublishError } from '#lib/publish/export/problem'
import { finishSite } from '#lib/publish/publish'
import { exportedPage as exported } from './small-export'

const place = { origin, basePath }
const pages: Record<string, string> = {
  'index.html': exported(
    '<article id="a-b"><p id="a-b-1">It is open.</p></article><a href="/compare/#open">Compare</a>',
  ),
  'compare/index.html': exported('<section id="open"><a href="/#a-b-1">A1</a></section>'),
  'sources/index.html': exported('<p>Nobody</p>'),
  'wording/index.html': exported('<p>No word</p>'),
  'claims/index.html': exported('<p id="a-b-1">It is open.</p>'),
  'method/index.html': exported('<p>In one file: <a href="/diptych.html">all</a>, <span data-one-file=""></span></p>'),
  'reports/a-b/index.html': exported('<section aria-labelledby="origin"><h2 id="origin">Origin</h2></section>'),
}

/** The finished site of these pages and others, each given by its path; null takes one away. */
function finish(others: Record<string, string | null> = {}) {
  const files = { '_next/static/chunks/x.css': '.a{color:red}', ...pages, ...others }
  const content = Object.entries(files).flatMap(([path, text]) =>
    text === null ? [] : [[path, Buffer.from(text)] as const],
  )
  return finishSite(new Map(content), place, { versions: {}, input: [] })
}

function problems(others: Record<string, string | null>): string[] {
  try {
    finish(others)
    return []
  } catch (error) {
    if (!(error instanceof PublishError)) throw error
    return error.problems.flatMap(({ file, element, reason }) =>
      file === 'diptych.html' ? [`${element} ${reason}`] : [],
    )
  }
}

describe('the one file', () => {
  test('has every part, with links that lead within it, and the origin of each text', () => {
    const file = String(finish().get('diptych.html'))
    expect(file).toContain('<a href="#compare_open">Compare</a>')
    expect(file).toContain('<section id="compare_open"><a href="#a-b-1">A1</a></section>')
    expect(file).toContain('<p id="claims_a-b-1">It is open.</p>')
    expect(file).toContain('<h2 id="a-b_origin">A bridge: Origin</h2>')
    expect(file).not.toContain('<script')
  })

  test('stands with its bytes and sha256 on the method page', () => {
    const site = finish()
    const file = site.get('diptych.html') ?? Buffer.alloc(0)
    const sha256 = createHash('sha256').update(file).digest('hex')
    expect(String(site.get('method/index.html'))).toContain(
      `${file.length.toLocaleString('en')} bytes, sha256 ${sha256}`,
    )
  })

  test('is not made where the method page has no place for it', () => {
    expect(finish({ 'method/index.html': exported() }).has('diptych.html')).toBe(false)
  })

  test.each<[what: string, others: Record<string, string | null>, told: string]>([
    [
      'an id that stands twice',
      { 'sources/index.html': exported('<p id="x">One</p><p id="x">Two</p>') },
      '#sources_x an id that stands twice',
    ],
    ['a part that is missing', { 'wording/index.html': null }, 'page wording/index.html is not in the export'],
    ['a dead link', { 'sources/index.html': exported('<a href="#gone">There</a>') }, '<a> diptych.html has no #gone'],
  ])('stops the build for %s', (_, others, told) => {
    expect(problems(others)).toContain(told)
  })
})
