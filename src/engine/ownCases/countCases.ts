import { caseCounting, countedColumns } from '../../derive/caseCounting.ts'
import type { CaseRules } from '../../derive/caseRules.ts'
import type { Execute } from '../Execute.ts'
import type { WeekAhead } from '../Progress.ts'
import { timed } from '../timed.ts'
import type { CaseBatch, CaseSource } from './CaseSource.ts'
import { checkRows } from './checkRows.ts'
import { codeCheck, mostChecked } from './codeCheck.ts'
import { unitCheck } from './unitCheck.ts'
import { weeksAhead } from './weeksAhead.ts'

export interface FirstLook {
  rows: number
  /** First day of receipt, last one of receipt or finish; null: no row has one. */
  first: string | null
  last: string | null
}

/** Told after every batch how much of all files has been read, and how many rows. */
export type Watch = (share: number, rows: number) => void

/** Reads what the first chart and the days of the data need, and no more; rows are looked at when they are counted. */
export async function lookAtCases(
  execute: Execute,
  { sources, rules }: { sources: readonly CaseSource[]; rules: CaseRules },
  { watch, tellWeeks }: { watch: Watch; tellWeeks(weeks: WeekAhead[]): void },
): Promise<FirstLook> {
  const ahead = weeksAhead(execute, rules)
  for (let weeks: WeekAhead[] | null = null; ahead !== null && weeks === null; ) {
    await ahead.begin()
    await readAll(sources, ahead.columns, () => ahead.add(), watch)
    weeks = await ahead.end(rules.measuredFrom)
    if (weeks) tellWeeks(weeks)
  }
  await execute('CREATE OR REPLACE TABLE days_seen (first DATE, last DATE)')
  const rows = await readAll(
    sources,
    ['received', 'finished'],
    () =>
      execute(`INSERT INTO days_seen
        SELECT CAST(min(received) AS DATE), CAST(greatest(max(received), max(finished)) AS DATE) FROM case_rows`),
    ahead === null ? watch : () => undefined,
  )
  const [days] = await execute(
    'SELECT CAST(min(first) AS VARCHAR) AS first, CAST(max(last) AS VARCHAR) AS last FROM days_seen',
  )
  await execute('DROP TABLE days_seen')
  const day = (value: unknown) => (typeof value === 'string' ? value : null)
  return { rows, first: day(days?.first), last: day(days?.last) }
}

/** Counts everything that cases say into `measurements`, and looks at every row. */
export async function countCases(
  execute: Execute,
  {
    sources,
    rules,
    span,
    rows,
  }: {
    sources: readonly CaseSource[]
    rules: CaseRules
    span: { asOf: string; measuredFrom: string | null }
    rows: number
  },
  watch: Watch,
): Promise<{ codesChecked: boolean }> {
  const codesChecked = rows <= mostChecked
  const read = countedColumns.filter((name) => name !== 'status' || rules.withdrawnCounts === 'excluded')
  const columns = codesChecked ? ['dossier', ...read] : read
  const counting = caseCounting(execute, { ...span, cases: 'case_rows' })
  const units = unitCheck(execute)
  const codes = codesChecked ? codeCheck(execute) : null
  await units.begin()
  await codes?.begin()
  await counting.begin()
  await readAll(
    sources,
    columns,
    async (source, batch) => {
      await checkRows(execute, { file: source.file, columns, batch })
      const known = await units.add(source.file, batch)
      await codes?.add(source.file, batch)
      if (known) await counting.add()
    },
    watch,
  )
  await units.end()
  await codes?.end()
  await timed('cases:summed', counting.finish())
  return { codesChecked }
}

async function readAll(
  sources: readonly CaseSource[],
  columns: readonly string[],
  each: (source: CaseSource, batch: CaseBatch) => Promise<unknown>,
  watch: Watch,
): Promise<number> {
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  let before = 0
  let rows = 0
  for (const source of sources) {
    await source.read(columns, async (batch) => {
      await timed('cases:counted', each(source, batch))
      rows += batch.rows
      watch((before + batch.share * source.bytes) / bytes, rows)
    })
    before += source.bytes
  }
  return rows
}
