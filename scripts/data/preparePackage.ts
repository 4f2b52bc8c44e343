import { tables } from '../../src/engine/contract.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import type { DescribedFile } from '../../src/prepare/describeContents.ts'
import { describeChecked } from './describeChecked.ts'
import { describeFiles } from './describeFiles.ts'
import { packageProblems } from './packageProblems.ts'
import { foreignFiles } from './packageSeal.ts'
import { prepareAnswers } from './prepareAnswers.ts'

export interface Prepared {
  files: DescribedFile[]
  /** What the checks found; that they found nothing is written into the description. */
  problems: Problem[]
}

/**
 * Describes the files of a folder as they are, checks them and prepares its answers, in place.
 * @param goesOn whether the answers are wanted for all that was found
 * @throws DataError for a file that is missing or cannot be read
 */
export async function preparePackage(
  folder: string,
  goesOn: (problems: readonly Problem[]) => boolean = () => true,
): Promise<Prepared> {
  const isOwn = (await foreignFiles(folder)).length === 0
  const files = await describeFiles(folder, isOwn)
  const problems = await packageProblems(folder, {}, tables)
  if (problems.length === 0) await describeChecked(folder, isOwn)
  if (goesOn(problems)) await prepareAnswers(folder)
  return { files, problems }
}
