import { runScript } from '#lib/cli/run'
import { benchGrowth } from './growth'
import { benchLoader } from './loader'

/**
 * `npm run bench`: the loader, the growth of the build and the weight of its pages; `npm run bench -- loader`, `-- growth`
 * or `-- pages` for one of them, `-- growth 2 20` for some sizes alone. Ends with status 1 where a promise is not kept.
 */
const [part, ...sizes] = process.argv.slice(2)
const parts = ['loader', 'growth', 'pages']
if (part !== undefined && !parts.includes(part)) {
  console.error(`bench: there is no part ${part}; name one of ${parts.join(', ')}, or none for all`)
  process.exit(2)
}
const wanted = (name: string) => part === undefined || part === name

if (wanted('loader')) benchLoader()
if (wanted('growth')) await benchGrowth(sizes.map(Number))
if (wanted('pages')) {
  const status = await runScript('lib/cli/build.ts')
  if (status !== 0) process.exit(status)
  await import('./pages')
}
