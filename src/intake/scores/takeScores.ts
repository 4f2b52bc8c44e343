import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import type { FoundTable } from '../find/findTable.ts'
import { shapeOf } from '../find/shapeOf.ts'
import { turned } from '../find/turned.ts'
import { componentNames } from '../names/componentNames.ts'
import { placeNames } from '../names/placeNames.ts'
import { placesTold } from '../names/placesTold.ts'
import type { Sheet } from '../Sheet.ts'
import { blankReport } from './blankReport.ts'
import { cellsBeyond } from './cellsBeyond.ts'
import { heldDifferences } from './heldDifferences.ts'
import type { Question, SheetReport, Taken, Told, ToldOfSheet } from './IntakeReport.ts'
import { lineKey } from './lineKey.ts'
import { lostThousands } from './lostThousands.ts'
import { newComponents } from './newComponents.ts'
import { newPublications } from './newPublications.ts'
import { newYears } from './newYears.ts'
import { placesOf } from './placesOf.ts'
import { rowsLeft } from './rowsLeft.ts'
import type { EditionRow, ScoreLists } from './ScoreLists.ts'
import { seenColumns, seenRows } from './seenColumns.ts'
import { type FoundSeries, seriesOf } from './seriesOf.ts'
import { indexCandidates, namedIndices, stackedYears, yearCandidates, yearsBetween } from './settle.ts'
import { valuesOf } from './valuesOf.ts'

/**
 * The scores that a sheet holds, as rows of the contract, with all that was left out and why. Nothing is guessed:
 * where index, year or system do not follow from the file, the report asks, and no row is taken.
 */
export function takeScores(
  file: string,
  { sheet, found: seeming }: { sheet: Sheet; found: FoundTable },
  told: Told & Pick<ToldOfSheet, 'rows'>,
  lists: ScoreLists,
): Taken {
  const found = turned(seeming, told.rows ?? {})
  const headRows = found.headRows.map((row) => row + 1)
  let columns = seenColumns(found.heads, [], { place: null, year: null })
  /** Nothing is taken. */
  const only = (report: SheetReport): Taken => ({ report, tables: {}, seen: { headRows, columns } })
  const names = placesTold(placeNames(lists.places), told.answers)
  const isPlace = (text: string) => names.match(text).is === 'place'
  const shape = shapeOf(sheet, found, isPlace)
  if (shape === 'unknown') return only({ ...blankReport(sheet.name), left_out: leftOut(sheet, found) })

  const beyond = shape === 'wide' ? cellsBeyond(sheet, found) : []
  const lost = beyond.length > 0 ? beyond : lostThousands(sheet, found, names, lists)
  if (lost.length > 0) {
    const refused = found.rows.length
    return only({ ...blankReport(sheet.name), left_out: leftOut(sheet, found), refused, faults: lost })
  }

  const indices = told.index === null ? indexCandidates(file, sheet, found, lists) : [told.index]
  const [index, ...otherIndices] = indices
  const named = namedIndices(file, sheet, found, lists)
  if (told.index !== null && named.length > 0 && !named.includes(told.index) && !told.answers.index) {
    const options = [...named, told.index]
    return only({
      ...blankReport(sheet.name),
      table: 'scores',
      questions: [{ ask: 'index', about: '', options }],
    })
  }
  const table = { ...blankReport(sheet.name), table: 'scores' as const, left_out: leftOut(sheet, found) }
  if (index === undefined || otherIndices.length > 0) {
    const options = indices.length > 0 ? indices : lists.indices.map((row) => row.index)
    return only({ ...table, questions: [{ ask: 'index', about: '', options }] })
  }

  const stated = yearCandidates(file, sheet, found)
  if (told.year !== null && stated.length > 0 && !stated.includes(told.year) && !told.answers.year) {
    const options = [...stated, told.year].map(String)
    return only({ ...table, index, questions: [{ ask: 'year', about: '', options }] })
  }
  const isYearTold = told.year !== null || told.answers.year !== undefined
  const ofIndex = lists.indices.find((row) => row.index === index)
  const shortNames = [index, ofIndex?.short_vi, ofIndex?.short_en].filter((name) => name != null)
  const stacked = isYearTold ? null : stackedYears(sheet, found, shortNames)
  const between = stacked === null ? yearsBetween(sheet, found) : []
  if (between.length > 0 && !told.answers.year) {
    const options = between.map(String)
    return only({ ...table, index, questions: [{ ask: 'year', about: '', options }] })
  }
  const years = told.year === null ? stated : [told.year]
  const known = newYears(years, index, lists, told.answers).lists
  const components = componentsOf(known, { index, years })
  const ofYear = new Map<number, typeof components>()
  const componentsIn = (year: number | undefined) => {
    if (year === undefined) return components
    const own = ofYear.get(year) ?? componentsOf(known, { index, years: [year] })
    ofYear.set(year, own)
    return own
  }
  const { series, others, misspelt, keys } = seriesOf(sheet, found, {
    shape,
    index,
    years,
    isYearTold,
    yearOfRow: stacked,
    isPlace,
    component: (head, year) => componentsIn(year).match(head),
    nearPlaces: (text) => {
      const match = names.match(text)
      return match.is === 'unknown' ? match.nearest : []
    },
    told: (line) => told.answers[lineKey(line)],
  })
  columns = shape === 'transposed' ? seenRows(series, others) : seenColumns(found.heads, series, keys)
  if (series.length === 0) return only({ ...blankReport(sheet.name), left_out: table.left_out })
  const hasYears = series.some(({ items }) => items.some(({ year }) => year !== null))
  const [year, ...otherYears] = years
  if (!hasYears && (year === undefined || otherYears.length > 0)) {
    const options = years.map(String)
    return only({ ...table, index, questions: [{ ask: 'year', about: '', options }] })
  }

  const values = valuesOf(series, { year: hasYears ? null : (year ?? null), answers: told.answers })
  const places = placesOf(values.values, {
    names,
    lists,
    index,
    system: told.system,
    isHead: (text) => components.match(text).is !== 'unknown',
  })
  const valueYears = [...new Set(values.values.map((row) => row.year))].sort((a, b) => a - b)
  const fresh = newYears(valueYears, index, lists, told.answers)
  const questions: Question[] = [...values.questions, ...places.questions, ...fresh.questions]
  const held = heldDifferences(places.rows, { index, lists: fresh.lists, answers: told.answers })
  const spoken = new Set([...values.values.map(({ row }) => row + 1), ...values.faults.map(({ row }) => row)])
  const silent = rowsLeft(sheet, found.rows, 'no-values').filter(({ row }) => !spoken.has(row))
  const isOpen = questions.length > 0
  const report: SheetReport = {
    ...table,
    index,
    years: valueYears,
    place_system: places.systems.length > 0 ? places.systems.join(', ') : null,
    taken: isOpen ? 0 : held.rows.length,
    replaced: isOpen ? 0 : held.replaced,
    in_doubt: isOpen ? places.rows.length + places.open : held.inDoubt,
    refused:
      lostBelow(sheet, series, misspelt) + values.refused + places.refused + (isOpen ? 0 : held.refused),
    left_out: [
      ...[...table.left_out, ...places.leftOut, ...(shape === 'wide' ? silent : [])].sort(
        (a, b) => (a.row ?? 0) - (b.row ?? 0),
      ),
      ...others.map(({ head, column, row }) => ({
        row: row === null ? null : row + 1,
        column: column === null ? null : columnName(column),
        value: head,
        reason: 'no-component',
      })),
    ],
    questions: [...questions, ...(isOpen ? [] : held.questions)],
    faults: [
      ...misspelt.map(({ head, column, nearest }) => ({
        code: 'place-unknown' as const,
        row: headRows.at(-1) ?? null,
        column: columnName(column),
        value: head,
        detail: nearest.join('; '),
      })),
      ...values.faults,
      ...places.faults,
      ...(isOpen ? [] : held.faults),
    ],
  }
  if (isOpen || held.rows.length === 0) return only(report)
  const source = told.source ?? { source: file.replaceAll(';', ','), title: file }
  const rows = held.rows.map((row) => ({ ...row, source: source.source }))
  const publications = newPublications(rows, source.source, lists)
  // A sheet has all that its rows need, also where another is taken away again.
  const isNeeded = (row: EditionRow) =>
    row.index === index &&
    valueYears.some((one) => row.first_year <= one && one <= (row.last_year ?? Number.POSITIVE_INFINITY)) &&
    !fresh.editions.some(({ edition }) => edition === row.edition)
  const editions = [...(lists.taken?.editions ?? []).filter(isNeeded), ...fresh.editions]
  const added = newComponents(series, editions, { lists, source: source.source })
  const tables = {
    scores: rows,
    editions,
    components: added,
    publications,
    sources: [source],
  }
  return { report, tables, seen: { headRows, columns } }
}

/** How many values of components stand below heads that are nearly places. */
function lostBelow(sheet: Sheet, series: FoundSeries['series'], misspelt: FoundSeries['misspelt']): number {
  const rows = series.flatMap(({ items }) => items[0]?.row ?? [])
  return misspelt.reduce(
    (sum, { column }) => sum + rows.filter((row) => cellAt(sheet, row, column) !== null).length,
    0,
  )
}

function leftOut(sheet: Sheet, { left }: FoundTable): SheetReport['left_out'] {
  return left.flatMap(({ row, why }) => rowsLeft(sheet, [row], why))
}

/** The names of an index's components: of the edition of one year where one is known, for numbers change with it. */
function componentsOf(
  { components, editions }: ScoreLists,
  { index, years }: { index: string; years: readonly number[] },
): ReturnType<typeof componentNames> {
  const [year, ...others] = years
  const isOf = (row: EditionRow) =>
    row.index === index && row.first_year <= (year ?? 0) && (row.last_year ?? 9999) >= (year ?? 0)
  const edition = others.length > 0 ? undefined : editions.find(isOf)?.edition
  const rows = components.filter((row) => row.index === index)
  const own = rows.filter((row) => row.edition === edition)
  return componentNames(own.length > 0 ? own : rows)
}
