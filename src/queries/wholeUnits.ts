/** The units of a question about windows of days, where it asks for no field: of these there are sums. */
export function wholeUnits({
  units,
  field,
  by_field,
}: {
  units: string
  field: string | null
  by_field: boolean
}): readonly string[] | null {
  return field === null && !by_field ? units.split(',') : null
}
