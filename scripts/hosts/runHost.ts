import { spawn, spawnSync } from 'node:child_process'
import { connect } from 'node:net'

/** Starts a host's program and waits until it listens; null where there is no such program. */
export async function runHost(
  program: string,
  args: readonly string[],
  port: number,
): Promise<{ stop(): Promise<void> } | null> {
  if (!isInstalled(program)) return null
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr.on('data', (part) => said.push(String(part)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (let tries = 0; !(await listens(port)); tries++) {
    if (child.exitCode !== null || tries > 100) throw new Error(`${program}: ${said.join('').slice(-500)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
