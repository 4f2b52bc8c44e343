import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { componentName } from '../../parts/names/componentName.ts'
import { statusWord } from '../../parts/names/statusWord.ts'
import { Change } from '../../ui/Change.tsx'
import { inFiles, number, text, when } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { ColumnContext } from './ColumnContext.ts'
import { ComponentName } from './ComponentName.tsx'
import { pointColumns } from './pointColumns.tsx'
import { scoreColumns } from './scoreColumns.tsx'

/** Columns of the tree, further ones in files; those of which nothing is known are left out. */
export function componentColumns(context: ColumnContext): TableColumn<BreakdownRow>[] {
  const { data } = context
  const weighed = data.rows.some((row) => row.depth > 0 && row.points !== null)
  const moved = data.rows.some((row) => row.previous?.scoreChange != null)
  return [
    nameColumn(context),
    ...(weighed ? pointColumns(context) : []),
    ...scoreColumns(context),
    when(moved, changeColumn(context)),
    ...fileColumns(context),
  ]
}

function nameColumn({ data, words, open, onToggle }: ColumnContext): TableColumn<BreakdownRow> {
  return text(
    'name',
    words.column.component,
    (row) => words.format.name({ name_vi: row.name, name_en: row.name_en }),
    {
      sortable: false,
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
    },
  )
}

function changeColumn({ data, words }: ColumnContext): TableColumn<BreakdownRow> {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  return number(
    'change',
    said.change(data.previousYear?.year ?? null),
    (row) => row.previous?.scoreChange ?? null,
    {
      title: said.changeWhy,
      sortable: false,
      decimals,
      show: (row) => <Change value={row.previous?.scoreChange ?? null} decimals={decimals} better="higher" />,
    },
  )
}

function fileColumns({ data, words }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  const weights = data.rows.some((row) => row.weight !== null)
  return [
    inFiles(number('max', words.column.max, (row) => row.max, { decimals })),
    when(
      weights,
      inFiles(number('weight', words.column.weight, (row) => row.weight, { decimals: 4, fraction: true })),
    ),
    inFiles(number('toBest', said.toBest, (row) => row.toBest, { decimals })),
    inFiles(text('lead', said.lead, (row) => row.lead.join('; '))),
    inFiles(text('status', said.status, (row) => statusWord(row.status, words))),
    inFiles(text('component', words.column.code, (row) => row.component)),
  ]
}
