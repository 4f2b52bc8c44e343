import { useMemo } from 'react'
import type { Bump } from '../../answers/ranking/bump.ts'
import type { BumpLine } from '../../charts/BumpData.ts'
import { bumpChart } from '../../charts/bumpChart.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { Chart } from '../../ui/Chart.tsx'
import { number, text } from '../../ui/columns.ts'
import { Figure } from '../../ui/Figure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { BreakList } from './BreakList.tsx'
import { bumpData } from './bumpData.ts'
import { bumpHeadline } from './bumpHeadline.ts'
import { placeOf } from './placeOf.ts'
import { whatOf } from './rankingHeadline.ts'
import type { RankingAnswer } from './rankingScreen.ts'

interface BumpFigureProps {
  ranking: RankingAnswer
  over: Bump
  chosen: string | null
  onChoose: (place: string) => void
}

/** Ranks over the years, cut where they are not comparable. */
export function BumpFigure({ ranking: { data }, over, chosen, onChoose }: BumpFigureProps) {
  const words = useWords()
  const { bump, note } = words.ranking
  const system = data.place_system
  const codes =
    data.peers.chosen.among === 'all'
      ? null
      : data.rows
          .flatMap(({ place, peer }) => (peer ? [place] : []))
          .sort()
          .join(' ')
  const drawn = useMemo(
    () => bumpData(over, { peers: codes === null ? null : { system, codes }, chosen }, words),
    [over, system, codes, chosen, words],
  )
  const line = drawn.lines.find(({ place }) => place === hanoi)
  const what = whatOf(data, words)
  const columns = useMemo(() => yearColumns(over, words), [over, words])
  const partial = over.years.filter(({ complete }) => !complete).length

  return (
    <Figure
      id="bump"
      level={3}
      headline={bumpHeadline(line?.name ?? null, line?.points ?? [], words)}
      subtitle={bump.subtitle(what, drawn.firstYear, drawn.lastYear)}
      note={{
        source: data.index.publisher === null ? [] : [words.ofData(data.index.publisher)],
        coverage: note.completeYears(over.years.length - partial, over.years.length),
      }}
      fileName={fileName([data.component, data.year, 'hang-qua-cac-nam'])}
      columns={columns}
      rows={drawn.lines}
    >
      <Chart
        build={bumpChart}
        data={drawn}
        height={380}
        label={bump.label(what)}
        onSelect={(choice) => {
          const place = placeOf(choice.data)
          if (place !== null) onChoose(place)
        }}
      />
      <BreakList over={over} />
    </Figure>
  )
}

function yearColumns({ years }: Bump, words: Words): TableColumn<BumpLine>[] {
  return [
    text('place', words.ranking.table.place, ({ name }) => name),
    ...years.map(({ year }) =>
      number<BumpLine>(
        String(year),
        String(year),
        ({ points }) => points.find((point) => point.year === year)?.rank ?? null,
      ),
    ),
  ]
}
