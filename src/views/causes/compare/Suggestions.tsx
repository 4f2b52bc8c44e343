import { type Comparison, mostCompared } from '../../../answers/compare/compare.ts'
import type { PeerSuggestion } from '../../../answers/compare/peerSuggestions.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { namesOf } from './namesOf.ts'

export interface SuggestionsProps {
  comparison: Comparison
  onOthers: (others: readonly string[]) => void
}

/** Places like the first one, each for a stated reason, one click away. */
export function Suggestions({ comparison, onOthers }: SuggestionsProps) {
  const words = useWords()
  const said = words.compare
  const names = namesOf(comparison, words)
  const { suggestions, chosen, year, places, index } = comparison
  const others = chosen.slice(1)
  const region = places.find(({ place }) => place === chosen[0])?.region
  const decimals = shownDecimals(index)
  return (
    <section className={styles.suggestions} aria-label={said.suggestions}>
      <h3>{said.suggestions}</h3>
      {year.official.complete ? null : <p className="quiet-note">{said.byKnown}</p>}
      {suggestions.map(({ by, places: some }) => (
        <div key={by}>
          <h4 title={said.byWhy[by]}>
            {said.by[by]}
            {by === 'region' && region ? ` (${words.ofData(region)})` : null}
            <TextButton quiet onClick={() => onOthers(some.map(({ place }) => place))}>
              {said.takeAll}
            </TextButton>
          </h4>
          <ul>
            {some.map(({ place, distance }) => (
              <li key={place}>
                <TextButton
                  disabled={others.includes(place) || chosen.length >= mostCompared}
                  title={
                    chosen.length >= mostCompared ? said.full(mostCompared) : said.take(names.place(place))
                  }
                  onClick={() => onOthers([...others, place])}
                >
                  {names.place(place)}
                </TextButton>{' '}
                <small title={said.byWhy[by]}>{reach(by, distance, decimals, words)}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function reach(by: PeerSuggestion['by'], distance: number | null, decimals: number, words: Words): string {
  if (distance === null) return words.compare.gapUnknown
  return by === 'profile' ? words.format.number(distance, 2) : words.format.signed(distance, decimals)
}
