import { build } from 'esbuild'

/** Bundles our scripts for browsers into a folder: one for pages with something to copy, one for the list of claims. */
export const bundle = (folder: string, development: boolean) =>
  build({
    entryPoints: { diptych: 'app/_browser/main.ts', search: 'app/_browser/search.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { development: String(development) },
    logLevel: 'warning',
  })
