import { useState } from 'react'
import { formLists } from '../../../../answers/lists/formLists.ts'
import type { Layer } from '../../../../engine/layers/Layer.ts'
import {
  type RollCall,
  type RollCallRow,
  rollCall,
  type SentForm,
} from '../../../../intake/forms/rollCall.ts'
import { rollCallText } from '../../../../intake/forms/rollCallText.ts'
import { blankReport } from '../../../../intake/scores/blankReport.ts'
import { copyText } from '../../../../ui/exports/copyText.ts'
import { Pick } from '../../../../ui/Pick.tsx'
import { saveFile } from '../../../../ui/saveFile.ts'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { useAnswer } from '../../../../ui/useAnswer.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import { Grid } from './Grid.tsx'
import own from './Intake.module.css'
import { type DraftFile, workbook } from './intakeDraft.ts'
import { useIntakeWords } from './useIntakeWords.ts'

interface RollCallsProps {
  files: readonly DraftFile[]
  layers: readonly Layer[]
}

/** Who has sent a report form, who must send it again and who has not: of given files and of those taken over before. */
export function RollCalls({ files, layers }: RollCallsProps) {
  const lists = useAnswer(formLists, {})
  if (lists.data === undefined) return null
  const { units, unit_groups } = lists.data
  const sent = [...layers.flatMap(sentBefore), ...files.flatMap(sentNow)]
  return rollCall(sent, { units, unit_groups }).map((call) => (
    <OneCall key={`${call.form} ${call.period}`} call={call} sent={sent} />
  ))
}

const states = ['again', 'missing', 'received'] as const

function OneCall({ call, sent }: { call: RollCall; sent: readonly SentForm[] }) {
  const intake = useIntakeWords()
  const { format } = useWords()
  const said = intake.page.call
  const [only, setOnly] = useState<RollCallRow['state'] | 'all'>('all')
  const [isCopied, setCopied] = useState(false)
  const { rows } = call
  const count = (state: RollCallRow['state']) => rows.filter((row) => row.state === state).length
  const shown = states.flatMap((state) =>
    only === 'all' || only === state ? rows.filter((row) => row.state === state) : [],
  )
  const reason = ({ faults, questions }: RollCallRow) =>
    [
      ...faults.slice(0, 3).map(({ code, row, column, value, detail }) => {
        const cell = row === null ? '' : `${column ?? ''}${row}: `
        return `${cell}${intake.faults[code](value, detail).reason}`
      }),
      ...(faults.length > 3 ? ['…'] : []),
      ...(questions.length > 0 ? [intake.asked] : []),
    ].join('; ')
  const copy = async () => {
    const fault = (one: RollCallRow['faults'][number]) =>
      intake.faults[one.code](one.value, one.detail).reason
    const text = rollCallText([call], sent, { ...intake.rollCall, fault, asked: intake.asked })
    setCopied(copyText({ text }))
  }
  const download = async () => {
    const cells = rows.map((row) => [
      row.name,
      said.states[row.state],
      row.files.join('; '),
      row.time,
      reason(row),
    ])
    saveFile(await workbook([said.columns, ...cells], said.sheet), `diem-danh-${call.period}.xlsx`)
  }
  return (
    <section className={own.call}>
      <h3>{said.headline(format.number(count('received')), format.number(rows.length), call.period)}</h3>
      <p className={own.options}>
        <span>
          {said.only}{' '}
          <Pick
            label={said.only}
            value={only}
            options={[
              { value: 'all', label: said.everyone(format.number(rows.length)) },
              ...states.map((value) => ({
                value,
                label: said.some(said.states[value], format.number(count(value))),
              })),
            ]}
            onChange={(next) => setOnly(states.find((state) => state === next) ?? 'all')}
          />
        </span>
        <TextButton onClick={() => void copy()}>{isCopied ? said.copied : said.copy}</TextButton>
        <TextButton onClick={() => void download()}>{said.workbook}</TextButton>
      </p>
      <Grid caption={said.sheet} heads={said.columns}>
        {shown.map((row) => (
          <tr key={row.unit} data-state={row.state === 'again' ? 'wrong' : 'in'}>
            <th scope="row">{row.name}</th>
            <td>{said.states[row.state]}</td>
            <td>{row.files.join(', ')}</td>
            <td>{row.time === null ? '' : format.date(row.time.slice(0, 10))}</td>
            <td>{reason(row)}</td>
          </tr>
        ))}
      </Grid>
    </section>
  )
}

function sentNow({ file, sheets }: DraftFile): SentForm[] {
  const time = new Date(file.lastModified).toISOString()
  return sheets.map(({ report }) => ({ file: file.name, time, report }))
}

function sentBefore({ on, file, sheet, rows, form }: Layer): SentForm[] {
  if (!on || form === null) return []
  const report = { ...blankReport(sheet), ...form, table: 'measurements' as const, taken: rows }
  return [{ file, time: form.time, report }]
}
