// `npm test`: sets up what is missing, a browser included, runs every test and closes with the counts.
// `npm run test:long` does the same for those that take long by their kind.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild, ensureChromium, ensureData, ensurePackages, root } from './setup.mjs'
import { closingLines } from './testing/closingLines.mjs'

const asked = process.argv.slice(2)
const isLong = asked.includes('--long')
const rest = asked.filter((one) => one !== '--long' && one !== '--replace')

await ensurePackages()
await ensureChromium()
await ensureData({ replace: asked.includes('--replace') })
await ensureBuild()

const projects = isLong ? ['node-long', 'browser-long'] : ['node', 'browser']
const report = runVitest([...projects.map((name) => `--project=${name}`), ...rest])
const { lines, passed, failed } = closingLines(report.written, { root, isSound: report.isSound })
console.log(lines.join('\n'))
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

/** Runs vitest; what it writes of the run is nothing when it could not begin. */
function runVitest(args) {
  const results = path.join(root, 'node_modules', '.cache', 'test-results.json')
  mkdirSync(path.dirname(results), { recursive: true })
  rmSync(results, { force: true })
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const written = existsSync(results) ? [JSON.parse(readFileSync(results, 'utf8'))] : []
  return { written, isSound: status === 0 }
}
