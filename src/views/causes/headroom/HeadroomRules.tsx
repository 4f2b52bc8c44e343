import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Headroom.module.css'

/** What the figures rest on, for those who want to know. */
export function HeadroomRules({ room }: { room: Headroom }) {
  const said = useWords().headroom
  const { pairs } = room
  return (
    <details className={`quiet-note ${styles.rules}`}>
      <summary>{said.how.title}</summary>
      <ul>
        <li>{pairs.length > 0 ? said.how.like(pairs.join(', ')) : said.noRecord}</li>
        <li>{said.how.exhausted}</li>
        <li>{said.how.slips}</li>
        <li>{said.how.best}</li>
        <li>{said.how.effort}</li>
        <li>{said.how.recomputed}</li>
      </ul>
    </details>
  )
}
