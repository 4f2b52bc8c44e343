import { expect, it } from 'vitest'
import { gradient } from './gradient.ts'

const box = { x: 10, y: 20, width: 100, height: 50 }

it('draws stripes as a pattern that repeats along the slant', () => {
  const hatch =
    'repeating-linear-gradient(135deg, rgba(28, 32, 36, 0.07) 0px, rgba(28, 32, 36, 0.07) 1px, rgba(0, 0, 0, 0) 1px, rgba(0, 0, 0, 0) 9px)'
  expect(gradient(hatch, box, 'a')).toBe(
    '<pattern id="a" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect x="0" width="1" height="9" fill="#1c2024" fill-opacity="0.07"/></pattern>',
  )
})

it('fills half a mark to the right', () => {
  const half = 'linear-gradient(90deg, rgb(90, 99, 109) 50%, rgba(0, 0, 0, 0) 50%)'
  const drawn = gradient(half, box, 'a') ?? ''
  expect(drawn).toContain('x1="10" y1="45" x2="110" y2="45"')
  expect(drawn.match(/offset="0.5"/g)).toHaveLength(2)
  expect(drawn).toContain('stop-color="#5a636d" stop-opacity="1"')
  expect(drawn).toContain('stop-opacity="0"')
})

it('runs to a corner so that its middle meets the other two corners', () => {
  const slash =
    'linear-gradient(to right top, rgba(0, 0, 0, 0) 45%, rgb(1, 2, 3) 45% 55%, rgba(0, 0, 0, 0) 55%)'
  const drawn = gradient(slash, box, 'a') ?? ''
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) =>
    Number(new RegExp(`${name}="([-\\d.]+)"`).exec(drawn)?.[1]),
  )
  const [dx, dy] = [x2 - x1, y2 - y1]
  const alongDiagonal = dx * 100 + dy * 50
  expect(alongDiagonal).toBeCloseTo(0, 0)
  expect([(x1 + x2) / 2, (y1 + y2) / 2]).toEqual([60, 45])
  expect(drawn.match(/<stop /g)).toHaveLength(4)
})

it('leaves other images alone', () => {
  expect(gradient('none', box, 'a')).toBeNull()
})
