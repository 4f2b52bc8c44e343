import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
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
    text('what', said.column.what, ({ what }) => what),
    number('from', said.column.from(story.from), ({ from }) => from, {
      phone: true,
      show: ({ from, whole }) => shown(from, whole ? 0 : story.decimals),
    }),
    number('to', said.column.from(story.to), ({ to }) => to, {
      phone: true,
      show: ({ to, whole }) => shown(to, whole ? 0 : story.decimals),
    }),
    number(
      'change',
      words.column.change,
      ({ from, to }) => (from === null || to === null ? null : to - from),
      {
        phone: true,
        show: ({ from, to, whole }) =>
          from === null || to === null
            ? words.format.number(null)
            : whole
              ? words.change.moved(to - from)
              : words.format.signed(to - from, story.decimals),
      },
    ),
  ]
  return (
    <>
      <TableFigure
        id="published-change"
        headline={publishedSentence(story, published, words)}
        subtitle={said.subtitle(story.name, story.from, story.to)}
        note={story.note}
        fileName={story.file('so-cong-bo')}
        columns={columns}
        rows={rows}
        rowKey={({ what }) => what}
      />
      <div className={styles.pair}>
        {published.parts.length > 0 ? <PublishedParts story={story} published={published} /> : null}
        <PublishedMovers story={story} published={published} />
      </div>
    </>
  )
}
