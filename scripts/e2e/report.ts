import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { built } from './openSite.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** What `npm run report` prints for the data that the site shows. */
export async function report(...args: string[]): Promise<Record<string, unknown>[]> {
  const script = [path.join(root, 'scripts/run.mjs'), 'scripts/report/report.ts', ...args]
  const data = ['--data', path.join(built, 'public', 'data')]
  const { stdout } = await promisify(execFile)(process.execPath, [...script, ...data], { maxBuffer: 2 ** 26 })
  return JSON.parse(stdout)
}
