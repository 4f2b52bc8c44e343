import { create } from 'zustand'
import { formLists } from '../../../../answers/lists/formLists.ts'
import { measurementsBetween } from '../../../../answers/lists/measurementsBetween.ts'
import { scoreLists } from '../../../../answers/lists/scoreLists.ts'
import { type Table, tables } from '../../../../engine/contract.ts'
import type { Database } from '../../../../engine/Database.ts'
import { dataError, type Fault, faultOf } from '../../../../engine/DataError.ts'
import type { Layer } from '../../../../engine/layers/Layer.ts'
import { ownSource } from '../../../../engine/layers/ownSource.ts'
import { measurementsOf, packageSource } from '../../../../intake/forms/measurementsOf.ts'
import { spanOfForms } from '../../../../intake/forms/spanOfForms.ts'
import type { IntakeFault } from '../../../../intake/IntakeFault.ts'
import type { ReadOptions } from '../../../../intake/read/readFile.ts'
import type { SheetReport, Told } from '../../../../intake/scores/IntakeReport.ts'
import type {
  IntakeAnswer,
  IntakeLists,
  IntakeRequest,
  OpenedFile,
  OwnText,
  TakenContents,
  TakenSheet,
} from '../../../../intake/worker/intakeMessages.ts'
import { answersOfShape, keepShape, shapeOf } from '../../../../state/shapeAnswers.ts'
import { casesInUse } from './casesInUse.ts'
import { startIntake } from './startIntake.ts'

/** A file that was given and not taken over yet. */
export interface DraftFile {
  id: string
  file: File
  options: ReadOptions
  opened: OpenedFile | null
  /** What part of it is read, in 0…1; null where that is not known. */
  share: number | null
  /** Why nothing of it can be read. */
  fault: IntakeFault | null
  told: Told
  /** The table that the reader says it is; null: as what it is recognised. */
  as: Table | null
  /** Nobody has said anything of it: what was said of a file of its shape holds. */
  isFresh: boolean
  sheets: readonly TakenSheet[]
}

export interface IntakeDraft {
  files: readonly DraftFile[]
  /** What is known of the package; null until files came. */
  lists: IntakeLists | null
  isReading: boolean
  /** Why nothing can be read at all. */
  failed: Fault | null
  /** They are no real figures. */
  isTest: boolean
}

/** The data that files are held against. */
export interface Against {
  database: Database
  version: string
  /** What was taken over before and is in use. */
  layers: readonly Layer[]
  /** What the package measures is not made up. */
  isMeasured: boolean
  /** What the file is called among the sources. */
  titleOf(file: string, isTest: boolean): string
}

const empty: IntakeDraft = {
  files: [],
  lists: null,
  isReading: false,
  failed: null,
  isTest: false,
}

/** The reader's unsaved work; gone with the page. */
export const useIntakeDraft = create<IntakeDraft>(() => empty)

type Calls = ReturnType<typeof startIntake>

let calls: Calls | null = null
let listed: { against: Against; calls: Calls; done: Promise<void> } | null = null
/** The worker that knows the files that are open. */
let holder: Calls | null = null
let running = 0
let round = 0
let generation = 0

/** Starts what the reading of files begins with: they are likely to come. A failure is told once they are there. */
export function expectFiles(against: Against): void {
  tellLists(against).catch(() => undefined)
}

/** Adds files and reads them. */
export async function addFiles(files: readonly File[], against: Against): Promise<void> {
  useIntakeDraft.setState({ isReading: true, failed: null })
  const unpacked = await Promise.all(files.map(unpack))
  const fresh = unpacked.flat().map(draftOf)
  useIntakeDraft.setState((now) => ({ files: [...now.files, ...fresh] }))
  await reading(against, () => Promise.all(fresh.map(open)))
}

/** The files of an archive, each named by both; any other file as it is. */
async function unpack(file: File): Promise<File[]> {
  if (!/\.zip$/i.test(file.name)) return [file]
  // What cannot be unpacked is read as it is, which says why.
  const answer = await asked({ unzip: file }).catch(() => null)
  if (answer === null || !('files' in answer) || answer.files === null) return [file]
  return answer.files.map(({ name, bytes }) => {
    return new File([bytes], `${file.name}/${name}`, { lastModified: file.lastModified })
  })
}

/** Reads a file in another encoding, or with another delimiter. */
export async function readOtherwise(id: string, options: ReadOptions, against: Against): Promise<void> {
  change(id, { options })
  const file = useIntakeDraft.getState().files.find((one) => one.id === id)
  if (file) await reading(against, () => open(file))
}

/** Keeps what a person said of a file, and takes it anew. */
export async function tellFile(id: string, next: (told: Told) => Told, against: Against): Promise<void> {
  const file = useIntakeDraft.getState().files.find((one) => one.id === id)
  if (file === undefined) return
  change(id, { told: next(file.told), isFresh: false })
  await reading(against, async () => undefined)
}

/** Keeps an answer that holds for all files, such as which calendar a form is of. */
export async function tellAll(next: (told: Told) => Told, against: Against): Promise<void> {
  useIntakeDraft.setState((now) => ({
    files: now.files.map((file) => ({ ...file, told: next(file.told), isFresh: false })),
  }))
  await reading(against, async () => undefined)
}

/** Takes a file for another table than it seems to be. */
export async function takeAs(id: string, as: Table | null, against: Against): Promise<void> {
  change(id, { as })
  await reading(against, async () => undefined)
}

/** What was taken last, as CSV: for each sheet of each file, by table. */
export async function takenContents(): Promise<TakenContents[]> {
  const answer = await askedOfFiles({ contents: true })
  return 'contents' in answer ? answer.contents : []
}

/** The cases of some of the files with those that were taken over before and are in use, as files of CSV. */
export async function takenCases(ids: readonly string[], isTest: boolean): Promise<OwnText[]> {
  const answer = await askedOfFiles({ cases: ids, isAlone: isTest })
  return 'cases' in answer ? answer.cases : []
}

/** What came of the files in full. */
export async function takenReports(): Promise<{ id: string; sheets: SheetReport[] }[]> {
  const answer = await askedOfFiles({ reports: true })
  return 'reports' in answer ? answer.reports : []
}

/** A workbook of one sheet with these rows. */
export async function workbook(
  rows: readonly (readonly (string | number | null)[])[],
  name: string,
): Promise<Blob> {
  const answer = await asked({ workbook: rows, name })
  return new Blob('bytes' in answer ? [answer.bytes] : [])
}

export async function setTest(isTest: boolean, against: Against): Promise<void> {
  useIntakeDraft.setState({ isTest })
  await reading(against, async () => undefined)
}

/** Takes files out of the draft; what the others come to without them is taken anew. */
export async function dropFiles(ids: readonly string[], against: Against): Promise<void> {
  for (const id of ids) calls?.call({ forget: id }).catch(() => undefined)
  useIntakeDraft.setState((now) => ({ files: now.files.filter(({ id }) => !ids.includes(id)) }))
  await takeAgain(against)
}

/** Holds the files against what the page knows by now. */
export async function takeAgain(against: Against): Promise<void> {
  if (useIntakeDraft.getState().files.length > 0) await reading(against, async () => undefined)
}

/** Stops what is being read and forgets all that was given. */
export function clearDraft(): void {
  round += 1
  generation += 1
  calls?.end()
  calls = null
  useIntakeDraft.setState(empty)
}

/** Rows of a sheet as they stand. */
export async function rowsOf(
  id: string,
  sheet: number,
  [from, to]: readonly [number, number],
): Promise<string[][]> {
  const answer = await askedOfFiles({ rows: id, sheet, from, to })
  return 'cells' in answer ? answer.cells : []
}

async function reading(against: Against, first: () => Promise<unknown>): Promise<void> {
  const mine = generation
  running += 1
  useIntakeDraft.setState({ isReading: true, failed: null })
  try {
    // A new worker knows no file.
    const isNew = holder !== started()
    holder = started()
    const again = () => Promise.all(useIntakeDraft.getState().files.map(open))
    await Promise.all([isNew ? again() : first(), tellLists(against)])
    round += 1
    const own = round
    await takeAll(against, own)
    if (own === round && toldByShape()) await takeAll(against, own)
    if (own === round && (await tellMeasured(against))) await takeAll(against, own)
  } catch (error) {
    if (mine === generation) useIntakeDraft.setState({ failed: faultOf(error, 'intakeWorker.js') })
  } finally {
    running -= 1
    if (running === 0) useIntakeDraft.setState({ isReading: false })
  }
}

async function takeAll(against: Against, own: number): Promise<void> {
  const { files, isTest } = useIntakeDraft.getState()
  const whole = files.filter(({ opened }) => opened !== null)
  const take = whole.map(({ id, file, told, as }) => ({
    id,
    as,
    told: { ...told, source: { source: ownSource(id), title: against.titleOf(file.name, isTest) } },
  }))
  const answer = await asked({ take })
  if (own !== round || !('taken' in answer)) return
  const sheets = new Map(answer.taken.map((one) => [one.id, one.sheets]))
  useIntakeDraft.setState((now) => ({
    files: now.files.map((file) => ({ ...file, sheets: sheets.get(file.id) ?? [] })),
  }))
}

/** Says of fresh files what was said of others of their shape. @returns whether of any */
function toldByShape(): boolean {
  const { files } = useIntakeDraft.getState()
  const told = files.flatMap(({ id, isFresh, sheets }) => {
    const known = isFresh ? answersOfShape(shapeOf(headsOf(sheets))) : undefined
    return known ? [{ id, known }] : []
  })
  for (const { id, known } of told) {
    const { index, system, answers } = known
    change(id, { told: { index, year: null, system, answers }, isFresh: false })
  }
  return told.length > 0
}

/** Remembers what was said of files that are taken over now. */
export function keepShapes(files: readonly DraftFile[]): void {
  for (const { told, sheets } of files) {
    const { index, system, answers } = told
    const isSaid = index !== null || system !== null || Object.keys(answers).length > 0
    if (isSaid) keepShape({ id: shapeOf(headsOf(sheets)), index, system, answers })
  }
}

/** Of files of one sheet: what is said of one of several is not said of a file. */
function headsOf(sheets: readonly TakenSheet[]): readonly { column: string; head: string }[] {
  return sheets.length === 1 ? (sheets[0]?.seen?.columns ?? []) : []
}

async function open({ id, file, options }: DraftFile): Promise<void> {
  const answer = await asked({ open: id, file, options })
  if ('opened' in answer) change(id, { opened: answer.opened, share: null, fault: null })
  if ('fault' in answer) change(id, { opened: null, share: null, fault: answer.fault })
}

/** Once for what there is and for each worker, however many ask for it. */
function tellLists(against: Against): Promise<void> {
  const own = started()
  const isTold = listed?.against.version === against.version && listed.against.layers === against.layers
  if (listed && isTold && listed.calls === own) return listed.done
  const done = loadLists(against)
  listed = { against, calls: own, done }
  done.catch(() => {
    if (listed?.done === done) listed = null
  })
  return done
}

async function loadLists({ database, layers }: Against): Promise<void> {
  const [scores, forms] = await Promise.all([scoreLists(database, {}), formLists(database, {})])
  const lists: IntakeLists = { scores, forms, own: textsOf(layers) }
  await asked({ lists })
  useIntakeDraft.setState({ lists })
}

/** Holds forms against what the package measures of their days. @returns whether it measures anything */
async function tellMeasured({ database, isMeasured }: Against): Promise<boolean> {
  const reports = useIntakeDraft.getState().files.flatMap(({ sheets }) => sheets.map(({ report }) => report))
  const span = isMeasured ? spanOfForms(reports) : null
  if (span === null) return false
  const rows = measurementsOf(await measurementsBetween(database, span), packageSource)
  if (rows.length > 0) await asked({ measured: rows })
  return rows.length > 0
}

function textsOf(layers: readonly Layer[]): IntakeLists['own'] {
  const texts = tables.map((table) => [
    table,
    layers.flatMap(({ on, file, contents }) => {
      const text = contents[table]
      return on && text !== undefined ? [{ file, text }] : []
    }),
  ])
  const dossiers = casesInUse(layers).flatMap(({ cases }) =>
    (cases?.files ?? []).map((text) => ({ file: text.name, text })),
  )
  return { ...Object.fromEntries(texts), dossiers }
}

function started(): Calls {
  if (calls === null || calls.gone.aborted)
    calls = startIntake(({ opening, share }) => change(opening, { share }))
  return calls
}

/** What only the worker that holds the files can say. @throws DataError when it is gone */
function askedOfFiles(request: IntakeRequest): Promise<IntakeAnswer> {
  if (holder !== started()) throw dataError({ code: 'engine-failed', file: 'intakeWorker.js' })
  return asked(request)
}

/** @throws Error for a mistake of this program, DataError when the worker is gone */
async function asked(request: IntakeRequest): Promise<IntakeAnswer> {
  const answer = await started().call(request)
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

function change(id: string, part: Partial<DraftFile>): void {
  useIntakeDraft.setState((now) => ({
    files: now.files.map((file) => (file.id === id ? { ...file, ...part } : file)),
  }))
}

function draftOf(file: File): DraftFile {
  const id = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('-')
  const told = { index: null, year: null, system: null, answers: {} }
  return {
    id,
    file,
    options: {},
    opened: null,
    share: null,
    fault: null,
    told,
    as: null,
    isFresh: true,
    sheets: [],
  }
}
