import { useCallback, useMemo } from 'react'
import type { UnitHeat, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go } from '../Looked.ts'
import type { Arranged } from './arrange.ts'
import { HeatGrid } from './HeatGrid.tsx'
import type { HeatHead } from './HeatGridProps.ts'
import { HeatName } from './HeatName.tsx'
import type { HeatSort } from './order.ts'
import { unitCell } from './unitCell.ts'
import { targetWords, unitTable } from './unitTable.ts'

export interface UnitGridProps {
  heat: UnitHeat
  arranged: readonly Arranged<UnitHeatRow>[]
  followed: string | null
  period: string
  sort: HeatSort
  simulated: boolean
  go: Go
}

/** Units × indicators: heads sort, a name opens its unit, a cell the trend of that indicator. */
export function UnitGrid({ heat, arranged, followed, period, sort, simulated, go }: UnitGridProps) {
  const words = useWords()
  const said = words.heat
  const table = useMemo(
    () => unitTable(heat, arranged, { followed, words }),
    [heat, arranged, followed, words],
  )
  const heads = useMemo(
    (): HeatHead[] => [
      {
        title: said.sortMatters,
        ...(sort === undefined && { isChosen: true }),
        onClick: () => go({ sort: undefined }),
      },
      ...heat.definitions.map((definition): HeatHead => {
        const { indicator } = definition
        const sorted = sort === indicator ? 'descending' : sort === `-${indicator}` ? 'ascending' : undefined
        const next = { descending: `-${indicator}`, ascending: undefined }
        return {
          title: said.sortBy(words.format.name(definition), targetWords(definition, words)),
          isChosen: sorted !== undefined,
          ...(sorted && { sorted }),
          onClick: () => go({ sort: sorted ? next[sorted] : indicator }),
        }
      }),
    ],
    [heat, sort, said, words, go],
  )
  const name = useCallback(
    (row: number) => {
      const at = arranged[row]
      return at ? <HeatName row={at.row} isSum={at.isSum} simulated={simulated} go={go} /> : null
    },
    [arranged, simulated, go],
  )
  return (
    <HeatGrid
      table={table}
      caption={said.caption(period)}
      corner={words.column.unit}
      legend={{ label: said.legend.label, why: said.legend[`${heat.measure}Why`] }}
      hint={said.hint}
      read={(at) => unitCell(heat, arranged, { at, words })}
      heads={heads}
      name={name}
      nameReads={-1}
      onCell={({ row, column }) => {
        const at = arranged[row]
        const definition = heat.definitions[column - 1]
        if (!at || at.isSum || !definition) return
        const { unit } = at.row.unit
        go({ tab: 'trend', unit, indicator: definition.indicator, kind: undefined }, { toTop: true })
      }}
      tall
    />
  )
}
