import { expect, test } from 'vitest'
import { screens } from '../state/screens.ts'
import { barScreens } from './barScreens.ts'

const inRail = (names: readonly string[]) =>
  screens.map(({ name }) => name).filter((name) => names.includes(name))

test.each([true, false])(
  'a bar has four screens in the order of the rail, with a unit of one’s own: %s',
  (hasUnit) => {
    expect(barScreens(hasUnit)).toHaveLength(4)
    expect(inRail(barScreens(hasUnit))).toEqual(barScreens(hasUnit))
  },
)

test('who has a unit finds what waits there, who has none how the city stands', () => {
  expect(barScreens(true)).toContain('bottlenecks')
  expect(barScreens(true)).not.toContain('ranking')
  expect(barScreens(false)).toContain('causes')
})
