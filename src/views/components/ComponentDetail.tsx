import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Shown } from '../../parts/figure/figureNote.ts'
import { componentName } from '../../parts/names/componentName.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { BehindComponent } from './BehindComponent.tsx'
import styles from './Components.module.css'
import { DistanceFigure } from './DistanceFigure.tsx'
import { HistoryFigure } from './HistoryFigure.tsx'

export interface ComponentDetailProps {
  shown: Shown
  chosen: BreakdownRow
  search: ComponentsSearch
  onChoose: (component: string | undefined) => void
}

/** The chosen component: its own parts, its years, the units behind it and what they do week by week. */
export function ComponentDetail({ shown, chosen, search, onChoose }: ComponentDetailProps) {
  const { data } = shown
  const words = useWords()
  const name = chosen.parent === null ? words.components.whole : componentName(chosen, data.rows, words)
  return (
    <section aria-label={name}>
      {chosen.parent === null ? null : (
        <p className={styles.back}>
          <TextButton quiet onClick={() => onChoose(undefined)}>
            ‹ {words.components.detail.close}
          </TextButton>
        </p>
      )}
      <DistanceFigure shown={shown} chosen={chosen} onChoose={onChoose} />
      <HistoryFigure shown={shown} chosen={chosen} measure={search.measure} />
      <BehindComponent data={data} chosen={chosen} />
    </section>
  )
}
