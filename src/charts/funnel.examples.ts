import { binomialLimits } from '../domain/signal/funnel.ts'
import type { Funnel, FunnelDot } from './FunnelDot.ts'
import { funnel } from './funnel.ts'
import { pictureOf } from './pictureOf.ts'

function linesOf(rate: number, least: number, most: number): Funnel['lines'] {
  return Array.from({ length: 41 }, (_, i) => {
    const size = least * (most / least) ** (i / 40)
    const at = (side: number) => {
      const { low, high } = binomialLimits(size, 1 - rate, side)
      return [low, high] as const
    }
    return { size, warning: at(0.025), alarm: at(0.001) }
  })
}

const dot = (i: number, size: number, value: number, more: Partial<FunnelDot> = {}): FunnelDot => ({
  unit: `X.${i}`,
  name: `Xã số ${i}`,
  size,
  value,
  cases: Math.round(size),
  observed: Math.round(size * (1 - value)),
  expected: size * 0.1,
  low: 0.8,
  high: 0.99,
  verdict: 'inside',
  ...more,
})

const normal: Funnel = {
  measure: 'fraction',
  average: 0.9,
  misses: true,
  lines: linesOf(0.1, 10, 3000),
  ringed: 'X.3',
  dots: [
    ...Array.from({ length: 40 }, (_, i) => dot(i, 30 + i * 60, 0.9 + 0.02 * Math.sin(i * 2))),
    dot(50, 1200, 0.82, { name: 'Phường Hoàng Mai', verdict: 'worse' }),
    dot(51, 900, 0.97, { name: 'Xã Đông Anh', verdict: 'better' }),
    dot(52, 12, 0.5, { name: 'Xã Minh Châu', verdict: 'few' }),
    dot(53, 400, 0.86, { name: 'Xã Ba Vì', verdict: 'warning' }),
    dot(54, 2400, 0.87, { name: 'Phường Hà Đông', verdict: 'chance' }),
  ],
}

export const funnelExamples: Readonly<Record<string, Funnel>> = {
  normal,
  'nobody beyond': {
    ...normal,
    dots: normal.dots.filter(({ verdict }) => verdict === 'inside'),
    ringed: null,
  },
  'many rows': {
    ...normal,
    dots: Array.from({ length: 126 }, (_, i) =>
      dot(i, 20 * 1.04 ** i, 0.9 + (i % 9 === 0 ? -0.2 : 0.04 * Math.sin(i)), {
        name: `Xã có tên thứ ${i}`,
        verdict: i % 9 === 0 ? 'worse' : 'inside',
      }),
    ),
  },
  'one unit': { ...normal, dots: normal.dots.slice(0, 1) },
  'nobody misses': {
    ...normal,
    average: 1,
    lines: linesOf(0, 10, 100),
    dots: [dot(1, 20, 1), dot(2, 60, 1)],
  },
  'long names': {
    ...normal,
    dots: normal.dots.map((one) =>
      one.verdict === 'worse'
        ? { ...one, name: 'Ban Quản lý các Khu công nghiệp và chế xuất {Hà Nội}' }
        : one,
    ),
  },
}

export const pictures = pictureOf('funnel', {
  draw: funnel,
  examples: funnelExamples,
  width: 900,
  height: 430,
})
