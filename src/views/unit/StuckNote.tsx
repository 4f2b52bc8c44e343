import { Link } from '@tanstack/react-router'
import { groupBy } from '../../domain/groupBy.ts'
import { useVia } from '../../parts/trail/useVia.ts'
import { typeOfCase } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import styles from './Unit.module.css'
import { useUnitCases } from './useUnitCases.ts'

/** At which step most overdue cases lie, and the way to the path of steps. */
export function StuckNote({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const said = words.unit.stuck
  const { unit, simulated } = looked
  const via = useVia()
  const answer = useUnitCases(looked)
  return (
    <section className={styles.block} aria-labelledby="stuck">
      <h2 id="stuck">{said.title}</h2>
      <Answered answer={answer} height={48}>
        {({ late }) => {
          const [most] = [...groupBy(late, ({ type, step }) => `${type} ${step}`).values()].sort(
            (a, b) => b.length - a.length,
          )
          const [first] = most ?? []
          if (!most || !first) return <p>{said.none}.</p>
          const { type, step } = first
          const name = step === null ? words.unit.unknownStep : words.cases.step(step)
          return (
            <p>
              <Link
                to="/bottlenecks"
                search={{ unit: unit.unit, type: typeOfCase(type), step: step ?? undefined, via }}
              >
                {said.most(name, words.indicators.lower(words.cases.type(type)), most.length, late.length)}
              </Link>
              {'. '}
              {simulated.cases ? <SimulatedMark small /> : null}
            </p>
          )
        }}
      </Answered>
      <p className="no-print">
        <Link to="/bottlenecks" search={{ unit: unit.unit, via }}>
          {said.open(words.format.name(unit))}
        </Link>
      </p>
    </section>
  )
}
