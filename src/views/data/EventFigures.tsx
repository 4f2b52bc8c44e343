import { rowsOf } from '../../answers/rowsOf.ts'
import { eventRows } from '../../queries/eventRows.ts'
import type { RowOf } from '../../queries/query.ts'
import { Answered } from '../../ui/Answered.tsx'
import { text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { sourceColumn } from './sourceColumn.tsx'

type Event = RowOf<typeof eventRows.columns>

/** Reorganisations, directives and new editions; apart from them the days off and those made up for. */
export function EventFigures() {
  const words = useWords().data
  const answer = useAnswer(rowsOf(eventRows), {})
  return (
    <Answered answer={answer} what={words.editions.events.kind.toLowerCase()} height={320}>
      {(events) => (
        <>
          <Happenings rows={events.filter(({ kind }) => kind !== 'holiday').reverse()} />
          <Holidays rows={events.filter(({ kind }) => kind === 'holiday').reverse()} />
        </>
      )}
    </Answered>
  )
}

function Happenings({ rows }: { rows: readonly Event[] }) {
  const all = useWords()
  const { data: words, format } = all
  const said = words.editions.events
  const columns: TableColumn<Event>[] = [
    dateColumn(words.columns.date, format.date),
    text('name', words.columns.name, (row) => format.name(row)),
    text('kind', said.kind, ({ kind }) => said.kinds[kind] ?? kind),
    text('scope', said.scope, ({ scope }) => scope),
    sourceColumn(all),
  ]
  const breaks = rows.filter(({ kind }) => kind === 'reorganisation').length
  return (
    <TableFigure
      id="events"
      headline={said.headline(rows.length, breaks)}
      subtitle={said.subtitle}
      note={{ source: [words.package] }}
      fileName="su-kien"
      level={3}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
    />
  )
}

function Holidays({ rows }: { rows: readonly Event[] }) {
  const all = useWords()
  const { data: words, format } = all
  const said = words.editions.holidays
  const columns: TableColumn<Event>[] = [
    dateColumn(words.columns.date, format.date),
    text('name', words.columns.name, (row) => format.name(row)),
    text('day', said.day, ({ scope }) => (scope === 'work' ? said.work : said.off)),
    sourceColumn(all),
  ]
  const work = rows.filter(({ scope }) => scope === 'work').length
  return (
    <TableFigure
      id="holidays"
      headline={said.headline(rows.length - work, work)}
      subtitle={said.subtitle}
      note={{ source: [words.package] }}
      fileName="ngay-nghi"
      level={3}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      maxHeight="16rem"
    />
  )
}

const keyOf = ({ date, kind, name_vi }: Event) => `${date} ${kind} ${name_vi}`

function dateColumn(label: string, write: (iso: string) => string): TableColumn<Event> {
  return text('date', label, ({ date }) => date, {
    show: ({ date }) => <span className="number">{write(date)}</span>,
    width: '7rem',
  })
}
