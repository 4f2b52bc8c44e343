import { useMemo } from 'react'
import { tileMap } from '../../charts/tileMap.ts'
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

interface MapFigureProps {
  ranking: RankingAnswer
  sources: RankingFrame['sources']
  system: string
  chosen: string | null
  onChoose: (place: string) => void
}

/** The country of that year as a grid of tiles. */
export function MapFigure({ ranking, sources, system, chosen, onChoose }: MapFigureProps) {
  const words = useWords()
  const { map } = words.ranking
  const { data, places } = ranking
  const drawn = useMemo(
    () => ({
      system,
      places: figuresOf(data, words),
      names: new Map(places.map((one) => [one.place, words.format.name(one)] as const)),
      followed: hanoi,
      chosen,
      scale: scaleOf(data),
    }),
    [data, places, system, chosen, words],
  )
  const scored = drawn.places.filter(({ score }) => score !== null)
  const top = [...scored].sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, 5)
  const named = words.format.list(top.map(({ name }) => name))
  const columns = useMemo(() => rankColumns(data, null, words), [data, words])
  const what = whatOf(data, words)

  return (
    <Figure
      id="map"
      level={3}
      headline={
        data.complete
          ? map.headline(top.length, named)
          : map.headlineKnown(scored.length, data.placesRanked ?? places.length, named)
      }
      subtitle={map.subtitle(what, system, data.year)}
      note={useNote(ranking, sources)}
      fileName={fileName([data.component, data.year, 'ban-do-o'])}
      columns={columns}
      rows={data.rows}
    >
      <Chart
        build={tileMap}
        data={drawn}
        height={system === '34' ? 560 : 640}
        label={map.label(what, data.year)}
        onSelect={(choice) => {
          const place = placeOf(choice.data)
          if (place !== null) onChoose(place)
        }}
      />
    </Figure>
  )
}
