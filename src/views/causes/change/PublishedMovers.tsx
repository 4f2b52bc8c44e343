import type { PublishedMove } from '../../../answers/change/changePublished.ts'
import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { PublishedProps } from './PublishedProps.ts'

/** The places whose rank is known in both years, and which of them changed places with the followed one. */
export function PublishedMovers({ story, published }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const { place: followed, movers, passed, leftBehind } = published
  const names = (places: readonly string[]) =>
    places.length === 0 ? null : words.format.list(places.map(story.placeName))
  const rows = [followed, ...movers]
    .filter(({ from, to }) => from.rank !== null && to.rank !== null)
    .sort((a, b) => (a.to.rank ?? 0) - (b.to.rank ?? 0))
  const crossed = (one: PublishedMove): string | null => {
    if (one.place === followed.place || followed.from.rank === null || followed.to.rank === null) return null
    if (passed.includes(one.place)) return words.change.overtakes.passed(story.who)
    if (leftBehind.includes(one.place)) return words.change.overtakes.left(story.who)
    return (one.to.rank ?? 0) < followed.to.rank ? said.movers.above(story.who) : said.movers.below(story.who)
  }
  const columns: TableColumn<PublishedMove>[] = [
    text('place', said.column.place, ({ place }) => story.placeName(place)),
    number('from', said.column.from(story.from), ({ from }) => from.rank, {
      phone: true,
      show: ({ from }) => words.format.rank(from.rank, null, from.last),
    }),
    number('to', said.column.from(story.to), ({ to }) => to.rank, {
      phone: true,
      show: ({ to }) => words.format.rank(to.rank, null, to.last),
    }),
    number(
      'change',
      words.column.change,
      ({ from, to }) => (from.rank === null || to.rank === null ? null : to.rank - from.rank),
      {
        show: ({ from, to }) =>
          from.rank === null || to.rank === null ? '' : words.change.moved(to.rank - from.rank),
      },
    ),
    text('crossed', said.column.crossed(story.who), crossed),
  ]
  const subtitle = said.movers.subtitle(
    movers.length,
    (story.pair.to.placesRanked ?? 1) - 1,
    story.from,
    story.to,
  )
  return (
    <TableFigure
      id="movers"
      level={3}
      headline={
        published.rank === null
          ? said.movers.unknown(story.who)
          : said.movers.headline(names(passed), names(leftBehind), story.who)
      }
      subtitle={subtitle}
      note={story.note}
      fileName={story.file('hang-da-biet')}
      columns={columns}
      rows={movers.length === 0 ? [] : rows}
      fileRows={rows}
      rowKey={({ place }) => place}
      followed={({ place }) => place === story.place}
      maxHeight="34rem"
      empty={<p className={styles.said}>{said.movers.none}</p>}
    />
  )
}
