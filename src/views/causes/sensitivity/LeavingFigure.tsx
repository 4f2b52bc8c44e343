import { memo, useMemo } from 'react'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { Change } from '../../../ui/Change.tsx'
import { number, text, when } from '../../../ui/columns.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Sensitivity.module.css'
import { noteOf, type Shown } from './Shown.ts'

interface LeavingRow {
  component: string
  name: string
  weight: number | null
  without: number
  change: number
  error: number | null
  reliability: number | null
}

/** The rank of the followed place with each component left out, and how well the component is measured. */
export const LeavingFigure = memo(function LeavingFigure({ shown }: { shown: Shown }) {
  const words = useWords()
  const said = words.sensitivity
  const label = said.column
  const { drawn, year, followed } = shown
  const rows = useMemo(() => leavingRows(shown, words), [shown, words])
  const columns = useMemo(() => {
    const weighted = year.components.some(({ weight }) => weight !== null)
    const withErrors = drawn.errors !== null
    const all: (TableColumn<LeavingRow> | null)[] = [
      text('name', words.column.component, (row) => row.name),
      when(
        weighted,
        number('weight', words.column.weight, (row) => row.weight, {
          decimals: 4,
          fraction: true,
          show: (row) => words.format.percent(row.weight, 0),
        }),
      ),
      number('without', label.without, (row) => row.without, { phone: true }),
      number('change', words.column.change, (row) => row.change, {
        show: (row) => <Change value={row.change} better="lower" />,
      }),
      when(
        withErrors,
        number('error', label.error, (row) => row.error, { title: label.errorWhy, decimals: 2 }),
      ),
      when(
        withErrors,
        number('reliability', label.reliability, (row) => row.reliability, {
          title: label.reliabilityWhy,
          decimals: 2,
        }),
      ),
    ]
    return all.filter((column) => column !== null)
  }, [year, drawn, label, words])
  if (followed === null) return null
  const ordered = [...rows].sort((a, b) => a.without - b.without)
  const named = (row: LeavingRow | undefined) => row && { name: row.name, rank: row.without }
  const best = named(ordered[0])
  const worst = named(ordered.at(-1))
  if (!best || !worst) return null
  const headline = said.headline.leaving(
    placeNames(shown.sensitivity.places, words)(shown.place),
    best,
    worst,
  )
  return (
    <TableFigure
      id="leaving-out"
      level={3}
      headline={headline}
      subtitle={said.subtitle.leaving(shown.name)}
      marks={<StatusMark status="derived" />}
      note={noteOf(shown, words)}
      fileName={fileName([shown.name, `${followed.place}-bo-thanh-phan`])}
      columns={columns}
      rows={rows}
      rowKey={({ component }) => component}
      className={styles.leaving}
    >
      {drawn.errors ? (
        <p className={`quiet-note ${styles.said}`}>
          {said.errors(drawn.errors.from, drawn.errors.to, drawn.errors.suspected)}{' '}
          <StatusMark status="derived" />
        </p>
      ) : null}
    </TableFigure>
  )
})

/** The component without which the rank changes most, on top. */
function leavingRows({ drawn, year, followed }: Shown, words: Words): LeavingRow[] {
  if (followed === null) return []
  const componentName = componentNames(year.components, words)
  const rows = drawn.leavingOut.map((ranks, c): LeavingRow => {
    const without = ranks[followed.at] ?? followed.rank
    const error = drawn.errors?.components[c]
    const component = drawn.table.components[c]?.component ?? String(c)
    return {
      component,
      name: componentName(component),
      weight: year.components[c]?.weight ?? null,
      without,
      change: without - followed.rank,
      error: error?.deviation ?? null,
      reliability: error?.reliability ?? null,
    }
  })
  return rows.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}
