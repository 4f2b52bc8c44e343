import styles from './Waiting.module.css'
import { useWords } from './WordsContext.tsx'

export interface WaitingProps {
  /** What is being loaded, in words. */
  what?: string
  /** The height that will be filled, in pixels, so that nothing jumps. */
  height?: number
}

export function Waiting({ what, height = 160 }: WaitingProps) {
  const words = useWords().figure
  return (
    <div className={styles.waiting} style={{ minHeight: height }} role="status" data-waiting>
      <span>{what ? words.waiting(what) : words.waitingPlain}</span>
      <i aria-hidden="true" />
    </div>
  )
}
