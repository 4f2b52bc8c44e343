import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../answers/overview/operations.ts'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { isUnchecked, preparedFor, preparedOverview } from './preparedOverview.ts'

export interface OverviewAnswers {
  indices: Answer<OverviewIndex[]>
  operations: Answer<Operations | null>
  /** What is shown was computed with the package; the files themselves have not been read yet. */
  checking: boolean
}

/** How the database is asked: needed only after what was prepared is shown. */
const live = () => import('../../answers/overview/overview.ts')

/**
 * Both halves. Those prepared with the package are shown, as being checked, until the database has answered from
 * the files; never where the package or a file that was read is another one.
 */
export function useOverview(): OverviewAnswers {
  const version = useDataPart((state) => state.version)
  const asOf = useDataPart((state) => state.asOf)
  const { data } = useQuery(preparedOverview)
  const asDescribed = useDataPart((state) => state.asDescribed)
  const prepared = preparedFor({ version, asDescribed }, data)
  const indices = useAnswer(
    ['overview of indices', asOf],
    async (database, signal) => (await live()).overviewOfIndices(database, { asOf }, signal),
    prepared?.indices,
  )
  const operations = useAnswer(
    ['overview of operations', asOf],
    async (database, signal) => (await live()).overviewOfOperations(database, { asOf }, signal),
    prepared?.operations,
  )
  return { indices, operations, checking: isUnchecked(prepared, { indices, operations }) }
}
