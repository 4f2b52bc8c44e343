import Papa from 'papaparse'
import { contract } from '../../engine/contract.ts'
import { nameKey } from '../names/nameWords.ts'
import text from './case-heads.csv?raw'

export type CaseColumn = keyof typeof contract.dossiers.columns

export interface KnownHead {
  /** `step`: of a table of hand-over steps, which is none of cases. */
  column: CaseColumn | 'step'
  /** Whether it holds only where no other head of its column stands: “Đơn vị” beside “Đơn vị giải quyết”. */
  yields: boolean
}

export const caseColumns = Object.keys(contract.dossiers.columns) as CaseColumn[]

const { data } = Papa.parse<{ column: string; head: string; yields: string }>(text, {
  header: true,
  skipEmptyLines: true,
})

const known: ReadonlyMap<string, KnownHead> = new Map([
  ...[...caseColumns, 'step' as const].map((column): [string, KnownHead] => [
    nameKey(column),
    { column, yields: false },
  ]),
  ...data.map(({ column, head, yields }): [string, KnownHead] => [
    nameKey(head),
    { column: column as KnownHead['column'], yields: yields === 'true' },
  ]),
])

/** What a head of a table of cases means; a pattern of dates in brackets, or a star, says nothing. Null for others. */
export function caseHead(head: string): KnownHead | null {
  const bare = head.replace(/\([dmyhs:/.\- ]*\)|\*/gi, ' ')
  return known.get(nameKey(bare)) ?? null
}
