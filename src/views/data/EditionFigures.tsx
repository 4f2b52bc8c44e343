import { useMediaQuery } from '@mantine/hooks'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { EditionMeta, IndexMeta } from '../../answers/lists/indexList.ts'
import { type EditionTimelineData, editionTimeline } from '../../charts/editionTimeline.ts'
import type { Words } from '../../i18n/vi.ts'
import { Chart } from '../../ui/Chart.tsx'
import { text } from '../../ui/columns.ts'
import { Figure } from '../../ui/Figure.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

const route = getRouteApi('/data')

interface EditionFiguresProps {
  indices: readonly IndexMeta[]
  /** One of them; all where absent. */
  index?: string
  editions: readonly EditionMeta[]
  today: string | null
}

interface Row extends EditionMeta {
  isFirst: boolean
}

export function EditionFigures({ indices, index, editions, today }: EditionFiguresProps) {
  const words = useWords()
  const said = words.data.editions
  const navigate = route.useNavigate()
  const phone = useMediaQuery('(max-width: 45em)', false, { getInitialValueInEffect: false })
  const rows = useMemo(
    () =>
      indices
        .filter((meta) => index === undefined || meta.index === index)
        .flatMap((meta) =>
          editions
            .filter((one) => one.index === meta.index)
            .map((one, i): Row => ({ ...one, isFirst: i === 0 })),
        ),
    [indices, index, editions],
  )
  const picture = useMemo(() => timeline(rows, today, words), [rows, today, words])
  const changes = rows.filter(({ isFirst }) => !isFirst)
  const compared = (row: Row) =>
    row.isFirst ? said.isFirst : said.comparable[String(row.comparable) as 'true' | 'false' | 'null']
  const columns: TableColumn<Row>[] = [
    text('index', words.column.index, ({ index }) => index),
    text('edition', words.column.edition, ({ edition }) => edition, {
      show: ({ index, edition }) => (
        <Link to="/data" search={{ tab: 'definitions', index, edition }}>
          {edition}
        </Link>
      ),
    }),
    text('years', words.data.columns.years, ({ first_year, last_year }) => said.span(first_year, last_year), {
      show: ({ first_year, last_year }) => (
        <span className={styles.whole}>{said.span(first_year, last_year)}</span>
      ),
      phone: true,
    }),
    text('comparable', said.columns.comparable, compared),
    text('decision', said.columns.decision, ({ decision }) => decision, {
      show: ({ decision }) => <span className={styles.whole}>{decision ?? words.format.number(null)}</span>,
    }),
    text('note', words.column.note, words.format.noted),
  ]
  const count = (comparable: boolean | null) => changes.filter((one) => one.comparable === comparable).length

  return (
    <>
      <Figure
        id="editions"
        headline={said.headline(rows.length, count(false), count(null))}
        subtitle={said.subtitle}
        note={{ source: [words.data.package] }}
        columns={columns}
        rows={rows}
        fileName="phien-ban-theo-nam"
      >
        <Chart
          build={editionTimeline}
          data={picture}
          height={(phone ? 80 : 50) + picture.lines.length * (phone ? 44 : 30)}
          label={said.label}
          onSelect={({ data }) => {
            const { index, edition } = data as { index: string; edition: string }
            navigate({ search: { tab: 'definitions', index, edition } })
          }}
        />
      </Figure>
      <TableFigure
        id="edition-list"
        headline={said.list}
        subtitle={said.listSubtitle}
        note={{ source: [words.data.package] }}
        fileName="phien-ban"
        level={3}
        columns={columns}
        rows={rows}
        rowKey={({ index, edition }) => `${index} ${edition}`}
      />
    </>
  )
}

function timeline(rows: readonly Row[], today: string | null, words: Words): EditionTimelineData {
  const ends = rows.map(({ first_year, last_year }) => last_year ?? first_year)
  const first = Math.min(...rows.map(({ first_year }) => first_year))
  const last = Math.max(...ends, ...(today === null ? [] : [Number(today.slice(0, 4))]))
  const codes = [...new Set(rows.map(({ index }) => index))]
  return {
    years: rows.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i),
    lines: codes.map((index) => ({
      index,
      spans: rows
        .filter((row) => row.index === index)
        .map((row) => ({ ...row, note: words.format.noted(row) })),
    })),
  }
}
