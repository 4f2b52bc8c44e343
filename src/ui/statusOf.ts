import type { Status } from './StatusMark.tsx'

const statuses: readonly Status[] = ['verified', 'derived', 'assumed', 'unverified']

/** A status as marks know it; null for what nobody stated and for what is none. */
export function statusOf(text: string | null): Status | null {
  return statuses.find((status) => status === text) ?? null
}
