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
  const words = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const ofPackage = useDataPart((state) => state.asOf)
  const tables = useDataPart((state) => state.simulated)
  const units = useAnswer(unitList, {})
  const span = useAnswer(measuredSpan, {})
  const today = ofPackage ?? span.data?.last ?? null
  const simulated = tables.has('dossiers') || tables.has('steps')
  const looked = useMemo(
    () =>
      units.data && today !== null ? lookAt(search, { units: units.data, today, simulated }) : undefined,
    [units.data, today, simulated, search],
  )
  const go = useMemo<Go>(
    () =>
      (change, { toTop = false } = {}) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: toTop }),
    [navigate],
  )

  if (units.error) return <Failed error={units.error} onRetry={units.retry} />
  if (today === null && span.error) return <Failed error={span.error} onRetry={span.retry} />
  if (today === null && span.data) return <Empty title={words.indicators.nothingMeasured} />
  if (looked === undefined) return <Waiting what={words.bottlenecks.what.units} height={480} />
  if (looked === null) {
    return (
      <Empty title={words.bottlenecks.unknownUnit(search.unit)}>
        <Link to="/bottlenecks">{words.bottlenecks.toCity}</Link>
      </Empty>
    )
  }
  const shared = { looked, search, go }
  const cases = <CasesFigure key="cases" {...shared} />
  const lateness = <LatenessFigure key="lateness" {...shared} />
  return (
    <>
      <BottlenecksBar {...shared} />
      <PlaceLine {...shared} />
      {search.case === undefined ? null : <CaseFigure {...shared} dossier={search.case} />}
      {search.case === undefined ? <OldestLine looked={looked} search={search} /> : null}
      <Counted looked={looked} />
      <div className={styles.screen}>
        <PathFigure {...shared} />
        {search.step === undefined ? lateness : cases}
      </div>
      {search.step === undefined ? cases : lateness}
    </>
  )
}
