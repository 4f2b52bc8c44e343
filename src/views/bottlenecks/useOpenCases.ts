import { bottleneckCases, type OpenCase } from '../../answers/bottlenecks/bottleneckCases.ts'
import type { BottleneckScope } from '../../answers/bottlenecks/bottleneckScope.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'

/** The open cases looked at, the oldest first. */
export function useOpenCases(scope: BottleneckScope): Answer<OpenCase[]> {
  return useAnswer(bottleneckCases, scope)
}
