import type { PublishedMove } from '../../../answers/change/changePublished.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { PublishedProps } from './PublishedProps.ts'

/** The places whose rank is known in both years, and which of them changed places with the followed one. */
export function PublishedMovers({ story, published }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const { own, movers, passed, leftBehind } = published
  const names = (places: readonly string[]) =>
    places.length === 0 ? null : words.format.list(places.map(story.placeName))
  const rows = [own, ...movers]
    .filter(({ from, to }) => from.rank !== null && to.rank !== null)
    .sort((a, b) => (a.to.rank ?? 0) - (b.to.rank ?? 0))
  const crossed = (one: PublishedMove): string | null => {
    if (one.place === own.place || own.from.rank === null || own.to.rank === null) return null
    if (passed.includes(one.place)) return words.change.overtakes.passed(story.who)
    if (leftBehind.includes(one.place)) return words.change.overtakes.left(story.who)
    return (one.to.rank ?? 0) < own.to.rank ? said.movers.above(story.who) : said.movers.below(story.who)
  }
  const columns: TableColumn<PublishedMove>[] = [
    { key: 'place', label: said.column.place, kind: 'text', value: ({ place }) => story.placeName(place) },
    {
      key: 'from',
      label: said.column.from(story.from),
      kind: 'number',
      phone: true,
      value: ({ from }) => from.rank,
      show: ({ from }) => words.format.rank(from.rank, null, from.last),
    },
    {
      ...{ key: 'to', label: said.column.from(story.to), kind: 'number', phone: true },
      value: ({ to }) => to.rank,
      show: ({ to }) => words.format.rank(to.rank, null, to.last),
    },
    {
      ...{ key: 'change', label: said.column.change, kind: 'number' },
      value: ({ from, to }) => (from.rank === null || to.rank === null ? null : to.rank - from.rank),
      show: ({ from, to }) =>
        from.rank === null || to.rank === null ? '' : words.change.moved(to.rank - from.rank),
    },
    { key: 'crossed', label: said.column.crossed(story.who), kind: 'text', value: crossed },
  ]
  const subtitle = said.movers.subtitle(
    movers.length,
    (story.pair.to.placesRanked ?? 1) - 1,
    story.from,
    story.to,
  )
  return (
    <Figure
      level={3}
      headline={
        published.rank === null
          ? said.movers.unknown(story.who)
          : said.movers.headline(names(passed), names(leftBehind), story.who)
      }
      subtitle={subtitle}
      note={story.note}
      table={plainTable(columns, rows)}
      tabular
      fileName={story.file('hang-da-biet')}
    >
      {movers.length === 0 ? (
        <p className={styles.said}>{said.movers.none}</p>
      ) : (
        <Table
          caption={subtitle}
          columns={columns}
          rows={rows}
          rowKey={({ place }) => place}
          followed={({ place }) => place === story.place}
          maxHeight="34rem"
        />
      )}
    </Figure>
  )
}
