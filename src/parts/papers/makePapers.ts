import { zipSync } from 'fflate'
import { isValidIn, unitList } from '../../answers/lists/unitTree.ts'
import type { Database } from '../../engine/Database.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import type { PaperKind } from '../../reports/paperName.ts'
import { type PaperFormat, type PapersAsked, papers } from '../../reports/papers.ts'
import { fileName } from '../figure/fileName.ts'

export interface MakingAsked extends Omit<PapersAsked, 'units' | 'papers'> {
  unit: string
  /** With every unit directly below it that exists in the period, as one archive. */
  all: boolean
  paper: { kind: PaperKind; format: PaperFormat }
}

export interface MadeFile {
  name: string
  content: Blob
}

/**
 * Makes a paper of a unit, or an archive of those of all units.
 * @param onProgress files that are made, of all
 * @throws what `signal` was aborted with; RangeError for a template that cannot be filled
 */
export async function makePapers(
  database: Database,
  { unit, all, paper, ...asked }: MakingAsked,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, of: number) => void },
): Promise<MadeFile> {
  const { period } = asked.periods
  const list = all ? await unitList(database, {}, signal) : []
  const below = list.filter((one) => one.parent === unit && isValidIn(one, period))
  const units = [unit, ...below.map((one) => one.unit)]
  onProgress(0, units.length)
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  for await (const { name, bytes } of papers(database, { ...asked, units, papers: [paper] }, signal)) {
    files[name] = new Uint8Array(bytes)
    onProgress(Object.keys(files).length, units.length)
    await breath()
  }
  signal.throwIfAborted()
  const [[name, bytes] = []] = Object.entries(files)
  if (!all && name !== undefined && bytes) return { name, content: new Blob([bytes]) }
  const { files: named } = documentWords
  const mark = asked.simulated ? named.simulated : ''
  const zip = new Uint8Array(zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) }))
  return {
    name: `${fileName([named[paper.kind], unit, period.period])}${mark}.zip`,
    content: new Blob([zip]),
  }
}

/** Lets the page draw and hear a press between two papers. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
