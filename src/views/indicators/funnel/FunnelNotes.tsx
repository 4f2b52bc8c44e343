import type { FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import { enoughExpected } from '../../../domain/signal/funnel.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Funnel.module.css'
import { isJudged, verdictOf } from './funnelOf.ts'

/** How the picture is to be read: widened limits, units that are not judged, the ring. */
export function FunnelNotes({ judged, ringed }: { judged: FunnelUnits; ringed: string | null }) {
  const words = useWords()
  const said = words.funnel
  const { spread, definition, units, silent, longer } = judged
  const few = units.filter((one) => one.few).length
  const alone = units.filter((one) => !one.few && one.isAlone).length
  const byChance = units.filter((one) => verdictOf(one) === 'chance').length
  const small = units.filter((one) => isJudged(one) && one.expected < enoughExpected).length
  const lines = [
    said.how,
    ...(units.some(isJudged)
      ? [spread > 0 ? said.spread(words.format.percent(Math.sqrt(spread), 0)) : said.noSpread]
      : []),
    ...(byChance > 0 ? [said.chance(byChance)] : []),
    ...(small > 0 ? [said.small(small)] : []),
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
