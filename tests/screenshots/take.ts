import { mkdir } from 'node:fs/promises'
import { basePath } from '#lib/address/site-url'
import { serveSite } from '#lib/publish/serve/serve'
import { launchBrowser } from '../browser/chromium'

/** `npm run screenshots`: every kind of page at five widths in four renderings, in `test-results/screenshots/`. */
const folder = 'test-results/screenshots'
const pages = {
  home: '/',
  target: '/#iran-mourning-17-2',
  swapped: '/swapped/',
  compare: '/compare/',
  topic: '/compare/pompeo-on-people-in-iraq/',
  'topic-of-one-report': '/compare/who-gave-the-order/',
  sources: '/sources/',
  wording: '/wording/',
  'claim-of-a-report': '/claims/iran-mourning-17-2/',
  'claim-of-a-tweet': '/claims/iraq-syria-celebration-5/',
  block: '/claims/iran-mourning-17/',
  claims: '/claims/',
  report: '/reports/iran-mourning/',
  handout: '/handout/',
  data: '/data/',
  method: '/method/',
  'one-file': '/diptych.html',
  missing: '/no-such-page/',
}
const widths = [320, 390, 768, 1280, 1920]
const renderings = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
} as const

await mkdir(folder, { recursive: true })
const site = await serveSite('out', 0, basePath)
const browser = await launchBrowser()
const page = await browser.newPage()
for (const [rendering, media] of Object.entries(renderings))
  for (const width of widths)
    for (const [name, path] of Object.entries(pages)) {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null, ...media })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`http://localhost:${site.port}${path}`)
      await page.screenshot({ path: `${folder}/${name}-${width}-${rendering}.png`, fullPage: !path.includes('#') })
    }
await browser.close()
await site.close()
console.log(`screenshots: ${Object.keys(pages).length * widths.length * 4} pictures in ${folder}`)
