import { type Table, tables } from '../../engine/contract.ts'
import { fileHash } from '../../engine/fileHash.ts'
import type { Moved } from '../../engine/layers/Layer.ts'
import { type CasesOfFile, lastOfEach } from '../cases/lastOfEach.ts'
import { contentsOf } from '../contentsOf.ts'
import { cellText } from '../find/cellText.ts'
import type { HeldMeasurement } from '../forms/FormLists.ts'
import { heldMeasurements } from '../forms/heldMeasurements.ts'
import { movedMeasurements } from '../forms/movedMeasurements.ts'
import { IntakeError } from '../IntakeFault.ts'
import { filesInZip } from '../read/filesInZip.ts'
import { isDescription } from '../read/isDescription.ts'
import { checkSize, type ReadFile, type ReadOptions, readFile } from '../read/readFile.ts'
import { remembered } from '../remembered.ts'
import type { Cell } from '../Sheet.ts'
import type { SheetReport, Taken, TakenTables } from '../scores/IntakeReport.ts'
import { movedBy } from '../scores/movedBy.ts'
import type { ScoreLists } from '../scores/ScoreLists.ts'
import { scoreKeeper } from '../scores/scoreKeeper.ts'
import { rowsOfCsv } from '../tables/rowsOfCsv.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import { type GivenAgainst, takeGiven } from '../takeGiven.ts'
import type {
  IntakeAnswer,
  IntakeLists,
  IntakeRequest,
  OpeningProgress,
  OwnText,
  TakenContents,
  TakenFile,
  TakenSheet,
} from './intakeMessages.ts'
import { workbookOf } from './workbookOf.ts'

interface Kept extends ReadFile {
  file: File
  /** Begun when it was opened: a file may change, or go, before it is taken over. */
  hash: Promise<string>
}

/**
 * Answers what the page asks of files that it gave; they are kept until it forgets them.
 * @param tell is told how far the reading of a file is
 */
export function answerIntake(
  tell: (progress: OpeningProgress) => void = () => undefined,
): (request: IntakeRequest) => Promise<IntakeAnswer> {
  const files = new Map<string, Kept>()
  /** By what was told of the package and of what was taken over; and with what the package measures. */
  let told: GivenAgainst | null = null
  let against: GivenAgainst | null = null
  let heldCases: readonly OwnText[] = []
  let last: { id: string; sheets: Taken[] }[] = []

  const open = (id: string, file: File, options: ReadOptions): Promise<IntakeAnswer> =>
    orFault(async () => {
      checkSize(file.size)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const hash = fileHash(file, bytes)
      // Who awaits it is told; until then it is no mistake of the program.
      hash.catch(() => undefined)
      const read = await readFile(file.name, bytes, {
        ...options,
        tell: (share) => tell({ opening: id, share }),
      })
      files.set(id, { ...read, file, hash })
      const shown = read.sheets.filter((sheet) => !sheet.hidden)
      const sheets = shown.map(({ name, rows, from = 0 }) => ({ name, rows: rows.length, from }))
      const hidden = read.sheets.length - shown.length
      const { format, encoding, delimiter } = read
      return { opened: { format, encoding, delimiter, sheets, hidden } }
    })

  const overMeasured = (measured: readonly HeldMeasurement[]): GivenAgainst | null => {
    if (told === null) return null
    const { forms, ...others } = told
    return { ...others, forms: { ...forms, measurements: heldMeasurements([measured, forms.measurements]) } }
  }

  const take = (asked: Extract<IntakeRequest, { take: unknown }>['take']): TakenFile[] => {
    if (against === null) return []
    const given = asked.flatMap(({ id, told, as }) => {
      const kept = files.get(id)
      return kept ? [{ id, file: kept.file.name, sheets: kept.sheets, told, as }] : []
    })
    const taken = takeGiven(given, against)
    last = given.map(({ id }, i) => ({ id, sheets: taken[i] ?? [] }))
    const held = scoreKeeper(against.scores)
    const { forms } = against
    return given.map(({ id }, i) => ({
      id,
      sheets: (taken[i] ?? []).map(({ report, tables, seen = null }) => {
        const moved = tables.scores ? movedOver(held.lists(), tables) : []
        held.lay(tables)
        const { measurements } = tables
        const measured = measurements ? movedMeasurements(measurements, forms.measurements) : null
        return { ...inShort(report), seen, moved, measured }
      }),
    }))
  }

  const contents = async ({ id, sheets }: (typeof last)[number]) => {
    const hash = await (files.get(id)?.hash ?? fileHash(new Blob()))
    return { id, hash, sheets: sheets.map(({ tables }) => asBlobs(contentsOf(ownAlone(tables)))) }
  }

  const casesOf = async ({
    cases,
    isAlone,
  }: Extract<IntakeRequest, { cases: unknown }>): Promise<OwnText[]> => {
    const fresh = last.flatMap(({ id, sheets }): CasesOfFile[] => {
      const file = files.get(id)?.file.name ?? ''
      return cases.includes(id)
        ? sheets.map(({ tables }) => ({ file, rows: (tables.dossiers ?? []) as ContractRow[] }))
        : []
    })
    if (fresh.every(({ rows }) => rows.length === 0)) return []
    const before = await Promise.all((isAlone ? [] : heldCases).map(casesIn))
    return lastOfEach([...before, ...fresh]).flatMap(({ file, rows }) => {
      const text = asBlobs(contentsOf({ dossiers: rows })).dossiers
      return text ? [{ file, text }] : []
    })
  }

  return async (request): Promise<IntakeAnswer> => {
    if ('lists' in request) {
      told = await givenAgainst(request.lists)
      heldCases = request.lists.own.dossiers ?? []
      against = told
    } else if ('measured' in request) against = overMeasured(request.measured)
    else if ('forget' in request) files.delete(request.forget)
    else if ('take' in request) return { taken: take(request.take) }
    else if ('contents' in request) return { contents: await Promise.all(last.map(contents)) }
    else if ('cases' in request) return { cases: await casesOf(request) }
    else if ('reports' in request)
      return { reports: last.map(({ id, sheets }) => ({ id, sheets: sheets.map(({ report }) => report) })) }
    else if ('workbook' in request) return { bytes: workbookOf(request.workbook, request.name) }
    else if ('unzip' in request) return unzip(request.unzip)
    else if ('open' in request) return open(request.open, request.file, request.options)
    else {
      const shown = files.get(request.rows)?.sheets.filter(({ hidden }) => !hidden) ?? []
      const rows = shown[request.sheet]?.rows ?? []
      return { cells: rows.slice(request.from, request.to).map((row) => row.map(cellSeen)) }
    }
    return { done: true }
  }
}

function movedOver(
  lists: ScoreLists,
  { scores = [], publications = lists.publications }: TakenTables,
): Moved[] {
  return movedBy(scores, publications, lists)
}

/** So many are looked at on the page; all are in the report that is downloaded. */
const looked = 500

function inShort(report: SheetReport): Pick<TakenSheet, 'report' | 'faults' | 'leftOut'> {
  const { faults, left_out } = report
  return {
    report: { ...report, faults: faults.slice(0, looked), left_out: left_out.slice(0, looked) },
    faults: faults.length,
    leftOut: left_out.length,
  }
}

function unzip(file: File): Promise<IntakeAnswer> {
  return orFault(async () => {
    const files = await filesInZip(new Uint8Array(await file.arrayBuffer()))
    if (files === null) return { files }
    const descriptions = files.map(({ name }) => name).filter(isDescription)
    return { files: files.filter(({ name }) => !isDescription(name)), descriptions }
  })
}

/** What is wrong with a file is an answer, also that it is not there any more (`NotReadableError`). */
async function orFault(run: () => Promise<IntakeAnswer>): Promise<IntakeAnswer> {
  try {
    return await run()
  } catch (error) {
    return { fault: error instanceof IntakeError ? error.fault : { code: 'file-cut' } }
  }
}

/** Scores as the file says them: what it does not say is that of the layers below, whichever are on. */
function ownAlone({ scores, ...tables }: TakenTables): TakenTables {
  if (scores === undefined) return tables
  const rows = scores.map((row) => ({
    ...row,
    score: row.own === 'rank' ? null : row.score,
    rank_published: row.own === 'score' ? null : row.rank_published,
  }))
  return { ...tables, scores: rows }
}

async function givenAgainst({ scores, forms, own }: IntakeLists): Promise<GivenAgainst> {
  const texts = await Promise.all(
    tables.flatMap((table) =>
      (own[table] ?? []).map(async ({ file, text }) => ({ table, file, bytes: await text.arrayBuffer() })),
    ),
  )
  const parts = (table: Table) => texts.filter((one) => one.table === table)
  const rowsOf = remembered(({ table, file, bytes }: (typeof texts)[number]) => {
    const rows = rowsOfCsv(new TextDecoder().decode(bytes), table)
    // One object a row, whoever asks for it.
    if (table === 'measurements') for (const row of rows) row.source = file
    return rows
  })
  const measured = remembered((_: null) =>
    heldMeasurements(parts('measurements').map((part) => rowsOf(part) as unknown as HeldMeasurement[])),
  )
  return {
    scores,
    // A million rows fill hundreds of megabytes: they are read when a file is held against them.
    forms: {
      ...forms,
      get measurements() {
        return measured(null)
      },
    },
    own: (table) => parts(table).flatMap(rowsOf),
  }
}

async function casesIn({ file, text }: OwnText): Promise<CasesOfFile> {
  return { file, rows: rowsOfCsv(await text.text(), 'dossiers') }
}

/** A page is handed a large text at once where it is no part of the message. */
function asBlobs(texts: ReturnType<typeof contentsOf>): TakenContents['sheets'][number] {
  return Object.fromEntries(
    Object.entries(texts).map(([table, text]) => [
      table,
      new Blob([text], { type: 'text/csv;charset=utf-8' }),
    ]),
  )
}

function cellSeen(cell: Cell): string {
  return typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cellText(cell)
}
