import type { Status } from '../../ui/StatusMark.tsx'

const statuses: readonly Status[] = ['verified', 'derived', 'assumed', 'unverified']

/** A status as marks know it; what nobody stated is unverified. */
export function statusOf(status: string | null): Status {
  return statuses.find((one) => one === status) ?? 'unverified'
}
