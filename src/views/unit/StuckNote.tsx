import { Link } from '@tanstack/react-router'
import { groupBy } from '../../domain/groupBy.ts'
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
  const answer = useUnitCases(looked)
  return (
    <section className={styles.block} aria-labelledby="stuck">
      <h2 id="stuck">{said.title}</h2>
      <Answered answer={answer} height={48}>
        {({ late }) => {
          const [first] = [...groupBy(late, ({ step }) => step)].sort((a, b) => b[1].length - a[1].length)
          return (
            <p>
              {first
                ? said.most(
                    first[0] === null ? words.unit.unknownStep : words.cases.step(first[0]),
                    first[1].length,
                    late.length,
                  )
                : said.none}
              {'. '}
              {simulated.cases && first ? <SimulatedMark small /> : null}
            </p>
          )
        }}
      </Answered>
      <p>
        <Link to="/bottlenecks" search={{ unit: unit.unit }}>
          {said.open(words.format.name(unit))}
        </Link>
      </p>
    </section>
  )
}
