import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import type { LinearYear } from '../../../answers/lists/linearYears.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { Story } from './Story.ts'

/** Under the split: the printed ranks beside the recomputed ones, who joined or left, how it is computed. */
export function RankBasis({ story, split }: { story: Story; split: ChangeSplit }) {
  const words = useWords()
  const said = words.change.rank
  const { gone, come, rank, rounding } = split
  const names = (places: readonly string[]) => words.format.list(places.map(story.placeName))
  const recomputed = `${rank.from} → ${rank.to}`
  const [from, to] = [story.pair.from, story.pair.to].map(({ official }) => official.places.get(story.place))
  const ranked = from?.rank != null && to?.rank != null
  const apart = ranked && (from.rank !== rank.from || to.rank !== rank.to)
  const printed = ranked && from.printed !== null && to.printed !== null
  const ranks = [from, to].map((one) => words.format.rank(one?.rank ?? null, null, one?.last)).join(' → ')
  const basis = said.basis[printed ? 'printed' : 'computed'](ranks)
  const line = !ranked ? said.noBasis(recomputed) : apart ? said.gap(basis, recomputed) : said.same(basis)
  const total = ({ totals }: LinearYear) => totals.get(story.place) ?? null
  const scores = (then: number | null, now: number | null) =>
    `${words.format.number(then, story.decimals)} → ${words.format.number(now, story.decimals)} (${words.format.signed(
      then === null || now === null ? null : now - then,
      story.decimals,
    )})`
  const printedScores = scores(total(story.pair.from), total(story.pair.to))
  const ownScores = scores(split.scoreFrom, split.scoreTo)
  const inSight = !isNothing(words.format.number(rounding, story.decimals))
  return (
    <div className={`quiet-note ${styles.basis}`}>
      {apart ? <p className={styles.warning}>{line}</p> : null}
      <p>
        {apart ? null : line}{' '}
        {story.published === null || printedScores === ownScores
          ? null
          : said.scores(printedScores, ownScores)}{' '}
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
