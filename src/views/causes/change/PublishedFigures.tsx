import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import { PublishedMovers } from './PublishedMovers.tsx'
import { PublishedParts } from './PublishedParts.tsx'
import type { PublishedProps } from './PublishedProps.ts'
import { publishedFacts } from './publishedFacts.ts'
import { publishedSentence } from './publishedSentence.ts'

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
        {published.parts.length > 0 ? <PublishedParts story={story} published={published} /> : null}
        <PublishedMovers story={story} published={published} />
      </div>
    </>
  )
}
