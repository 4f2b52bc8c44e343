import { abortable } from './abortable.ts'
import type { Database, Row, Statement } from './Database.ts'

/**
 * A database that answers the same statement with the same values once: tables do not change while they are
 * open, and most of what a click asks (names, editions, the tree) was asked by the click before, or is being
 * asked by another figure. Only whole answers are kept, the latest `most` of them; big ones are not.
 */
export function remember(database: Database, { most = 500, biggest = 20_000 } = {}): Database {
  const answers = new Map<string, Row[]>()
  const underway = new Map<string, Underway>()

  const begin = (key: string, statement: Statement): Underway => {
    const nobody = new AbortController()
    const done = () => {
      if (underway.get(key) === begun) underway.delete(key)
    }
    const rows = database.run(statement, nobody.signal).then(
      (rows) => {
        done()
        if (rows.length <= biggest) answers.set(key, rows)
        const [oldest] = answers.keys()
        if (answers.size > most && oldest !== undefined) answers.delete(oldest)
        return rows
      },
      (error: unknown) => {
        done()
        throw error
      },
    )
    const begun: Underway = {
      rows,
      waiting: 0,
      leave() {
        begun.waiting -= 1
        if (begun.waiting > 0) return
        done()
        nobody.abort()
      },
    }
    underway.set(key, begun)
    return begun
  }

  return {
    async run(statement, signal) {
      signal?.throwIfAborted()
      const key = keyOf(statement)
      const known = answers.get(key)
      if (known) return known
      const shared = underway.get(key) ?? begin(key, statement)
      shared.waiting += 1
      signal?.addEventListener('abort', shared.leave, { once: true })
      try {
        return await abortable(shared.rows, signal)
      } finally {
        signal?.removeEventListener('abort', shared.leave)
      }
    },
  }
}

/** A statement that is being answered; when the last of those who wait leaves, it is stopped. */
interface Underway {
  rows: Promise<Row[]>
  waiting: number
  leave(): void
}

function keyOf({ sql, values, parts }: Statement): string {
  return `${sql}\n${JSON.stringify([values, parts])}`
}
