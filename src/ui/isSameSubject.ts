const subjects = ['index', 'place', 'unit', 'units', 'parent', 'dossier']

/** Whether two requests are about the same index, place, unit and case: then one’s answer may stand in for the other’s. */
export function isSameSubject(one: unknown, other: unknown): boolean {
  return subjects.every((key) => JSON.stringify(at(one, key)) === JSON.stringify(at(other, key)))
}

function at(request: unknown, key: string): unknown {
  return typeof request === 'object' && request !== null ? Reflect.get(request, key) : undefined
}
