// What a fresh clone needs before anything else can run. Plain JavaScript on Node's own modules.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')
const inRoot = (...parts) => path.join(root, ...parts)
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

export function say(text) {
  process.stderr.write(`${text}\n`)
}

export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}: exit ${code}`)),
    )
  })
}

export function script(file, ...args) {
  return run(process.execPath, [inRoot('scripts', 'run.mjs'), file, ...args])
}

/** Installs the locked packages when they are not there or the lockfile has changed since. */
export async function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`)
  }
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8')
  const stamp = inRoot('node_modules', '.installed-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('Installing packages …')
  await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] })
  writeFileSync(stamp, lock)
}

/**
 * Builds the data package when it is not there or a source of it is newer; else only what is prepared from it. The
 * process ends where somebody else's package would be written over.
 * @param {{ replace?: boolean }} [options] replace: builds it in any case
 */
export async function ensureData({ replace = false } = {}) {
  const built = modified(inRoot('public', 'data', 'datapackage.json'))
  const sources = newest(['data', 'scripts/data', 'scripts/simulate', 'src/derive', 'src/engine/contract.ts'])
  if (replace || built === 0 || built < sources) {
    say('Building the data package …')
    const script = [inRoot('scripts', 'run.mjs'), 'scripts/data/data.ts', ...(replace ? ['--replace'] : [])]
    // What is wrong has been said by then.
    await run(process.execPath, script, { stdio: ['ignore', 2, 2] }).catch(() => process.exit(1))
    return
  }
  const prepared = modified(inRoot('public', 'data', 'overview.json'))
  if (prepared === 0 || prepared >= newest(['src/answers', 'src/queries', 'src/domain'])) return
  say('Preparing what is shown first …')
  await run(process.execPath, [inRoot('scripts', 'run.mjs'), 'scripts/data/prepareAnswers.ts'], {
    stdio: ['ignore', 2, 2],
  })
}

/** Builds dist/ when it is not there or a source of it is newer. */
export async function ensureBuild() {
  const built = modified(inRoot('dist', 'index.html'))
  if (built > 0 && built >= newest(['src', 'public', 'scripts/build', 'vite.config.ts', 'package-lock.json']))
    return
  say('Building the app …')
  await run(
    process.execPath,
    [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    {
      stdio: ['ignore', 2, 2],
    },
  )
}

/** Path of a Chromium, installed on the way if there is none: by apt where one is root, else Playwright's. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  say('Installing Chromium …')
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (apt && process.getuid?.() === 0) {
    const quiet = {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  } else {
    await run(process.execPath, [inRoot('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])
  }
  const installed = await findChromium()
  if (!installed) throw new Error('No Chromium could be installed; set CHROMIUM to the path of one.')
  return installed
}

export async function findChromium() {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const { chromium } = await import('playwright-core')
  return [process.env.CHROMIUM, ...known, chromium.executablePath()].find((file) => file && existsSync(file))
}

function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

function newest(entries) {
  return Math.max(0, ...entries.map((entry) => newestBelow(inRoot(entry))))
}

function newestBelow(file) {
  if (!existsSync(file)) return 0
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(file).map((name) => newestBelow(path.join(file, name))))
}
