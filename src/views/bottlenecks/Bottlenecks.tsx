import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { UnitsFrame, type UnitsKnown } from '../../parts/frame/UnitsFrame.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import { BottlenecksBar } from './BottlenecksBar.tsx'
import { CaseFigure } from './CaseFigure.tsx'
import { CasesFigure } from './CasesFigure.tsx'
import { Counted } from './Counted.tsx'
import { LatenessFigure } from './LatenessFigure.tsx'
import type { Go } from './Looked.ts'
import { lookAt } from './lookAt.ts'
import { OldestLine } from './OldestLine.tsx'
import { PathFigure } from './PathFigure.tsx'
import { PlaceLine } from './PlaceLine.tsx'

const route = getRouteApi('/bottlenecks')

/** Where cases wait: city → department → division → step → case. */
export function Bottlenecks() {
  const words = useWords().bottlenecks
  return (
    <UnitsFrame what={words.what.units} search={route.useSearch()}>
      {(frame) => <BottlenecksOfUnits frame={frame} />}
    </UnitsFrame>
  )
}

function BottlenecksOfUnits({ frame }: { frame: UnitsKnown }) {
  const { bottlenecks: words, frame: frameWords } = useWords()
  const audience = useDataPart((state) => state.audience)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tables = useDataPart((state) => state.simulated)
  const simulated = tables.has('dossiers') || tables.has('steps')
  const { units, asOf: today, unit } = frame
  const looked = useMemo(
    () => lookAt({ ...search, unit }, { units, today, simulated }),
    [units, today, unit, simulated, search],
  )
  const go = useMemo<Go>(
    () =>
      (change, { toTop = false } = {}) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: toTop }),
    [navigate],
  )

  if (looked === null) {
    return (
      <Empty title={words.unknownUnit(search.unit)}>
        <Link to="/bottlenecks" search={{ unit: undefined }}>
          {words.toCity}
        </Link>
      </Empty>
    )
  }
  const shared = { looked, search, go }
  if (audience === 'public') return <Empty title={frameWords.publicHasNoCases} />
  const cases = <CasesFigure key="cases" {...shared} />
  const lateness = <LatenessFigure key="lateness" {...shared} />
  return (
    <>
      <BottlenecksBar {...shared} />
      <PlaceLine {...shared} />
      {search.case === undefined ? null : <CaseFigure {...shared} dossier={search.case} />}
      {search.case === undefined ? <OldestLine looked={looked} search={search} /> : null}
      <Counted looked={looked} />
      <div className={styles.screen} data-step={search.step !== undefined}>
        <div>
          <PathFigure {...shared} />
        </div>
        <div>{search.step === undefined ? lateness : cases}</div>
        {search.step === undefined ? null : <div>{lateness}</div>}
      </div>
      {search.step === undefined ? cases : null}
    </>
  )
}
