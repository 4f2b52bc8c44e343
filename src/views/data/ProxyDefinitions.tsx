import { getRouteApi, Link } from '@tanstack/react-router'
import { answerOf, type NoRequest } from '../../answers/answerOf.ts'
import type { Proxy as ProxyLink } from '../../answers/indicators/proxies.ts'
import { indicatorList } from '../../answers/lists/indicatorList.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'
import { DataBar } from './DataBar.tsx'
import { Find } from './Find.tsx'
import { holds } from './holds.ts'
import { statusOf } from './statusOf.ts'
import { thresholdPairs } from './thresholdPairs.ts'
import { weightWords } from './treeFormula.ts'

const route = getRouteApi('/data')

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
  const { index, find } = route.useSearch()
  const answer = useAnswer(proxyLinks, {})
  return (
    <>
      <DataBar what={words.data.definitions.parts.proxies} />
      <Answered answer={answer} what={words.data.definitions.parts.proxies.toLowerCase()} height={480}>
        {(all) => {
          type Row = (typeof all)[number]
          const indicatorOf = ({ of, indicator }: Row) => (of === null ? indicator : words.format.name(of))
          const columns: TableColumn<Row>[] = [
            {
              key: 'component',
              label: words.data.columns.component,
              kind: 'text',
              value: (row) => componentOf(row, words),
              width: '24%',
              show: (row) => (
                <Link to="/components" search={{ index: row.index, component: row.component }}>
                  {componentOf(row, words)}
                </Link>
              ),
            },
            {
              key: 'indicator',
              label: words.data.columns.indicator,
              kind: 'text',
              value: indicatorOf,
              width: '20%',
              show: (row) => (
                <Link to="/indicators" search={{ indicator: row.indicator }}>
                  {indicatorOf(row)}
                </Link>
              ),
            },
            {
              key: 'share',
              label: said.share,
              kind: 'number',
              value: ({ share }) => share,
              decimals: 2,
              show: ({ share }) => weightWords(share, words),
            },
            {
              key: 'rule',
              label: said.rule,
              kind: 'text',
              value: ({ rule }) => said.rules[rule] ?? rule,
              width: '10%',
            },
            {
              key: 'thresholds',
              label: said.thresholds,
              kind: 'text',
              value: (row) => thresholdWords(row, words),
              show: (row) =>
                thresholdWords(row, words)
                  ?.split('; ')
                  .map((pair) => (
                    <span key={pair} className={styles.pair}>
                      {pair}
                    </span>
                  )) ?? '–',
            },
            { key: 'index', label: words.data.columns.index, kind: 'text', value: (row) => row.index },
            {
              key: 'edition',
              label: words.data.definitions.edition,
              kind: 'text',
              value: ({ edition }) => edition,
            },
            {
              key: 'status',
              label: words.data.columns.status,
              kind: 'text',
              value: ({ status }) => words.figure.status[statusOf(status)],
              show: ({ status }) => <StatusMark status={statusOf(status)} />,
            },
            {
              key: 'source',
              label: words.data.columns.source,
              kind: 'text',
              value: ({ source }) => source,
              show: ({ source }) => <span className={styles.small}>{source ?? '–'}</span>,
              width: '18%',
            },
          ]
          const rows = all.filter(
            (row) =>
              (index === undefined || row.index === index) &&
              holds(find, [row.index, componentOf(row, words), row.component, indicatorOf(row), row.source]),
          )
          const distinct = (key: (row: Row) => string) => new Set(rows.map(key)).size
          return (
            <>
              <Find found={rows.length} of={all.length} />
              {rows.length === 0 ? (
                <Empty title={words.data.nothing}>{words.data.nothingWhy}</Empty>
              ) : (
                <Figure
                  headline={said.headline(
                    distinct((row) => `${row.index} ${row.component}`),
                    distinct((row) => row.indicator),
                    rows.filter(({ status }) => status === 'assumed').length,
                  )}
                  subtitle={said.subtitle}
                  note={{ source: [words.data.package] }}
                  tabular
                  table={plainTable(columns, rows)}
                  fileName="dai-dien"
                >
                  <Table
                    caption={said.subtitle}
                    columns={columns}
                    rows={rows}
                    rowKey={(row) => `${row.index} ${row.edition} ${row.component} ${row.indicator}`}
                  />
                </Figure>
              )}
            </>
          )
        }}
      </Answered>
    </>
  )
}

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
  const number = (value: number) => words.format.number(value, Number.isInteger(value) ? 0 : 2)
  return pairs
    .map(([value, share]) =>
      words.data.definitions.proxies.threshold(number(value), words.format.percent(share, 0)),
    )
    .join('; ')
}
