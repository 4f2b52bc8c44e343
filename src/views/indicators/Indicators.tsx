import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type IndicatorDefinition, indicatorList } from '../../answers/lists/indicatorList.ts'
import { UnitsFrame, type UnitsKnown } from '../../parts/frame/UnitsFrame.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { IndicatorsBar } from './IndicatorsBar.tsx'
import { IndicatorsPage } from './IndicatorsPage.tsx'
import type { Go } from './Looked.ts'
import { lookAt } from './lookAt.ts'

const route = getRouteApi('/indicators')

/** Indicator × unit × period: weeks, months, quarters and since the start of the year. */
export function Indicators() {
  const words = useWords().indicators
  const definitions = useAnswer(indicatorList, {})
  return (
    <UnitsFrame what={words.what.units} search={route.useSearch()}>
      {(frame) => <IndicatorsOfUnits frame={frame} definitions={definitions} />}
    </UnitsFrame>
  )
}

interface IndicatorsOfUnitsProps {
  frame: UnitsKnown
  definitions: Answer<IndicatorDefinition[]>
}

function IndicatorsOfUnits({ frame, definitions }: IndicatorsOfUnitsProps) {
  const words = useWords().indicators
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const { units, asOf, first, unit } = frame
  const looked = useMemo(
    () =>
      definitions.data &&
      lookAt({ ...search, unit }, { units, definitions: definitions.data, asOf, first, simulated }),
    [definitions.data, units, asOf, first, unit, simulated, search],
  )
  const go = useMemo<Go>(
    () =>
      (change, { toTop = false } = {}) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: toTop }),
    [navigate],
  )

  if (definitions.error) return <Failed error={definitions.error} onRetry={definitions.retry} />
  if (looked === undefined) return <Waiting what={words.what.units} height={480} />
  if ('missing' in looked) {
    const title =
      looked.missing === 'unit' ? words.unknownUnit(search.unit) : words.unknownIndicator(search.indicator)
    return (
      <Empty title={title}>
        <Link to="/indicators" search={{ unit: undefined, indicator: undefined }}>
          {words.toCity}
        </Link>
      </Empty>
    )
  }
  return (
    <>
      <IndicatorsBar looked={looked} search={search} go={go} />
      <IndicatorsPage looked={looked} search={search} go={go} measured={frame.measured} />
    </>
  )
}
