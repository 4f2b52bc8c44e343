import type { Database } from '../engine/Database.ts'

/**
 * What a figure stands without: null where a file that it rests on could not be loaded, of a database whose reader is
 * told which.
 * @throws any other error, and this one too of a database that goes without nothing
 */
export async function ifThere<T>(database: Database, asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (database.goesWithout?.(error)) return null
    throw error
  }
}
