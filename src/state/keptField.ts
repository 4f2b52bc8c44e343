import * as v from 'valibot'

/** One part of what is kept: how it is read of what is stored, and written beside what cannot be read. */
export interface KeptField<T> {
  /** Whether tabs share it; else each goes on with its own until it is loaded again. */
  isShared: boolean
  read(stored: unknown): T
  /** @throws TypeError if what is stored is of a form that this would destroy */
  write(stored: unknown, value: T): unknown
  /** What is stored, and what this tab could not write so far. */
  join(stored: T, own: T): T
}

type Schema<T> = v.GenericSchema<unknown, T>

export function single<T>(schema: Schema<T>, usual: T): KeptField<T> {
  return {
    isShared: false,
    read: (stored) =>
      v.parse(
        v.fallback(schema, () => usual),
        stored,
      ),
    write: (_, value) => value,
    join: (_, own) => own,
  }
}

/** A list of entries that are told apart by their ids; those that cannot be read are left as they are. */
export function listed<T>(schema: Schema<T>, idOf: (entry: T) => string): KeptField<T[]> {
  const entries = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : [])
  return {
    isShared: true,
    read: (stored) =>
      entries(stored).flatMap((entry) => {
        const { success, output } = v.safeParse(schema, entry)
        return success ? [output] : []
      }),
    write(stored, value) {
      if (stored !== undefined && !Array.isArray(stored)) throw new TypeError('what is stored is no list')
      return [...entries(stored).filter((entry) => !v.is(schema, entry)), ...value]
    },
    join: (stored, own) => [...stored.filter((one) => !own.some((mine) => idOf(mine) === idOf(one))), ...own],
  }
}
