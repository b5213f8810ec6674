import type { TestProject } from 'vitest/node'
import { basePath } from '#lib/address/site-url'
import { serveSite } from '#lib/publish/serve/serve'
import { launchBrowser } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
  }
}

/** Serves the finished site to the browser tests, on any free port. */
export default async function serveOut(project: TestProject) {
  // Where no browser starts, that is said once, here, and not by every test.
  await (await launchBrowser()).close()
  const site = await serveSite('out', 0, basePath)
  project.provide('siteUrl', `http://localhost:${site.port}`)
  return site.close
}
