import { runScript } from '#lib/cli/run'
import { benchGrowth } from './growth'
import { benchLoader } from './loader'

/**
 * `npm run bench`: the loader, the weight of pages and the growth of the build; `npm run bench -- loader`, `-- pages` or
 * `-- growth` for one of them, `-- growth 2 20` for some sizes alone. Ends with status 1 where a promise is not kept.
 */
const [part, ...sizes] = process.argv.slice(2)
const parts = ['loader', 'pages', 'growth']
if (part !== undefined && !parts.includes(part)) {
  console.error(`bench: there is no part ${part}; name one of ${parts.join(', ')}, or none for all`)
  process.exit(2)
}
const wanted = (name: string) => part === undefined || part === name

if (wanted('loader')) benchLoader()
if (wanted('pages')) {
  const status = await runScript('lib/cli/build.ts')
  if (status !== 0) process.exit(status)
  await import('./pages')
}
// Last, since its largest site takes an hour and more.
if (wanted('growth')) await benchGrowth(sizes.map(Number))
