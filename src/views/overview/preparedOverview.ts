import { queryOptions } from '@tanstack/react-query'
import { overviewForm, type PreparedOverview } from '../../answers/overview/overviewForm.ts'
import { packageOf } from '../../engine/packageOf.ts'

/** The answers that were computed when the data package was built; a package may come without them. */
export const preparedOverview = queryOptions({
  queryKey: ['prepared overview'],
  queryFn: async ({ signal }): Promise<PreparedOverview | null> => {
    const response = await fetch(new URL('data/overview.json', document.baseURI), {
      cache: 'no-cache',
      signal,
    })
    if (!response.ok) return null
    const given: unknown = await response.json()
    return isPrepared(given) ? given : null
  },
})

/** The prepared answers, unless they were computed from other data than the package that is open. */
export function preparedFor(
  { version, asDescribed }: { version: string; asDescribed: boolean },
  prepared: PreparedOverview | null | undefined,
): PreparedOverview | null {
  return prepared && asDescribed && prepared.version === packageOf(version) ? prepared : null
}

interface Shown {
  data: unknown
  error: Error | null
}

/** Whether anything shown is still the prepared answer itself, not one from the files as they are now. */
export function isUnchecked(
  prepared: PreparedOverview | null,
  { indices, operations }: { indices: Shown; operations: Shown },
): boolean {
  if (prepared === null) return false
  const still = (shown: Shown, given: unknown) =>
    shown.error === null && shown.data != null && shown.data === given
  return still(indices, prepared.indices) || still(operations, prepared.operations)
}

function isPrepared(given: unknown): given is PreparedOverview {
  return typeof given === 'object' && given !== null && 'form' in given && given.form === overviewForm
}
