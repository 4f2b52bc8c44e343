import { threefoldSeen } from './threefoldSeen.ts'
import type { WatchedGroup } from './watchedGroup.ts'

/** Whether the weeks of a group vary so much that even a threefold rise of a large unit is more often than not hidden in them. */
export function isRestless(group: WatchedGroup, t: number): boolean {
  return threefoldSeen(group, t) < 0.5
}
