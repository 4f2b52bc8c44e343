import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { Story } from './Story.ts'

/** Under the split: the printed ranks beside the recomputed ones, who joined or left, how it is computed. */
export function RankBasis({ story, split }: { story: Story; split: ChangeSplit }) {
  const words = useWords()
  const said = words.change.rank
  const { gone, come, rank, rounding } = split
  const names = (places: readonly string[]) => words.format.list(places.map(story.nameOf))
  const recomputed = `${rank.from} → ${rank.to}`
  const [from = null, to = null] = [story.pair.from, story.pair.to].map(
    ({ official }) => official.places.get(story.place)?.rank,
  )
  const apart = from !== null && to !== null && (from !== rank.from || to !== rank.to)
  const printed =
    from === null || to === null
      ? said.printedNone(recomputed)
      : from === rank.from && to === rank.to
        ? said.printed(String(from), String(to))
        : said.printedGap(`${from} → ${to}`, recomputed)
  const inSight = /[1-9]/.test(words.format.number(rounding, story.decimals))
  return (
    <div className={styles.basis}>
      {apart ? <p className={styles.warning}>{printed}</p> : null}
      <p>
        {apart ? null : printed}{' '}
        {inSight ? said.rounding(words.format.number(rounding, story.decimals)) : null}
      </p>
      {gone.length > 0 ? <p>{said.gone(names(gone), story.to)}</p> : null}
      {come.length > 0 ? <p>{said.come(names(come), story.to)}</p> : null}
      <details>
        <summary>{said.method}</summary>
        <p>{said.methodText}</p>
        {gone.length + come.length > 0 ? <p>{said.methodSet}</p> : null}
      </details>
    </div>
  )
}
