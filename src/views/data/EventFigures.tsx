import { rowsOf } from '../../answers/rowsOf.ts'
import { eventRows } from '../../queries/eventRows.ts'
import type { RowOf } from '../../queries/query.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'

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
  const { data: words, format } = useWords()
  const said = words.editions.events
  const columns: TableColumn<Event>[] = [
    dateColumn(words.columns.date, format.date),
    { key: 'name', label: words.columns.name, kind: 'text', value: (row) => format.name(row) },
    { key: 'kind', label: said.kind, kind: 'text', value: ({ kind }) => said.kinds[kind] ?? kind },
    { key: 'scope', label: said.scope, kind: 'text', value: ({ scope }) => scope },
    sourceColumn(words.columns.source),
  ]
  const breaks = rows.filter(({ kind }) => kind === 'reorganisation').length
  return (
    <Figure
      headline={said.headline(rows.length, breaks)}
      subtitle={said.subtitle}
      note={{ source: [words.package] }}
      tabular
      table={plainTable(columns, rows)}
      fileName="su-kien"
      level={3}
    >
      <Table caption={said.subtitle} columns={columns} rows={rows} rowKey={keyOf} />
    </Figure>
  )
}

function Holidays({ rows }: { rows: readonly Event[] }) {
  const { data: words, format } = useWords()
  const said = words.editions.holidays
  const columns: TableColumn<Event>[] = [
    dateColumn(words.columns.date, format.date),
    { key: 'name', label: words.columns.name, kind: 'text', value: (row) => format.name(row) },
    {
      key: 'day',
      label: said.day,
      kind: 'text',
      value: ({ scope }) => (scope === 'work' ? said.work : said.off),
    },
    sourceColumn(words.columns.source),
  ]
  const work = rows.filter(({ scope }) => scope === 'work').length
  return (
    <Figure
      headline={said.headline(rows.length - work, work)}
      subtitle={said.subtitle}
      note={{ source: [words.package] }}
      tabular
      table={plainTable(columns, rows)}
      fileName="ngay-nghi"
      level={3}
    >
      <Table caption={said.subtitle} columns={columns} rows={rows} rowKey={keyOf} maxHeight="16rem" />
    </Figure>
  )
}

const keyOf = ({ date, kind, name_vi }: Event) => `${date} ${kind} ${name_vi}`

function dateColumn(label: string, write: (iso: string) => string): TableColumn<Event> {
  return {
    key: 'date',
    label,
    kind: 'text',
    value: ({ date }) => date,
    show: ({ date }) => <span className="number">{write(date)}</span>,
    width: '7rem',
  }
}

function sourceColumn(label: string): TableColumn<Event> {
  return {
    key: 'source',
    label,
    kind: 'text',
    value: ({ source }) => source,
    show: ({ source }) => (source === null ? '–' : <Address text={source} />),
  }
}
