import type { Source } from '../../answers/data/sources.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import styles from './Data.module.css'

interface SourceFigureProps {
  rows: readonly Source[]
  all: readonly Source[]
  /** Rows are only some of all. */
  found: boolean
}

export function SourceFigure({ rows, all, found }: SourceFigureProps) {
  const words = useWords()
  const said = words.data.sources
  const total = sum(all)
  const columns: TableColumn<Source>[] = [
    {
      key: 'title',
      label: said.title,
      kind: 'text',
      value: ({ title }) => title,
      show: ({ title, url, url_complete }) => <Address text={title} url={url} complete={url_complete} />,
    },
    { key: 'figures', label: said.figures, kind: 'number', value: ({ figures }) => figures },
    {
      key: 'share',
      label: said.share,
      kind: 'number',
      value: ({ figures }) => figures / total,
      show: ({ figures }) => words.format.percent(figures / total),
      decimals: 4,
    },
    {
      key: 'indices',
      label: words.data.columns.index,
      kind: 'text',
      value: ({ indices }) => indices.join(', '),
    },
    {
      key: 'years',
      label: words.data.columns.years,
      kind: 'text',
      value: yearsOf,
      show: (row) => <span className={styles.whole}>{yearsOf(row) ?? '–'}</span>,
    },
    { key: 'code', label: words.data.columns.code, kind: 'text', value: ({ source }) => source },
    { key: 'url', label: words.data.columns.site, kind: 'text', value: ({ url }) => url, show: hostOf },
  ]
  return (
    <Figure
      headline={found ? said.headlineFound(rows.length) : said.headline(all.length, total, half(all, total))}
      subtitle={said.subtitle}
      note={{ source: [words.data.package] }}
      tabular
      table={plainTable(columns, rows)}
      fileName="nguon"
    >
      <Table
        caption={said.subtitle}
        columns={columns}
        rows={rows}
        rowKey={({ source }) => source}
        maxHeight="36rem"
      />
    </Figure>
  )
}

const sum = (rows: readonly Source[]) => rows.reduce((total, { figures }) => total + figures, 0)

/** How many of the most used sources hold more than half of all figures. */
function half(rows: readonly Source[], total: number): number {
  let running = 0
  const last = rows.findIndex(({ figures }) => {
    running += figures
    return running > total / 2
  })
  return last + 1
}

function yearsOf({ first_year, last_year }: Source): string | null {
  if (first_year === null || last_year === null) return null
  return first_year === last_year ? String(first_year) : `${first_year}–${last_year}`
}

function hostOf({ url }: Source): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? '')?.[1] ?? '–'
}
