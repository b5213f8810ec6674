import { build } from 'esbuild'

/** Bundles our one script for browsers into `public/`, from where `next dev` serves and `next build` exports it. */
export const bundle = (development: boolean) =>
  build({
    entryPoints: ['app/_browser/main.ts'],
    outfile: 'public/diptych.js',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { development: String(development) },
    logLevel: 'warning',
  })
