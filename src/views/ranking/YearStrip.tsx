import { useEffect, useId, useRef, useState } from 'react'
import type { Bump } from '../../answers/ranking/bump.ts'
import { breakReasons } from '../../i18n/breakReason.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './YearStrip.module.css'

interface YearStripProps {
  over: Bump
  year: number
  onYear: (year: number, playing: boolean) => void
}

const pace = 1200

/** The years as one scale: those without figures are dim, breaks stand between them; it can play by itself. */
export function YearStrip({ over, year, onYear }: YearStripProps) {
  const words = useWords()
  const { years } = words.ranking
  const name = useId()
  const published = over.years.map((one) => one.year)
  const [first = year, last = year] = [published[0], published.at(-1)]
  const scale = useRef<HTMLDivElement>(null)
  const [playing, setPlaying] = useState(false)
  const next = published.find((one) => one > year)

  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (next === undefined) setPlaying(false)
      else onYear(next, true)
    }, pace)
    return () => clearTimeout(timer)
  }, [playing, next, onYear])

  useEffect(() => {
    const strip = scale.current
    const chosen = strip?.querySelector(`label:has(input[value="${year}"])`)
    if (!strip || !chosen) return
    // Told once the frame is laid out: to measure here would lay the whole screen out a second time.
    const sight = new IntersectionObserver(
      ([entry]) => {
        sight.disconnect()
        if (!entry?.rootBounds || entry.intersectionRatio >= 0.99) return
        strip.scrollLeft += middleOf(entry.boundingClientRect) - middleOf(entry.rootBounds)
      },
      { root: strip },
    )
    sight.observe(chosen)
    return () => sight.disconnect()
  }, [year])

  const play = () => {
    if (!playing && next === undefined) onYear(first, true)
    setPlaying(!playing)
  }

  return (
    <fieldset className={styles.strip}>
      <legend className="visually-hidden">{years.label}</legend>
      {published.length > 1 ? (
        <button
          type="button"
          className={styles.play}
          onClick={play}
          aria-label={playing ? years.pause : years.play}
        >
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
        </button>
      ) : null}
      <div className={styles.years} ref={scale}>
        {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((one) => {
          const here = over.breaks.filter((change) => change.year === one)
          const i = over.years.findIndex((listed) => listed.year === one)
          const refused = here.some(({ verdict }) => verdict === 'refused')
          const why = breakReasons(here, words)
          return (
            <label
              key={one}
              data-break={here.length === 0 ? undefined : refused ? 'refused' : 'suspected'}
              data-partial={over.years[i] ? !over.years[i]?.complete : undefined}
              title={
                i < 0
                  ? years.unknown(one)
                  : why
                    ? `${refused ? years.broken : years.suspected}: ${why}`
                    : undefined
              }
            >
              <input
                type="radio"
                name={name}
                value={one}
                checked={one === year}
                disabled={i < 0}
                onChange={() => {
                  setPlaying(false)
                  onYear(one, false)
                }}
              />
              <span>{one}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

const middleOf = ({ left, right }: DOMRectReadOnly) => (left + right) / 2
