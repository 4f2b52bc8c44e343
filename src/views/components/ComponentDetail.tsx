import type { Breakdown } from '../../answers/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdownRows.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { BehindComponent } from './BehindComponent.tsx'
import styles from './Components.module.css'
import { DistanceFigure } from './DistanceFigure.tsx'
import { HistoryFigure } from './HistoryFigure.tsx'
import { nameOf } from './headline.ts'

export interface ComponentDetailProps {
  data: Breakdown
  chosen: BreakdownRow
  search: ComponentsSearch
  onChoose: (component: string | undefined) => void
}

/** The chosen component: its own parts, its years, the units behind it and what they do week by week. */
export function ComponentDetail({ data, chosen, search, onChoose }: ComponentDetailProps) {
  const words = useWords()
  const name = chosen.parent === null ? words.components.whole : nameOf(chosen, data.rows, words)
  return (
    <section className={styles.detail} aria-label={name}>
      {chosen.parent === null ? null : (
        <p className={styles.back}>
          <button type="button" onClick={() => onChoose(undefined)}>
            ‹ {words.components.detail.close}
          </button>
        </p>
      )}
      <DistanceFigure data={data} chosen={chosen} onChoose={onChoose} />
      <HistoryFigure data={data} chosen={chosen} measure={search.measure} />
      <BehindComponent data={data} chosen={chosen} />
    </section>
  )
}
