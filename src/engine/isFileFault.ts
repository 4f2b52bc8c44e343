import { isDataError } from './DataError.ts'

/** A file of the package is missing or cannot be read: nothing else of the package is at fault, nor the engine. */
export function isFileFault(error: unknown): boolean {
  if (!isDataError(error)) return false
  const { code } = error.fault
  return !code.startsWith('package-') && code !== 'engine-failed'
}
