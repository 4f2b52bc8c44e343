import { getRouteApi, Link } from '@tanstack/react-router'
import { type IndicatorDefinition, indicatorList } from '../../answers/lists/indicatorList.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'
import { Find } from './Find.tsx'
import { holds } from './holds.ts'
import { statusOf } from './statusOf.ts'

const route = getRouteApi('/data')

/** Every weekly and monthly indicator: what it counts, how it adds up, its target and how sure that is. */
export function IndicatorDefinitions() {
  const words = useWords()
  const said = words.data.definitions.indicators
  const { find } = route.useSearch()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const answer = useAnswer(indicatorList, {})
  const english = words.language === 'en'
  const definitionOf = ({ definition_vi, definition_en }: IndicatorDefinition) =>
    english ? (definition_en ?? definition_vi) : definition_vi
  const columns: TableColumn<IndicatorDefinition>[] = [
    {
      key: 'name',
      label: words.data.columns.indicator,
      kind: 'text',
      value: (row) => words.format.name(row),
      show: (row) => (
        <>
          <Link to="/indicators" search={{ indicator: row.indicator }}>
            {words.format.name(row)}
          </Link>
          {simulated ? <SimulatedMark small /> : null}
        </>
      ),
      width: '12rem',
    },
    {
      key: 'definition',
      label: said.definition,
      kind: 'text',
      value: definitionOf,
      show: (row) => (
        <>
          {definitionOf(row)}{' '}
          <span className={`${styles.small} ${styles.formulaNote}`}>
            {said.kinds[row.kind]}: {said.formulas[row.kind]}
          </span>
        </>
      ),
      phone: false,
    },
    { key: 'kind', label: said.kind, kind: 'text', value: ({ kind }) => said.kinds[kind] },
    { key: 'formula', label: said.formula, kind: 'text', value: ({ kind }) => said.formulas[kind] },
    {
      key: 'direction',
      label: said.direction,
      kind: 'text',
      value: ({ direction }) => said.directions[direction],
    },
    {
      key: 'target',
      label: said.target,
      kind: 'number',
      value: ({ target }) => target,
      decimals: 2,
      show: (row) => targetWords(row, words),
      phone: true,
    },
    {
      key: 'measure',
      label: words.data.columns.measure,
      kind: 'text',
      value: ({ measure }) => said.measures[measure] ?? measure,
    },
    { key: 'minimum', label: said.minimum, kind: 'number', value: ({ minimum }) => minimum },
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
  return (
    <Answered answer={answer} what={words.data.definitions.parts.indicators.toLowerCase()} height={480}>
      {(all) => {
        const rows = all.filter((row) =>
          holds(find, [row.indicator, row.name_vi, row.name_en, definitionOf(row), row.source]),
        )
        return (
          <>
            <Find found={rows.length} of={all.length} />
            <Figure
              headline={said.headline(all.length, all.filter(({ status }) => status === 'assumed').length)}
              subtitle={said.subtitle}
              note={{ source: [words.data.package] }}
              tabular
              table={plainTable(columns, rows)}
              fileName="noi-dung-theo-doi"
            >
              <Table
                caption={said.subtitle}
                columns={columns.filter(({ key }) => !inOtherColumns.includes(key))}
                rows={rows}
                rowKey={({ indicator }) => indicator}
              />
            </Figure>
          </>
        )
      }}
    </Answered>
  )
}

/** Exported as columns of their own; on screen they stand beside what they belong to. */
const inOtherColumns = ['kind', 'formula', 'direction', 'measure']

/** từ 98 %, đến 3 ngày làm việc. */
function targetWords(
  { target, measure, direction }: IndicatorDefinition,
  { format, data }: ReturnType<typeof useWords>,
): string {
  const said = data.definitions.indicators
  if (target === null) return format.number(null)
  const value =
    measure === 'fraction'
      ? format.percent(target, Number.isInteger(target * 100) ? 0 : 1)
      : `${format.number(target, Number.isInteger(target) ? 0 : 1)} ${said.measures[measure] ?? measure}`
  return `${said.directions[direction]} ${value}`
}
