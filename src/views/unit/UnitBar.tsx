import { memo, useMemo } from 'react'
import { periodsBetween } from '../../domain/indicator/period.ts'
import { PapersButton } from '../../parts/papers/PapersButton.tsx'
import { fittedGrain } from '../../parts/pick/fittedGrain.ts'
import { periodOptions } from '../../parts/pick/periodOptions.ts'
import { UnitPick } from '../../parts/pick/UnitPick.tsx'
import type { UnitSearch } from '../../state/search.ts'
import { useSettle } from '../../state/settled.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { GoUnit, LookedUnit } from './LookedUnit.ts'
import { StartPage } from './StartPage.tsx'

const StillPick = memo(Pick)

export interface UnitBarProps {
  looked: LookedUnit
  search: UnitSearch
  go: GoUnit
}

/** Which unit, and in which period its indicators are shown. */
export function UnitBar({ looked, search, go }: UnitBarProps) {
  const words = useWords()
  const said = words.unit.bar
  const { grains } = words.indicators.bar
  const { unit, units, period, asOf, from, to } = looked
  useSettle({ period: period.period })
  const choose = useMemo(
    () => ({
      unit: go,
      period: (code: string) => go({ period: code }),
    }),
    [go],
  )
  const periods = useMemo(
    () => periodOptions(periodsBetween(from, to, period.grain, 'civil'), asOf, words),
    [from, to, period.grain, asOf, words],
  )
  return (
    <ContextBar
      summary={said.summary(words.format.name(unit), words.format.period(period.period))}
      end={
        <>
          <PapersButton unit={unit.unit} />
          <StartPage unit={unit} />
        </>
      }
    >
      <UnitPick label={said.unit} value={unit.unit} units={units} asOf={asOf} onChange={choose.unit} />
      <span>{said.by}</span>
      <Segmented
        label={said.grain}
        value={fittedGrain(search.grain)}
        options={(['week', 'month'] as const).map((value) => ({ value, label: grains[value] }))}
        onChange={(grain) => go({ grain })}
      />
      <StillPick label={said.period} value={period.period} options={periods} onChange={choose.period} />
    </ContextBar>
  )
}
