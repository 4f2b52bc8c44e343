import { dataError } from '../../engine/DataError.ts'
import type { ResourceProgress } from '../../engine/Progress.ts'
import { useDataState, useOpenData } from '../../ui/DatabaseContext.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { loadedPart } from '../../ui/loadedPart.ts'
import { Table } from '../../ui/Table.tsx'
import { plainTable } from '../../ui/tableColumn.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { ClosePeriod } from './ClosePeriod.tsx'
import { PackageFacts } from './PackageFacts.tsx'
import { reportColumns } from './reportColumns.tsx'

const mostlyEmpty = ['dropped', 'missing', 'differs', 'fault']

/** How the reading of every table went, what was left out, and what failed with its cure. */
export function LoadReport() {
  const words = useWords()
  const said = words.data.report
  const data = useOpenData()
  const state = useDataState()
  const { tables, fault } = state
  const columns = reportColumns(words, (table) => data.retry(table))
  if (fault && tables.length === 0) {
    return <Failed error={dataError(fault)} title={said.packageFailed} onRetry={() => data.retry()} />
  }
  if (tables.length === 0) return <Waiting what={words.data.package} height={320} />
  return (
    <>
      {fault ? (
        <Failed error={dataError(fault)} title={said.packageFailed} onRetry={() => data.retry()} />
      ) : null}
      <Figure
        headline={headline(tables, said)}
        subtitle={said.subtitle}
        note={{ source: [state.title ?? words.data.package] }}
        tabular
        table={plainTable(columns, tables)}
        fileName="nap-du-lieu"
      >
        <PackageFacts state={state} />
        <Table
          caption={said.subtitle}
          columns={columns.filter(
            ({ key, value }) =>
              key !== 'simulated' &&
              (!mostlyEmpty.includes(key) || tables.some((row) => value(row) !== null)),
          )}
          rows={tables}
          rowKey={({ table }) => table}
        />
      </Figure>
      <ClosePeriod />
    </>
  )
}

function headline(
  tables: readonly ResourceProgress[],
  said: ReturnType<typeof useWords>['data']['report'],
): string {
  const loaded = tables.filter((one) => loadedPart(one) !== 'none')
  const failed = tables.filter(({ state }) => state === 'failed')
  if (failed.length > 0) return said.headlineFailed(failed.length, loaded.length)
  return said.headline(
    loaded.length,
    tables.length,
    loaded.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
  )
}
