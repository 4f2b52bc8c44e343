import { fold } from '../../i18n/fold.ts'
import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import type { FoundTable } from '../find/findTable.ts'
import type { ComponentMatch } from '../names/componentNames.ts'
import type { Sheet } from '../Sheet.ts'
import { codeOfHead } from './newComponents.ts'
import type { Series, SeriesItem } from './Series.ts'
import { yearOfHead } from './settle.ts'

export interface SeriesSearch {
  shape: 'wide' | 'transposed' | 'pairs' | 'unknown'
  /** The index's own code: its total. */
  index: string
  /**
   * Of which the file is as a whole: a head that names another is no column of it, unless years stand side by side
   * and nobody told which is meant.
   */
  years: readonly number[]
  isYearTold: boolean
  /** The years of rows, where years stand one below the other. */
  yearOfRow: ReadonlyMap<number, number> | null
  isPlace(text: string): boolean
  /** @param year of which the head is, where others are of other years */
  component(head: string, year?: number): ComponentMatch
  /** Names of places that a text may be meant as. */
  nearPlaces(text: string): string[]
  /**
   * What a person said of a column, by its letter, or of a row of a transposed table, by its number: a component's
   * code, `new`, `rank`, or nothing to leave it out.
   */
  told(line: string): string | undefined
}

export interface FoundSeries {
  series: Series[]
  /** Heads of columns (or rows) with numbers that are no component of the index. */
  others: Unnamed[]
  /** Of a transposed table: heads that are no place, but nearly one. */
  misspelt: { head: string; column: number; nearest: string[] }[]
  /** Columns that say which place, and of which year. */
  keys: { place: number | null; year: number | null }
}

export interface Unnamed {
  head: string
  /** Null where it is a row. */
  column: number | null
  /** Null where it is a column. */
  row: number | null
}

/** Reads a table of any shape as series by component. */
export function seriesOf(sheet: Sheet, found: FoundTable, search: SeriesSearch): FoundSeries {
  if (search.shape === 'pairs') return seriesOfPairs(sheet, found, search)
  if (search.shape === 'transposed') return seriesOfRows(sheet, found, search)
  return seriesOfColumns(sheet, found, search)
}

function seriesOfColumns(sheet: Sheet, found: FoundTable, search: SeriesSearch): FoundSeries {
  const places = placeColumn(sheet, found, search)
  if (places === null) return { series: [], others: [], misspelt: [], keys: none }
  const year = found.heads.findIndex((head, column) => isYears(sheet, found, { head, column }, search))
  const items = (column: number) =>
    found.rows.map((row) => ({
      row,
      column,
      place: cellAt(sheet, row, places),
      year: search.yearOfRow?.get(row) ?? cellAt(sheet, row, year),
      value: cellAt(sheet, row, column),
    }))
  const columns = found.heads
    .map((head, column) => ({ head, column }))
    .filter(({ column }) => column !== places && column !== year)
  const lines = columns.map(({ head, column }) => ({ head, column, row: null, items: items(column) }))
  return { ...named(lines, search), misspelt: [], keys: { place: places, year: year < 0 ? null : year } }
}

const none = { place: null, year: null }

/** A column whose head says so, or begins with “Năm” over nothing but years, but not those of a publication. */
function isYears(
  sheet: Sheet,
  { rows }: FoundTable,
  { head, column }: { head: string; column: number },
  { component }: SeriesSearch,
): boolean {
  if (component(head).is === 'year') return true
  const isNamed = /^nam (?!cong bo|ban hanh)/.test(fold(head))
  return isNamed && rows.every((row) => /^20\d\d$/.test(String(cellAt(sheet, row, column) ?? '')))
}

/** Each column of places is followed by its own columns of values, up to the next: rows are no places. */
function seriesOfPairs(sheet: Sheet, found: FoundTable, search: SeriesSearch): FoundSeries {
  const columns = placeColumns(sheet, found, search)
  const lines = columns.flatMap((places, i) => {
    const first = places + 1
    const count = (columns[i + 1] ?? found.heads.length) - first
    return Array.from({ length: count }, (_, n) => first + n).map((column) => {
      const items = found.rows.map((row) => ({
        row,
        column,
        place: cellAt(sheet, row, places),
        year: search.yearOfRow?.get(row) ?? null,
        value: cellAt(sheet, row, column),
      }))
      // The head of a pair may stand over its places alone.
      const heads = [found.heads[column], column === first ? found.heads[places] : ''].filter((head) => head)
      const head = heads.find((one) => one && search.component(one).is === 'component') ?? heads[0] ?? ''
      return { head, column, row: null, items }
    })
  })
  return { ...named(lines, search), misspelt: [], keys: { place: columns[0] ?? null, year: null } }
}

/** The one column of places; of several the one whose head says so, null where that is not one. */
function placeColumn(sheet: Sheet, found: FoundTable, search: SeriesSearch): number | null {
  const columns = placeColumns(sheet, found, search)
  const headed = columns.filter((column) => search.component(found.heads[column] ?? '').is === 'place')
  const [only, ...others] = columns.length > 1 ? headed : columns
  return only === undefined || others.length > 0 ? null : only
}

/** Places stand in the head, components in the rows. */
function seriesOfRows(sheet: Sheet, found: FoundTable, search: SeriesSearch): FoundSeries {
  const isPlace = found.heads.map((head) => search.isPlace(head))
  const first = isPlace.indexOf(true)
  const years = found.heads.slice(0, first).findIndex((head) => search.component(head).is === 'year')
  const unknown = found.heads.flatMap((head, column) =>
    column > first && head !== '' && !isPlace[column]
      ? [{ head, column, row: null, nearest: search.nearPlaces(head) }]
      : [],
  )
  const lines = found.rows.flatMap((row) => {
    const texts = (sheet.rows[row] ?? []).slice(0, first).filter((cell) => typeof cell === 'string')
    const head = texts.find((text) => search.component(text).is === 'component') ?? texts[0] ?? ''
    const items = found.heads.flatMap((place, column) =>
      isPlace[column]
        ? [{ row, column, place, year: cellAt(sheet, row, years), value: cellAt(sheet, row, column) }]
        : [],
    )
    return head === '' ? [] : [{ head, column: null, row, items }]
  })
  const ofLines = named(lines, search)
  const others = unknown.filter(({ nearest }) => nearest.length === 0)
  const misspelt = unknown.filter(({ nearest }) => nearest.length > 0)
  return { ...ofLines, others: [...ofLines.others, ...others], misspelt, keys: none }
}

interface Line extends Unnamed {
  items: readonly SeriesItem[]
}

/** The lines that are components, each of them once, and the heads of those that are none. */
function named(lines: readonly Line[], search: SeriesSearch): Pick<FoundSeries, 'series' | 'others'> {
  const { component: byHead, index, years, told } = search
  const series: Series[] = []
  const isBeside = areBeside(lines, search)
  const others: Unnamed[] = []
  const saidOf = ({ column, row }: Line) =>
    told(column !== null ? columnName(column) : String((row ?? 0) + 1))
  const component = (line: Line): ComponentMatch => {
    const { head } = line
    const said = saidOf(line)
    if (said === undefined) {
      if (isBeside) return byHead(head, yearOfHead(head) ?? undefined)
      return isOfOthers(head, years) ? { is: 'unknown' } : byHead(head)
    }
    if (said === '') return { is: 'unknown' }
    if (said === 'rank') return { is: 'rank' }
    return { is: 'component', component: said === 'new' ? codeOfHead(index, head) : said, how: 'code' }
  }
  const meant = lines.map(component).filter((match) => match.is === 'component')
  // Beside components alone a rank is that of one of them.
  const isRankOfTotal = meant.length === 0 || meant.some((match) => match.component === index)
  for (const line of lines) {
    const { head, column, row } = line
    const match = component(line)
    const year = isBeside ? yearOfHead(head) : null
    const items =
      year === null ? line.items : line.items.map((item) => ({ ...item, year: item.year ?? year }))
    if (match.is === 'component') series.push({ component: match.component, what: 'score', head, items })
    else if (match.is === 'rank' && (isRankOfTotal || saidOf(line) === 'rank'))
      series.push({ component: index, what: 'rank', head, items })
    else if (
      (match.is === 'unknown' || match.is === 'rank') &&
      head !== '' &&
      items.some(({ value }) => value !== null)
    )
      others.push({ head, column, row })
  }
  return { series, others }
}

/** Whether lines that mean something of the index name two years or more, each one of them, and none is told. */
function areBeside(lines: readonly Line[], { component, isYearTold, yearOfRow }: SeriesSearch): boolean {
  if (isYearTold || yearOfRow !== null) return false
  const years = lines.flatMap(({ head, items }) => {
    const year = yearOfHead(head)
    const is = year === null ? 'unknown' : component(head, year).is
    return (is === 'component' || is === 'rank') && items.every((item) => item.year === null) ? [year] : []
  })
  return new Set(years).size > 1
}

/** The columns whose cells are mostly places, in their order; the one with most of them first where rows are places. */
function placeColumns(sheet: Sheet, { heads, rows }: FoundTable, { shape, isPlace }: SeriesSearch): number[] {
  const counted = heads.map((_, column) => {
    const texts = rows.map((row) => cellAt(sheet, row, column)).filter((cell) => typeof cell === 'string')
    return { column, places: texts.filter(isPlace).length, texts: texts.length }
  })
  const columns = counted.filter(({ places, texts }) => places > 1 && places * 2 > texts)
  return (shape === 'pairs' ? columns : columns.toSorted((a, b) => b.places - a.places)).map(
    ({ column }) => column,
  )
}

function isOfOthers(head: string, years: readonly number[]): boolean {
  const named = [...head.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))
  return years.length > 0 && named.length > 0 && !named.every((year) => years.includes(year))
}
