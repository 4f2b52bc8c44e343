import { type DataError, dataError, isDataError } from './DataError.ts'

/** What stopped the reading of a file: the engine's own fault, told of this file, else what the file holds. */
export function unreadable(error: unknown, file: string): DataError {
  return dataError(isDataError(error) ? { ...error.fault, file } : { code: 'file-unreadable', file })
}
