import type { Ranking } from '../../answers/ranking/ranking.ts'
import { breakReasons } from '../../i18n/breakReason.ts'
import { movedAmong } from '../../parts/names/movedAmong.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { MovementSaid } from './movementOf.ts'
import styles from './Ranking.module.css'

/** Steps up or down; where there is nothing to say, why. */
export function MovementMark({ moved, data }: { moved: MovementSaid; data: Ranking }) {
  const words = useWords()
  const { table } = words.ranking
  const why = breakReasons(data.previousYear?.breaks ?? [], words)
  switch (moved.kind) {
    case 'first':
      return <Absent mark="–" why={table.firstYear} />
    case 'refused':
      return <Absent mark={table.refusedMark} why={table.legendRefused(moved.year, why)} />
    case 'unknown then':
      return <Absent mark="–" why={table.noneThen(moved.year)} />
    case 'unknown now':
      return <Absent mark="–" why={table.noneNow} />
    case 'moved': {
      const { steps } = moved
      const direction = steps === 0 ? 'same' : steps > 0 ? 'up' : 'down'
      return (
        <span
          className={styles.moved}
          data-direction={direction}
          title={
            [moved.suspected ? why : null, movedAmong(moved.set, words)].filter(Boolean).join('; ') ||
            undefined
          }
        >
          <span className="visually-hidden">{table.moved[direction]} </span>
          <span aria-hidden="true">{{ up: '▲', down: '▼', same: '=' }[direction]}</span>
          {steps === 0 ? null : <> {Math.abs(steps)}</>}
          {moved.suspected ? <sup>{table.suspectedMark}</sup> : null}
        </span>
      )
    }
  }
}

function Absent({ mark, why }: { mark: string; why: string }) {
  return (
    <span className={styles.quiet} title={why}>
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  )
}
