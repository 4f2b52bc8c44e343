import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import { Change } from '../../ui/Change.tsx'

/** A change of an indicator in its own measure: points of a fraction, else days or numbers. */
export function MeasureChange({
  definition,
  value,
}: {
  definition: Pick<IndicatorDefinition, 'measure' | 'direction' | 'kind'>
  value: number | null
}) {
  const { measure, direction, kind } = definition
  const isFraction = measure === 'fraction'
  return (
    <Change
      value={value}
      arrow="figure"
      points={isFraction}
      decimals={isFraction || kind === 'duration' ? 1 : 0}
      better={kind === 'count' ? 'neither' : direction}
    />
  )
}
