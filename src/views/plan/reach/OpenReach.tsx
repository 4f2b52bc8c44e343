import { useMemo } from 'react'
import { reach } from '../../../answers/plan/reach.ts'
import { readKeyedNumbers } from '../../../state/keyedNumbers.ts'
import { GainsFigure } from './GainsFigure.tsx'
import { LimitsFigure } from './LimitsFigure.tsx'
import styles from './Reach.module.css'
import type { ReachProps } from './ReachProps.ts'
import { TasksFigure } from './TasksFigure.tsx'

/** The bundle, who would have to do it, and the limits it keeps to. */
export function OpenReach({ from, placeName, search }: ReachProps) {
  const { place, goal: wanted, others, effort, caps } = search
  const goal = Math.min(wanted, from.start.table.places.length)
  const answer = useMemo(
    () =>
      reach(from, {
        place,
        goal,
        others,
        effort: readKeyedNumbers(effort, { least: 0.01, most: 1000 }),
        caps: readKeyedNumbers(caps, { least: 0, most: 1000 }),
      }),
    [from, place, goal, others, effort, caps],
  )
  const shared = { from, placeName, search, answer }
  return (
    <div className={styles.screen}>
      <div className={styles.bundle}>
        <GainsFigure {...shared} />
        {answer.outcome === 'there' ? null : <TasksFigure {...shared} />}
      </div>
      <div className={styles.limits}>
        <LimitsFigure {...shared} />
      </div>
    </div>
  )
}
