import type { Source } from '../../answers/data/sources.ts'
import { number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { Answer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import styles from './Data.module.css'
import { PackageTable } from './PackageTable.tsx'

/** The sources, those that most figures rest on first. */
export function SourceFigure({ answer }: { answer: Answer<readonly Source[]> }) {
  const words = useWords()
  const said = words.data.sources
  const total = sum(answer.data ?? [])
  const columns: TableColumn<Source>[] = [
    text('title', said.title, ({ title }) => title, {
      show: ({ title, url, url_complete }) => <Address text={title} url={url} complete={url_complete} />,
    }),
    number('figures', said.figures, ({ figures }) => figures),
    number('share', words.column.share, ({ figures }) => figures / total, {
      show: ({ figures }) => words.format.percent(figures / total),
      decimals: 4,
      fraction: true,
    }),
    text('indices', words.column.index, ({ indices }) => indices.join(', ')),
    text('years', words.data.columns.years, yearsOf, {
      show: (row) => <span className={styles.whole}>{yearsOf(row) ?? '–'}</span>,
    }),
    text('code', words.column.code, ({ source }) => source),
    text('url', words.data.columns.site, ({ url }) => url, { show: hostOf }),
  ]
  return (
    <PackageTable
      id="sources"
      answer={answer}
      what={words.data.tabs.sources.toLowerCase()}
      height={480}
      headline={(rows, all) =>
        rows.length < all.length
          ? said.headlineFound(rows.length)
          : said.headline(all.length, total, half(all, total))
      }
      subtitle={said.subtitle}
      fileName="nguon"
      columns={columns}
      rowKey={({ source }) => source}
      maxHeight="36rem"
      indicesOf={({ indices }) => indices}
      texts={(row) => [row.source, row.title, row.url, ...row.indices, row.first_year, row.last_year]}
      withFind
    />
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
