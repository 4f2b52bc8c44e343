import { useCallback, useMemo } from 'react'
import type { UnitHeat, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import { madeUp } from '../../../i18n/format.ts'
import { usePhone } from '../../../ui/usePhone.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go } from '../Looked.ts'
import type { Arranged } from './arrange.ts'
import styles from './HeatGrid.module.css'
import { HeatGrid } from './HeatGrid.tsx'
import type { HeatAt, HeatGridProps, HeatHead } from './HeatGridProps.ts'
import { HeatName } from './HeatName.tsx'
import type { HeatSort } from './order.ts'
import { turnedTable } from './turnedTable.ts'
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

/** So few units fit side by side on a phone. */
const few = 3

/** Units × indicators: heads sort, a name opens its unit, a cell the trend of that indicator; few units on a phone turned. */
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
  const isTurned = usePhone() && arranged.length <= few
  const name = useCallback(
    (row: number) => {
      const at = arranged[row]
      return at ? <HeatName row={at.row} isSum={at.isSum} simulated={simulated} go={go} /> : null
    },
    [arranged, simulated, go],
  )
  const turned = useMemo(
    () => isTurned && turnedTable(table, simulated ? madeUp : ''),
    [isTurned, table, simulated],
  )
  const indicatorName = useCallback(
    (row: number) => (
      <button
        type="button"
        className={styles.name}
        title={heads[row]?.title}
        aria-pressed={heads[row]?.isChosen}
        onClick={heads[row]?.onClick}
      >
        {turned ? turned.rows[row]?.name : null}
      </button>
    ),
    [heads, turned],
  )
  const unitHeads = useMemo(
    () =>
      arranged.map(({ row, isSum }): HeatHead => {
        const { unit } = row.unit
        return {
          title: words.format.name(row.unit),
          isChosen: unit === followed,
          onClick: () => go(isSum ? { district: unit } : { unit, kind: undefined }),
        }
      }),
    [arranged, followed, words, go],
  )
  const onCell = ({ row, column }: HeatAt) => {
    const at = arranged[row]
    const definition = heat.definitions[column - 1]
    if (!at || at.isSum || !definition) return
    const { unit } = at.row.unit
    go({ tab: 'trend', unit, indicator: definition.indicator, kind: undefined }, { toTop: true })
  }
  const grid: Omit<HeatGridProps, 'corner' | 'heads' | 'name' | 'nameReads' | 'read' | 'onCell'> = {
    table: turned || table,
    caption: said.caption(period),
    legend: { label: said.legend.label, why: said.legend[`${heat.measure}Why`] },
    hint: said.hint,
    tall: true,
  }
  if (turned) {
    return (
      <HeatGrid
        {...grid}
        corner={words.column.indicator}
        heads={unitHeads}
        name={indicatorName}
        nameReads={0}
        read={(at) => unitCell(heat, arranged, { at: across(at), words })}
        onCell={(at) => onCell(across(at))}
      />
    )
  }
  return (
    <HeatGrid
      {...grid}
      corner={words.column.unit}
      heads={heads}
      name={name}
      nameReads={-1}
      read={(at) => unitCell(heat, arranged, { at, words })}
      onCell={onCell}
    />
  )
}

function across({ row, column }: HeatAt): HeatAt {
  return { row: column, column: row }
}
