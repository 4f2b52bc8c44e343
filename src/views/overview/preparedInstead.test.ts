import { expect, test } from 'vitest'
import { dataError } from '../../engine/DataError.ts'
import { preparedInstead } from './preparedInstead.ts'

const answer = {
  data: undefined,
  error: null as Error | null,
  waiting: false,
  stale: false,
  statements: [],
  retry: () => undefined,
}

test.each(['host-refuses', 'file-missing', 'host-away', 'engine-failed'] as const)(
  'what was prepared stands, with the reason, where nothing else could be read: %s',
  (code) => {
    const error = dataError({ code, file: 'scores.parquet' })
    expect(preparedInstead({ ...answer, error }, 'prepared')).toMatchObject({
      data: 'prepared',
      error: null,
      unread: error,
    })
  },
)

test('a file that was read and is at fault takes what was prepared from it', () => {
  const error = dataError({ code: 'rows-fewer', file: 'scores.parquet' })
  expect(preparedInstead({ ...answer, error }, 'prepared')).toMatchObject({ error, unread: null })
})

test('without anything prepared the failure is told as one', () => {
  const error = dataError({ code: 'host-away', file: 'scores.parquet' })
  expect(preparedInstead({ ...answer, error }, undefined)).toMatchObject({ error, unread: null })
})
