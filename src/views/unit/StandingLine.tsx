import { officialRanks } from '../../answers/unit/officialRanks.ts'
import { unitIndicators } from '../../answers/unit/unitIndicators.ts'
import { unitStanding } from '../../answers/unit/unitStanding.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { standingLine, standingWhy } from './standingLine.ts'
import styles from './Unit.module.css'
import type { UnitPeers } from './usePeers.tsx'
import { useUnitCases } from './useUnitCases.ts'

/** Where the unit stands, in one line; each part as soon as it is known, never of the unit before. */
export function StandingLine({ looked, peers }: { looked: LookedUnit; peers: UnitPeers }) {
  const words = useWords()
  const { unit, period, asOf, hasCases, former, simulated } = looked
  const isBelow = unit.parent !== null
  const official = useAnswer(officialRanks, isBelow ? { unit: unit.unit } : null)
  const indicators = useAnswer(unitIndicators, { unit: unit.unit, period, asOf, only: peers.only })
  const cases = useUnitCases(looked)
  const ranked = useAnswer(
    unitStanding,
    isBelow ? { unit: unit.unit, period, asOf, only: peers.only } : null,
    { later: true },
  )
  const row = (code: string) =>
    now(indicators)?.rows.find(({ definition }) => definition.indicator === code) ?? null
  const rank = ranked.waiting || ranked.stale ? 'waiting' : ranked.error ? undefined : ranked.data
  const text = standingLine(
    {
      kind: peers.name,
      period,
      official: now(official),
      rank,
      onTime: now(indicators) && row(dossierIndicators.onTime),
      cases: former ? undefined : hasCases ? now(cases) : null,
      overdueStock: row(dossierIndicators.openOverdue)?.value ?? null,
    },
    words,
  )
  const why = standingWhy(rank, period, words)
  const isBusy = [official, indicators, cases, ranked].some((one) => one.waiting || one.stale)
  return (
    <section className={styles.standing} aria-label={words.unit.standing.label} aria-busy={isBusy}>
      <p className={styles.lead}>{text}</p>
      <p className="quiet-note">
        {why === null ? null : (
          <>
            {why} <MethodLink method="estimate" />{' '}
          </>
        )}
        {simulated.measured || simulated.cases ? <SimulatedMark /> : null}
      </p>
      {ranked.error ? <Failed error={ranked.error} onRetry={ranked.retry} /> : null}
    </section>
  )
}

function now<T>({ data, stale }: Answer<T>): T | undefined {
  return stale ? undefined : data
}
