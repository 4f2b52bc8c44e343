import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { measuredSpan } from '../../answers/lists/measuredSpan.ts'
import { type Unit, unitList } from '../../answers/lists/unitTree.ts'
import { type Calendar, calendars, isComplete } from '../../domain/indicator/period.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SheetProvider } from '../../ui/SheetContext.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { PaperButtons } from './PaperButtons.tsx'
import styles from './Papers.module.css'
import { paperPeriods } from './paperPeriods.ts'

/** Where the report, the bulletin and the form of a unit are made, and those of all units below the city. */
export function PapersDialog({ unit, onClose }: { unit: string; onClose: () => void }) {
  const words = useWords()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [menus, setMenus] = useState<HTMLElement | null>(null)
  const units = useAnswer(unitList, {})
  const span = useAnswer(measuredSpan, {})
  const asOf = useDataPart((state) => state.asOf)
  const named = units.data?.find((one) => one.unit === unit)

  useEffect(() => {
    dialog.current?.showModal()
    setMenus(dialog.current)
  }, [])

  return (
    <dialog
      ref={dialog}
      className={`no-print ${styles.dialog}`}
      aria-labelledby={title}
      onClose={onClose}
      onKeyDownCapture={(event) => {
        // The first Escape closes an open menu, the next one the dialog.
        const menu = event.currentTarget.querySelector('[data-expanded]')
        if (event.key === 'Escape' && menu) event.preventDefault()
      }}
    >
      <SheetProvider value={menus}>
        <h2 id={title}>{words.papers.title(named ? words.format.name(named) : unit)}</h2>
        <Answered answer={span} what={words.papers.what} height={160}>
          {({ first, last }) => {
            const until = asOf ?? last
            return named && first !== null && until !== null ? (
              <Papers unit={named} first={first} asOf={until} />
            ) : (
              <Empty title={words.papers.nothing} />
            )
          }}
        </Answered>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.figure.close}
        </button>
      </SheetProvider>
    </dialog>
  )
}

function Papers({ unit, first, asOf }: { unit: Unit; first: string; asOf: string }) {
  const words = useWords()
  const { papers: said, indicators } = words
  const [calendar, setCalendar] = useState<Calendar>('civil')
  const [code, setCode] = useState<string | null>(null)
  const offered = useMemo(() => paperPeriods({ first, asOf }, calendar), [first, asOf, calendar])
  const periods =
    offered.find(({ period }) => period.period === code) ??
    offered.find(({ grain, period }) => grain === 'month' && isComplete(period, asOf)) ??
    offered[0]
  if (!periods) return <Empty title={said.nothing} />
  const options = offered.map(({ period }) => ({
    value: period.period,
    label: indicators.period(period.period, period.start, period.end),
    ...(!isComplete(period, asOf) && { note: indicators.unfinished }),
  }))
  return (
    <>
      <p className={styles.line}>
        {said.period}
        <Pick
          label={said.period}
          value={periods.period.period}
          options={options}
          onChange={setCode}
          searchable={false}
        />
        {indicators.bar.calendar}
        <Segmented
          label={said.calendar}
          value={calendar}
          options={calendars.map((value) => ({ value, label: indicators.bar.calendars[value] }))}
          onChange={setCalendar}
        />
      </p>
      <PaperButtons unit={unit} periods={periods} asOf={asOf} />
    </>
  )
}
