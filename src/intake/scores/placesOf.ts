import { groupBy } from '../../domain/groupBy.ts'
import { columnName } from '../cellName.ts'
import type { PlaceMatch, placeNames } from '../names/placeNames.ts'
import type { Cell } from '../Sheet.ts'
import type { LeftOut, Question, RowFault } from './IntakeReport.ts'
import type { ScoreLists } from './ScoreLists.ts'
import { systemOfYear } from './settle.ts'
import { type PlaceValue, rowName } from './valuesOf.ts'

/** A value of a place by its codes. */
export interface CodedValue extends Omit<PlaceValue, 'place'> {
  place_system: string
  place: string
  /** As written. */
  name: string
}

export interface PlacesSearch {
  names: ReturnType<typeof placeNames>
  lists: ScoreLists
  /** Whether a text in the column of places is the head of one. */
  isHead(text: string): boolean
  /** As told; null: from the years and the number of places. */
  system: string | null
}

export interface CodedValues {
  systems: string[]
  rows: CodedValue[]
  leftOut: LeftOut[]
  questions: Question[]
  faults: RowFault[]
  refused: number
  /** How many values wait for an answer. */
  open: number
}

/** Gives every value the code of its place; the same place twice, unknown names and missing places are named. */
export function placesOf(values: readonly PlaceValue[], search: PlacesSearch): CodedValues {
  const matches = new Map<string, PlaceMatch>()
  const matchOf = (cell: Cell): PlaceMatch => {
    const text = typeof cell === 'string' ? cell : ''
    const match = matches.get(text) ?? search.names.match(text)
    matches.set(text, match)
    return match
  }
  const systems = new Map(
    [...groupBy(values, ({ year }) => year)].map(([year, ofYear]) => [
      year,
      settledSystem(
        year,
        ofYear.map(({ place }) => matchOf(place)),
        search.system,
      ),
    ]),
  )
  const open = [...systems].filter(([, system]) => system === null).map(([year]) => year)
  if (open.length > 0) {
    const waiting = new Set(
      values.flatMap(({ place, year, component }) =>
        matchOf(place).is === 'place' ? [JSON.stringify([place, year, component])] : [],
      ),
    )
    const about = open.sort((a, b) => a - b).join(', ')
    return {
      ...none,
      questions: [{ ask: 'system', about, options: ['63', '34', '64'] }],
      open: waiting.size,
    }
  }

  const rows: CodedValue[] = []
  const leftOut = new Map<number, LeftOut>()
  const faults = new Map<number, RowFault>()
  let refused = 0
  for (const value of values) {
    const { place: cell, row, year } = value
    const system = systems.get(year) ?? ''
    const match = matchOf(cell)
    const text = typeof cell === 'string' ? cell : ''
    const code = match.is === 'place' ? match.places.find((one) => one.system === system) : undefined
    if (code !== undefined) rows.push({ ...value, place_system: system, place: code.place, name: text })
    else if (match.is === 'nothing' || match.is === 'summary') {
      const reason = match.is === 'nothing' ? 'no-place' : match.of
      leftOut.set(row, { row: rowName(row), column: null, value: text, reason })
    } else if (search.isHead(text)) {
      leftOut.set(row, { row: rowName(row), column: null, value: text, reason: 'head-again' })
    } else {
      refused += 1
      const nearest = match.is === 'unknown' ? match.nearest : []
      const detail = match.is === 'place' ? system : nearest.join('; ')
      faults.set(row, { code: 'place-unknown', row: rowName(row), column: null, value: text, detail })
    }
  }
  const once = withoutTwice(rows)
  return {
    systems: [...new Set(systems.values())].filter((system) => system !== null),
    rows: once.rows,
    leftOut: [...leftOut.values(), ...once.leftOut],
    questions: [],
    faults: [...faults.values(), ...once.faults, ...missingPlaces(once.rows, search.lists)],
    refused: refused + once.refused,
    open: 0,
  }
}

const none: CodedValues = {
  systems: [],
  rows: [],
  leftOut: [],
  questions: [],
  faults: [],
  refused: 0,
  open: 0,
}

/** As told, else by the year; null where the places contradict it: not nine of ten of them are of that system. */
function settledSystem(year: number, matches: readonly PlaceMatch[], told: string | null): string | null {
  const places = matches.filter((match) => match.is === 'place').map((match) => match.places)
  const share = (system: string) =>
    places.filter((all) => all.some((one) => one.system === system)).length / places.length
  const count = (system: string) =>
    new Set(places.flatMap((all) => all.filter((one) => one.system === system).map(({ place }) => place)))
      .size
  const system = told ?? systemOfYear(year)
  if (share(system) < 0.9) return null
  const isAllOf34 = share('34') === 1 && count('34') >= 30 && count(system) <= 34
  return told === null && system !== '34' && isAllOf34 ? null : system
}

/** The same place, year and component twice: left out where both say the same, else both are refused. */
function withoutTwice(rows: readonly CodedValue[]) {
  const groups = groupBy(rows, ({ year, place, component, what }) =>
    JSON.stringify([year, place, component, what]),
  )
  const leftOut = new Map<number, LeftOut>()
  const faults = new Map<string, RowFault>()
  let refused = 0
  const once = [...groups.values()].flatMap(([first, ...others]): CodedValue[] => {
    if (first === undefined) return []
    if (others.every(({ value }) => value === first.value)) {
      for (const { row, name } of others) {
        leftOut.set(row, { row: rowName(row), column: null, value: name, reason: 'repeated' })
      }
      return [first]
    }
    refused += 1 + others.length
    for (const { row, column, name, value } of others) {
      const detail = `${columnName(first.column)}${first.row + 1}: ${first.value}`
      const at = { row: rowName(row), column: columnName(column), value: String(value) }
      faults.set(`${row} ${column}`, { code: 'place-twice', ...at, detail: `${name} · ${detail}` })
    }
    return []
  })
  return { rows: once, leftOut: [...leftOut.values()], faults: [...faults.values()], refused }
}

/** By year, the places of the system that the file does not name, where it names most of them. */
export function missingPlaces(
  rows: readonly Pick<CodedValue, 'year' | 'place' | 'place_system'>[],
  { places }: ScoreLists,
): RowFault[] {
  return [...groupBy(rows, ({ year }) => year)].flatMap(([year, ofYear]): RowFault[] => {
    const system = ofYear[0]?.place_system
    const all = new Map(
      places.filter((row) => row.place_system === system).map((row) => [row.place, row.name_vi]),
    )
    const there = new Set(ofYear.map(({ place }) => place))
    const missing = [...all].filter(([place]) => !there.has(place))
    if (missing.length === 0 || there.size * 2 < all.size) return []
    const detail = missing.map(([, name]) => name).join('; ')
    return [{ code: 'places-missing', row: null, column: null, value: String(year), detail }]
  })
}
