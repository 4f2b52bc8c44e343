import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { statusOf } from '../../ui/statusOf.ts'

/** How far the definition of an indicator can be relied on. */
export function DefinitionStatus({ definition }: { definition: Pick<IndicatorDefinition, 'status'> }) {
  const status = statusOf(definition.status)
  return status === null ? null : <StatusMark status={status} />
}
