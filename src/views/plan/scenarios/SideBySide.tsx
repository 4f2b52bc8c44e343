import { memo, useMemo } from 'react'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { planNote } from '../planNote.ts'
import type { KnownStart } from '../planScreen.ts'
import { type BesideColumn, besideColumns } from './besideColumns.ts'
import type { ScenarioProps } from './ScenarioProps.ts'

interface BesideRow {
  key: string
  label: string
  of: (column: BesideColumn) => { text: string; supposed?: boolean }
}

/** Scenarios side by side: rank, total and every component of the followed place. */
export const SideBySide = memo(function SideBySide({
  from,
  placeName,
  search,
  scenario,
}: ScenarioProps & { scenario: Scenario }) {
  const words = useWords()
  const said = words.scenarios
  const columns = useMemo(
    () => besideColumns(from, { search, scenario }, words),
    [from, search, scenario, words],
  )
  const rows = rowsOf(from, words)
  const supposed = columns.filter(({ key }) => key !== 'published' && key !== 'idle')
  const [best] = [...supposed].sort((a, b) => a.rank - b.rank)
  const shown: TableColumn<BesideRow>[] = [
    text('row', said.beside.row, ({ label }) => label, { sortable: false }),
    ...columns.map(
      (column): TableColumn<BesideRow> =>
        number(column.key, column.name, (row) => row.of(column).text, {
          sortable: false,
          phone: column.key === 'open' || column.key === 'published',
          show: (row) => {
            const { text, supposed: marked } = row.of(column)
            return marked ? <strong>{text}</strong> : text
          },
        }),
    ),
  ]
  const place = placeName(search.place)
  return (
    <TableFigure
      id="side-by-side"
      headline={supposed.length > 1 && best ? said.beside.headline(best.name, best.rank) : said.beside.one}
      subtitle={said.beside.subtitle(said.mark, place)}
      note={planNote(from, words)}
      fileName={fileName(['kich-ban', from.index.index, from.year, search.place, 'so-sanh'])}
      columns={shown}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
})

/** Totals as published, so that ranks and totals agree; scores as elsewhere. */
function rowsOf(from: KnownStart, words: Words): BesideRow[] {
  const decimals = shownDecimals(from.index)
  const { beside, waysShort } = words.scenarios
  const { format } = words
  const { components } = from.start.meta
  const componentName = componentNames(components, words)
  return [
    { key: 'rank', label: beside.rank, of: ({ rank }) => ({ text: format.rank(rank) }) },
    {
      key: 'total',
      label: beside.total,
      of: ({ total }) => ({ text: format.number(total, from.index.decimals) }),
    },
    {
      key: 'others',
      label: beside.others,
      of: ({ others }) => ({ text: others === null ? '' : waysShort[others] }),
    },
    {
      key: 'weights',
      label: beside.weights,
      of: ({ ownWeights }) => ({
        text: ownWeights ? beside.ownWeights : beside.officialWeights,
        supposed: ownWeights,
      }),
    },
    ...components.map(
      ({ component }): BesideRow => ({
        key: component,
        label: componentName(component),
        of: ({ scores, supposed }) => ({
          text: format.number(scores.get(component) ?? null, decimals),
          supposed: supposed.has(component),
        }),
      }),
    ),
  ]
}
