import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Operations } from '../../answers/overview/operations.ts'
import { fittedGrain } from '../../parts/pick/fittedGrain.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { intakeHeadline } from './headlines.ts'
import { intakeColumns } from './intakeColumns.tsx'
import { intakeRows } from './intakeRows.ts'
import styles from './Overview.module.css'

const route = getRouteApi('/')

/** Dossiers that came in, were finished and are open, this week or month against the one before. */
export function IntakeFigure({ operations }: { operations: Operations }) {
  const words = useWords()
  const grain = fittedGrain(route.useSearch().grain)
  const navigate = route.useNavigate()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const one = operations[grain]
  const rows = useMemo(() => intakeRows(one, words), [one, words])
  const columns = useMemo(() => intakeColumns(one, words), [one, words])
  const { overview, format } = words
  const said = overview.operations
  const coverage = words.measured.someUnits(one.cover)
  return (
    <div className={styles.intake}>
      <div className={styles.grain}>
        <Segmented
          label={said.grain}
          value={grain}
          options={[
            { value: 'week', label: said.week },
            { value: 'month', label: said.month },
          ]}
          onChange={(next) => navigate({ search: (before) => ({ ...before, grain: next }) })}
        />
      </div>
      <TableFigure
        id="intake"
        headline={intakeHeadline(one, words)}
        subtitle={said.subtitle(
          format.dates(one.period.start, one.period.end),
          one.complete ? null : operations.asOf,
        )}
        note={{
          source: [simulated ? said.source : said.sourceReal],
          date: overview.asOf(operations.asOf),
          ...(coverage !== null && { coverage }),
        }}
        simulated={simulated}
        fileName={said.file}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
      />
    </div>
  )
}

const keyOf = ({ key }: { key: string }) => key
