import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answerOf } from '../../answers/answerOf.ts'
import { type BottleneckPath, bottleneckPath } from '../../answers/bottlenecks/bottleneckPath.ts'
import type { BottleneckScope } from '../../answers/bottlenecks/bottleneckScope.ts'
import { spanFrom } from '../../answers/bottlenecks/pathSpans.ts'
import {
  type PreparedPaths,
  type PreparedSpan,
  pathsForm,
  preparedPath,
  preparedSpans,
} from '../../answers/bottlenecks/preparedPaths.ts'
import { city } from '../../answers/lists/responsible.ts'
import { packageOf } from '../../engine/packageOf.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'

/** The path of steps looked at; of the whole city what was prepared with the data package, where it was. */
export function useBottleneckPath(scope: BottleneckScope): Answer<BottleneckPath> {
  const client = useQueryClient()
  const version = useDataPart((state) => packageOf(state.version))
  const today = useDataPart((state) => state.asOf)
  // What was prepared stays right where files are missing, as long as none is another one.
  const asDescribed = useDataPart(({ tables }) => tables.every(({ differs }) => differs.length === 0))
  const prepared = useMemo(
    () =>
      answerOf(
        'bottleneck path as prepared',
        async (database, request: BottleneckScope, signal) =>
          (await wasPrepared(client, request, version)) ?? bottleneckPath(database, request, signal),
      ),
    [client, version],
  )
  const answer = useAnswer(asDescribed && scope.asOf === today ? prepared : bottleneckPath, scope)
  const isOff = !asDescribed && answer.stale && scope.office === null && answer.data?.whole === true
  return isOff ? { ...answer, data: undefined, waiting: true } : answer
}

async function wasPrepared(
  client: QueryClient,
  scope: BottleneckScope,
  version: string,
): Promise<BottleneckPath | null> {
  const wanted = spanFrom(scope.from, scope.asOf)
  const span = preparedSpans.find((one) => one === wanted)
  if (scope.unit !== city.unit || span === undefined) return null
  const prepared = await client.ensureQueryData(preparedPaths(span))
  return prepared && preparedPath(prepared, scope, version)
}

/** The paths of one span; a package may come without them. */
const preparedPaths = (span: PreparedSpan) =>
  queryOptions({
    queryKey: ['prepared paths', span],
    queryFn: async (): Promise<PreparedPaths | null> => {
      const response = await fetch(new URL(`data/paths/${span}.json`, document.baseURI), {
        cache: 'no-cache',
      })
      if (!response.ok) return null
      const given: unknown = await response.json()
      return isPrepared(given) ? given : null
    },
  })

function isPrepared(given: unknown): given is PreparedPaths {
  return typeof given === 'object' && given !== null && 'form' in given && given.form === pathsForm
}
