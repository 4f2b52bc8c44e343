import type { OvertakeRow } from '../../../answers/change/changeSplit.ts'
import { upperFirst } from '../../../i18n/upperFirst.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { inFiles, number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
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
  const crossed = (direction: OvertakeRow['direction']) =>
    direction === 'passed' ? said.passed(story.who) : said.left(story.who)
  const some = (direction: OvertakeRow['direction']): string | null => {
    const rows = overtakes.filter((one) => one.direction === direction)
    const names = rows.slice(0, named).map(({ place }) => story.placeName(place))
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
    text('place', said.place, ({ place }) => story.placeName(place)),
    inFiles(text('direction', said.direction, ({ direction }) => crossed(direction))),
    text('through', said.through, through, { phone: true }),
    number('part', said.part, ({ part }) => part, {
      decimals: story.decimals,
      title: said.partWhy,
      show: ({ part }) => words.format.signed(part, story.decimals),
    }),
    number('before', said.before(story.from), ({ before }) => before, {
      title: said.beforeWhy,
      decimals: story.decimals,
      show: ({ before, roundingBefore }) => gap(before, roundingBefore),
    }),
    number('after', said.before(story.to), ({ after }) => after, {
      title: said.beforeWhy,
      decimals: story.decimals,
      show: ({ after, roundingAfter }) => gap(after, roundingAfter),
    }),
  ]
  return (
    <TableFigure
      id="overtakes"
      level={3}
      headline={said.headline(some('passed'), some('left behind'), story.who)}
      subtitle={said.subtitle(story.name, story.from, story.to)}
      note={story.note}
      fileName={story.file('ai-vuot-ai')}
      columns={columns}
      rows={overtakes}
      rowKey={({ place }) => place}
      before={({ direction }, i) =>
        overtakes[i - 1]?.direction === direction ? null : (
          <span className={styles.crossed} data-direction={direction === 'passed' ? 'down' : 'up'}>
            {upperFirst(crossed(direction))}
          </span>
        )
      }
      maxHeight="34rem"
      className={styles.overtakes}
      empty={<p className={styles.said}>{said.none}</p>}
    >
      {overtakes.some((one) => one.roundingBefore || one.roundingAfter) ? (
        <p className={styles.legend}>≈ {said.rounding}</p>
      ) : null}
    </TableFigure>
  )
}
