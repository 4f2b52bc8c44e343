import { exactBinomialDraw } from '../../src/domain/chance/exactBinomialDraw.examples.ts'
import { funnelVerdict } from '../../src/domain/signal/funnel.ts'
import { generalSpread } from '../../src/domain/signal/generalSpread.ts'
import { randomFor } from '../simulate/random.ts'

/** Of one third of units by expected events: how many were named, of so many. */
export interface FunnelThird {
  named: number
  of: number
  /** And of those with at least ten expected events. */
  largeNamed: number
  large: number
}

const units = 126

/**
 * Units of lognormal size whose true rates differ by a coefficient of variation, lognormal or gamma, and no unit lies
 * apart: which of them a funnel names (beyond 99.8 %, widened), by thirds of expected events.
 */
export function drawFunnel(
  seed: number,
  { spread, rate, law }: { spread: number; rate: number; law: 'lognormal' | 'gamma' },
): FunnelThird[] {
  const random = randomFor(seed, `funnel ${spread} ${rate} ${law}`)
  const width = Math.sqrt(Math.log(1 + spread * spread))
  const counts = Array.from({ length: units }, () => {
    const cases = Math.max(30, Math.round(300 * Math.exp(0.9 * random.normal())))
    const level =
      spread === 0
        ? 1
        : law === 'gamma'
          ? random.gamma(1 / spread ** 2)
          : Math.exp(width * random.normal() - (width * width) / 2)
    return { cases, observed: exactBinomialDraw(cases, Math.min(1, rate * level), random.uniform) }
  })
  const total = counts.reduce((sum, { observed }) => sum + observed, 0)
  const overall = total / counts.reduce((sum, { cases }) => sum + cases, 0)
  const points = counts
    .map(({ cases, observed }) => ({
      size: cases,
      observed,
      expected: cases * overall,
      rate: observed / cases,
    }))
    .sort((a, b) => a.expected - b.expected)
  const tau = generalSpread(points, overall)
  const thirds = [0, 1, 2].map(() => ({ named: 0, of: 0, largeNamed: 0, large: 0 }))
  points.forEach((point, i) => {
    const third = thirds[Math.floor((i * thirds.length) / points.length)]
    if (!third) return
    const named = Number(funnelVerdict(point, overall, tau).beyond === 'alarm')
    const isLarge = Number(point.expected >= 10)
    third.named += named
    third.of += 1
    third.largeNamed += named * isLarge
    third.large += isLarge
  })
  return thirds
}
