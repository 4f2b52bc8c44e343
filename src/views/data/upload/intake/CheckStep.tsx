import { csv } from '../../../../i18n/csv.ts'
import { byDocument } from '../../../../intake/tables/contractHead.ts'
import { useFileChoice } from '../../../../state/fileChoice.ts'
import { useDataPart } from '../../../../ui/DatabaseContext.tsx'
import { saveFile } from '../../../../ui/saveFile.ts'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import styles from '../Upload.module.css'
import { Basis } from './Basis.tsx'
import { Grid } from './Grid.tsx'
import own from './Intake.module.css'
import { setTest, takenReports, tellFile, useIntakeDraft } from './intakeDraft.ts'
import type { LookedAt } from './LookedAt.ts'
import { MovedMeasures } from './MovedMeasures.tsx'
import { MovedValues } from './MovedValues.tsx'
import { RollCalls } from './RollCalls.tsx'
import { reportLines } from './reportLines.ts'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'

const shown = 200

/** What is taken, what is not and why, what it would change, and how it is kept. */
export function CheckStep({ at }: LookedAt) {
  const intake = useIntakeWords()
  const { format } = useWords()
  const against = useAgainst()
  const { files, isTest, lists } = useIntakeDraft()
  const isKept = useFileChoice((choice) => choice.isKept)
  const layers = useDataPart((state) => state.layers)
  if (at === null) return null
  const said = intake.page.check
  const { report, moved, measured } = at.sheet
  const changed = report.table === 'scores' ? moved.length : (measured?.count ?? null)
  const unitName = (code: string | null) => {
    const found = lists?.forms.units.find((one) => one.unit === code)
    return found ? format.name(found) : (code ?? intake.page.form.noUnit)
  }
  const index = lists?.scores.indices.find((one) => one.index === report.index)
  const { form, unit, period } = report
  const columns = report.left_out.filter(({ row }) => row === null)
  const about =
    index !== undefined && report.place_system !== null
      ? said.summary(format.short(index), report.years.join(', '), report.place_system)
      : form === undefined
        ? report.table === null
          ? ''
          : intake.page.table.as(report.table)
        : [
            form,
            unitName(unit ?? null),
            period
              ? intake.page.form.period(period.period, format.date(period.start), format.date(period.end))
              : intake.page.form.noPeriod,
          ].join(' · ')
  const download = async () => {
    const lines = reportLines(files, await takenReports(), intake)
    const text = csv([said.reportColumns, ...lines], '\r\n')
    saveFile(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }), 'bao-cao-nap-so-lieu.csv')
  }
  return (
    <>
      <p className={own.options}>
        <strong>{about}</strong>
        <label className={styles.tick} title={said.testWhy}>
          <input
            type="checkbox"
            checked={isTest}
            onChange={({ target }) => void setTest(target.checked, against)}
          />
          {said.test}
        </label>
        <label className={styles.tick} title={said.keepWhy}>
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ target }) => useFileChoice.setState({ isKept: target.checked })}
          />
          {said.keep}
        </label>
        <TextButton onClick={() => void download()}>{said.report}</TextButton>
      </p>
      {report.table !== null && byDocument.includes(report.table) ? (
        <Basis
          value={at.file.told.answers.basis ?? ''}
          onBasis={(basis) =>
            void tellFile(at.file.id, (told) => ({ ...told, answers: { ...told.answers, basis } }), against)
          }
        />
      ) : null}
      {form === undefined ? null : (
        <p className="quiet-line">
          {[
            intake.page.form.unverified,
            ...(report.notes ?? []).map(({ code, detail }) => intake.notes[code](detail)),
          ].join(' · ')}
        </p>
      )}
      <h3>{report.faults.length === 0 ? said.noFaults : said.faults(format.number(at.sheet.faults))}</h3>
      {report.faults.length === 0 ? null : (
        <Grid caption={intake.page.steps.check} heads={said.columns}>
          {report.faults.slice(0, shown).map(({ code, row, column, value, detail }) => {
            const { reason, cure } = intake.faults[code](value, detail)
            return (
              <tr key={`${code} ${row} ${column} ${value}`}>
                <th scope="row">{row}</th>
                <td>{column}</td>
                <td>{value}</td>
                <td>{reason}</td>
                <td>{cure}</td>
              </tr>
            )
          })}
        </Grid>
      )}
      {columns.length === 0 ? null : (
        <p className="quiet-line">
          {said.columnsLeft}{' '}
          {columns
            .map(
              ({ column, value, reason }) =>
                `${column ?? ''} “${value}”: ${intake.leftOut[reason] ?? reason}`,
            )
            .join(' · ')}
        </p>
      )}
      {changed === null ? null : (
        <h3>
          {changed === 0
            ? said.notMoved
            : (measured === null ? said.moved : said.measuredMoved)(format.number(changed))}
        </h3>
      )}
      <MovedValues moved={moved} />
      {measured === null ? null : <MovedMeasures measured={measured} />}
      <RollCalls files={files} layers={layers} />
    </>
  )
}
