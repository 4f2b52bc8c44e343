import type { ContractRow } from '../tables/takeTable.ts'

export interface CasesOfFile {
  file: string
  rows: readonly ContractRow[]
}

/** Cases of files in their order, each where it stands last: what is given again takes the place of what was. */
export function lastOfEach(files: readonly CasesOfFile[]): CasesOfFile[] {
  const later = new Set<unknown>()
  return files
    .toReversed()
    .map(({ file, rows }) => {
      const own = rows.filter(({ dossier }) => !later.has(dossier))
      for (const { dossier } of rows) later.add(dossier)
      return { file, rows: own }
    })
    .toReversed()
    .filter(({ rows }) => rows.length > 0)
}
