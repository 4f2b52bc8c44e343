/**
 * A group as it is printed: a definition in brackets at the end, such as “(từ 90 % trở lên)”, is cut, a
 * caveat such as “(mốc điểm chưa kiểm chứng)” stays and is told.
 */
export function bandName(name: string): { short: string; withCaveat: boolean } {
  const bracket = /\s*\(([^()]*)\)$/.exec(name)
  if (bracket === null) return { short: name, withCaveat: false }
  const isDefinition = /\d/.test(bracket[1] ?? '')
  return isDefinition
    ? { short: name.slice(0, bracket.index), withCaveat: false }
    : { short: name, withCaveat: true }
}
