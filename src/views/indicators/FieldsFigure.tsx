import { useMemo } from 'react'
import { type FieldRow, indicatorFields } from '../../answers/indicators/indicatorFields.ts'
import { isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import { type Period, yearToDate } from '../../domain/indicator/period.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { inFiles, number, onScreen, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
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
  const { unit, definition, period, beside, field, toDate, asOf, simulated } = looked
  const { indicator, kind } = definition
  const summed = toDate && !isOfOneDate(kind)
  const spanOf = (one: Period) => (summed ? yearToDate(one) : one)
  const span = spanOf(period)
  const request = { unit: unit.unit, indicator, period: span, asOf }
  const next = beside.map((one) => ({ ...request, period: spanOf(one) }))
  const answer = useAnswer(indicatorFields, request, { later: true, next })
  const rows = useMemo(() => answer.data?.rows.filter((row) => row.field !== null) ?? [], [answer.data])

  return (
    <Answered answer={answer} what={said.what.fields} height={200}>
      {(data) => {
        if (rows.length === 0) return <p className={`quiet-line ${styles.none}`}>{said.fields.none}</p>
        const { measure, target } = data.definition
        const name = words.format.name(data.definition)
        const written = measureWriting(data.definition)
        const distance = number<FieldRow>('distance', said.table.distance, (row) => row.distance, {
          ...written,
          show: ({ value, belowMinimum }) =>
            belowMinimum ? (
              '–'
            ) : (
              <MeasureChange
                definition={data.definition}
                value={value === null || target === null ? null : value - target}
              />
            ),
        })
        const columns: TableColumn<FieldRow>[] = [
          text('field', said.fields.field, (row) =>
            row.field === null ? said.fields.unnamed : words.fieldName(row.field),
          ),
          number('value', words.column.value, ({ value }) => value, {
            ...written,
            show: (row) => (
              <span className={row.belowMinimum ? styles.few : undefined}>
                {row.days !== null && row.value === null
                  ? said.noFigure(row, span)
                  : said.plainValue(row.value, measure)}
              </span>
            ),
          }),
          onScreen(
            number('counts', said.table.counts, ({ denominator, numerator }) => denominator ?? numerator, {
              show: ({ numerator, denominator }) => said.counts(numerator, denominator),
              phone: true,
            }),
          ),
          inFiles(number('numerator', words.column.numerator, ({ numerator }) => numerator, { decimals: 0 })),
          inFiles(
            number('denominator', words.column.denominator, ({ denominator }) => denominator, {
              decimals: 0,
            }),
          ),
          inFiles(number('low', said.table.low, ({ low }) => low, written)),
          inFiles(number('high', said.table.high, ({ high }) => high, written)),
          target === null ? inFiles(distance) : distance,
        ]
        return (
          <TableFigure
            id="fields"
            level={3}
            headline={fieldsHeadline(data, words)}
            subtitle={said.fields.subtitle(name, words.format.name(unit), periodWords(period, summed, words))}
            note={{ source: [said.source], date: said.dataTo(asOf) }}
            simulated={simulated}
            fileName={fileName([indicator, unit.unit, period.period, 'linh-vuc'])}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.field ?? ''}
            chosen={field}
            onRow={(row) => go({ field: row.field === field ? undefined : (row.field ?? undefined) })}
            maxHeight="30rem"
          >
            {field === null ? null : (
              <TextButton onClick={() => go({ field: undefined })}>{said.fields.clear}</TextButton>
            )}
          </TableFigure>
        )
      }}
    </Answered>
  )
}
