import { useState } from 'react'
import { faultOf } from '../../../../engine/DataError.ts'
import { laidOn } from '../../../../engine/layers/laidOn.ts'
import { describeFault } from '../../../../i18n/describeFault.ts'
import { useFileChoice } from '../../../../state/fileChoice.ts'
import { useOpenData } from '../../../../ui/DatabaseContext.tsx'
import { Pick } from '../../../../ui/Pick.tsx'
import { Segmented } from '../../../../ui/Segmented.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import styles from '../Upload.module.css'
import { CheckStep } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { casesInUse } from './casesInUse.ts'
import { FilesStep } from './FilesStep.tsx'
import own from './Intake.module.css'
import {
  clearDraft,
  dropFiles,
  keepShapes,
  takenCases,
  takenContents,
  useIntakeDraft,
} from './intakeDraft.ts'
import { caseFiles, ownLayers } from './ownLayers.ts'
import { sheetTitle } from './sheetTitle.ts'
import { TableStep } from './TableStep.tsx'
import { TakenCounts } from './TakenCounts.tsx'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'

type Step = 'file' | 'table' | 'columns' | 'check'

const steps: Readonly<Record<Step, typeof TableStep>> = {
  file: FilesStep,
  table: TableStep,
  columns: ColumnsStep,
  check: CheckStep,
}

/** Given files in four steps, from what they are to what is taken of them; nothing changes before the last button. */
export function Intake() {
  const words = useWords()
  const { page } = useIntakeWords()
  const data = useOpenData()
  const against = useAgainst()
  const draft = useIntakeDraft()
  const [turnedTo, setStep] = useState<Step | null>(null)
  const [looked, setLooked] = useState('')
  const { files, isReading, failed, isTest } = draft
  const isKept = useFileChoice((choice) => choice.isKept)
  const places = files.flatMap((file) =>
    file.sheets.map((sheet, i) => ({ key: `${file.id}.${i}`, file, sheet, i })),
  )
  const open = places.reduce((sum, { sheet }) => sum + sheet.report.questions.length, 0)
  // A file of which something is open waits; the others do not wait for it.
  const settled = files.filter(
    ({ sheets }) => sheets.length > 0 && sheets.every(({ report }) => report.questions.length === 0),
  )
  const isTaken = settled.some(({ sheets }) => sheets.some(({ report }) => report.taken > 0))
  const best =
    places.find(({ sheet }) => sheet.report.questions.length > 0) ??
    places.find(({ sheet }) => sheet.report.table !== null)
  const at = places.find(({ key }) => key === looked) ?? best ?? places[0] ?? null
  const isSaid = isTaken || places.some(({ sheet }) => sheet.report.faults.length > 0)
  const isUnread = files.some(({ fault }) => fault !== null)
  const proposed: Step =
    isUnread || places.length === 0 ? 'file' : open > 0 ? 'columns' : isSaid ? 'check' : 'table'
  const step = turnedTo ?? proposed
  const Panel = steps[at === null ? 'file' : step]
  const [isTaking, setTaking] = useState(false)

  const take = async () => {
    setTaking(true)
    try {
      const contents = await takenContents()
      const next = ownLayers(settled, contents, { kept: isKept, takenAt: Date.now(), simulated: isTest })
      const isDone = next.length === 0 || (await data.changeLayers((now) => laidOn(now, next)))
      if (!isDone) return
      // Cases are counted in an engine of their own.
      const ids = settled.map(({ id }) => id)
      const cases = caseFiles(
        await takenCases(ids, isTest),
        contents.filter(({ id }) => ids.includes(id)),
        isTest ? [] : casesInUse(against.layers),
      )
      if (cases.files.length > 0)
        data.takeCases({ ...cases, choice: { simulated: isTest, asOf: null }, kept: isKept })
      keepShapes(settled)
      setStep(null)
      if (settled.length === files.length) clearDraft()
      else await dropFiles(ids, against)
    } catch (error) {
      useIntakeDraft.setState({ failed: faultOf(error, 'intakeWorker.js') })
    } finally {
      setTaking(false)
    }
  }

  return (
    <section className={own.draft} aria-labelledby="intake-draft">
      <h2 id="intake-draft">{page.draft(files.length)}</h2>
      <div className={own.bar}>
        <Segmented
          label={page.stepsLabel}
          value={step}
          options={(['file', 'table', 'columns', 'check'] as const).map((value) => ({
            value,
            label: page.steps[value],
          }))}
          onChange={setStep}
        />
        {places.length > 1 && at !== null && step !== 'file' ? (
          <Pick
            label={page.sheetsLabel}
            value={at.key}
            options={places.map(({ key, file, sheet }) => ({
              value: key,
              label: [file.file.name, sheetTitle(sheet.report.sheet, page)].filter(Boolean).join(' › '),
            }))}
            onChange={setLooked}
          />
        ) : null}
        <span className={own.buttons}>
          <button type="button" className={styles.button} onClick={clearDraft} disabled={isTaking}>
            {isReading ? page.stop : page.discard}
          </button>
          <button
            type="button"
            className={`${styles.button} ${own.primary}`}
            disabled={isReading || isTaking || !isTaken}
            onClick={take}
          >
            {page.take}
          </button>
        </span>
      </div>
      <TakenCounts sheets={places.map(({ sheet }) => sheet)} />
      <p className={own.status} role="status">
        {isTaking
          ? page.taking
          : isReading
            ? page.reading
            : open > 0
              ? page.open(open, isTaken)
              : isTaken
                ? ''
                : page.nothing}
      </p>
      {failed === null ? null : (
        <p className={styles.refused} role="alert">
          {describeFault(failed, words)}
        </p>
      )}
      <Panel at={at} />
    </section>
  )
}
