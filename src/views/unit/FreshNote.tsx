import { unitFreshness } from '../../answers/unit/unitFreshness.ts'
import { periodOf } from '../../domain/indicator/period.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import styles from './Unit.module.css'

/** So many silent units are named. */
const named = 8

const weekOf = (date: string): string => periodOf(date, 'week', 'civil').period

/** Until when the unit has reported, and who below it has not. */
export function FreshNote({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const said = words.unit.fresh
  const { unit, units, asOf, simulated } = looked
  const answer = useAnswer(unitFreshness, { unit: unit.unit, asOf }, { later: true })
  const hasBelow = units.some(({ parent }) => parent === unit.unit)
  return (
    <section className={styles.block} aria-labelledby="fresh">
      <h2 id="fresh">{said.title}</h2>
      <Answered answer={answer} what={words.unit.what.freshness} height={48}>
        {({ lastDay, silent, longer, week }) => (
          <>
            <p>
              {lastDay === null ? said.nothing : said.last(weekOf(lastDay))}
              {hasBelow && silent.length + longer === 0 && lastDay !== null && lastDay >= week.start
                ? `; ${said.all(week.period)}`
                : ''}
              {'. '}
              {simulated.measured ? <SimulatedMark small /> : null}
            </p>
            {silent.length === 0 ? null : (
              <p>
                {said.silent(silent.length, week.period)}{' '}
                {silent.slice(0, named).map(({ unit: one, last_day }, i) => (
                  <span key={one.unit}>
                    {i > 0 ? ', ' : ''}
                    <UnitLink unit={one} /> ({said.since(weekOf(last_day))})
                  </span>
                ))}
                {silent.length > named ? ` ${words.unit.more(silent.length - named)}` : null}
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
