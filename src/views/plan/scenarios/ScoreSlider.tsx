import { memo } from 'react'
import { useWords } from '../../../ui/WordsContext.tsx'
import { NumberField } from '../NumberField.tsx'
import { withScore } from './changed.ts'
import styles from './Scenarios.module.css'
import { Slider } from './Slider.tsx'
import type { Draft } from './useDraft.ts'

export interface ScoreSliderProps extends Pick<Draft, 'suppose' | 'settle'> {
  place: string
  component: string
  name: string
  /** A fraction of the index; null = unknown. */
  weight: number | null
  value: number
  /** Where it stands when nothing is supposed. */
  start: number
  changed: boolean
  factor: number
  max: number
  /** Of the other places. */
  median: number | null
  best: number | null
  step: number
  decimals: number
  /** The place is the followed one. */
  followed: boolean
}

/** One component of one place; drawn again only when something of its own changes. */
export const ScoreSlider = memo(function ScoreSlider(props: ScoreSliderProps) {
  const { place, component, name, weight, value, start, changed, factor, max, step, decimals } = props
  const { median, best, followed, suppose, settle } = props
  const words = useWords()
  const said = words.scenarios.sliders
  const to = (score: number | null) => (scenario: Parameters<typeof withScore>[0]) =>
    withScore(scenario, { place, component, score: score !== null && same(score, start) ? null : score })
  return (
    <div className={styles.row} data-changed={changed}>
      <span className={styles.name}>
        {name}
        {weight === null ? null : <small>{said.weight(words.format.percent(weight, 0))}</small>}
      </span>
      <Slider
        label={said.score(name)}
        value={value}
        text={words.format.number(value, decimals)}
        most={max}
        step={step}
        start={start}
        median={median}
        best={best}
        followed={followed}
        onDrag={(score) => suppose(to(score))}
        onRelease={() => settle()}
      />
      <NumberField
        label={said.score(name)}
        value={value}
        decimals={decimals}
        most={max}
        changed={changed}
        onChange={(score) => settle(to(score))}
      />
      <span className={styles.effect} title={said.effect}>
        {changed ? words.format.signed((value - start) * factor, decimals) : ''}
      </span>
      <button
        type="button"
        className={styles.reset}
        aria-label={said.reset(name)}
        title={said.reset(name)}
        disabled={!changed}
        onClick={() => settle(to(null))}
      >
        ↺
      </button>
    </div>
  )
})

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9
}
