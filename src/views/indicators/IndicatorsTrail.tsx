import { UnitPageLink } from '../../parts/links/UnitPageLink.tsx'
import { belowTrail } from '../../parts/trail/belowTrail.ts'
import { useTrail } from '../../parts/trail/useTrail.tsx'
import { useVia } from '../../parts/trail/useVia.ts'
import { readVia } from '../../state/via.ts'
import { Breadcrumb } from '../../ui/Breadcrumb.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import type { Go, Looked } from './Looked.ts'

/** The way down to the unit: through the component that the indicator speaks for, where one came from there. */
export function IndicatorsTrail({ looked, go }: { looked: Looked; go: Go }) {
  const words = useWords()
  const { unit, path, definition } = looked
  const via = useVia()
  const way = useTrail(readVia(via)?.indicator === definition.indicator ? via : undefined)
  return (
    <div className={styles.trail}>
      <Breadcrumb
        steps={[
          ...way,
          ...belowTrail(path, way).map((one) => ({
            key: one.unit,
            content:
              one === unit ? (
                words.format.name(one)
              ) : (
                <TextButton onClick={() => go({ unit: one.unit, kind: undefined })}>
                  {words.format.name(one)}
                </TextButton>
              ),
          })),
        ]}
      />
      <UnitPageLink unit={unit} />
    </div>
  )
}
