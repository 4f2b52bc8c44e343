const families: readonly (readonly string[])[] = [
  ['on_time', 'on_time_due', 'land_on_time', 'environment_on_time'],
  ['petitions_on_time', 'petition_satisfaction'],
]

/** The indicators that count the same cases as one does, so that a change shows in all of them. */
export function familyOf(indicator: string): readonly string[] {
  return families.find((codes) => codes.includes(indicator)) ?? [indicator]
}
