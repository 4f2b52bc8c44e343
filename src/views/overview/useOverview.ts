import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../answers/operations.ts'
import { overviewOfIndices, overviewOfOperations } from '../../answers/overview.ts'
import type { OverviewIndex } from '../../answers/overviewIndices.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { preparedFor, preparedOverview } from './preparedOverview.ts'

export interface OverviewAnswers {
  indices: Answer<OverviewIndex[]>
  operations: Answer<Operations | null>
}

/** Both halves; those prepared with the package are shown until the database answers, unless files were replaced. */
export function useOverview(): OverviewAnswers {
  const version = useDataPart((state) => state.version)
  const asOf = useDataPart((state) => state.asOf)
  const { data } = useQuery(preparedOverview)
  const prepared = preparedFor(version, data)
  return {
    indices: useAnswer(
      ['overview of indices', asOf],
      (database, signal) => overviewOfIndices(database, { asOf }, signal),
      prepared?.indices,
    ),
    operations: useAnswer(
      ['overview of operations', asOf],
      (database, signal) => overviewOfOperations(database, { asOf }, signal),
      prepared?.operations,
    ),
  }
}
