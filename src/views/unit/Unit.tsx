import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { measuredSpan } from '../../answers/lists/measuredSpan.ts'
import { unitList } from '../../answers/lists/unitTree.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { GoUnit } from './LookedUnit.ts'
import { lookAtUnit } from './lookAtUnit.ts'
import { UnitBar } from './UnitBar.tsx'
import { UnitPage } from './UnitPage.tsx'

const route = getRouteApi('/unit')

/** One unit on one page: what falls due, what is overdue, how it stands, what it answers for. */
export function Unit() {
  const words = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const ofPackage = useDataPart((state) => state.asOf)
  const tables = useDataPart((state) => state.simulated)
  const hasCases = useDataPart((state) => state.tables.some(({ table }) => table === 'dossiers'))
  const units = useAnswer(unitList, {})
  const span = useAnswer(measuredSpan, {})
  const asOf = ofPackage ?? span.data?.last ?? null
  const first = span.data?.first ?? null
  const looked = useMemo(
    () =>
      units.data && asOf !== null
        ? lookAtUnit(search, {
            units: units.data,
            asOf,
            first,
            hasCases,
            simulated: { cases: tables.has('dossiers'), measured: tables.has('measurements') },
          })
        : undefined,
    [units.data, asOf, first, hasCases, tables, search],
  )
  const go = useMemo<GoUnit>(
    () => (change) => void navigate({ search: (before) => ({ ...before, ...change }) }),
    [navigate],
  )

  if (units.error) return <Failed error={units.error} onRetry={units.retry} />
  if (asOf === null && span.error) return <Failed error={span.error} onRetry={span.retry} />
  if (asOf === null && span.data) return <Empty title={words.indicators.nothingMeasured} />
  if (looked === undefined) return <Waiting what={words.unit.what.units} height={480} />
  if (looked === null) {
    return (
      <Empty title={words.unit.unknown(search.unit)}>
        <Link to="/unit">{words.indicators.toCity}</Link>
      </Empty>
    )
  }
  return (
    <>
      <div className="no-print">
        <UnitBar looked={looked} search={search} go={go} />
      </div>
      <UnitPage looked={looked} measured={span} />
    </>
  )
}
