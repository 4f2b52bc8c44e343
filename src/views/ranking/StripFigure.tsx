import { useMemo } from 'react'
import { rankStrip } from '../../charts/rankStrip.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { Chart } from '../../ui/Chart.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { figuresOf } from './figuresOf.ts'
import { placeOf } from './placeOf.ts'
import { rankColumns } from './rankColumns.tsx'
import type { RankingFrame } from './rankingFrame.ts'
import { whatOf } from './rankingHeadline.ts'
import type { RankingAnswer } from './rankingScreen.ts'
import { scaleOf } from './scaleOf.ts'
import { useNote } from './useNote.ts'

interface StripFigureProps {
  ranking: RankingAnswer
  sources: RankingFrame['sources']
  chosen: string | null
  onChoose: (place: string) => void
}

/** Every place as a dot on the axis of scores. */
export function StripFigure({ ranking, sources, chosen, onChoose }: StripFigureProps) {
  const words = useWords()
  const { strip, score } = words.ranking
  const { data } = ranking
  const scale = useMemo(() => scaleOf(data), [data])
  const drawn = useMemo(
    () => ({
      places: figuresOf(data, words),
      followed: hanoi,
      chosen,
      median: data.median,
      placesRanked: data.placesRanked,
      scale,
    }),
    [data, words, chosen, scale],
  )
  const best = drawn.places.reduce<(typeof drawn.places)[number] | null>(
    (top, one) => (one.score !== null && (top?.score == null || one.score > top.score) ? one : top),
    null,
  )
  const columns = useMemo(() => rankColumns(data, null, words), [data, words])
  const what = whatOf(data, words)

  return (
    <Figure
      id="strip"
      level={3}
      headline={
        best?.score == null
          ? strip.nothing
          : strip.headline(
              best.name,
              score(best.score, scale),
              data.median === null ? null : score(data.median, scale),
            )
      }
      subtitle={strip.subtitle(what, data.year)}
      note={useNote(ranking, sources)}
      fileName={fileName([data.component, data.year, 'day-diem'])}
      columns={columns}
      rows={data.rows}
    >
      {best === null ? null : (
        <Chart
          build={rankStrip}
          data={drawn}
          height={176}
          label={strip.label(what, data.year)}
          onSelect={(choice) => {
            const place = placeOf(choice.data)
            if (place !== null) onChoose(place)
          }}
        />
      )}
    </Figure>
  )
}
