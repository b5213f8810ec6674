import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'

/**
 * Runs the tests of a stage (`tests/parse/` for `lib/parse/`) for every change of it, many times faster than a new vitest
 * for each. Every test file is put with our modules into one script, once. A change runs these scripts again, so that
 * what modules do while they are read is changed, too, and nothing of the change before is left; packages are loaded
 * once. The engine that runs the tests is vitest's own.
 */

/** They measure time, or read modules anew by vitest's own means. */
const left = /linear-time|changed-rules/
/** Come last, the slowest at the end: most changes are found before. */
const slow = ['copied-forms', 'claim-table', 'compare', 'two-texts', 'fixtures', 'properties', 'content', 'cite']
/** Fewer made-up texts and always the same: a change counts as found only where it is found every time. */
const fewer = { RUNS: '5', SEED: '1' }

/** `SHARE=10` tries every tenth change. */
const share = Number(process.env.SHARE ?? 1)

/** `compare` for a module in lib/compare. */
const stageOf = (path) => relative('lib', path).split(sep)[0]

const rankOf = (path) => slow.indexOf(basename(path, '.test.ts'))

/** A test with a word of the module's path at the beginning of its name: most changes are found by it. */
const isNear = (test, module) => module.split(/[-./]/).includes(basename(test).split(/[-.]/)[0])

/** What travels with a claim is made in these four, and each of their tests holds more than one of them. */
const together = ['address', 'voice', 'ledger', 'output']

const testsOf = (stage) =>
  readdirSync(resolve('tests', stage), { recursive: true }).map((name) => resolve('tests', stage, name))

const filesOf = (stage) =>
  // What the shipped pair comes to, and what is wrong in content/, is told by every stage.
  [
    ...[...(together.includes(stage) ? together : [stage]), 'content'].flatMap(testsOf),
    resolve('tests/load/content.test.ts'),
  ]
    .filter((path) => path.endsWith('.test.ts') && !left.test(path))
    .sort((a, b) => rankOf(a) - rankOf(b))

/** One script a test file; a package in it is a property of `packages`, as Node imports it. */
async function scriptsOf(files) {
  const packages = {
    name: 'packages',
    setup(make) {
      make.onResolve({ filter: /^[^./#]/ }, ({ path }) => ({ path, namespace: 'package' }))
      make.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
        globalThis.packages[path] ??= await import(path)
        const names = Object.keys(globalThis.packages[path]).filter((name) =>
          /^(?!default$)[A-Za-z_$][\w$]*$/.test(name),
        )
        const it = `packages[${JSON.stringify(path)}]`
        return { contents: `export default ${it}.default; export const { ${names} } = ${it}` }
      })
    },
  }
  const made = await build({
    entryPoints: files,
    bundle: true,
    write: false,
    outdir: '.',
    platform: 'node',
    format: 'iife',
    plugins: [packages],
  })
  return new Map(files.map((file, i) => [file, new Script(made.outputFiles[i].text, { filename: file })]))
}

/** What our tests import from vitest, without its workers; and what starts them. */
async function vitest() {
  const near = createRequire(createRequire(import.meta.url).resolve('vitest'))
  const load = (name) => import(pathToFileURL(near.resolve(name)).href)
  const { chai, JestChaiExpect, JestAsymmetricMatchers, JestExtend, ...rest } = await load('@vitest/expect')
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
  const matchers = globalThis[rest.ASYMMETRIC_MATCHERS_OBJECT]
  const expect = Object.assign((...args) => chai.expect(...args), chai.expect, matchers)
  return { ...(await load('@vitest/runner')), expect, vi: { setConfig() {} } }
}

const nameOf = (task) => (task.suite?.name ? `${nameOf(task.suite)} ${task.name}` : task.name)
const idOf = (test) => `${test.file.name}#${nameOf(test)}`
const testsIn = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn))
const statusOf = ({ state } = {}) =>
  state === 'pass' ? TestStatus.Success : state === 'fail' ? TestStatus.Failed : TestStatus.Skipped

function resultsOf(file) {
  const result = (id, name, result) => ({
    id,
    name,
    fileName: file.filepath,
    timeSpentMs: result?.duration ?? 0,
    status: statusOf(result),
    failureMessage: result?.errors?.[0]?.message ?? 'It failed.',
  })
  const tests = testsIn(file).map((test) => result(idOf(test), nameOf(test), test.result))
  // What throws outside of a test: a module, a hook.
  return file.result?.errors?.length ? [result(`${file.name}#`, file.name, file.result), ...tests] : tests
}

/** Runs a script; of its tests those that `wanted` holds, up to the first that fails, or all of them without it. */
async function runFile(path, script, its, wanted) {
  let failed = false
  const reading = `${path}#`
  const [file] = await globalThis.packages.vitest.startTests([path], {
    config: {
      root: process.cwd(),
      setupFiles: [],
      allowOnly: true,
      sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
      maxConcurrency: 1,
      testTimeout: 600_000,
      hookTimeout: 600_000,
      retry: 0,
      tags: [],
    },
    importFile() {
      its.currentTestId = reading
      script.runInThisContext()
    },
    onBeforeRunTask(test) {
      if (failed || (wanted && !wanted.has(idOf(test)))) test.mode = 'skip'
      its.currentTestId = idOf(test)
    },
    onAfterRunTask(test) {
      its.currentTestId = reading
      failed ||= wanted !== undefined && test.result?.state === 'fail'
    },
  })
  return file
}

function createRunner() {
  /** Where changed modules look which change is on, and note which changes they came by. */
  const its = {}
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = its
  const made = new Map()
  const scripts = async (stage) => {
    if (!made.has(stage)) made.set(stage, await scriptsOf(filesOf(stage)))
    return made.get(stage)
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      Object.assign(process.env, fewer)
      console.log = () => {}
      globalThis.packages = { vitest: await vitest() }
    },
    async dryRun({ files }) {
      const tests = []
      const perTest = {}
      for (const stage of new Set(files.map(stageOf)))
        for (const [path, script] of await scripts(stage)) {
          its.mutantCoverage = { static: {}, perTest: {} }
          const results = resultsOf(await runFile(path, script, its))
          const hits = its.mutantCoverage.perTest
          // What is done while a file is read is done for each of its tests.
          for (const { id } of results) perTest[id] = { ...hits[`${path}#`], ...hits[id] }
          tests.push(...results)
        }
      return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } }
    },
    async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
      // Neither found nor missed, so that the score is that of the sample.
      if (Number(activeMutant.id) % share) return { status: 'error', errorMessage: 'Not tried, see SHARE.' }
      Object.assign(its, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
      const wanted = new Set(testFilter)
      const holding = new Set(testFilter.map((id) => resolve(id.slice(0, id.indexOf('#')))))
      const tests = []
      const held = [...(await scripts(stageOf(sandboxFileName)))].filter(([path]) => holding.has(path))
      const near = ([path]) => Number(isNear(path, sandboxFileName))
      for (const [path, script] of held.sort((a, b) => near(b) - near(a))) {
        tests.push(...resultsOf(await runFile(path, script, its, wanted)))
        if (tests.some(({ status }) => status === TestStatus.Failed)) break
      }
      its.activeMutant = undefined
      return toMutantRunResult(determineHitLimitReached(its.hitCount, hitLimit) ?? { status: 'complete', tests })
    },
  }
}

/** The `''` or `[]` after `??` that TypeScript demands of every index, and that is never come by. */
const fallbacks = {
  shouldIgnore({ node, parent }) {
    const isEmpty = node.value === '' || node.elements?.length === 0
    return parent?.operator === '??' && parent.right === node && isEmpty ? 'an empty fallback' : undefined
  },
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'scripts', createRunner),
  declareValuePlugin(PluginKind.Ignore, 'fallbacks', fallbacks),
]
