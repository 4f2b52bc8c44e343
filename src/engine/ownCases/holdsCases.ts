import { contract } from '../contract.ts'

const headBytes = 64 * 1024

const declared: ReadonlySet<string> = new Set([
  ...Object.keys(contract.dossiers.columns),
  ...Object.keys(contract.steps.columns),
])

/** As few as tell a file of cases: others have a column of the same name by chance. */
const fewest = 3

/** Whether a file is one of cases or of their steps, by its ending or its first line: it has a way of its own. */
export async function holdsCases(file: File): Promise<boolean> {
  if (/\.parquet$/i.test(file.name)) return true
  const head = await file.slice(0, headBytes).text()
  if (head.startsWith('PAR1')) return true
  const [line = ''] = head.replace(/^\uFEFF?(sep=.\r?\n)?/i, '').split(/[\r\n]/, 1)
  const names = line.split(/[,;\t|]/).map((name) => name.replaceAll('"', '').trim())
  return names.filter((name) => declared.has(name)).length >= fewest
}
