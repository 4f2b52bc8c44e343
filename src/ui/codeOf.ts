import type { ChartChoice } from './ChartProps.ts'

/** The code that a picture's datum carries. */
export function codeOf({ data }: ChartChoice): string | null {
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
    ? data.code
    : null
}
