import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'

const docs = path.resolve(import.meta.dirname, '../../docs')
const guide = readFileSync(path.join(docs, 'huong-dan.md'), 'utf8')

test('what the guide calls a screen or a button is called so on the page', () => {
  const { frame, figure, overview, unit, indicators, data } = vi
  const { overview: first, indicators: weeks, unit: own, bottlenecks, data: last } = frame.screens
  const named = [
    ...[first, own, bottlenecks, `${weeks} › ${indicators.tabs.heat}`],
    ...[frame.search, frame.more, figure.table, figure.excel, figure.more, figure.sql],
    ...[overview.indices.why, `☆ ${unit.start.choose}`, data.definitions.howComputed],
    `${last} › ${data.tabs.definitions} › ${data.definitions.parts.glossary}`,
  ]
  expect(named.filter((name) => !guide.includes(`**${name}**`))).toEqual([])
})
