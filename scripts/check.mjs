// `npm run check`: all that a change must pass in one command: types, lint and format, then every test.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensurePackages, root } from './setup.mjs'

await ensurePackages()
const bin = path.join(root, 'node_modules', '.bin')
const steps = [
  [path.join(bin, 'tsc'), '--noEmit', '-p', '.'],
  [path.join(bin, 'biome'), 'check', '--error-on-warnings', '.'],
  [process.execPath, path.join(root, 'scripts', 'test.mjs')],
]
for (const [command = '', ...args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
