import type { Database, Row, Statement } from './Database.ts'

/**
 * A database that answers the same statement with the same values once: tables do not change while they are
 * open, and most of what a click asks (names, editions, the tree) was asked by the click before.
 * Only whole answers are kept, the latest `most` of them; big ones are not.
 */
export function remember(database: Database, { most = 500, biggest = 20_000 } = {}): Database {
  const answers = new Map<string, Row[]>()
  return {
    async run(statement, signal) {
      const key = keyOf(statement)
      const known = answers.get(key)
      if (known) {
        signal?.throwIfAborted()
        return known
      }
      const rows = await database.run(statement, signal)
      if (rows.length <= biggest) {
        answers.set(key, rows)
        const [oldest] = answers.keys()
        if (answers.size > most && oldest !== undefined) answers.delete(oldest)
      }
      return rows
    },
  }
}

function keyOf({ sql, values }: Statement): string {
  return `${sql}\n${JSON.stringify(values)}`
}
