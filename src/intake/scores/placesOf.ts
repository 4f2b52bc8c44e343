import { groupBy } from '../../domain/groupBy.ts'
import type { PlaceMatch, placeNames } from '../names/placeNames.ts'
import type { Cell } from '../Sheet.ts'
import type { CodedValue } from './CodedValue.ts'
import type { LeftOut, Question, RowFault } from './IntakeReport.ts'
import { missingPlaces } from './missingPlaces.ts'
import type { ScoreLists } from './ScoreLists.ts'
import { settledSystem } from './settledSystem.ts'
import { type PlaceValue, rowName } from './valuesOf.ts'
import { withoutTwice } from './withoutTwice.ts'

export interface PlacesSearch {
  names: ReturnType<typeof placeNames>
  lists: ScoreLists
  index: string
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
  const heldSystems = (year: number) => [
    ...new Set(
      search.lists.scores
        .filter((row) => row.index === search.index && row.year === year)
        .map((row) => row.place_system),
    ),
  ]
  const systems = new Map(
    [...groupBy(values, ({ year }) => year)].map(([year, ofYear]) => [
      year,
      settledSystem(
        year,
        ofYear.map(({ place }) => matchOf(place)),
        { told: search.system, held: heldSystems(year) },
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
