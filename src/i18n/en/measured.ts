import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const measured = (format: Format): Words['measured'] => ({
  nothingSince: (lastDay) =>
    lastDay === null ? 'nothing was measured so far' : `nothing was measured after ${format.date(lastDay)}`,
  unknown: (since) => `unknown, ${since}`,
  partly: (missing, period) =>
    `none found where there are measurements; ${format.number(missing)} ${plural(missing, 'unit has', 'units have')} none of ${format.period(period)}`,
})
