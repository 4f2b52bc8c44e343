import { useMemo } from 'react'
import { type FieldRow, indicatorFields } from '../../answers/indicators/indicatorFields.ts'
import { isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import { yearToDate } from '../../domain/indicator/period.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import type { PlainTable, TableColumn } from '../../ui/tableColumn.ts'
import { plainTable } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { fieldsHeadline } from './fieldsHeadline.ts'
import styles from './Indicators.module.css'
import type { Go, Looked } from './Looked.ts'
import { periodWords } from './trendHeadline.ts'

/** The chosen indicator of the unit by field of procedures; a row filters the screen by it. */
export function FieldsFigure({ looked, go }: { looked: Looked; go: Go }) {
  const words = useWords()
  const said = words.indicators
  const { unit, definition, period, field, toDate, asOf, simulated } = looked
  const { indicator, kind } = definition
  const summed = toDate && !isOfOneDate(kind)
  const span = summed ? yearToDate(period) : period
  const answer = useAnswer(
    indicatorFields,
    { unit: unit.unit, indicator, period: span, asOf },
    { later: true },
  )
  const rows = useMemo(() => answer.data?.rows.filter((row) => row.field !== null) ?? [], [answer.data])

  return (
    <Answered answer={answer} what={said.what.fields} height={200}>
      {(data) => {
        if (rows.length === 0) return <p className={styles.none}>{said.fields.none}</p>
        const { measure, target } = data.definition
        const name = words.format.name(data.definition)
        const columns: TableColumn<FieldRow>[] = [
          {
            key: 'field',
            label: said.fields.field,
            kind: 'text',
            value: (row) => (row.field === null ? said.fields.unnamed : words.fieldName(row.field)),
          },
          {
            key: 'value',
            label: said.table.value,
            kind: 'number',
            value: ({ value }) => value,
            show: ({ value, belowMinimum }) => (
              <span className={belowMinimum ? styles.few : undefined}>{said.plainValue(value, measure)}</span>
            ),
          },
          {
            key: 'counts',
            label: said.table.counts,
            kind: 'number',
            value: ({ denominator, numerator }) => denominator ?? numerator,
            show: ({ numerator, denominator }) => said.counts(numerator, denominator),
            phone: true,
          },
          ...(target === null
            ? []
            : [
                {
                  key: 'distance',
                  label: said.table.distance,
                  kind: 'number',
                  value: ({ distance }: FieldRow) => distance,
                  show: ({ value, belowMinimum }: FieldRow) =>
                    belowMinimum ? (
                      '–'
                    ) : (
                      <MeasureChange
                        definition={data.definition}
                        value={value === null ? null : value - target}
                      />
                    ),
                } satisfies TableColumn<FieldRow>,
              ]),
        ]
        return (
          <Figure
            level={3}
            headline={fieldsHeadline(data, words)}
            subtitle={said.fields.subtitle(name, words.format.name(unit), periodWords(period, summed, words))}
            note={{ source: [said.source], date: said.dataTo(asOf) }}
            simulated={simulated}
            tabular
            table={fieldsTable(rows, words)}
            fileName={fileName([indicator, unit.unit, period.period, 'linh-vuc'])}
          >
            <Table
              caption={said.fields.caption(name)}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.field ?? ''}
              chosen={field}
              onRow={(row) => go({ field: row.field === field ? undefined : (row.field ?? undefined) })}
              maxHeight="30rem"
            />
            {field === null ? null : (
              <button type="button" className={styles.unit} onClick={() => go({ field: undefined })}>
                {said.fields.clear}
              </button>
            )}
          </Figure>
        )
      }}
    </Answered>
  )
}

function fieldsTable(rows: readonly FieldRow[], words: ReturnType<typeof useWords>): PlainTable {
  const { fields, table } = words.indicators
  const number = (key: 'value' | 'numerator' | 'denominator' | 'low' | 'high' | 'distance') =>
    ({
      key,
      label: table[key],
      kind: 'number',
      decimals: 4,
      value: (row) => row[key],
    }) satisfies TableColumn<FieldRow>
  return plainTable(
    [
      {
        key: 'field',
        label: fields.field,
        kind: 'text',
        value: ({ field }) => field && words.fieldName(field),
      },
      number('value'),
      { ...number('numerator'), decimals: 0 },
      { ...number('denominator'), decimals: 0 },
      number('low'),
      number('high'),
      number('distance'),
    ],
    rows,
  )
}
