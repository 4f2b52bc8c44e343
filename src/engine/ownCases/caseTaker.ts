import { type Fault, faultOf } from '../DataError.ts'
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

export interface CaseTakerParts {
  progress: WritableProgress
  home(): Promise<Home>
  look(next: View): void
}

/** What no page needs before files come. */
const heavy = () => Promise.all([import('./takeCases.ts'), import('./openTaken.ts')])

/** Counts the reader's files in an engine of their own, which takes the place of the other only when all is well. */
export function caseTaker({ progress, home, look }: CaseTakerParts): CaseTaker {
  let spare: Promise<DuckDb> | null = null
  let underway: AbortController | null = null
  let last: readonly File[] = []

  const take = async (
    files: readonly File[],
    choice: CaseChoice,
    engine: Promise<DuckDb>,
    own: AbortController,
  ) => {
    const names = files.map(({ name }) => name)
    const tell = (next: Partial<Taking>) => {
      const { taking } = progress.getSnapshot()
      if (taking && underway === own) progress.set({ taking: { ...taking, ...next } })
    }
    try {
      const [{ takeCases }, { openTaken }] = await heavy()
      const [{ base, described, fetched }, duckDb] = await Promise.all([home(), engine])
      const from = { base, fetched }
      const taken = await takeCases({ files, choice, described, duckDb, from, tell, signal: own.signal })
      own.signal.throwIfAborted()
      progress.set({ own: taken.own, taking: null })
      look(openTaken({ taken, duckDb, progress, home: { base, described, fetched } }))
    } catch (error) {
      engine.then((duckDb) => duckDb.end()).catch(() => undefined)
      if (underway !== own) return
      progress.set({ taking: null, refused: { files: names, fault: shortFault(error, names[0] ?? '') } })
    }
  }

  return {
    expectCases() {
      void heavy()
      spare ??= startEngine()
      spare.catch(() => {
        spare = null
      })
    },
    async takeCases(given, choice) {
      const files = given ?? last
      last = files
      underway?.abort()
      const own = new AbortController()
      underway = own
      const engine = spare ?? startEngine()
      spare = null
      progress.set({ refused: null, taking: begun(files, choice) })
      await take(files, choice, engine, own)
    },
    stopCases() {
      underway?.abort()
      underway = null
      progress.set({ taking: null, refused: null })
    },
  }
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
