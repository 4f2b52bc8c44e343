import { foreignFiles } from './packageSeal.ts'
import { prepareOverview } from './prepareOverview.ts'
import { preparePaths } from './preparePaths.ts'
import { prepareRows } from './prepareRows.ts'

/**
 * `node scripts/run.mjs scripts/data/prepareAnswers.ts [public/data]`: once more, without building the package; only
 * if it is this project's own.
 */
export async function main([folder = 'public/data']: string[]): Promise<void> {
  if ((await foreignFiles(folder)).length === 0) await prepareAnswers(folder)
}

/** Lays beside a written package what the browser shows without asking its database. */
export async function prepareAnswers(folder: string): Promise<void> {
  // It writes into the description, by which the others know what they were computed from.
  await prepareRows(folder)
  await prepareOverview(folder)
  await preparePaths(folder)
}
