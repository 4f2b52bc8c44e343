import { useMemo } from 'react'
import type { ChangeSplit, PlaceMove } from '../../../answers/change/changeSplit.ts'
import { type Slope, type SlopePlace, slope } from '../../../charts/slope.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { SplitProps } from './SplitProps.ts'
import type { Story } from './Story.ts'

/** Ranks in both years of the place, of those that changed places with it, and of its neighbours. */
export function SlopeFigure({ story, split }: SplitProps) {
  const words = useWords()
  const said = words.change.slope
  const picture = useMemo(() => neighbours(story, split), [story, split])
  const count = (direction: string) => split.overtakes.filter((one) => one.direction === direction).length
  const ranks = picture.places.flatMap(({ from, to }) => [from, to]).filter((rank) => rank !== null)
  const span = Math.max(...ranks) - Math.min(...ranks) + 1
  const columns: TableColumn<SlopePlace>[] = [
    text('place', words.change.overtakes.place, ({ name }) => name),
    number('from', String(story.from), ({ from }) => from),
    number('to', String(story.to), ({ to }) => to),
  ]
  return (
    <Figure
      id="slope"
      level={3}
      headline={said.headline(count('passed'), count('left behind'), story.who)}
      subtitle={said.subtitle(story.name, story.from, story.to)}
      note={story.note}
      fileName={story.file('hang-quanh')}
      rows={picture.places}
      columns={columns}
    >
      <Chart
        build={slope}
        data={picture}
        height={Math.min(620, Math.max(220, span * 17 + 36))}
        label={said.picture(story.name)}
      />
    </Figure>
  )
}

function neighbours({ place, from, to, placeName }: Story, { rank, moves, overtakes }: ChangeSplit): Slope {
  const crossed = new Map(overtakes.map((one) => [one.place, one.direction]))
  const near = (at: number | null, ofPlace: number) => at !== null && Math.abs(at - ofPlace) <= 2
  const roleOf = (one: string): SlopePlace['role'] => {
    if (one === place) return 'own'
    const direction = crossed.get(one)
    return direction === undefined ? 'other' : direction === 'passed' ? 'passed' : 'left'
  }
  const marked = moves.filter((one) => roleOf(one.place) !== 'other')
  const ranks = marked.flatMap(({ rankFrom, rankTo }) => [rankFrom ?? rank.from, rankTo ?? rank.to])
  const inside = (at: number | null) =>
    at === null || (at >= Math.min(...ranks) - 3 && at <= Math.max(...ranks) + 3)
  const shown = ({ place: one, rankFrom, rankTo }: PlaceMove) =>
    roleOf(one) !== 'other' ||
    (inside(rankFrom) && inside(rankTo) && (near(rankFrom, rank.from) || near(rankTo, rank.to)))
  return {
    from,
    to,
    places: moves
      .filter(shown)
      .sort((a, b) => (a.rankTo ?? 99) - (b.rankTo ?? 99))
      .map(({ place: one, rankFrom, rankTo }) => ({
        ...{ place: one, name: placeName(one), role: roleOf(one) },
        ...{ from: rankFrom, to: rankTo },
      })),
  }
}
