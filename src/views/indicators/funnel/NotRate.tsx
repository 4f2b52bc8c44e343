import { Empty } from '../../../ui/Empty.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go, Looked } from '../Looked.ts'
import styles from './Funnel.module.css'

/** What stands in place of a funnel for counts, stocks and durations: the way to rates with a target. */
export function NotRate({ looked, go }: { looked: Looked; go: Go }) {
  const words = useWords()
  const said = words.funnel
  const { definition, definitions } = looked
  const rates = definitions.filter(({ kind, target }) => kind === 'rate' && target !== null).slice(0, 4)
  return (
    <Empty title={said.notRate(words.format.name(definition))}>
      <p>{said.notRateWhy}</p>
      <div className={styles.rates}>
        {rates.map((rate) => (
          <TextButton key={rate.indicator} onClick={() => go({ indicator: rate.indicator })}>
            {said.toRate(words.format.name(rate))}
          </TextButton>
        ))}
      </div>
    </Empty>
  )
}
