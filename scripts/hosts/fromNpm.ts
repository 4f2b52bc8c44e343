import type { Host } from './Host.ts'
import { runHost } from './runHost.ts'

/** Hosts for trying things out, as npm gives them. */
export const fromNpm: readonly Host[] = [
  one('sirv', 'sirv-cli', (www, port) => [www, '--host', '127.0.0.1', '--port', String(port), '--quiet']),
  one('http-server', 'http-server', (www, port) => [www, '-a', '127.0.0.1', '-p', String(port), '-s']),
  one('serve', 'serve', (www, port) => [www, '-l', `tcp://127.0.0.1:${port}`, '--symlinks', '-L']),
]

function one(name: string, packageName: string, args: (www: string, port: number) => string[]): Host {
  return {
    name,
    isSet: false,
    install: `npm install --global ${packageName}`,
    start: (www, port) => runHost(name, args(www, port), port),
  }
}
