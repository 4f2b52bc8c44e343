import { type Fault, faultOf } from '../DataError.ts'
import { goneSignal } from '../goneSignal.ts'
import type { CaseChoice, Taking } from '../Progress.ts'
import type { WritableProgress } from '../progressStore.ts'
import type { DuckDb } from '../startDuckDb.ts'
import { startEngine } from '../startEngine.ts'
import type { Home, View } from '../View.ts'

export interface CaseTaker {
  /** Starts what the taking of files begins with: they are likely to come. */
  expectCases(): void
  /**
   * Puts what files of cases say in the place of the package's cases, or says in the progress why not.
   * @param files null: those of the last time once more
   */
  takeCases(files: readonly File[] | null, choice: CaseChoice): Promise<void>
  /** Stops what is being taken: everything stays as it is. */
  stopCases(): void
}

export interface PatientCaseTaker extends CaseTaker {
  /** Takes once more what was taken last, as it was chosen then. */
  takeAgain(): Promise<void>
}

export interface CaseTakerParts {
  progress: WritableProgress
  home(): Promise<Home>
  look(next: View): void
}

/** What no page needs before files come. */
const heavy = () => Promise.all([import('./takeCases.ts'), import('./openTaken.ts')])

/** Counts the reader's files in an engine of their own, which takes the place of the other only when all is well. */
export function caseTaker({ progress, home, look }: CaseTakerParts): PatientCaseTaker {
  let spare: Promise<DuckDb> | null = null
  let underway: AbortController | null = null
  let last: readonly File[] = []
  let taken: { files: readonly File[]; choice: CaseChoice } | null = null

  const take = async (
    files: readonly File[],
    choice: CaseChoice,
    engine: Promise<DuckDb>,
    own: AbortController,
  ) => {
    const names = files.map(({ name }) => name)
    own.signal.addEventListener('abort', () => endEngine(engine))
    const tell = (next: Partial<Taking>) => {
      const { taking } = progress.getSnapshot()
      if (taking && underway === own) progress.set({ taking: { ...taking, ...next } })
    }
    try {
      const [{ takeCases }, { openTaken }] = await heavy()
      const [{ base, described, fetched, own: layers }, duckDb] = await Promise.all([home(), engine])
      const from = { base, fetched, own: layers }
      const cases = await takeCases({ files, choice, described, duckDb, from, tell, signal: own.signal })
      own.signal.throwIfAborted()
      underway = null
      taken = { files, choice }
      progress.set({ own: cases.own, taking: null })
      look(openTaken({ taken: cases, duckDb, progress, home: { ...from, described } }))
    } catch (error) {
      endEngine(engine)
      if (underway !== own) return
      progress.set({ taking: null, refused: { files: names, fault: shortFault(error, names[0] ?? '') } })
    }
  }

  const begin = async (files: readonly File[], choice: CaseChoice) => {
    last = files
    underway?.abort()
    const own = new AbortController()
    underway = own
    const engine = spare ?? startEngine()
    spare = null
    progress.set({ refused: null, taking: begun(files, choice) })
    await take(files, choice, engine, own)
  }

  return {
    expectCases() {
      heavy().catch(() => undefined)
      if (spare !== null) return
      const started = startEngine()
      spare = started
      const forget = () => {
        if (spare === started) spare = null
      }
      goneSignal(started).addEventListener('abort', forget, { once: true })
    },
    takeCases: (files, choice) => begin(files ?? last, choice),
    async takeAgain() {
      if (taken) await begin(taken.files, taken.choice)
    },
    stopCases() {
      underway?.abort()
      underway = null
      progress.set({ taking: null, refused: null })
    },
  }
}

function endEngine(engine: Promise<DuckDb>): void {
  engine.then((duckDb) => duckDb.end()).catch(() => undefined)
}

function begun(files: readonly File[], { simulated, asOf }: CaseChoice): Taking {
  const names = files.map(({ name }) => name)
  return { files: names, phase: 'opening', share: 0, rows: null, of: null, simulated, asOf, weeks: null }
}

/** DuckDB's messages go on for pages. */
function shortFault(error: unknown, file: string): Fault {
  const fault = faultOf(error, file)
  return fault.detail === undefined
    ? fault
    : { ...fault, detail: fault.detail.split('\n')[0]?.slice(0, 300) ?? '' }
}
