import type { UnitHeat } from '../../../answers/indicators/unitHeat.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './HeatGrid.module.css'
import { targetWords } from './unitTable.ts'

/** How the table is to be read, and what its short heads stand for. */
export function UnitHeatNotes({ heat, isGrouped }: { heat: UnitHeat; isGrouped: boolean }) {
  const words = useWords()
  const { notes, districts, columnNames, columnName } = words.heat
  const { measure, definitions, silent } = heat
  const lines = [
    notes[measure],
    ...(silent.length > 0 ? [notes.silent(silent.map((one) => words.format.name(one)).join(', '))] : []),
    ...(isGrouped ? [districts.why] : []),
  ]
  return (
    <>
      <ul className={`quiet-note ${styles.notes}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className={`quiet-note ${styles.notes}`}>
        <summary>{columnNames(definitions.length)}</summary>
        <ul className={styles.names}>
          {definitions.map((one) => (
            <li key={one.indicator}>
              {columnName(words.format.short(one), words.format.name(one), targetWords(one, words))}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
