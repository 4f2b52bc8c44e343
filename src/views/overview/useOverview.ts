import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../../answers/answerOf.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { loadablePart } from '../../ui/loadablePart.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { type PreparedAnswer, preparedInstead } from './preparedInstead.ts'
import { isUnchecked, preparedFor, preparedOverview } from './preparedOverview.ts'

export interface OverviewAnswers {
  indices: PreparedAnswer<OverviewIndex[]>
  operations: PreparedAnswer<Operations | null>
  /** What is shown was computed with the package; the files themselves have not been read yet. */
  checking: boolean
}

/** How the database is asked: needed only after what was prepared is shown. */
const live = loadablePart(() => import('../../answers/overview/overview.ts'))

const indicesLive = answerOf(
  'live overview of indices',
  async (database, request: { asOf: string | null }, signal) =>
    (await live.load()).overviewOfIndices(database, request, signal),
)

const operationsLive = answerOf(
  'live overview of operations',
  async (database, request: { asOf: string | null }, signal) =>
    (await live.load()).overviewOfOperations(database, request, signal),
)

/**
 * Both halves. Those prepared with the package are shown, as being checked, until the database has answered from
 * the files, and stay where these cannot be had; never where the package or a file that was read is another one.
 */
export function useOverview(): OverviewAnswers {
  const version = useDataPart((state) => state.version)
  const asOf = useDataPart((state) => state.asOf)
  const { data } = useQuery(preparedOverview)
  const asDescribed = useDataPart((state) => state.asDescribed)
  const prepared = preparedFor({ version, asDescribed }, data)
  const indices = useAnswer(indicesLive, { asOf }, { prepared: prepared?.indices })
  const operations = useAnswer(operationsLive, { asOf }, { prepared: prepared?.operations })
  return {
    indices: preparedInstead(indices, prepared?.indices),
    operations: preparedInstead(operations, prepared?.operations),
    checking: isUnchecked(prepared, { indices, operations }),
  }
}
