import type { ReactNode } from 'react'
import { type MeasuredSpan, measuredSpan } from '../../answers/lists/measuredSpan.ts'
import { type Unit, unitList, unitPlace } from '../../answers/lists/unitTree.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { isFormer, openedUnit } from '../pick/openedUnit.ts'
import { UnitInstead } from '../pick/UnitInstead.tsx'

/** What a screen about units looks from. */
export interface UnitsKnown {
  units: readonly Unit[]
  /** The data’s date, else the last measured day. */
  asOf: string
  /** First measured day; null as long as it is not known, or where nothing is measured. */
  first: string | null
  measured: Answer<MeasuredSpan>
  /** Code of the unit that the address opens, which is another's where that one is no more. */
  unit: string
}

interface UnitsFrameProps {
  /** What is being loaded, in words. */
  what: string
  /** What the address says. */
  search: { unit: string; former?: string | undefined }
  children: (frame: UnitsKnown) => ReactNode
}

/** A screen about units: shown once the units and the date are known, else why it is not. */
export function UnitsFrame({ what, search, children }: UnitsFrameProps) {
  const words = useWords()
  const ofPackage = useDataPart((state) => state.asOf)
  const units = useAnswer(unitList, {})
  const measured = useAnswer(measuredSpan, {})
  const asOf = ofPackage ?? measured.data?.last ?? null
  const asked = units.data?.find(({ unit }) => unit === search.unit)
  const ended = asked !== undefined && asOf !== null && isFormer(asked, asOf)
  const links = useAnswer(unitPlace, ended ? { unit: search.unit } : null)
  if (units.error) return <Failed error={units.error} onRetry={units.retry} />
  if (asOf === null && measured.error) return <Failed error={measured.error} onRetry={measured.retry} />
  if (asOf === null && measured.data) return <Empty title={words.indicators.nothingMeasured} />
  if (links.error) return <Failed error={links.error} onRetry={links.retry} />
  if (units.data === undefined || asOf === null || (ended && (links.stale || links.data === undefined))) {
    return <Waiting what={what} height={480} />
  }
  const opened =
    asked === undefined
      ? null
      : openedUnit({
          unit: asked,
          former: search.former,
          successors: ended ? (links.data?.successors ?? []) : [],
          asOf,
        })
  return (
    <>
      {opened ? <UnitInstead opened={opened} /> : null}
      {children({
        ...{ units: units.data, asOf, first: measured.data?.first ?? null, measured },
        unit: opened?.unit.unit ?? search.unit,
      })}
    </>
  )
}
