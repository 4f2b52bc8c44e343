import type { Words } from '../../i18n/vi.ts'
import type { officialUnitScores } from '../../queries/officialUnitScores.ts'
import type { RowOf } from '../../queries/query.ts'
import { inFiles, number, text } from '../../ui/columns.ts'
import type { Coded, TableColumn } from '../../ui/tableColumn.ts'
import { sourceColumn } from './sourceColumn.tsx'

export type OfficialScore = RowOf<typeof officialUnitScores.columns>

export function officialUnit({ unit, name_vi, name_en }: OfficialScore, { format }: Words): string {
  return name_vi === null ? unit : format.name({ name_vi, name_en })
}

export function officialScoreColumns(words: Words): TableColumn<OfficialScore>[] {
  const { column, format } = words
  return [
    text('unit', column.unit, (row) => officialUnit(row, words)),
    number('score', column.score, ({ score }) => score, { decimals: 2 }),
    number('max', column.max, ({ max }) => max),
    number('rank', column.rank, ({ rank_published }) => rank_published, {
      show: ({ rank_published, units_ranked }) => format.rank(rank_published, units_ranked),
    }),
    inFiles(number('of', column.unitsRanked, ({ units_ranked }) => units_ranked)),
    text('index', column.index, (row) => row.index),
    text('component', column.component, ({ component }) => component),
    text('period', column.period, ({ period }) => format.period(period)),
    sourceColumn(words),
  ]
}

/** Its rows as they stand in the data contract. */
export const officialScoreCodes: Coded<OfficialScore> = {
  table: 'unit_scores',
  columns: {
    ...{ score: 'score', max: 'max', rank: 'rank_published', of: 'units_ranked' },
    ...{ index: 'index', component: 'component' },
  },
  keys: ({ period, unit }) => ({ period, unit }),
}
