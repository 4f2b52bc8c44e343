import { Link } from '@tanstack/react-router'
import type { FunnelUnit, FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { Table } from '../../../ui/Table.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { funnelColumns, surestFirst } from './funnelOf.ts'

/** The units beyond 99.8 %, all of them by name with their counts; nothing where there is none. */
export function BeyondTable({ judged, simulated }: { judged: FunnelUnits; simulated: boolean }) {
  const words = useWords()
  const rows = judged.units.filter(({ beyond }) => beyond === 'alarm').sort(surestFirst)
  if (rows.length === 0) return null
  const columns = funnelColumns(judged, words).map((column) => {
    if (column.key === 'unit') {
      return { ...column, show: ({ name }: FunnelUnit) => <UnitLink unit={name} simulated={simulated} /> }
    }
    if (column.key !== 'plain') return column
    return {
      ...column,
      show: (row: FunnelUnit) => (
        <Link
          to="/indicators"
          search={(before) => ({ ...before, unit: row.unit, kind: undefined, tab: 'trend' as const })}
        >
          {column.show?.(row)}
        </Link>
      ),
    }
  })
  return (
    <Table
      caption={words.funnel.beyondCaption}
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => unit}
      maxHeight="24rem"
    />
  )
}
