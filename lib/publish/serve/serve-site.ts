import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hold } from '#lib/publish/disk/hold'
import { recover } from '#lib/publish/disk/swap'
import { forPlainHttp, headersFor, readHeadersFile } from '#lib/publish/host/headers'
import type { Listening } from '#lib/publish/serve/listen'
import { serve } from '#lib/publish/serve/serve'

/**
 * Serves a finished site with the headers that its hosts send, from its own `_headers`. `base` is the base path that it
 * was built for, '' for none.
 */
export async function serveSite(folder: string, port: number, base: string): Promise<Listening> {
  // A build at work looks after its two renames itself.
  const letGo = await hold(folder)
  if (letGo) recover(folder)
  letGo?.()
  const file = join(folder, '_headers')
  const rules = existsSync(file) ? forPlainHttp(readHeadersFile(readFileSync(file, 'utf8'))) : []
  return serve({ folder, port, base, headers: (path) => lowered(headersFor(rules, path)) })
}

/** Node would send a name twice that comes in two spellings. */
function lowered(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
