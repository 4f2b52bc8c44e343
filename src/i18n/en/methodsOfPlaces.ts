import type { Method } from '../Method.ts'

export const methodsOfPlaces: Method[] = [
  {
    id: 'scoreChange',
    what: 'Why a score changed',
    formula:
      'part of a component = ½ × (factor before + factor after) × change of its score; weights = what remains',
    how: 'On the recomputed totals of both years. What weights changed is a row of its own. Years that do not compare are not divided.',
    measure: 'points of the index, negative or positive',
    source: null,
  },
  {
    id: 'rankChange',
    what: 'Why a rank changed',
    formula:
      'own = ½ × [R(after, before) − R(before, before) + R(after, after) − R(before, after)]; the others’ is the rest',
    how: 'R(x, y): the rank with oneself as in year x and all others as in year y, on recomputed totals. The two add up to the change exactly. A component’s part is its Shapley value.',
    measure: 'places; negative is better, halves are possible',
    source: 'Shapley, A Value for n-Person Games (1953)',
  },
  {
    id: 'interval',
    what: 'Interval of a rank',
    formula: 'percentiles 5, 50, 95 of the rank over seeded draws of the weights',
    how: 'Each weight times an even random number in [1 − spread, 1 + spread], brought back to the sum it had; measurement error that the publisher prints is a second source, switched by itself. Ranks of recomputed totals.',
    measure: 'rank, from 1 to the number of places ranked',
    source: 'OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7',
  },
  {
    id: 'scenario',
    what: 'What if',
    formula: 'total recomputed with the changed scores or weights; ranks of these totals',
    how: 'Only what the reader changes is different; the others stand still or move as chosen. No forecast.',
    measure: 'points of the index; rank',
    source: null,
  },
  {
    id: 'reach',
    what: 'What rank N takes',
    formula: 'the gains of least effort with which the total passes that of the place at rank N',
    how: 'Each component gains within a limit (the largest gain ever made from a like level, or the reader’s), effort by point. Beyond the limits it says so, and which rank is reached.',
    measure: 'points of the index, from 0 to the limit',
    source: null,
  },
  {
    id: 'forecast',
    what: 'Forecast of the next year',
    formula:
      'the model of least error in back-tests among those that beat both naive ones; 80% interval of past misses',
    how: 'Tried year by year on the years before alone. Where none is better, the better naive one stands, and that is said. Intervals of ranks from 500 seeded draws of past misses.',
    measure: 'points of the index; rank',
    source: null,
  },
  {
    id: 'yearEnd',
    what: 'Estimate of the whole year',
    formula: 'what there is since January + the rest as in the same months of earlier years',
    how: 'Of indicators, then made points by the rules of the proxies. Intervals from the misses of the same estimate in years that are over.',
    measure: 'points of the index; value of the indicator',
    source: null,
  },
]
