import type { Database } from '../../src/engine/Database.ts'
import { contextExample } from '../report/context.examples.ts'
import { breakdownQuestion } from '../report/questions/breakdown.ts'
import { changeQuestion } from '../report/questions/change.ts'
import { intervalQuestion } from '../report/questions/interval.ts'
import { rankingQuestion } from '../report/questions/ranking.ts'
import type { FigureAt } from './FigureAt.ts'
import { changedParts } from './indexFigures.ts'

type Row = Readonly<Record<string, unknown>>

/** What the report prints of an index, under the keys of the screens. */
export async function reportFigures(
  database: Database,
  { index, years, place }: { index: string; years: readonly number[]; place: string },
): Promise<FigureAt[]> {
  const perYear = await Promise.all(years.map((year) => ofYear(database, { index, year, place })))
  const changes = await Promise.all(
    years.slice(1).map((to, i) => ofChange(database, { index, from: years[i] ?? to, to, place })),
  )
  return [...perYear.flat(), ...changes.flat()]
}

async function ofYear(
  database: Database,
  { index, year, place }: { index: string; year: number; place: string },
): Promise<FigureAt[]> {
  const asked = { index, year: String(year) }
  const [ranked, parts, drawn] = await Promise.all([
    rankingQuestion.answer(database, asked, contextExample()),
    breakdownQuestion.answer(database, { ...asked, place }, contextExample()),
    intervalQuestion.answer(database, { ...asked, draws: '10' }, contextExample()),
  ])
  const figure = (quantity: string, value: unknown, rest: object): FigureAt => ({
    key: { quantity, index, year, ...rest },
    where: 'report',
    value: plain(value),
  })
  return [
    ...ranked.flatMap((row) =>
      ['score', 'rank', 'rank_published', 'rank_low', 'rank_high'].map((name) =>
        figure(name, name === 'rank' ? shownRank(row) : row[name], { component: index, place: row.place }),
      ),
    ),
    ...parts
      .filter(({ score, rank }) => score !== null || rank !== null)
      .flatMap((row) => [
        ...['median', 'best'].map((name) => figure(name, row[name], { component: row.component })),
        ...['score', 'rank'].map((name) => figure(name, row[name], { component: row.component, place })),
      ]),
    ...drawn.map((row) => figure('recomputedRank', row.rank, { place: row.place })),
  ]
}

/** The rank that screens show of a row: the printed one where there is one. */
const shownRank = ({ rank, rank_published }: Row) => rank_published ?? rank

async function ofChange(
  database: Database,
  { index, from, to, place }: { index: string; from: number; to: number; place: string },
): Promise<FigureAt[]> {
  const asked = { index, place, from: String(from), to: String(to) }
  const rows: readonly Row[] = await changeQuestion
    .answer(database, asked, contextExample())
    .catch((error) => {
      if (error instanceof RangeError) return []
      throw error
    })
  return changedParts(
    'report',
    { code: index, from, to, place },
    rows
      .filter(({ part }) => part !== 'own' && part !== 'weights' && part !== 'set')
      .map((row) => [String(row.part), row.score as number | null, row.rank as number | null]),
  )
}

function plain(value: unknown): string | number | null {
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
