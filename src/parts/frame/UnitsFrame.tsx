import type { ReactNode } from 'react'
import { type MeasuredSpan, measuredSpan } from '../../answers/lists/measuredSpan.ts'
import { type Unit, unitList } from '../../answers/lists/unitTree.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

/** What a screen about units looks from. */
export interface UnitsKnown {
  units: readonly Unit[]
  /** The data’s date, else the last measured day. */
  asOf: string
  /** First measured day; null as long as it is not known, or where nothing is measured. */
  first: string | null
  measured: Answer<MeasuredSpan>
}

interface UnitsFrameProps {
  /** What is being loaded, in words. */
  what: string
  children: (frame: UnitsKnown) => ReactNode
}

/** A screen about units: shown once the units and the date are known, else why it is not. */
export function UnitsFrame({ what, children }: UnitsFrameProps) {
  const words = useWords()
  const ofPackage = useDataPart((state) => state.asOf)
  const units = useAnswer(unitList, {})
  const measured = useAnswer(measuredSpan, {})
  const asOf = ofPackage ?? measured.data?.last ?? null
  if (units.error) return <Failed error={units.error} onRetry={units.retry} />
  if (asOf === null && measured.error) return <Failed error={measured.error} onRetry={measured.retry} />
  if (asOf === null && measured.data) return <Empty title={words.indicators.nothingMeasured} />
  if (units.data === undefined || asOf === null) return <Waiting what={what} height={480} />
  return children({ units: units.data, asOf, first: measured.data?.first ?? null, measured })
}
