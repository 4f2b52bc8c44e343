import { type ChangePart, isBeyondNoise } from '../../../answers/change/changeParts.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { number, text, when } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { SplitProps } from './SplitProps.ts'
import type { Story } from './Story.ts'

/** Every component with its scores, its part in the change of the score, and its part in the rank. */
export function PartsFigure({ story, split }: SplitProps) {
  const words = useWords()
  const said = words.change.table
  const componentName = componentNames(split.parts, words)
  const rows = [...split.parts].sort((a, b) => a.rank - b.rank)
  const named = (part: ChangePart | undefined) =>
    part ? `${componentName(part.component)} (${words.change.moved(part.rank)})` : null
  const clear = rows.filter(isBeyondNoise)
  const best = clear.find(({ rank }) => rank < -1e-9)
  const worst = clear.findLast(({ rank }) => rank > 1e-9)
  const columns = useColumns(story, componentName, {
    sampled: rows.some(({ rankError }) => rankError !== null),
  })
  return (
    <TableFigure
      id="parts"
      level={3}
      headline={said.headline(named(best), named(worst), story.who)}
      subtitle={said.subtitle(story.name, story.from, story.to)}
      note={story.note}
      fileName={story.file('thanh-phan')}
      columns={columns}
      rows={rows}
      rowKey={({ component }) => component}
      after={
        <>
          {said.sum}: {words.format.signed(split.score, story.decimals)} ·{' '}
          {words.change.moved(split.rank.ownScores)}
          {!isNothing(words.format.number(split.weights, story.decimals))
            ? ` · ${said.weights}: ${words.format.signed(split.weights, story.decimals)}`
            : null}
        </>
      }
    />
  )
}

function useColumns(
  { from, to, decimals }: Story,
  componentName: (component: string) => string,
  { sampled }: { sampled: boolean },
): TableColumn<ChangePart>[] {
  const words = useWords()
  const said = words.change.table
  const { score: grey, pace } = words.change
  const signed = (value: number | null) => words.format.signed(value, decimals)
  const ahead = ({ score, median }: ChangePart) => (median === null ? null : score - median)
  return [
    text('component', words.column.component, ({ component }) => componentName(component)),
    number('from', said.score(from), ({ scoreFrom }) => scoreFrom, { decimals, phone: false }),
    number('to', said.score(to), ({ scoreTo }) => scoreTo, { decimals, phone: false }),
    number('part', words.column.change, ({ score }) => score, {
      decimals,
      title: said.partWhy,
      phone: false,
      show: ({ score, within }) => (
        <span className={within === null ? undefined : styles.faint}>{signed(score)}</span>
      ),
    }),
    number('median', said.median, ({ median }) => median, {
      decimals,
      title: said.medianWhy,
      show: ({ median }) => signed(median),
    }),
    number('ahead', said.ahead, ahead, {
      decimals,
      title: said.aheadWhy,
      show: (part) => signed(ahead(part)),
    }),
    text('pace', said.pace, (part) => (part.pace === null ? null : pace.name[part.pace])),
    number('rank', said.rank, ({ rank }) => rank, {
      decimals: 2,
      title: said.rankWhy,
      phone: true,
      show: ({ rank }) => (
        <span className={styles.crossed} data-direction={rank === 0 ? 'none' : rank < 0 ? 'up' : 'down'}>
          {words.change.moved(Math.round(rank * 100) / 100)}
        </span>
      ),
    }),
    when(
      sampled,
      number('error', said.error, ({ rankError }: ChangePart) => rankError, {
        decimals: 2,
        title: said.errorWhy,
      }),
    ),
    text('within', words.column.note, ({ within }) => (within === null ? null : grey.within[within]), {
      show: ({ within }) =>
        within === null ? '' : <span className={styles.faint}>{grey.within[within]}</span>,
    }),
  ]
}
