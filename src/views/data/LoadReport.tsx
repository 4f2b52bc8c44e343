import { dataError } from '../../engine/DataError.ts'
import type { ResourceProgress } from '../../engine/Progress.ts'
import { useDataState, useOpenData } from '../../ui/DatabaseContext.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { loadedPart } from '../../ui/loadedPart.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { ClosePeriod } from './ClosePeriod.tsx'
import { PackageFacts } from './PackageFacts.tsx'
import { PreparePackage } from './prepare/PreparePackage.tsx'
import { reportColumns } from './reportColumns.tsx'

/** How the reading of every table went, what was left out, and what failed with its cure. */
export function LoadReport() {
  const words = useWords()
  const said = words.data.report
  const data = useOpenData()
  const state = useDataState()
  const { tables, fault } = state
  const columns = reportColumns(tables, (table) => data.retry(table), words)
  if (fault && tables.length === 0) {
    return <Failed error={dataError(fault)} title={said.packageFailed} onRetry={() => data.retry()} />
  }
  if (tables.length === 0) return <Waiting what={words.data.package} height={320} />
  return (
    <>
      {fault ? (
        <Failed error={dataError(fault)} title={said.packageFailed} onRetry={() => data.retry()} />
      ) : null}
      <TableFigure
        id="load-report"
        headline={headline(tables, said)}
        subtitle={said.subtitle}
        note={{ source: [state.title ? words.ofData(state.title) : words.data.package] }}
        fileName="nap-du-lieu"
        columns={columns}
        rows={tables}
        rowKey={({ table }) => table}
        above={<PackageFacts state={state} />}
      />
      <ClosePeriod />
      <PreparePackage />
      <p className="quiet-note">
        {isSecureContext ? null : <>{said.plainHttp} </>}
        <a href="licences.txt">{said.licences}</a>
      </p>
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
