import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { componentName } from '../../parts/names/componentName.ts'
import { Change } from '../../ui/Change.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { ColumnContext } from './ColumnContext.ts'
import { ComponentName } from './ComponentName.tsx'
import { pointColumns } from './pointColumns.tsx'
import { scoreColumns } from './scoreColumns.tsx'

/** Columns of the tree; those of which nothing is known are left out. */
export function componentColumns(context: ColumnContext): TableColumn<BreakdownRow>[] {
  const { data } = context
  const weighed = data.rows.some((row) => row.depth > 0 && row.points !== null)
  const moved = data.rows.some((row) => row.previous?.scoreChange != null)
  return [
    nameColumn(context),
    ...(weighed ? pointColumns(context) : []),
    ...scoreColumns(context),
    ...(moved ? [changeColumn(context)] : []),
  ]
}

function nameColumn({ data, words, open, onToggle }: ColumnContext): TableColumn<BreakdownRow> {
  return {
    key: 'name',
    label: words.components.column.name,
    kind: 'text',
    sortable: false,
    value: (row) => words.format.name({ name_vi: row.name, name_en: row.name_en }),
    show: (row) => (
      <ComponentName
        row={row}
        name={row.parent === null ? words.components.whole : componentName(row, data.rows, words)}
        hasChildren={data.rows.some((one) => one.parent === row.component)}
        deep={data.rows.some((one) => one.depth > 1)}
        open={open.has(row.component)}
        onToggle={onToggle}
      />
    ),
  }
}

function changeColumn({ data, words }: ColumnContext): TableColumn<BreakdownRow> {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  return {
    key: 'change',
    label: said.change(data.previousYear?.year ?? null),
    title: said.changeWhy,
    kind: 'number',
    sortable: false,
    decimals,
    value: (row) => row.previous?.scoreChange ?? null,
    show: (row) => <Change value={row.previous?.scoreChange ?? null} decimals={decimals} better="higher" />,
  }
}

/** Further columns of the table that is taken along. */
export function furtherColumns({ data, words }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  const weights = data.rows.some((row) => row.weight !== null)
  return [
    { key: 'max', label: said.max, kind: 'number', decimals, value: (row) => row.max },
    ...(weights
      ? [
          {
            key: 'weight',
            label: said.weight,
            kind: 'number',
            decimals: 2,
            value: (row: BreakdownRow) => row.weight,
          } as const,
        ]
      : []),
    { key: 'toBest', label: said.toBest, kind: 'number', decimals, value: (row) => row.toBest },
    { key: 'lead', label: said.lead, kind: 'text', value: (row) => row.lead.join('; ') },
    { key: 'status', label: said.status, kind: 'text', value: (row) => row.status },
    { key: 'component', label: 'component', kind: 'text', value: (row) => row.component },
  ]
}
