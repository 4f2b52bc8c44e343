import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'

export const funnel = (format: Format): Words['funnel'] => {
  return {
    tab: 'funnel plot',
    what: 'funnel plot',
    headline: (period, beyond, judged, kind) =>
      `${upperFirst(period)}: ${format.number(beyond)} of ${format.number(judged)} ${kind} beyond the 99.8% limits`,
    nobody: (period, judged, kind) =>
      `${upperFirst(period)}: none of ${format.number(judged)} ${kind} beyond the 99.8% limits; what differs may be chance`,
    worse: (names) => `worse: ${names}`,
    better: (names) => `better: ${names}`,
    more: (n) => `and ${format.number(n)} more`,
    subtitle: (name, kind, period) => `${name}, standardised by field · ${kind} · ${period}`,
    label: (name) => `${name} of each unit by number of cases, within limits of 95% and 99.8%`,
    known: (judged, all) => `${format.number(judged)} of ${format.number(all)} units judged`,
    sizes: 'cases (at the common mix of fields)',
    average: (value) => `all\n${value}`,
    inner: '95%',
    outer: '99.8%',
    spread: (part) =>
      `Beyond chance, units differ by about ${part} around the overall rate anyway; the limits are widened by as much.`,
    noSpread: 'Units differ no more than chance lets them; the limits are not widened.',
    chance: (n) =>
      `Diamonds: ${format.number(n)} units beyond what chance explains, but within how units differ anyway.`,
    small: (n) =>
      `${format.number(n)} units with fewer than 5 expected: few dossiers, only what is clearly worse is told.`,
    few: (n, minimum) =>
      `${format.number(n)} units with fewer than ${format.number(minimum)} cases (hollow) are not judged.`,
    alone: (n) =>
      `${format.number(n)} units are nearly alone in their fields (hollow): there is nobody to hold them against.`,
    none: (period, kind) =>
      `${upperFirst(period)}: ${kind} cannot be compared; each has too few cases or is alone in its fields`,
    silent: (n) => `${format.number(n)} units have no case.`,
    longer: (n) => `${format.number(n)} units have figures of longer or other periods only.`,
    ring: (name) => `Bold ring: ${name}.`,
    how: 'Only units beyond the (widened) 99.8% limits are coloured and named; inside the funnel nobody is better or worse.',
    notRate: (name) => `${name} is no rate and has no funnel plot`,
    notRateWhy: 'Choose a rate among the indicators.',
    toRate: (name) => `See “${name}”`,
    nothing: (name, period) => `${upperFirst(period)}: no unit has figures of ${name}`,
    beyondCaption: 'Units beyond the 99.8% limits',
    columns: {
      observed: { misses: 'Misses', events: 'Events' },
      expected: 'Expected by field',
      ratio: 'Observed ÷ expected',
      plain: 'Rate',
      value: 'Standardised',
      low: '99.8% limit, lower',
      high: '99.8% limit, upper',
      verdict: 'Verdict',
    },
    verdicts: {
      worse: 'worse, beyond 99.8%',
      better: 'better, beyond 99.8%',
      chance: 'beyond chance, within the general spread',
      warning: 'between 95% and 99.8%',
      inside: 'within the limits',
      few: 'too few cases',
      alone: 'alone in its fields',
    },
    tip: {
      cases: (n) => `${n} cases`,
      observed: (misses, observed, expected) =>
        `${observed} ${misses ? 'missed' : 'did'}, ${expected} expected`,
      value: (plain, standardised) => `${plain}; standardised ${standardised}`,
      limits: (low, high) => `99.8% limits: ${low} – ${high}`,
    },
  }
}
