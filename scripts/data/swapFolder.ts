import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Fills a new folder and puts it in the place of `target`; if filling fails or gives null, `target` stays
 * as it was.
 */
export async function swapFolder<Result>(
  target: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const beside = (suffix: string) => path.join(path.dirname(target), `.${path.basename(target)}.${suffix}`)
  const fresh = beside('new')
  const old = beside('old')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    const result = await fill(fresh)
    if (result === null) return result
    rmSync(old, { recursive: true, force: true })
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
    return result
  } finally {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    rmSync(old, { recursive: true, force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}
