import { knownFields } from '../../derive/knownFields.ts'
import { dataError } from '../DataError.ts'
import type { DataPackage, Resource } from '../dataPackage.ts'
import { fetchResource } from '../fetchResource.ts'
import type { OwnCases, Taking } from '../Progress.ts'
import { progressStore, waitingResources } from '../progressStore.ts'
import { sqlString } from '../sqlText.ts'
import type { DuckDb } from '../startDuckDb.ts'
import { type LoaderParts, tableLoader } from '../tableLoader.ts'
import { timed } from '../timed.ts'
import type { CaseChoice } from './CaseChoice.ts'
import type { CaseSource } from './CaseSource.ts'
import { chosenAsOf } from './chosenAsOf.ts'
import { countCases, lookAtCases } from './countCases.ts'
import { countedIndicators, leaveCounted, measuredSince } from './countedIndicators.ts'
import { openSource } from './openSource.ts'

export interface TakenCases {
  own: OwnCases
  sources: readonly CaseSource[]
  /** Codes of the units directly below the city. */
  offices: readonly string[]
}

export interface Take {
  files: readonly File[]
  choice: CaseChoice
  described: DataPackage
  duckDb: DuckDb
  from: Pick<LoaderParts, 'base' | 'fetched' | 'own'>
  tell(change: Partial<Taking>): void
  signal: AbortSignal
}

const known = knownFields.map(sqlString).join(', ')

/** Fills an empty engine with what the reader's files say. @throws DataError for the first thing that is wrong */
export async function takeCases({
  files,
  choice,
  described,
  duckDb,
  from,
  tell,
  signal,
}: Take): Promise<TakenCases> {
  const start = performance.now()
  const readAt = Date.now()
  const watch = (share: number, rows: number) => {
    signal.throwIfAborted()
    tell({ share, rows })
  }
  const sources = await timed('cases:opened', openAll(duckDb, files))
  const cases = sources.filter(({ table }) => table === 'dossiers')
  const simulated = choice.simulated || sources.some((source) => source.simulated)
  const { rules } = described
  tell({ phase: 'looking', share: 0, simulated, of: total(cases) })
  const look = await duckDb.work(({ execute }) =>
    lookAtCases(execute, { sources: cases, rules }, { watch, tellWeeks: (weeks) => tell({ weeks }) }),
  )
  const { first, last, rows } = look
  if (first === null || last === null || rows === 0) {
    throw dataError({ code: 'file-empty', file: cases[0]?.file ?? '' })
  }
  await timed('cases:register', loadRegister({ described, duckDb, from }))
  const ofPackage = described.resources.find(({ name }) => name === 'measurements')
  const isMadeUp = ofPackage?.simulated === true
  const asOf = choice.asOf ?? chosenAsOf({ last, ofPackage: described.asOf ?? null, isMadeUp })
  const measuredFrom = measuredSince(rules, asOf)
  tell({ phase: 'counting', share: 0, rows: 0, of: rows, asOf })

  const keepsOthers = ofPackage !== undefined && isMadeUp === simulated
  await makeMeasurements(keepsOthers ? ofPackage : undefined, { duckDb, from })
  const { codesChecked } = await duckDb.work(({ execute }) =>
    countCases(execute, { sources: cases, rules, span: { asOf, measuredFrom }, rows }, (share, counted) => {
      watch(share, counted)
      if (share === 1) tell({ phase: 'finishing' })
    }),
  )
  signal.throwIfAborted()
  const counts = await counted(duckDb)
  return {
    sources,
    offices: counts.offices,
    own: {
      files: files.map(({ name }) => name),
      readAt,
      milliseconds: performance.now() - start,
      simulated,
      rows,
      bytes: cases.reduce((sum, { bytes }) => sum + bytes, 0),
      first,
      last,
      asOf,
      measuredFrom: measuredFrom !== null && measuredFrom > first ? measuredFrom : first,
      units: counts.units,
      measurements: counts.measurements,
      unknownFields: counts.unknownFields,
      keepsOthers,
      codesChecked,
      hasSteps: sources.some(({ table }) => table === 'steps'),
      dropped: [...new Set(sources.flatMap(({ matched }) => matched.dropped))],
      missing: [...new Set(cases.flatMap(({ matched }) => matched.missing))],
    },
  }
}

async function openAll(duckDb: DuckDb, files: readonly File[]): Promise<CaseSource[]> {
  const sources = await duckDb.work((inside) => Promise.all(files.map((file) => openSource(inside, file))))
  const [first] = sources
  const other = sources.find(({ simulated }) => simulated !== first?.simulated)
  if (first && other) throw dataError({ code: 'marks-differ', file: other.file, value: first.file })
  if (sources.every(({ table }) => table === 'steps')) {
    throw dataError({
      code: 'no-cases',
      file: first?.file ?? '',
      value: first?.matched.declared.join(', ') ?? '',
      detail: 'type, received',
    })
  }
  return sources
}

async function loadRegister({ described, duckDb, from }: Pick<Take, 'described' | 'duckDb' | 'from'>) {
  const progress = progressStore()
  progress.set({ resources: waitingResources(described) })
  const loader = tableLoader({ ...from, described, duckDb: Promise.resolve(duckDb), progress })
  await Promise.all((['units', 'indicators', 'events'] as const).map((table) => loader.load(table)))
}

/** The table of measurements with what does not come from cases, or empty. */
async function makeMeasurements(
  resource: Resource | undefined,
  { duckDb, from }: Pick<Take, 'duckDb' | 'from'>,
): Promise<void> {
  const fetched = resource && (await fetchResource(resource, { ...from, progress: progressStore() }))
  await duckDb.load('measurements', resource, fetched?.files ?? new Map())
  if (!resource) return
  await duckDb.work(({ execute }) => execute(leaveCounted))
}

function counted(duckDb: DuckDb) {
  return duckDb.work(async ({ execute }) => {
    const [row] = await execute(
      `SELECT count(*) AS measurements, count(DISTINCT unit) FILTER (WHERE indicator IN (${countedIndicators})) AS units FROM measurements`,
    )
    const offices = await execute(
      'SELECT unit FROM units WHERE parent IN (SELECT unit FROM units WHERE parent IS NULL) ORDER BY unit',
    )
    const fields = await execute(
      `SELECT DISTINCT field FROM measurements WHERE indicator IN (${countedIndicators}) AND field NOT IN (${known}) ORDER BY field`,
    )
    return {
      unknownFields: fields.map(({ field }) => String(field)),
      measurements: Number(row?.measurements),
      units: Number(row?.units),
      offices: offices.map(({ unit }) => String(unit)),
    }
  })
}

function total(sources: readonly CaseSource[]): number | null {
  return sources.every(({ rows }) => rows !== null)
    ? sources.reduce((sum, { rows }) => sum + (rows ?? 0), 0)
    : null
}
