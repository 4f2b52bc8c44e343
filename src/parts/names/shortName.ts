/**
 * A name cut before its first “và” or “and” where at least three words stand in front of it and no sibling
 * is called the same then: “Tính minh bạch và tiếp cận thông tin” → “Tính minh bạch”. Brackets at the end go.
 */
export function shortName(name: string, siblings: readonly string[] = []): string {
  const short = cut(name)
  return siblings.filter((one) => cut(one) === short).length > 1 ? name : short
}

function cut(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '')
  const [head = bare] = bare.split(/,? (?:và|and) /)
  const complete = head.split(' ').length >= 3 && !head.includes(',')
  return complete ? head : bare
}
