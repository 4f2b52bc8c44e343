import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tables } from '../../../../engine/contract.ts'
import { columnName } from '../../../../intake/cellName.ts'
import { Pick } from '../../../../ui/Pick.tsx'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import { Grid } from './Grid.tsx'
import { rowsOf, takeAs, tellFile } from './intakeDraft.ts'
import type { LookedAt } from './LookedAt.ts'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'
import { valuedRows } from './valuedRows.ts'

const atFirst = 60

/** A sheet as it stands, with what is taken of it and what is not, and why. */
export function TableStep({ at }: LookedAt) {
  const intake = useIntakeWords()
  const { format } = useWords()
  const against = useAgainst()
  const said = intake.page.table
  const [shown, setShown] = useState(atFirst)
  const { id, opened, told } = at?.file ?? {}
  const i = at?.i ?? 0
  const from = opened?.sheets[i]?.from ?? 0
  const cells = useQuery({
    queryKey: ['intake rows', id, opened, i, shown],
    queryFn: () => (id === undefined ? [] : rowsOf(id, i, [from, from + shown])),
    gcTime: 0,
  })
  if (at === null || id === undefined) return null
  const { report, seen } = at.sheet
  const { sheet } = report
  const decided = told?.sheets?.[sheet] ?? {}
  const decide = (next: typeof decided) =>
    void tellFile(
      id,
      (before) => ({
        ...before,
        sheets: { ...before.sheets, [sheet]: { ...before.sheets?.[sheet], ...next } },
      }),
      against,
    )
  const leftOut = new Map(report.left_out.flatMap(({ row, reason }) => (row === null ? [] : [[row, reason]])))
  const wrong = new Map(report.faults.flatMap((fault) => (fault.row === null ? [] : [[fault.row, fault]])))
  const rows = cells.data ?? []
  const isTurnable = report.table === null || seen !== null
  const firstHead = Math.min(...(seen?.headRows ?? []))
  const seeming =
    report.form !== undefined
      ? said.form(report.form)
      : report.index !== null
        ? said.scores(report.index)
        : report.table !== null
          ? said.as(report.table)
          : said.unknown
  const all = (opened?.sheets[i]?.rows ?? 0) - from
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const scored = (seen?.columns ?? []).filter(
    ({ is }) => is !== null && is !== 'place' && is !== 'year',
  ).length
  return (
    <>
      <p>
        {said.is}{' '}
        <Pick
          label={said.is}
          value={decided.isSkipped ? 'skip' : (at.file.as ?? 'seems')}
          options={[
            { value: 'seems', label: seeming },
            { value: 'skip', label: said.skip },
            ...tables.map((table) => ({ value: table, label: said.as(table) })),
          ]}
          onChange={(next) => {
            if (next === 'skip' || decided.isSkipped) decide({ isSkipped: next === 'skip' })
            if (next !== 'skip') void takeAs(id, tables.find((table) => table === next) ?? null, against)
          }}
        />{' '}
        <span className="quiet-line">
          {report.form === undefined && (report.table === null || report.table === 'scores')
            ? said.why(scored, rows.length === 0 ? 0 : valuedRows({ from, rows: all }, report, seen))
            : said.whyOther}
        </span>
      </p>
      {isTurnable ? <p className="quiet-line">{said.hint}</p> : null}
      <Grid
        caption={intake.page.steps.table}
        heads={[said.row, said.whyLeft, ...Array.from({ length: width }, (_, column) => columnName(column))]}
        isSheet
      >
        {rows.map((row, r) => {
          const number = from + r + 1
          const isTitle = report.table === 'dossiers' && number < firstHead
          const left = isTitle ? 'title' : leftOut.get(number)
          const fault = wrong.get(number)
          const isHead = seen?.headRows.includes(number) === true
          const isIn = left === undefined && !isHead
          return (
            <tr key={number} data-state={isHead ? 'head' : fault ? 'wrong' : isIn ? 'in' : 'left'}>
              <th scope="row">
                {isHead || isTitle || !isTurnable ? (
                  number
                ) : (
                  <TextButton
                    aria-label={said.turn(number, isIn)}
                    onClick={() => decide({ rows: { ...decided.rows, [number]: isIn ? 'out' : 'in' } })}
                  >
                    {number}
                  </TextButton>
                )}
              </th>
              <td data-why>
                {isHead
                  ? said.head
                  : fault
                    ? intake.faults[fault.code](fault.value, fault.detail).reason
                    : left === undefined
                      ? ''
                      : (intake.leftOut[left] ?? left)}
              </td>
              {Array.from({ length: width }, (_, column) => (
                <td key={columnName(column)}>{row[column]}</td>
              ))}
            </tr>
          )
        })}
      </Grid>
      {all > shown ? (
        <TextButton onClick={() => setShown(shown + 500)}>{said.more(format.number(all - shown))}</TextButton>
      ) : null}
    </>
  )
}
