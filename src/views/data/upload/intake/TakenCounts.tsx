import type { TakenSheet } from '../../../../intake/worker/intakeMessages.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import own from './Intake.module.css'
import { useIntakeWords } from './useIntakeWords.ts'

/** How many rows of all files are taken, wait, and are not taken. */
export function TakenCounts({ sheets }: { sheets: readonly TakenSheet[] }) {
  const { format } = useWords()
  const said = useIntakeWords().page.counts
  const sum = (count: (report: TakenSheet['report']) => number) =>
    format.number(sheets.reduce((total, { report }) => total + count(report), 0))
  return (
    <span className={own.counts} aria-live="polite">
      <strong>{said.taken(sum(({ taken }) => taken))}</strong>
      <span>{said.replaced(sum(({ replaced }) => replaced))}</span>
      <span>{said.doubt(sum(({ in_doubt }) => in_doubt))}</span>
      <span>{said.refused(sum(({ refused }) => refused))}</span>
      <span>{said.left(sum(({ left_out }) => left_out.length))}</span>
    </span>
  )
}
