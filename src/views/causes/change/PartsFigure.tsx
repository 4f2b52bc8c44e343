import { type ChangePart, isBeyondNoise } from '../../../answers/change/changeParts.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
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
    <Figure
      level={3}
      headline={said.headline(named(best), named(worst), story.who)}
      subtitle={said.subtitle(story.name, story.from, story.to)}
      note={story.note}
      table={plainTable(columns, rows)}
      tabular
      fileName={story.file('thanh-phan')}
    >
      <Table
        caption={said.subtitle(story.name, story.from, story.to)}
        columns={columns}
        rows={rows}
        rowKey={({ component }) => component}
        after={
          <>
            {said.sum}: {words.format.signed(split.score, story.decimals)} ·{' '}
            {words.change.moved(split.rank.own)}
            {!isNothing(words.format.number(split.weights, story.decimals))
              ? ` · ${said.weights}: ${words.format.signed(split.weights, story.decimals)}`
              : null}
          </>
        }
      />
    </Figure>
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
  const number = { kind: 'number', decimals } as const
  const ahead = ({ score, median }: ChangePart) => (median === null ? null : score - median)
  return [
    {
      key: 'component',
      label: said.component,
      kind: 'text',
      value: ({ component }) => componentName(component),
    },
    { ...number, key: 'from', label: said.score(from), phone: false, value: ({ scoreFrom }) => scoreFrom },
    { ...number, key: 'to', label: said.score(to), phone: false, value: ({ scoreTo }) => scoreTo },
    {
      ...number,
      ...{ key: 'part', label: said.part, title: said.partWhy, phone: false },
      value: ({ score }) => score,
      show: ({ score, within }) => (
        <span className={within === null ? undefined : styles.faint}>{signed(score)}</span>
      ),
    },
    {
      ...number,
      ...{ key: 'median', label: said.median, title: said.medianWhy },
      value: ({ median }) => median,
      show: ({ median }) => signed(median),
    },
    {
      ...number,
      ...{ key: 'ahead', label: said.ahead, title: said.aheadWhy },
      value: ahead,
      show: (part) => signed(ahead(part)),
    },
    {
      ...{ key: 'pace', label: said.pace, kind: 'text' },
      value: (part) => (part.pace === null ? null : pace.name[part.pace]),
    },
    {
      ...{ key: 'rank', label: said.rank, kind: 'number', decimals: 2, title: said.rankWhy, phone: true },
      value: ({ rank }) => rank,
      show: ({ rank }) => (
        <span className={styles.crossed} data-direction={rank === 0 ? 'none' : rank < 0 ? 'up' : 'down'}>
          {words.change.moved(Math.round(rank * 100) / 100)}
        </span>
      ),
    },
    ...(sampled
      ? [
          {
            ...{
              key: 'error',
              label: said.error,
              kind: 'number' as const,
              decimals: 2,
              title: said.errorWhy,
            },
            value: ({ rankError }: ChangePart) => rankError,
          },
        ]
      : []),
    {
      ...{ key: 'within', label: said.within, kind: 'text' },
      value: ({ within }) => (within === null ? null : grey.within[within]),
      show: ({ within }) =>
        within === null ? '' : <span className={styles.faint}>{grey.within[within]}</span>,
    },
  ]
}
