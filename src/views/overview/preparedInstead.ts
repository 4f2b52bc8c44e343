import { isDataError } from '../../engine/DataError.ts'
import { isUnread } from '../../engine/isUnread.ts'
import type { Answer } from '../../ui/useAnswer.ts'

/** An answer, or what was prepared in its place because a file or the engine could not be had, and that reason. */
export type PreparedAnswer<T> = Answer<T> & { unread: Error | null }

/** Shows what was prepared where the database cannot answer because something was not read at all. */
export function preparedInstead<T>(answer: Answer<T>, prepared: T | undefined): PreparedAnswer<T> {
  const { error } = answer
  const stands = prepared !== undefined && isDataError(error) && isUnread(error.fault)
  return stands ? { ...answer, data: prepared, error: null, unread: error } : { ...answer, unread: null }
}
