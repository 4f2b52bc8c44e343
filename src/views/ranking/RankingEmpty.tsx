import type { Bump } from '../../answers/ranking/bump.ts'
import type { Ranking } from '../../answers/ranking/ranking.ts'
import { Empty } from '../../ui/Empty.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { nearestYear } from './nearestYear.ts'
import { whatOf } from './rankingHeadline.ts'

interface RankingEmptyProps {
  data: Ranking
  over: Bump | null
  onYear: (year: number) => void
}

/** Nothing is known of this year: says so and offers the nearest one. */
export function RankingEmpty({ data, over, onYear }: RankingEmptyProps) {
  const words = useWords()
  const { empty } = words.ranking
  const what = whatOf(data, words)
  const near = nearestYear(
    (over?.years ?? []).map(({ year }) => year),
    data.year,
  )
  if (near === null) return <Empty title={over ? empty.nothing(what) : empty.title(what, data.year)} />
  return (
    <Empty title={empty.title(what, data.year)}>
      {empty.nearest}:{' '}
      <TextButton quiet onClick={() => onYear(near)}>
        {near}
      </TextButton>
    </Empty>
  )
}
