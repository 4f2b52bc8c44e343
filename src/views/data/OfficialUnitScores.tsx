import { getRouteApi } from '@tanstack/react-router'
import { rowsOf } from '../../answers/rowsOf.ts'
import { officialUnitScores } from '../../queries/officialUnitScores.ts'
import type { RowOf } from '../../queries/query.ts'
import { number, text } from '../../ui/columns.ts'
import type { Coded, TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { PackageTable } from './PackageTable.tsx'
import { sourceColumn } from './sourceColumn.tsx'

type UnitScore = RowOf<typeof officialUnitScores.columns>

const route = getRouteApi('/data')

/** What was published of units, and of the city for less than a year. */
export function OfficialUnitScores() {
  const all = useWords()
  const { data: words, format } = all
  const said = words.sources.units
  const { index } = route.useSearch()
  const answer = useAnswer(rowsOf(officialUnitScores), {})
  const unitOf = ({ unit, name_vi, name_en }: UnitScore) =>
    name_vi === null ? unit : format.name({ name_vi, name_en })
  const columns: TableColumn<UnitScore>[] = [
    text('unit', all.column.unit, unitOf),
    number('score', all.column.score, ({ score }) => score, { decimals: 2 }),
    number('max', all.column.max, ({ max }) => max),
    number('rank', all.column.rank, ({ rank_published }) => rank_published, {
      show: ({ rank_published, units_ranked }) => format.rank(rank_published, units_ranked),
    }),
    text('index', all.column.index, (row) => row.index),
    text('component', all.column.component, ({ component }) => component),
    text('period', all.column.period, ({ period }) => format.period(period)),
    sourceColumn(all),
  ]
  const coded: Coded<UnitScore> = {
    table: 'unit_scores',
    columns: { score: 'score', max: 'max', rank: 'rank_published', index: 'index', component: 'component' },
    keys: ({ period, unit, units_ranked }) => ({ period, unit, units_ranked }),
  }
  return (
    <PackageTable
      id="unit-scores"
      answer={answer}
      what={all.column.unit.toLowerCase()}
      height={240}
      headline={(rows) => said.headline(rows.length, new Set(rows.map(({ unit }) => unit)).size)}
      subtitle={said.subtitle}
      measure="points"
      fileName="diem-chinh-thuc-cua-don-vi"
      level={3}
      columns={columns}
      coded={coded}
      rowKey={(row) => `${row.index} ${row.period} ${row.unit} ${row.component}`}
      maxHeight="20rem"
      indicesOf={(row) => [row.index]}
      texts={(row) => [unitOf(row), row.index, row.component, row.period, row.source]}
      nothing={index === undefined ? undefined : null}
    />
  )
}
