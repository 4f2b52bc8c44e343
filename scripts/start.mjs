// `npm start`: sets up what is missing, serves the dashboard and opens it.
//   --port 4173   --host 127.0.0.1   --no-open   --replace (a data package of somebody else's)
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { serve } from './serve.mjs'
import { ensureBuild, ensureData, ensurePackages, root, say } from './setup.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    'no-open': { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
  },
})

await ensurePackages()
await ensureData(values)
await ensureBuild()
const { address } = await serve({ root, port: Number(values.port), host: values.host })
say(`\n  Chỉ số CCHC · Hà Nội:  ${address}\n`)
if (!values['no-open'] && !process.env.CI && process.stdout.isTTY) open(address)

function open(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', url]
        : ['xdg-open', url]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => say('  (no browser could be opened: open the address by hand)'))
    .unref()
}
