// `npm test`: sets up what is missing, a browser included, runs every test and closes with the counts.
// `npm test -- --changed`: of what was changed since the last commit, the tests that import it, and of those in a
// browser the ones that look at it. `npm run test:long`: what takes long by its kind.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { testsOfChange } from './e2e/testsOfScreens.mjs'
import { ensureBuild, ensureChromium, ensureData, ensurePackages, root } from './setup.mjs'
import { closingLines } from './testing/closingLines.mjs'

const asked = process.argv.slice(2)
const rest = asked.filter((one) => one !== '--long' && one !== '--changed')

await ensurePackages()
await ensureChromium()
await ensureData()
const isChange = asked.includes('--changed')
const runs = isChange ? await runChanged() : [await runAll(asked.includes('--long') ? '-long' : '')]
const { lines, passed, failed } = closingLines(
  runs.flatMap(({ report }) => report),
  { root, isSound: runs.every(({ isSound }) => isSound) },
)
console.log(lines.join('\n'))
process.exitCode = failed > 0 || (passed === 0 && !isChange) ? 1 : 0

async function runAll(kind) {
  await ensureBuild()
  return runVitest(['run', `--project=node${kind}`, `--project=browser${kind}`, ...rest])
}

/** What a map of folders says of itself is always asked: it imports nothing. */
async function runChanged() {
  const files = changedFiles()
  const inBrowser = testsOfChange(files).map((name) => `scripts/e2e/${name}.test.ts`)
  const related = ['related', '--run', '--project=node', '--passWithNoTests', 'src/layers.test.ts', ...files]
  const built = inBrowser.length > 0 ? ensureBuild() : undefined
  const runs = [await runVitest([...related, ...rest])]
  await built
  if (inBrowser.length > 0) runs.push(await runVitest(['run', '--project=browser', ...inBrowser, ...rest]))
  return runs
}

function changedFiles() {
  const ask = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.split('\n')
  const names = [
    ...ask('diff', '--name-only', '--relative', 'HEAD'),
    ...ask('ls-files', '--others', '--exclude-standard'),
  ]
  return names.filter((name) => name && existsSync(path.join(root, name)))
}

/** Runs vitest; what it reports is nothing when it could not begin. */
function runVitest(args) {
  const results = path.join(root, 'node_modules', '.cache', 'test-results.json')
  mkdirSync(path.dirname(results), { recursive: true })
  rmSync(results, { force: true })
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'inherit', 'inherit']
    const child = spawn(process.execPath, [vitest, ...args, ...reporters], { cwd: root, stdio })
    child.on('error', reject)
    child.on('exit', (status) => {
      const report = existsSync(results) ? [JSON.parse(readFileSync(results, 'utf8'))] : []
      resolve({ report, isSound: status === 0 })
    })
  })
}
