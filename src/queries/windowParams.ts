/** What every question about windows of days takes: lists are parted by commas; `first` and `last` span all windows. */
export const windowParams = {
  units: 'text',
  indicators: 'text',
  field: 'text?',
  by_field: 'boolean',
  starts: 'text',
  ends: 'text',
  first: 'text',
  last: 'text',
} as const
