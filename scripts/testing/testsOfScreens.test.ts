import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { screens } from '../../src/state/screens.ts'
import { testsOfChange, testsOfScreens } from '../e2e/testsOfScreens.mjs'

test('every screen has tests in a browser, and all that are named are there', () => {
  for (const { name } of screens) expect(Object.keys(testsOfScreens)).toContain(`src/views/${name}`)
  for (const [folder, names] of Object.entries(testsOfScreens)) {
    expect([folder, existsSync(folder)]).toEqual([folder, true])
    for (const name of names) expect([name, existsSync(`scripts/e2e/${name}.test.ts`)]).toEqual([name, true])
  }
})

test.each([
  [['src/views/ranking/Ranking.tsx'], ['figures']],
  [
    ['src/views/causes/change/Change.tsx', 'src/views/causes/Causes.tsx'],
    ['change', 'roomAndCompare'],
  ],
  [['src/engine/openBrowser.ts'], ['figures']],
  [['scripts/e2e/plan.test.ts'], ['plan']],
  [['src/views/ranking/rankingScreen.test.ts', 'README.md', 'scripts/data/facts.ts'], []],
])('%j concerns %j', (files, tests) => {
  expect(testsOfChange(files)).toEqual(tests)
})
