import { type Fault, faultOf } from '../DataError.ts'
import { goneSignal } from '../goneSignal.ts'
import type { OwnCases, Taking } from '../Progress.ts'
import type { WritableProgress } from '../progressStore.ts'
import type { DuckDb } from '../startDuckDb.ts'
import { startEngine } from '../startEngine.ts'
import type { Home, View } from '../View.ts'
import type { GivenCases } from './GivenCases.ts'
import { markTaking } from './takingMark.ts'

export interface CaseTaker {
  /** Starts what the taking of files begins with: they are likely to come. */
  expect(): void
  /** Puts what files of cases say in the place of the package's cases, or says in the progress why not. */
  take(given: GivenCases): Promise<void>
  /** Stops what is being taken: everything stays as it is. */
  stop(): void
  /** Goes back to the cases of the package. */
  leave(): void
  /** Another opening of the package stands where this one stood: what was taken, or is being, is taken anew. */
  takeAgain(): void
  /** What is being taken; null: nothing. */
  underway(): GivenCases | null
  /** What the page shows; null: the cases of the package. */
  counted(): GivenCases | null
}

export interface CaseTakerParts {
  progress: WritableProgress
  home(): Promise<Home>
  look(next: View): void
  /** Looks at the package itself. */
  back(): void
  /** Is told what is counted from now on. */
  taken(given: GivenCases, own: OwnCases): void
}

/** What no page needs before files come. */
const heavy = () => Promise.all([import('./takeCases.ts'), import('./openTaken.ts')])

/** Counts the reader's files in an engine of their own, which takes the place of the other only when all is well. */
export function caseTaker({ progress, home, look, back, taken }: CaseTakerParts): CaseTaker {
  let spare: Promise<DuckDb> | null = null
  let underway: { given: GivenCases; own: AbortController } | null = null
  let counted: GivenCases | null = null

  addEventListener('pagehide', () => markTaking(null))

  const end = () => {
    underway = null
    markTaking(null)
    progress.set({ taking: null, casesOf: counted?.id ?? null })
  }

  const count = async (given: GivenCases, engine: Promise<DuckDb>, own: AbortController) => {
    const { files, choice } = given
    const names = files.map(({ name }) => name)
    own.signal.addEventListener('abort', () => endEngine(engine))
    const tell = (next: Partial<Taking>) => {
      const { taking } = progress.getSnapshot()
      if (taking && underway?.own === own) progress.set({ taking: { ...taking, ...next } })
    }
    try {
      const [{ takeCases }, { openTaken }] = await heavy()
      const [{ base, described, fetched, own: layers }, duckDb] = await Promise.all([home(), engine])
      const from = { base, fetched, own: layers }
      const cases = await takeCases({ files, choice, described, duckDb, from, tell, signal: own.signal })
      own.signal.throwIfAborted()
      counted = { ...given, takenAt: given.takenAt ?? cases.own.readAt }
      progress.set({ own: cases.own })
      end()
      look(openTaken({ taken: cases, duckDb, progress, home: { ...from, described } }))
      taken(given, cases.own)
    } catch (error) {
      endEngine(engine)
      if (underway?.own !== own) return
      end()
      progress.set({ refused: { files: names, fault: shortFault(error, names[0] ?? '') } })
    }
  }

  const take = async (given: GivenCases) => {
    underway?.own.abort()
    const own = new AbortController()
    underway = { given, own }
    const engine = spare ?? startEngine()
    spare = null
    markTaking(given.id)
    progress.set({ refused: null, taking: begun(given), casesOf: given.id })
    await count(given, engine, own)
  }

  const stop = () => {
    underway?.own.abort()
    end()
    progress.set({ refused: null })
  }

  return {
    expect() {
      heavy().catch(() => undefined)
      if (spare !== null) return
      const started = startEngine()
      spare = started
      const forget = () => {
        if (spare === started) spare = null
      }
      goneSignal(started).addEventListener('abort', forget, { once: true })
    },
    take,
    stop,
    leave() {
      counted = null
      stop()
      progress.set({ own: null })
      back()
    },
    takeAgain() {
      const given = underway?.given ?? counted
      counted = null
      progress.set({ own: null })
      if (given) void take(given)
    },
    underway: () => underway?.given ?? null,
    counted: () => counted,
  }
}

function endEngine(engine: Promise<DuckDb>): void {
  engine.then((duckDb) => duckDb.end()).catch(() => undefined)
}

function begun({ files, choice: { simulated, asOf } }: GivenCases): Taking {
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
