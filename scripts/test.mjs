// `npm test`: sets up what is missing, a browser included, runs every test and closes with the counts.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild, ensureChromium, ensureData, ensurePackages, root } from './setup.mjs'

await ensurePackages()
await ensureChromium()
await ensureData()
await ensureBuild()

const results = path.join(root, 'node_modules', '.cache', 'test-results.json')
mkdirSync(path.dirname(results), { recursive: true })
rmSync(results, { force: true })
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'))
const failed = Math.max(numFailedTests, status === 0 ? 0 : Math.max(1, numFailedTestSuites))
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0
