import type { ChangePublished, PublishedMove, PublishedPart } from '../../../answers/changePublished.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import { publishedFacts } from './publishedFacts.ts'
import { publishedSentence } from './publishedSentence.ts'
import { componentNames, type Story } from './Story.ts'

interface PublishedProps {
  story: Story
  published: ChangePublished
}

/** Of two years of which not every place is known: what was printed, and no split. */
export function PublishedFigures({ story, published }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const rows = publishedFacts(published, words)
  const shown = (value: number | null, decimals: number) => words.format.number(value, decimals)
  const columns: TableColumn<(typeof rows)[number]>[] = [
    { key: 'what', label: said.column.what, kind: 'text', value: ({ what }) => what },
    {
      ...{ key: 'from', label: said.column.from(story.from), kind: 'number', phone: true },
      value: ({ from }) => from,
      show: ({ from, whole }) => shown(from, whole ? 0 : story.decimals),
    },
    {
      ...{ key: 'to', label: said.column.from(story.to), kind: 'number', phone: true },
      value: ({ to }) => to,
      show: ({ to, whole }) => shown(to, whole ? 0 : story.decimals),
    },
    {
      ...{ key: 'change', label: said.column.change, kind: 'number', phone: true },
      value: ({ from, to }) => (from === null || to === null ? null : to - from),
      show: ({ from, to, whole }) =>
        from === null || to === null
          ? words.format.number(null)
          : whole
            ? words.change.moved(to - from)
            : words.format.signed(to - from, story.decimals),
    },
  ]
  return (
    <>
      <Figure
        headline={publishedSentence(story, published, words)}
        subtitle={said.subtitle(story.name, story.from, story.to)}
        note={story.note}
        table={plainTable(columns, rows)}
        tabular
        fileName={story.file('so-cong-bo')}
      >
        <Table
          caption={said.subtitle(story.name, story.from, story.to)}
          columns={columns}
          rows={rows}
          rowKey={({ what }) => what}
        />
      </Figure>
      <div className={styles.pair}>
        {published.parts.length > 0 ? <PartsPublished story={story} published={published} /> : null}
        <Movers story={story} published={published} />
      </div>
    </>
  )
}

function PartsPublished({ story, published: { parts } }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const nameOf = componentNames(parts, words)
  const number = { kind: 'number', decimals: story.decimals } as const
  const columns: TableColumn<PublishedPart>[] = [
    {
      ...{ key: 'component', label: words.change.table.component, kind: 'text' },
      value: ({ component }) => nameOf(component),
    },
    { ...number, key: 'from', label: said.column.from(story.from), value: ({ scoreFrom }) => scoreFrom },
    { ...number, key: 'to', label: said.column.from(story.to), value: ({ scoreTo }) => scoreTo },
    {
      ...number,
      ...{ key: 'change', label: said.column.change, phone: true },
      value: ({ change }) => change,
      show: ({ change }) => words.format.signed(change, story.decimals),
    },
    ...(parts.some(({ average }) => average !== null)
      ? [
          {
            ...number,
            ...{ key: 'average', label: said.column.average },
            value: ({ average }: PublishedPart) => average,
            show: ({ average }: PublishedPart) => words.format.signed(average, story.decimals),
          },
        ]
      : []),
  ]
  return (
    <Figure
      level={3}
      headline={said.parts.headline(parts.filter(({ change }) => change > 0).length, parts.length)}
      subtitle={said.parts.subtitle(story.name, story.from, story.to)}
      note={story.note}
      table={plainTable(columns, parts)}
      tabular
      fileName={story.file('thanh-phan-cong-bo')}
    >
      <Table
        caption={said.parts.subtitle(story.name, story.from, story.to)}
        columns={columns}
        rows={parts}
        rowKey={({ component }) => component}
      />
    </Figure>
  )
}

function Movers({ story, published }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const { own, movers, passed, leftBehind } = published
  const names = (places: readonly string[]) =>
    places.length === 0 ? null : words.format.list(places.map(story.nameOf))
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
    { key: 'place', label: said.column.place, kind: 'text', value: ({ place }) => story.nameOf(place) },
    {
      key: 'from',
      label: said.column.from(story.from),
      kind: 'number',
      phone: true,
      value: ({ from }) => from.rank,
    },
    { key: 'to', label: said.column.from(story.to), kind: 'number', phone: true, value: ({ to }) => to.rank },
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
