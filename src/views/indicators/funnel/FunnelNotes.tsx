import type { FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Funnel.module.css'
import { isJudged } from './funnelOf.ts'

/** How the picture is to be read: widened limits, units that are not judged, the ring. */
export function FunnelNotes({ judged, ringed }: { judged: FunnelUnits; ringed: string | null }) {
  const words = useWords()
  const said = words.funnel
  const { dispersion, definition, units, silent, longer } = judged
  const few = units.filter((one) => one.few).length
  const alone = units.filter((one) => !one.few && one.isAlone).length
  const lines = [
    said.how,
    ...(units.some(isJudged)
      ? [dispersion > 1 ? said.dispersion(words.format.number(dispersion, 1)) : said.noDispersion]
      : []),
    ...(few > 0 && definition.minimum !== null ? [said.few(few, definition.minimum)] : []),
    ...(alone > 0 ? [said.alone(alone)] : []),
    ...(silent > 0 ? [said.silent(silent)] : []),
    ...(longer > 0 ? [said.longer(longer)] : []),
    ...(ringed === null ? [] : [said.ring(ringed)]),
  ]
  return (
    <ul className={`quiet-note ${styles.notes}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
