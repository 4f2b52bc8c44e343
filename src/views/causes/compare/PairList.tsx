import type { Comparison } from '../../../answers/compare/compare.ts'
import { between } from '../../../answers/compare/compareProfile.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import type { Words } from '../../../i18n/vi.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { namesOf } from './namesOf.ts'

/** The first one against each of the others, in sentences. */
export function PairList({ comparison }: { comparison: Comparison }) {
  const words = useWords()
  return (
    <div className={styles.pairs}>
      <h3>{words.compare.pairs.title}</h3>
      <ul>
        {comparison.chosen.slice(1).map((other, i) => (
          <li key={other}>{pairSentence(comparison, i + 1, words)}</li>
        ))}
      </ul>
    </div>
  )
}

/** “Hà Nội kém Đà Nẵng 1,82 điểm: kém nhiều nhất ở …, hơn nhiều nhất ở …”. */
export function pairSentence(comparison: Comparison, i: number, words: Words): string {
  const said = words.compare.pairs
  const { standing, chosen, profile, index } = comparison
  const names = namesOf(comparison, words)
  const [place, other] = [names.place(chosen[0] ?? ''), names.place(chosen[i] ?? '')]
  const [ours, theirs] = [standing[0]?.total ?? null, standing[i]?.total ?? null]
  const decimals = shownDecimals(index)
  if (ours === null || theirs === null) return said.unknown(place, other)
  const gap = ours - theirs
  const written = words.format.number(Math.abs(gap), decimals)
  const start = isNothing(written)
    ? said.level(place, other)
    : gap > 0
      ? said.ahead(place, other, written)
      : said.behind(place, other, written)
  const { strengths, weaknesses } = between(profile, 0, i, 1)
  const parts = [
    ...strengths.map((one) =>
      said.best(names.component(one.component), words.format.signed(one.distance, decimals)),
    ),
    ...weaknesses.map((one) =>
      said.worst(names.component(one.component), words.format.signed(one.distance, decimals)),
    ),
  ]
  if (gap < 0) parts.reverse()
  return parts.length === 0 ? start : `${start}: ${parts.join(', ')}`
}
