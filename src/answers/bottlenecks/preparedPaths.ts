import { city } from '../lists/responsible.ts'
import type { BottleneckPath, CaseKind, PathStep } from './bottleneckPath.ts'
import type { BottleneckScope } from './bottleneckScope.ts'
import { type PathSpan, startOf } from './pathSpans.ts'

/** Raised whenever the form of the paths below changes, so that none of an older form is shown. */
export const pathsForm = 1

/** All that are offered but the whole past, which would take as long to prepare as the others together. */
export const preparedSpans = ['month', 'quarter', 'half', 'year'] as const satisfies readonly PathSpan[]

export type PreparedSpan = (typeof preparedSpans)[number]

type Cells = readonly (string | number | null)[]

/** Steps as rows of values in the order of `columns`. */
export interface PreparedType {
  kinds: readonly Cells[]
  whole: readonly Cells[]
  fields: Readonly<Record<string, readonly Cells[]>>
  procedures: Readonly<Record<string, readonly Cells[]>>
}

/**
 * Paths of all cases of the whole city over one span, also of those done on time, which are too many to be read
 * in a browser: computed when the data package is built.
 */
export interface PreparedPaths {
  form: typeof pathsForm
  /** Of the data package that they were computed from. */
  version: string
  span: PreparedSpan
  asOf: string
  minutesADay: number
  types: Readonly<Record<string, PreparedType>>
}

const columns = [
  'step',
  'position',
  'cases',
  'finished',
  'repeated',
  'returned',
  'allotted',
  'allowed',
  'median',
  'ninetieth',
  'longest',
  'waiting',
  'processing',
  'overrun',
  'saved',
] as const satisfies readonly (keyof PathStep)[]

export function packedStep(step: PathStep): Cells {
  return columns.map((column) => step[column])
}

export function packedKind({ field, procedure, cases, open }: CaseKind): Cells {
  return [field, procedure, cases, open]
}

/** What was prepared of the cases looked at; null where it was not, or of other data. */
export function preparedPath(
  { version, span, asOf, minutesADay, types }: PreparedPaths,
  scope: BottleneckScope,
  wanted: string,
): BottleneckPath | null {
  const isPrepared = scope.unit === city.unit && scope.asOf === asOf && scope.from === startOf(span, asOf)
  const ofType = types[scope.type]
  if (version !== wanted || !isPrepared || ofType === undefined) return null
  const kinds = ofType.kinds.map(kindOf)
  const steps = stepsOf(ofType, kinds, scope)
  return steps && { steps: steps.map(stepOf), kinds, minutesADay, whole: true }
}

/** A procedure of one field is the same within it and without; one of several is not known field by field. */
function stepsOf(
  { whole, fields, procedures }: PreparedType,
  kinds: readonly CaseKind[],
  { field, procedure }: BottleneckScope,
): readonly Cells[] | null {
  if (procedure === null) return field === null ? whole : of(fields, field)
  const held = kinds.filter((kind) => kind.procedure === procedure)
  if (field === null || held.every((kind) => kind.field === field)) return of(procedures, procedure)
  return held.some((kind) => kind.field === field) ? null : []
}

/** Nothing was prepared of what has no cases. */
function of(parts: Readonly<Record<string, readonly Cells[]>>, key: string): readonly Cells[] {
  return Object.hasOwn(parts, key) ? (parts[key] ?? []) : []
}

function stepOf(cells: Cells): PathStep {
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])) as unknown as PathStep
}

function kindOf([field = null, procedure = null, cases, open]: Cells): CaseKind {
  const text = (cell: string | number | null) => (cell === null ? null : String(cell))
  return { field: text(field), procedure: text(procedure), cases: Number(cases), open: Number(open) }
}
