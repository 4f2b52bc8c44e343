import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answerOf, type NoRequest } from '../../answers/answerOf.ts'
import { indicatorList } from '../../answers/lists/indicatorList.ts'
import { measuredSpan } from '../../answers/lists/measuredSpan.ts'
import { unitList } from '../../answers/lists/unitTree.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { IndicatorsBar } from './IndicatorsBar.tsx'
import { IndicatorsPage } from './IndicatorsPage.tsx'
import type { Go } from './Looked.ts'
import { lookAt } from './lookAt.ts'

const indicatorsFrame = answerOf('indicators frame', async (database, _: NoRequest, signal) => {
  const [units, definitions] = await Promise.all([
    unitList(database, {}, signal),
    indicatorList(database, {}, signal),
  ])
  return { units, definitions }
})

const route = getRouteApi('/indicators')

/** Indicator × unit × period: weeks, months, quarters and since the start of the year. */
export function Indicators() {
  const words = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const ofPackage = useDataPart((state) => state.asOf)
  const tables = useDataPart((state) => state.simulated)
  const lists = useAnswer(indicatorsFrame, {})
  const span = useAnswer(measuredSpan, {})
  const asOf = ofPackage ?? span.data?.last ?? null
  const first = span.data?.first ?? null
  const simulated = tables.has('measurements')
  const looked = useMemo(
    () => (lists.data && asOf !== null ? lookAt(search, { ...lists.data, asOf, first, simulated }) : null),
    [lists.data, asOf, first, simulated, search],
  )
  const go = useMemo<Go>(
    () =>
      (change, { toTop = false } = {}) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: toTop }),
    [navigate],
  )

  if (lists.error) return <Failed error={lists.error} onRetry={lists.retry} />
  if (asOf === null && span.error) return <Failed error={span.error} onRetry={span.retry} />
  if (asOf === null && span.data) return <Empty title={words.indicators.nothingMeasured} />
  if (looked === null) return <Waiting what={words.indicators.what.units} height={480} />
  if ('missing' in looked) {
    const said = words.indicators
    return (
      <Empty
        title={
          looked.missing === 'unit' ? said.unknownUnit(search.unit) : said.unknownIndicator(search.indicator)
        }
      >
        <Link to="/indicators">{said.toCity}</Link>
      </Empty>
    )
  }
  return (
    <>
      <IndicatorsBar looked={looked} search={search} go={go} />
      <IndicatorsPage looked={looked} search={search} go={go} measured={span} />
    </>
  )
}
