import type { TakenSheet } from '../../../../intake/worker/intakeMessages.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import own from './Intake.module.css'
import { useIntakeWords } from './useIntakeWords.ts'

/** How many rows of all files are taken, wait, and are not taken. */
export function TakenCounts({ sheets }: { sheets: readonly TakenSheet[] }) {
  const { format } = useWords()
  const said = useIntakeWords().page.counts
  const sum = (count: (sheet: TakenSheet) => number) =>
    format.number(sheets.reduce((total, sheet) => total + count(sheet), 0))
  return (
    <span className={own.counts} aria-live="polite">
      <strong>{said.taken(sum(({ report }) => report.taken))}</strong>
      <span>{said.replaced(sum(({ report }) => report.replaced))}</span>
      <span>{said.doubt(sum(({ report }) => report.in_doubt))}</span>
      <span>{said.refused(sum(({ report }) => report.refused))}</span>
      <span>{said.left(sum(({ leftOut }) => leftOut))}</span>
    </span>
  )
}
