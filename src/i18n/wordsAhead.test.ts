import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { viAhead } from './viAhead.ts'

const folder = path.resolve('src/views/overview')
/** What is loaded with all words, only for those who ask. */
const later = /^Intake|^intake|examples|\.test\./

test('the overview, which is painted before the words of other screens are there, says only words that are', () => {
  const ahead = Object.entries(Object.getOwnPropertyDescriptors(viAhead)).flatMap(([name, { get }]) =>
    get === undefined ? [name] : [],
  )
  const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file) && !later.test(file))
  const others = files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const parts = [...text.matchAll(/\b(?:words|useWords\(\))\.(\w+)/g)].map(([, part = '']) => part)
    const taken = [...text.matchAll(/\{([^{}]*)\} = (?:words|useWords\(\))\n/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.split(':')[0]?.trim() ?? ''),
    )
    return [...parts, ...taken].filter((part) => !ahead.includes(part)).map((part) => `${file}: ${part}`)
  })
  expect(files.length).toBeGreaterThan(15)
  expect(ahead).toContain('overview')
  expect(others).toEqual([])
})
