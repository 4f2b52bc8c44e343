import { memo, useMemo } from 'react'
import { type Scenario, weightsOf } from '../../../domain/plan/scenario.ts'
import type { LinearTable } from '../../../domain/score/linearTable.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { NumberField } from '../NumberField.tsx'
import { withWeight } from './changed.ts'
import type { ScenarioProps } from './ScenarioProps.ts'
import styles from './Scenarios.module.css'
import { Slider } from './Slider.tsx'
import type { Draft } from './useDraft.ts'

export interface WeightSlidersProps extends Pick<ScenarioProps, 'from'>, Pick<Draft, 'suppose' | 'settle'> {
  /** With the official weights. */
  table: LinearTable
  /** With those of the scenario. */
  used: LinearTable['components']
  weights: Scenario['weights']
}

/** Weights of the reader's own, folded away until they are asked for or changed. */
export const WeightSliders = memo(function WeightSliders(props: WeightSlidersProps) {
  const { from, table, used, weights, suppose, settle } = props
  const words = useWords()
  const said = words.scenarios.weights
  const official = useMemo(() => weightsOf(table), [table])
  const inUse = weightsOf({ components: used })
  const componentName = useMemo(() => componentNames(from.start.meta.components, words), [from, words])
  if (official === null) return null
  return (
    <details className={styles.weights} open={weights.size > 0 || undefined}>
      <summary>{said.open}</summary>
      <p className={`quiet-note ${styles.note}`}>{said.note}</p>
      <div className={styles.rows}>
        {table.components.map(({ component }, c) => {
          const standard = (official[c] ?? 0) * 100
          const value = weights.get(component) ?? standard
          const name = componentName(component)
          const changed = weights.has(component)
          const to = (weight: number | null) => (scenario: Scenario) =>
            withWeight(scenario, component, weight)
          return (
            <div className={styles.row} data-changed={changed} key={component}>
              <span className={styles.name}>
                {name}
                <small>
                  {said.official(words.format.percent(official[c] ?? 0, 0))}
                  {weights.size > 0 ? ` · ${said.used(words.format.percent(inUse?.[c] ?? 0, 1))}` : null}
                </small>
              </span>
              <Slider
                label={said.weight(name)}
                value={value}
                text={words.format.percent(value / 100, 1)}
                most={50}
                step={0.5}
                start={standard}
                onDrag={(weight) => suppose(to(weight))}
                onRelease={() => settle()}
              />
              <NumberField
                label={said.weight(name)}
                value={value}
                decimals={1}
                most={100}
                changed={changed}
                onChange={(weight) => settle(to(weight))}
              />
              <span />
              <span />
            </div>
          )
        })}
      </div>
      {weights.size > 0 ? (
        <TextButton
          quiet
          className={styles.quiet}
          onClick={() => settle((scenario) => ({ ...scenario, weights: new Map() }))}
        >
          {said.reset}
        </TextButton>
      ) : null}
    </details>
  )
})
