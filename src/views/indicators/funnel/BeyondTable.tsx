import type { FunnelUnit, FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import { SimulatedMark } from '../../../ui/SimulatedMark.tsx'
import { Table } from '../../../ui/Table.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { UnitButton } from '../UnitButton.tsx'
import { funnelColumns, surestFirst } from './funnelOf.ts'

/** The units beyond 99.8 %, all of them by name with their counts; nothing where there is none. */
export function BeyondTable({
  found,
  simulated,
  open,
}: {
  found: FunnelUnits
  simulated: boolean
  open: (unit: string) => void
}) {
  const words = useWords()
  const rows = found.units.filter(({ beyond }) => beyond === 'alarm').sort(surestFirst)
  if (rows.length === 0) return null
  const columns = funnelColumns(found, words).map((column) =>
    column.key === 'unit'
      ? {
          ...column,
          show: ({ name }: FunnelUnit) => (
            <>
              <UnitButton name={words.format.name(name)} onClick={() => open(name.unit)} />{' '}
              {simulated ? <SimulatedMark small /> : null}
            </>
          ),
        }
      : column,
  )
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
