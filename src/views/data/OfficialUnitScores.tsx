import { getRouteApi } from '@tanstack/react-router'
import { rowsOf } from '../../answers/rowsOf.ts'
import { officialUnitScores } from '../../queries/officialUnitScores.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { officialScoreCodes, officialScoreColumns, officialUnit } from './officialScoreColumns.tsx'
import { PackageTable } from './PackageTable.tsx'

const route = getRouteApi('/data')

/** What was published of units, and of the city for less than a year. */
export function OfficialUnitScores() {
  const words = useWords()
  const said = words.data.sources.units
  const { index } = route.useSearch()
  const answer = useAnswer(rowsOf(officialUnitScores), {})
  return (
    <PackageTable
      id="unit-scores"
      answer={answer}
      what={words.column.unit.toLowerCase()}
      height={240}
      headline={(rows) => said.headline(rows.length, new Set(rows.map(({ unit }) => unit)).size)}
      subtitle={said.subtitle}
      measure="points"
      fileName="diem-chinh-thuc-cua-don-vi"
      level={3}
      columns={officialScoreColumns(words)}
      coded={officialScoreCodes}
      rowKey={(row) => `${row.index} ${row.period} ${row.unit} ${row.component}`}
      maxHeight="20rem"
      indicesOf={(row) => [row.index]}
      texts={(row) => [officialUnit(row, words), row.index, row.component, row.period, row.source]}
      nothing={index === undefined ? undefined : null}
    />
  )
}
