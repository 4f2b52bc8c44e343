import { Link } from '@tanstack/react-router'
import { answerOf, type NoRequest } from '../../answers/answerOf.ts'
import type { Proxy as ProxyLink } from '../../answers/indicators/proxies.ts'
import { type IndicatorDefinition, indicatorList } from '../../answers/lists/indicatorList.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { number, text } from '../../ui/columns.ts'
import { Empty } from '../../ui/Empty.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'
import { DataBar } from './DataBar.tsx'
import { PackageTable } from './PackageTable.tsx'
import { statusColumn } from './statusColumn.tsx'
import { thresholdPairs } from './thresholdPairs.ts'
import { weightWords } from './treeFormula.ts'

type Row = ProxyLink & { of: IndicatorDefinition | null }

const proxyLinks = answerOf('proxy links', async (database, _: NoRequest, signal) => {
  const [links, indicators] = await Promise.all([
    ask(database, proxiesOfComponents, {}, signal),
    indicatorList(database, {}, signal),
  ])
  const named = new Map(indicators.map((one) => [one.indicator, one]))
  return links.map((link) => ({ ...link, of: named.get(link.indicator) ?? null }))
})

/** Which indicator speaks for which component, by what rule, and which of these links are assumed. */
export function ProxyDefinitions() {
  const words = useWords()
  const said = words.data.definitions.proxies
  const answer = useAnswer(proxyLinks, {})
  const indicatorOf = ({ of, indicator }: Row) => (of === null ? indicator : words.format.name(of))
  const columns: TableColumn<Row>[] = [
    text('component', words.column.component, (row) => componentOf(row, words), {
      width: '24%',
      show: (row) => (
        <Link to="/components" search={{ index: row.index, component: row.component }}>
          {componentOf(row, words)}
        </Link>
      ),
    }),
    text('indicator', words.column.indicator, indicatorOf, {
      width: '20%',
      show: (row) => (
        <Link to="/indicators" search={{ indicator: row.indicator }}>
          {indicatorOf(row)}
        </Link>
      ),
    }),
    number('share', words.column.share, ({ share }) => share, {
      decimals: 4,
      fraction: true,
      show: ({ share }) => weightWords(share, words),
    }),
    text('rule', said.rule, ({ rule }) => said.rules[rule] ?? rule, { width: '10%' }),
    text('thresholds', said.thresholds, (row) => thresholdWords(row, words), {
      show: (row) =>
        thresholdWords(row, words)
          ?.split('; ')
          .map((pair) => (
            <span key={pair} className={styles.pair}>
              {pair}
            </span>
          )) ?? '–',
    }),
    text('index', words.column.index, (row) => row.index),
    text('edition', words.column.edition, ({ edition }) => edition),
    statusColumn(words),
    text('source', words.column.source, ({ source }) => source && words.ofData(source), {
      show: ({ source }) => (
        <span className="quiet-note">{source === null ? '–' : words.ofData(source)}</span>
      ),
      width: '18%',
    }),
  ]
  return (
    <>
      <DataBar what={words.data.definitions.parts.proxies} />
      <PackageTable
        id="proxies"
        answer={answer}
        what={words.data.definitions.parts.proxies.toLowerCase()}
        height={480}
        headline={(rows) =>
          said.headline(
            distinct(rows.map((row) => `${row.index} ${row.component}`)),
            distinct(rows.map((row) => row.indicator)),
            rows.filter(({ status }) => status === 'assumed').length,
          )
        }
        subtitle={said.subtitle}
        fileName="dai-dien"
        columns={columns}
        rowKey={(row) => `${row.index} ${row.edition} ${row.component} ${row.indicator}`}
        indicesOf={(row) => [row.index]}
        texts={(row) => [row.index, componentOf(row, words), row.component, indicatorOf(row), row.source]}
        withFind
        nothing={<Empty title={words.data.nothing}>{words.data.nothingWhy}</Empty>}
      />
    </>
  )
}

const distinct = (texts: readonly string[]) => new Set(texts).size

function componentOf(
  { component, component_name_vi, component_name_en }: ProxyLink,
  { format }: ReturnType<typeof useWords>,
): string {
  return component_name_vi === null
    ? component
    : format.name({ name_vi: component_name_vi, name_en: component_name_en })
}

/** `0.5:0;1:1` → 0,5 → 0 %; 1 → 100 %. */
function thresholdWords({ thresholds }: ProxyLink, words: ReturnType<typeof useWords>): string | null {
  const pairs = thresholdPairs(thresholds)
  if (pairs.length === 0) return null
  const write = (value: number) => words.format.number(value, Number.isInteger(value) ? 0 : 2)
  return pairs
    .map(([value, share]) =>
      words.data.definitions.proxies.threshold(write(value), words.format.percent(share, 0)),
    )
    .join('; ')
}
