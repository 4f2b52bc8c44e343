import path from 'node:path'
import { expect, test } from 'vitest'
import { shippedPackages } from './licences.ts'

const shipped = shippedPackages(path.resolve(import.meta.dirname, '../..'))

/** Of MIT, in a package that names none. */
const freely = 'Permission is hereby granted, free of charge'

test('everything that may ship is under a licence that lets it', () => {
  const permitted = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|MPL-2\.0|Unlicense|Zlib)\b/
  expect(shipped.filter((one) => !permitted.test(one.licence) && !one.text.includes(freely))).toEqual([])
})

test('the texts of the page’s own dependencies are there', () => {
  for (const name of ['react', 'echarts', '@fontsource/be-vietnam-pro', '@tanstack/react-router']) {
    expect(shipped.find((one) => one.name === name)?.text.length).toBeGreaterThan(500)
  }
  expect(shipped.some(({ name }) => name === 'vitest')).toBe(false)
})
