import type { OvertakeRow } from '../../../answers/change/changeSplit.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { SplitProps } from './SplitProps.ts'

const named = 2

/** Who overtook whom between the two years, and through which component. */
export function OvertakeFigure({ story, split }: SplitProps) {
  const words = useWords()
  const said = words.change.overtakes
  const { overtakes, parts } = split
  const componentName = componentNames(parts, words)
  const through = ({ component }: OvertakeRow) =>
    component === null ? said.weights : componentName(component)
  const some = (direction: OvertakeRow['direction']): string | null => {
    const rows = overtakes.filter((one) => one.direction === direction)
    const names = rows
      .slice(0, named)
      .map((one) => said.named(story.placeName(one.place), one.clear ? through(one) : null))
    if (rows.length === 0) return null
    return rows.length > named ? said.more(names.join(', '), rows.length - named) : words.format.list(names)
  }
  const gap = (difference: number, rounding: boolean) => (
    <>
      {words.format.signed(difference, story.decimals)}
      {rounding ? (
        <abbr className={styles.faint} title={said.rounding}>
          {' ≈'}
        </abbr>
      ) : null}
    </>
  )
  const columns: TableColumn<OvertakeRow>[] = [
    {
      ...{ key: 'place', label: said.place, kind: 'text' },
      value: ({ place }) => story.placeName(place),
    },
    {
      ...{ key: 'direction', label: said.direction, kind: 'text', phone: false },
      value: ({ direction }) => (direction === 'passed' ? said.passed(story.who) : said.left(story.who)),
      show: ({ direction }) => (
        <span className={styles.crossed} data-direction={direction === 'passed' ? 'down' : 'up'}>
          {direction === 'passed' ? said.passed(story.who) : said.left(story.who)}
        </span>
      ),
    },
    {
      ...{ key: 'through', label: said.through, kind: 'text', phone: true },
      value: through,
    },
    {
      ...{ key: 'part', label: said.part, kind: 'number', decimals: story.decimals, title: said.partWhy },
      value: ({ part }) => part,
      show: ({ part }) => words.format.signed(part, story.decimals),
    },
    {
      ...{ key: 'before', label: said.before(story.from), kind: 'number', title: said.beforeWhy },
      decimals: story.decimals,
      value: ({ before }) => before,
      show: ({ before, roundingBefore }) => gap(before, roundingBefore),
    },
    {
      ...{ key: 'after', label: said.before(story.to), kind: 'number', title: said.beforeWhy },
      decimals: story.decimals,
      value: ({ after }) => after,
      show: ({ after, roundingAfter }) => gap(after, roundingAfter),
    },
  ]
  return (
    <Figure
      level={3}
      headline={said.headline(some('passed'), some('left behind'), story.who)}
      subtitle={said.subtitle(story.name, story.from, story.to)}
      note={story.note}
      table={plainTable(columns, overtakes)}
      tabular
      fileName={story.file('ai-vuot-ai')}
    >
      {overtakes.length === 0 ? (
        <p className={styles.said}>{said.none}</p>
      ) : (
        <>
          <Table
            caption={said.caption}
            columns={columns}
            rows={overtakes}
            rowKey={({ place }) => place}
            maxHeight="34rem"
          />
          {overtakes.some((one) => one.roundingBefore || one.roundingAfter) ? (
            <p className={styles.legend}>≈ {said.rounding}</p>
          ) : null}
        </>
      )}
    </Figure>
  )
}
