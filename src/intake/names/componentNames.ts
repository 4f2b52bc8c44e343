import type { ComponentRow } from './ComponentRow.ts'
import { componentAliases } from './componentAliases.ts'
import { componentNumbers, numberSaid } from './componentNumbers.ts'
import { type HeadRole, headRole } from './headRole.ts'
import { nameKey, nameWords } from './nameWords.ts'
import { plainName } from './plainName.ts'

type How = 'code' | 'name' | 'number'

export type ComponentMatch =
  | { is: 'component'; component: string; how: How }
  | { is: HeadRole }
  | { is: 'unknown' }

/** Of which components one line of a head may speak. */
interface Named {
  is: 'components'
  meant: readonly string[]
  how: How
}

/** A filler is a line that says no more than “điểm” or a year. */
type Line = Named | { is: HeadRole } | { is: 'unknown' } | { is: 'filler' }

/**
 * Heads of columns as people write them → components of one index, or what else the column holds. Lines of
 * a head are joined by “ › ”, the lowest last. The lowest that says more than “điểm” decides; lines above
 * may settle what it leaves open, but where they speak of another component, or of ranks, the head is unknown.
 * So is a head of which any word is not understood, or whose number and name disagree.
 */
export function componentNames(components: readonly ComponentRow[]): {
  match: (head: string) => ComponentMatch
} {
  const read = lineReader(components)
  const parents = new Map(components.map(({ component, parent }) => [component, parent]))
  return {
    match: (head) => {
      const written = head.split('›')
      if (written.slice(0, -1).some(isOtherMeasure)) return { is: 'unknown' }
      const lines = written.map(read)
      const [last, ...above] = lines.filter((line) => line.is !== 'filler').reverse()
      if (!last) return { is: 'unknown' }
      if (last.is === 'rank')
        return above.every((line) => isOfTotal(line, parents)) ? last : { is: 'unknown' }
      return last.is === 'components' ? settled(last, above, parents) : last
    },
  }
}

/** Whether a head of heads says that what stands under it is no score: a target, a change, a forecast. */
function isOtherMeasure(line: string): boolean {
  return /\b(muc tieu|ke hoach|thay doi|tang|giam|chenh|so voi|du kien|uoc|target|change|difference|plan)\b/.test(
    nameWords(line),
  )
}

function settled(
  last: Named,
  above: readonly Line[],
  parents: ReadonlyMap<string, string | null>,
): ComponentMatch {
  let { meant, how } = last
  for (const line of above) {
    if (line.is === 'rank') return { is: 'unknown' }
    if (line.is !== 'components') continue
    const both = meant.filter((component) => line.meant.includes(component))
    if (both.length > 0 && both.length < meant.length) how = line.how
    if (both.length > 0) meant = both
    else if (!meant.every((component) => isUnder(component, line.meant, parents))) return { is: 'unknown' }
  }
  const [component, ...others] = meant
  return component === undefined || others.length > 0
    ? { is: 'unknown' }
    : { is: 'component', component, how }
}

function isUnder(
  component: string,
  above: readonly string[],
  parents: ReadonlyMap<string, string | null>,
): boolean {
  const parent = parents.get(component)
  return parent ? above.includes(parent) || isUnder(parent, above, parents) : false
}

function isOfTotal(line: Line, parents: ReadonlyMap<string, string | null>): boolean {
  return line.is === 'rank' || (line.is === 'components' && line.meant.every((one) => !parents.get(one)))
}

function lineReader(components: readonly ComponentRow[]): (line: string) => Line {
  const index = components.find(({ parent }) => !parent)?.component ?? ''
  const codes = new Map(components.map(({ component }) => [nameWords(component), component]))
  const names = namesOf(components, index)
  const numbers = componentNumbers(components)

  return (line) => {
    const role = headRole(line, index)
    if (role) return { is: role }
    const code = codes.get(nameWords(line))
    if (code !== undefined) return { is: 'components', meant: [code], how: 'code' }
    const plain = plainName(line)
    if (plain === '') return { is: 'filler' }
    const named = names.get(nameKey(line)) ?? names.get(plain)
    if (named) return { is: 'components', meant: [...named], how: 'name' }
    const said = numberSaid(line)
    if (!said) return { is: 'unknown' }
    const rest = plainName(said.rest)
    const counted = numbers(said)
    if (rest === '') {
      // A whole number alone may count columns.
      const isAlone = !said.levels && !said.number.includes('.')
      return isAlone || !counted?.length
        ? { is: 'unknown' }
        : { is: 'components', meant: counted, how: 'number' }
    }
    const meant = [...(names.get(rest) ?? [])].filter((one) => !counted || counted.includes(one))
    return meant.length > 0 ? { is: 'components', meant, how: 'name' } : { is: 'unknown' }
  }
}

function namesOf(components: readonly ComponentRow[], index: string): ReadonlyMap<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  const add = (key: string, component: string) => {
    if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(component))
  }
  for (const { component, name_vi, name_en } of components)
    for (const name of [name_vi, name_en, ...(componentAliases[component] ?? [])]) {
      add(nameKey(name), component)
      add(plainName(name), component)
      add(plainName(name.replace(/\s*\([^()]*\)$/, '')), component)
    }
  for (const total of totals) add(plainName(total.replace('*', index)), index)
  return names
}

/** Heads of the total, `*` being the code of the index. */
const totals: readonly string[] = [
  '*',
  'Weighted *',
  '* có trọng số',
  'Tổng',
  'Tổng cộng',
  'Tổng số điểm',
  'Tổng điểm',
  'Tổng điểm *',
  'Tổng hợp',
  'Điểm tổng',
  'Overall',
  'Total',
]
