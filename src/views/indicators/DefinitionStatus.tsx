import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { Status } from '../../ui/StatusMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

const statuses: readonly Status[] = ['verified', 'derived', 'assumed', 'unverified']

export function statusOf(text: string | null): Status | null {
  return statuses.find((status) => status === text) ?? null
}

/** How far the definition of an indicator can be relied on. */
export function DefinitionStatus({ definition }: { definition: Pick<IndicatorDefinition, 'status'> }) {
  const status = statusOf(definition.status)
  return status === null ? null : <StatusMark status={status} />
}
