import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const measured = (format: Format): Words['measured'] => ({
  nothingSince: ({ lastDay, onlyLonger }) =>
    lastDay === null
      ? 'nothing was measured so far'
      : onlyLonger
        ? `only longer periods were measured, up to ${format.date(lastDay)}`
        : `nothing was measured after ${format.date(lastDay)}`,
  unknown: (since) => `unknown, ${since}`,
  partly: (missing, longer, period) =>
    [
      'none found where there are measurements',
      missing === 0
        ? ''
        : `${format.number(missing)} ${plural(missing, 'unit has', 'units have')} none of ${format.period(period)}`,
      longer === 0
        ? ''
        : `${format.number(longer)} ${plural(longer, 'unit has', 'units have')} those of longer periods only`,
    ]
      .filter(Boolean)
      .join('; '),
  someUnits: ({ units, partly }) =>
    partly === 0
      ? null
      : `figures of ${format.number(units)} of ${format.number((units ?? 0) + partly)} units`,
  inMonth: ({ period, calendar, start, end }, said) =>
    `${format.period(period)}${calendar === 'report' ? ` (${format.dates(start, end)})` : ''}: ${said}`,
})
