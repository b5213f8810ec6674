import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { basePath } from './lib/address/site-url'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  // `npm run check` checks the types; a site whose tests have a type error can still be read.
  typescript: { ignoreBuildErrors: true },
  // The path part of SITE_URL.
  basePath,
  // Next draws a random id for every build; a fixed one makes two builds of the same input the same bytes.
  generateBuildId: () => 'diptych',
}

/**
 * The export goes to .export/; publishing makes the site in out/ from it, so that out/ is never half-written. What ends in
 * `.dev.ts` is for those who write pages alone.
 */
export default (phase: string): NextConfig =>
  phase === PHASE_PRODUCTION_BUILD
    ? { ...config, distDir: '.export' }
    : { ...config, pageExtensions: ['dev.ts', 'ts', 'tsx'] }
