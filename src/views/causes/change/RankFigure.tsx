import { useMemo } from 'react'
import { type ChangePart, isBeyondNoise } from '../../../answers/change/changeParts.ts'
import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import { type Waterfall, type WaterfallRow, waterfall, waterfallHeight } from '../../../charts/waterfall.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import { changeDetail, changeSentence } from './changeSentence.ts'
import { levelOrStep } from './levelOrStep.ts'
import { RankBasis } from './RankBasis.tsx'
import type { SplitProps } from './SplitProps.ts'
import type { Story } from './Story.ts'

/** The one sentence, and the change of rank as what the place did itself and what the others did. */
export function RankFigure({ story, split, peers }: SplitProps) {
  const words = useWords()
  const said = words.change
  const picture = useMemo(() => ladder(story, split, words), [story, split, words])
  const { rank } = split
  const columns: TableColumn<WaterfallRow>[] = [
    text('part', words.column.part, ({ name }) => name),
    number('rank', words.change.table.rank, levelOrStep, { decimals: 2 }),
  ]
  return (
    <Figure
      id="rank-change"
      headline={changeSentence(story, split, words)}
      subtitle={changeDetail(story, split, words)}
      note={story.note}
      fileName={story.file('doi-hang')}
      rows={picture.rows}
      columns={columns}
    >
      <div className={styles.split}>
        <dl className={styles.causes} data-many={split.gone.length + split.come.length > 0}>
          <Cause name={said.rank.own(story.who)} why={said.rank.ownWhy} change={rank.ownScores}>
            {ownLines(split, words)}
          </Cause>
          <Cause name={said.rank.others} why={said.rank.othersWhy} change={rank.others}>
            {crossedLines(story, split, words)}
          </Cause>
          {split.gone.length + split.come.length > 0 ? (
            <Cause
              name={said.rank.set}
              why={said.rank.setWhy(split.come.length, split.gone.length)}
              change={rank.set}
            />
          ) : null}
          <Cause name={said.rank.total} why={said.rank.ranks(rank.from, rank.to)} change={rank.total} sum />
        </dl>
        <Chart
          build={waterfall}
          data={picture}
          height={waterfallHeight(picture)}
          label={said.rank.picture(story.name)}
        />
      </div>
      {peers === null ? null : (
        <p className={styles.said}>{said.sentence.peers(split.peers.faster, split.peers.count, peers)}</p>
      )}
      <RankBasis story={story} split={split} />
    </Figure>
  )
}

interface CauseProps {
  name: string
  why: string
  change: number
  sum?: boolean
  /** The largest causes within. */
  children?: readonly string[]
}

function Cause({ name, why, change, sum = false, children = [] }: CauseProps) {
  const { change: said } = useWords()
  const steps = said.count(Math.abs(change))
  const written = change === 0 ? said.steps.none : change < 0 ? said.steps.up(steps) : said.steps.down(steps)
  return (
    <div data-direction={change === 0 ? 'none' : change < 0 ? 'up' : 'down'} data-sum={sum}>
      <dt>
        {name} <span>{why}</span>
      </dt>
      <dd>
        {change === 0 ? null : <span aria-hidden="true">{change < 0 ? '▲' : '▼'}</span>} {written}
      </dd>
      {children.map((line) => (
        <dd key={line} className={styles.line}>
          {line}
        </dd>
      ))}
    </div>
  )
}

/** The component that lifted the rank most, and the one that lowered it most. */
function ownLines({ parts }: ChangeSplit, words: Words): string[] {
  const said = words.change.rank
  const componentName = componentNames(parts, words)
  const ordered = parts.filter(isBeyondNoise).sort((a, b) => a.rank - b.rank)
  const [best, worst] = [ordered[0], ordered.at(-1)]
  const named = (part: ChangePart) => [componentName(part.component), words.change.moved(part.rank)] as const
  return [
    ...(best && best.rank < -1e-9 ? [said.gained(...named(best))] : []),
    ...(worst && worst.rank > 1e-9 ? [said.lost(...named(worst))] : []),
  ]
}

function crossedLines({ who, placeName }: Story, { overtakes }: ChangeSplit, words: Words): string[] {
  const said = words.change.rank
  const names = (direction: 'passed' | 'left behind') => {
    const places = overtakes.filter((one) => one.direction === direction).map(({ place }) => placeName(place))
    if (places.length <= 4) return words.format.list(places)
    return said.more(places.slice(0, 3).join(', '), places.length - 3)
  }
  const [passed, left] = [names('passed'), names('left behind')]
  return [...(passed ? [said.passed(passed, who)] : []), ...(left ? [said.left(left, who)] : [])]
}

function ladder({ from, to, who }: Story, { rank, gone, come }: ChangeSplit, words: Words): Waterfall {
  const said = words.change.rank
  const row = (code: string, name: string, kind: WaterfallRow['kind'], [start, end]: [number, number]) => ({
    ...{ code, name, kind, from: start, to: end },
    ...{ faint: false, notes: [] },
  })
  const afterOwn = rank.from + rank.ownScores
  const afterOthers = afterOwn + rank.others
  return {
    measure: 'rank',
    decimals: 0,
    rows: [
      row('from', said.level(from), 'level', [rank.from, rank.from]),
      row('own', said.own(who), 'step', [rank.from, afterOwn]),
      row('others', said.others, 'step', [afterOwn, afterOthers]),
      ...(gone.length + come.length > 0 ? [row('set', said.set, 'step', [afterOthers, rank.to])] : []),
      row('to', said.level(to), 'level', [rank.to, rank.to]),
    ],
  }
}
