import { Link } from '@tanstack/react-router'
import { type IndicatorDefinition, indicatorList } from '../../answers/lists/indicatorList.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { inFiles, number, text } from '../../ui/columns.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'
import { PackageTable } from './PackageTable.tsx'
import { statusColumn } from './statusColumn.tsx'

/** Every weekly and monthly indicator: what it counts, how it adds up, its target and how sure that is. */
export function IndicatorDefinitions() {
  const words = useWords()
  const said = words.data.definitions.indicators
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const answer = useAnswer(indicatorList, {})
  const english = words.language === 'en'
  const definitionOf = ({ definition_vi, definition_en }: IndicatorDefinition) =>
    english ? (definition_en ?? definition_vi) : definition_vi
  const columns: TableColumn<IndicatorDefinition>[] = [
    text('name', words.column.indicator, (row) => words.format.name(row), {
      show: (row) => (
        <>
          <Link to="/indicators" search={{ indicator: row.indicator }}>
            {words.format.name(row)}
          </Link>
          {simulated ? <SimulatedMark small /> : null}
        </>
      ),
      width: '12rem',
    }),
    text('definition', said.definition, definitionOf, {
      show: (row) => (
        <>
          {definitionOf(row)}{' '}
          <span className={`quiet-note ${styles.formulaNote}`}>
            {said.kinds[row.kind]}: {said.formulas[row.kind]}
          </span>
        </>
      ),
      phone: false,
    }),
    inFiles(text('kind', words.column.kind, ({ kind }) => said.kinds[kind])),
    inFiles(text('formula', said.formula, ({ kind }) => said.formulas[kind])),
    inFiles(text('direction', said.direction, ({ direction }) => said.directions[direction])),
    number('target', words.column.target, ({ target }) => target, {
      writing: (row) => measureWriting(row),
      show: (row) => targetWords(row, words),
      phone: true,
    }),
    inFiles(
      text('measure', words.data.columns.measure, ({ measure }) => words.indicators.measureOf(measure)),
    ),
    number('minimum', said.minimum, ({ minimum }) => minimum),
    statusColumn(words),
    text('source', words.column.source, ({ source }) => source && words.ofData(source), {
      show: ({ source }) => (
        <span className="quiet-note">{source === null ? '–' : words.ofData(source)}</span>
      ),
      width: '18%',
    }),
  ]
  return (
    <PackageTable
      id="indicators"
      answer={answer}
      what={words.data.definitions.parts.indicators.toLowerCase()}
      height={480}
      headline={(_, all) =>
        said.headline(all.length, all.filter(({ status }) => status === 'assumed').length)
      }
      subtitle={said.subtitle}
      fileName="noi-dung-theo-doi"
      columns={columns}
      rowKey={({ indicator }) => indicator}
      texts={(row) => [row.indicator, row.name_vi, row.name_en, definitionOf(row), row.source]}
      withFind
    />
  )
}

/** từ 98 %, đến 3 ngày làm việc. */
function targetWords(
  { target, measure, direction }: IndicatorDefinition,
  { format, data, indicators }: ReturnType<typeof useWords>,
): string {
  const said = data.definitions.indicators
  if (target === null) return format.number(null)
  const value =
    measure === 'fraction'
      ? format.percent(target, Number.isInteger(target * 100) ? 0 : 1)
      : `${format.number(target, Number.isInteger(target) ? 0 : 1)} ${indicators.measureOf(measure)}`
  return `${said.directions[direction]} ${value}`
}
