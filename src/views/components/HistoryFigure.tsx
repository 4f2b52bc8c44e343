import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { type HistoryPoint, type IndexHistory, indexHistory } from '../../answers/ranking/indexHistory.ts'
import { type ComponentHistory, componentHistory } from '../../charts/componentHistory.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { breakReason } from '../../i18n/breakReason.ts'
import type { Words } from '../../i18n/vi.ts'
import { figureNote, type Shown } from '../../parts/figure/figureNote.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { componentName } from '../../parts/names/componentName.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Chart } from '../../ui/Chart.tsx'
import { number, text } from '../../ui/columns.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Components.module.css'
import { historyHeadline } from './historyHeadline.ts'
import { scaleOf } from './writtenScore.ts'

export interface HistoryFigureProps {
  shown: Shown
  chosen: BreakdownRow
  measure: 'score' | 'distance'
}

const route = getRouteApi('/components')

/** The chosen component over the years, beside the median and the best. */
export function HistoryFigure({ shown, chosen, measure }: HistoryFigureProps) {
  const { data } = shown
  const { index } = data.index
  const answer = useAnswer(indexHistory, { index, component: chosen.component, place: data.place })
  return (
    <Answered answer={answer} height={240}>
      {(history) =>
        history.points.some(({ score }) => score !== null) ? (
          <History shown={shown} chosen={chosen} measure={measure} history={history} />
        ) : null
      }
    </Answered>
  )
}

function History({ shown, chosen, measure, history }: HistoryFigureProps & { history: IndexHistory }) {
  const { data } = shown
  const words = useWords()
  const said = words.components.detail
  const navigate = route.useNavigate()
  const decimals = shownDecimals(data.index)
  const place = words.format.name(data)
  const points = useMemo(() => sinceFirst(history.points), [history])
  const picture = useMemo(
    (): ComponentHistory => ({
      place,
      years: points.map((point) => ({
        year: point.year,
        segment: point.segment,
        own: point.score,
        median: point.median,
        best: point.best,
        rank: rankOf(point, words),
      })),
      breaks: history.breaks.map(({ year, verdict }) => ({ year, suspected: verdict === 'suspected' })),
      year: data.year,
      decimals,
      distance: measure === 'distance',
    }),
    [points, history, words, place, data.year, decimals, measure],
  )
  const from = points[0]?.year ?? data.year
  const to = points.at(-1)?.year ?? data.year
  const name = chosen.parent === null ? data.index.index : componentName(chosen, data.rows, words)
  const breaks = history.breaks.filter(({ year }) => year > from && year <= to)
  return (
    <Figure
      id="history"
      level={3}
      headline={historyHeadline(name, { history, scale: scaleOf(data.index, chosen) }, words)}
      subtitle={measure === 'score' ? said.subtitle(place, from, to) : said.subtitleDistance(place, from, to)}
      note={figureNote(shown, undefined, words)}
      fileName={fileName([
        data.index.index,
        data.year,
        data.place,
        `${chosen.component.toLowerCase()}-dien-bien`,
      ])}
      columns={historyColumns(decimals, words)}
      rows={picture.years}
    >
      <Segmented
        label={said.measure}
        value={measure}
        options={[
          { value: 'score', label: said.score },
          { value: 'distance', label: said.distance },
        ]}
        onChange={(next) => {
          navigate({ search: (before) => ({ ...before, measure: next }), replace: true, resetScroll: false })
        }}
      />
      <Chart build={componentHistory} data={picture} height={200} label={said.label(name)} />
      {breaks.length > 0 ? (
        <details className={`quiet-note ${styles.breaks}`}>
          <summary>
            {said.breaks}: {[...new Set(breaks.map(({ year }) => year))].join(', ')}
          </summary>
          <ul>
            {breaks.map((one) => (
              <li key={`${one.year} ${one.cause}`}>
                {one.year}: {breakReason(one, words)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Figure>
  )
}

/** Without the years before anything was known. */
function sinceFirst(points: readonly HistoryPoint[]): HistoryPoint[] {
  const first = points.findIndex(({ score, median }) => score !== null || median !== null)
  return points.slice(Math.max(0, first))
}

function rankOf({ rank, rank_low, rank_high, rank_last, placesRanked }: HistoryPoint, words: Words): string {
  if (rank === null && rank_low !== null && rank_high !== null) {
    return words.components.between(rank_low, rank_high)
  }
  return words.format.rank(rank, placesRanked, rank_last)
}

function historyColumns(decimals: number, words: Words): TableColumn<ComponentHistory['years'][number]>[] {
  const said = words.components
  return [
    text('year', words.column.year, ({ year }) => String(year)),
    number('score', words.column.score, ({ own }) => own, { decimals }),
    number('median', words.column.median, ({ median }) => median, { decimals }),
    number('best', said.column.best, ({ best }) => best, { decimals }),
    text('rank', words.column.rank, ({ rank }) => rank),
  ]
}
