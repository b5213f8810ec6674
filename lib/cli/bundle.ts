import { build } from 'esbuild'

/** Bundles our one script for browsers into a folder. */
export const bundle = (folder: string, development: boolean) =>
  build({
    entryPoints: ['app/_browser/main.ts'],
    outfile: `${folder}/diptych.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { development: String(development) },
    logLevel: 'warning',
  })
