import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { UnitsFrame, type UnitsKnown } from '../../parts/frame/UnitsFrame.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { GoUnit } from './LookedUnit.ts'
import { lookAtUnit } from './lookAtUnit.ts'
import { UnitBar } from './UnitBar.tsx'
import { UnitPage } from './UnitPage.tsx'

const route = getRouteApi('/unit')

/** One unit on one page: what falls due, what is overdue, how it stands, what it answers for. */
export function Unit() {
  const words = useWords().unit
  return (
    <UnitsFrame what={words.what.units} search={route.useSearch()}>
      {(frame) => <OneUnit frame={frame} />}
    </UnitsFrame>
  )
}

function OneUnit({ frame }: { frame: UnitsKnown }) {
  const words = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tables = useDataPart((state) => state.simulated)
  const hasCases = useDataPart((state) => state.tables.some(({ table }) => table === 'dossiers'))
  const { units, asOf, first, unit } = frame
  const looked = useMemo(() => {
    const simulated = { cases: tables.has('dossiers'), measured: tables.has('measurements') }
    return lookAtUnit({ ...search, unit }, { units, asOf, first, hasCases, simulated })
  }, [units, asOf, first, unit, hasCases, tables, search])
  const go = useMemo<GoUnit>(
    () => (change) => void navigate({ search: (before) => ({ ...before, ...change }) }),
    [navigate],
  )

  if (looked === null) {
    return (
      <Empty title={words.unit.unknown(search.unit)}>
        <Link to="/unit" search={{ unit: undefined }}>
          {words.indicators.toCity}
        </Link>
      </Empty>
    )
  }
  return (
    <>
      {search.grain === 'quarter' ? (
        <p className="quiet-line">{words.looked.grain(words.indicators.bar.grains.month)}</p>
      ) : null}
      {search.calendar === 'report' ? <p className="quiet-line">{words.looked.calendar}</p> : null}
      <div className="no-print">
        <UnitBar looked={looked} search={search} go={go} />
      </div>
      <UnitPage looked={looked} measured={frame.measured} />
    </>
  )
}
