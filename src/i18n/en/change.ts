import type { Format } from '../format.ts'
import { isNothing } from '../isNothing.ts'
import { stepCount } from '../stepCount.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'

export const change = (format: Format): Words['change'] => ({
  what: 'causes of the change',
  bar: {
    index: 'Index',
    of: 'of',
    place: 'Province',
    from: 'from',
    fromYear: 'Earlier year',
    to: 'to',
    toYear: 'Later year',
    against: 'against',
    peers: 'Against',
    partial: 'not every province known',
    refused: 'not comparable',
    suspected: 'a change of method is suspected',
    unknown: 'no figure of this province',
    summary: (index, place, from, to) => `${index} of ${place}, ${from} → ${to}`,
  },
  we: 'Hanoi',

  sentence: {
    start: (index, from, to) => `${index} ${from} → ${to}`,
    common: {
      rose: (points) => `the country rose by ${points} points;`,
      fell: (points) => `the country fell by ${points} points;`,
    },
    score: 'the score',
    rose: (points) => `rose by ${points}`,
    fell: (points) => `fell by ${points}`,
    hardly: 'hardly changed',
    still: 'did not change',
    faster: {
      rose: (faster, of) => `${faster} of ${of} provinces rose faster`,
      fell: (faster, of) => `${faster} of ${of} provinces fell less or rose`,
      still: (faster, of) => `${faster} of ${of} provinces rose`,
    },
    but: (said) => ` but ${said}`,
    butOnly: (said) => ` but only ${said}`,
    and: (said) => ` and ${said}`,
    andOnly: (said) => ` and only ${said}`,
    though: (said) => ` though ${said}`,
    alone: '; there is no other place to compare with',
    own: {
      up: (who, steps) => `scores of ${who}: up ${steps}`,
      down: (who, steps) => `scores of ${who}: down ${steps}`,
      none: (who) => `scores of ${who}: no change of rank`,
    },
    others: {
      up: (steps) => `the others: up ${steps}`,
      down: (steps) => `the others: down ${steps}`,
      none: 'the others: no change',
    },
    set: {
      up: (steps) => `the set of ranked provinces: up ${steps}`,
      down: (steps) => `the set of ranked provinces: down ${steps}`,
      none: 'the set of ranked provinces: no change',
    },
    total: {
      up: (steps) => `in all up ${steps}`,
      down: (steps) => `in all down ${steps}`,
      none: 'in all the same rank',
    },
    peers: (faster, of, peers) => `Among ${peers}: ${faster} of ${of} had a better change of score.`,
  },

  steps: {
    up: (steps) => `up ${steps}`,
    down: (steps) => `down ${steps}`,
    none: 'unchanged',
  },

  /** Ranks as they are written: 2, 2,5 or 0,33. */
  count: (steps) => stepCount(steps, format),
  /** A change of rank; negative = better. */
  moved: (change) => {
    const steps = stepCount(Math.abs(change), format)
    return !isNothing(steps) ? `${change < 0 ? 'up' : 'down'} ${steps}` : 'unchanged'
  },

  rank: {
    subtitle: (place, from, to) => `${place} · ${from} → ${to}`,
    recomputed: 'Ranks recomputed from components',
    halves: 'fractions of a place are the mean of two ways to split',
    own: (who) => `${who}'s own scores`,
    ownWhy: 'through its own scores',
    gained: (name, steps) => `through ${name}: ${steps}`,
    lost: (name, steps) => `through ${name}: ${steps}`,
    passed: (places, who) => `overtook ${who}: ${places}`,
    left: (places, who) => `${who} overtook: ${places}`,
    more: (names, more) => `${names} and ${format.number(more)} more`,
    others: 'Other provinces',
    othersWhy: 'through the scores of others',
    set: 'Who is ranked',
    setWhy: (come, gone) => `${come} new, ${gone} gone`,
    total: 'In all',
    ranks: (from, to) => `rank ${from} → ${to}`,
    level: (year) => `Rank ${year}`,
    picture: (place) => `The rank of ${place} from the earlier to the later year, part by part`,
    basis: {
      printed: (ranks) => `Rank as published: ${ranks}`,
      computed: (ranks) => `No rank was printed in both years; by the published totals: ${ranks}`,
    },
    same: (basis) => `${basis}, the same as recomputed.`,
    gap: (basis, recomputed) =>
      `${basis}; recomputed from components ${recomputed}: what is split here is the recomputed one.`,
    noBasis: (recomputed) => `No published rank is known in both years; recomputed ${recomputed}.`,
    scores: (published, recomputed) =>
      `Published total ${published}; recomputed from components ${recomputed}.`,
    rounding: (bound) =>
      `Component scores are published rounded: the recomputed totals of the two years may be off by up to ±${bound} points.`,
    method: 'How the rank is split',
    methodText:
      "Its own part is the change of rank when only its own scores change, averaged over two cases: the others as in the earlier and as in the later year (Shapley value). The others' part likewise. Both add up exactly to the change of rank, so they may be halves. Only a printed rank is called published; where none was printed, places are ranked by the published total, and it says so.",
    methodSet:
      'Places that are ranked in only one of the two years are a third cause; parts may then be sixths.',
    gone: (names, year) => `No longer in the table of ${year}: ${names}.`,
    come: (names, year) => `New in the table of ${year}: ${names}.`,
  },

  score: {
    headline: (up, down) =>
      up !== null && down !== null
        ? `Raised most by ${up}; lowered most by ${down}`
        : up !== null
          ? `Raised most by ${up}; no component clearly lowered it`
          : down !== null
            ? `Lowered most by ${down}; no component clearly raised it`
            : 'No component changed beyond rounding and usual fluctuation',
    named: (name, points) => `${name} (${points})`,
    subtitle: (place, from, to) =>
      `Recomputed points of the index, ${from} to ${to}, by component · ${place} · grey: within rounding or usual fluctuation`,
    level: (year) => `Score ${year}`,
    weights: 'Changed weights',
    common: 'Change common to all',
    commonWhy: 'median total of the other provinces, set beside to compare, not part of the sum',
    picture: (place) => `The score of ${place} from the earlier to the later year through each component`,
    within: { rounding: 'may be rounding alone', noise: 'within usual fluctuation' },
    noiseYears: (years) => `fluctuation estimated from ${years}, rather too large`,
    noNoise: 'no three successive years to estimate fluctuation from',
  },

  pace: {
    headline: (better, alike, worse) =>
      `Change against the median: better in ${format.number(better)} components, alike in ${format.number(alike)}, worse in ${format.number(worse)}`,
    none: 'There is nobody to compare with',
    subtitle: (place, peers, from, to) =>
      `Change of each component in points of the index: dot ${place}, tick the median of ${peers} · ${from} → ${to}`,
    allOthers: (count) => `${format.number(count)} other provinces`,
    picture: (place) => `Change of each component of ${place} beside the change of the median`,
    own: 'change',
    median: 'change of the median',
    name: {
      faster: 'rose faster',
      alike: 'rose alike',
      slower: 'rose slower',
      still: 'stood still',
      'fell less': 'fell less',
      'fell more': 'fell more',
      'fell against': 'fell while most rose',
      'fell alone': 'fell while the median stood still',
      'rose against': 'rose while most fell',
    },
  },

  slope: {
    headline: (passed, left, who) =>
      passed === 0 && left === 0
        ? `Nobody changed places with ${who}`
        : [
            passed === 0 ? `Nobody overtook ${who}` : `${format.number(passed)} overtook ${who}`,
            left === 0 ? `${who} overtook nobody` : `${who} overtook ${format.number(left)}`,
          ].join(', '),
    subtitle: (place, from, to) =>
      `Recomputed ranks of ${place} and the provinces around; orange: overtook, blue: was overtaken · ${from} and ${to}`,
    picture: (place) => `Ranks in both years of ${place} and of those near it`,
    rank: (year, rank) => `${year}: ${rank === null ? 'not ranked' : `rank ${rank}`}`,
    passed: 'moved above',
    left: 'was overtaken',
  },

  overtakes: {
    headline: (passed, left, who) =>
      [
        passed === null ? null : `overtook ${who}: ${passed}`,
        left === null ? null : `${who} overtook: ${left}`,
      ]
        .filter((part) => part !== null)
        .map((part, i) => (i === 0 ? upperFirst(part) : part))
        .join('; ') || `Nobody changed places with ${who}`,
    more: (names, more) => `${names} and ${format.number(more)} more`,
    subtitle: (place, from, to) =>
      `Recomputed totals against ${place}; the component with the largest part in the change of the gap · ${from} → ${to}`,
    place: 'Province',
    direction: 'Change',
    passed: (who) => `overtook ${who}`,
    left: (who) => `${who} overtook it`,
    before: (year) => `Gap ${year}`,
    beforeWhy: 'Its total less the one looked at; positive = above',
    through: 'Through',
    weights: 'weights',
    part: 'Part',
    partWhy: 'Part of that component in the change of the gap, points of the index',
    rounding: 'gap within rounding',
    none: 'Nobody changed places.',
  },

  table: {
    headline: (best, worst, who) =>
      best !== null && worst !== null
        ? `${upperFirst(who)} gained ranks through ${best}, lost them through ${worst}`
        : best !== null
          ? `${upperFirst(who)} gained ranks through ${best}`
          : worst !== null
            ? `${upperFirst(who)} lost ranks through ${worst}`
            : `No component changed clearly enough to have moved its rank`,
    subtitle: (place, from, to) =>
      `Each component: score on its own scale, part in the change of the index and of the rank · ${place} · ${from} → ${to}`,
    score: (year) => `Score ${year}`,
    partWhy: 'Part in the change of the index, points',
    median: 'Median changed',
    medianWhy: 'Change of the median of those compared with, points of the index',
    ahead: 'Ahead, behind',
    aheadWhy: 'Change less the change of the median',
    rank: 'Part of the rank',
    rankWhy: 'Part in the own change of rank; they add up to it (Shapley value)',
    error: 'Error',
    errorWhy: 'Standard error of the part of the rank, from sampling',
    pace: 'Against median',
    weights: 'Changed weights (their rank is within the components)',
    sum: 'Sum',
  },

  notice: {
    suspected: (reason) => `Compare with care: ${reason}.`,
    refused: (from, to) => `${from} and ${to} are not compared`,
    refusedWhy: (reason) => `Reason: ${reason}.`,
    onePair: 'There are no two published years to compare',
    instead: 'These may be compared:',
    pair: (from, to) => `${from} → ${to}`,
    missing: (reasons) =>
      `Its own part and that of others cannot be told apart: ${reasons}. Below is what has been published.`,
    partial: (year, known, of) =>
      `for ${year} all component scores are known of ${format.rank(known, of)} provinces only`,
    'no components': (year) => `the components of ${year} are not known`,
    'no formula': (year) => `how components make the total of ${year} is not known`,
    'no scores': (year) => `for ${year} no province has all component scores`,
    absent: (place) => `${place} lacks component scores in one of the years`,
  },

  published: {
    rose: (points) => `the score rose by ${points}`,
    fell: (points) => `the score fell by ${points}`,
    still: 'the score did not change',
    unknown: 'the change of the score is not known',
    average: {
      mean: (points) => `mean of the country ${points}`,
      median: (points) => `median of the country ${points}`,
    },
    noAverage: 'no average was published in both years',
    rank: {
      printed: 'rank as published',
      computed: 'rank by the published scores',
      up: (rank, steps, from, to) => `${rank} up ${steps} (${from} → ${to})`,
      down: (rank, steps, from, to) => `${rank} down ${steps} (${from} → ${to})`,
      none: (rank, at) => `${rank} still ${at}`,
      unknown: 'no rank is known in both years',
      bounds: (from, to) => `rank ${from} → ${to} (implied)`,
    },
    subtitle: (place, from, to) => `Published figures · ${place} · ${from} and ${to}`,
    column: {
      what: 'Published figure',
      from: (year) => `${year}`,
      average: 'Country changed',
      place: 'Province',
      crossed: (who) => `Against ${who}`,
    },
    row: { score: 'Score', rank: 'Rank', mean: 'Mean of the country', median: 'Median of the country' },
    parts: {
      headline: (rose, of) => `${rose} of ${of} known components rose`,
      subtitle: (place, from, to) =>
        `Published scores on the scales of the known components · ${place} · ${from} and ${to}`,
    },
    movers: {
      headline: (passed, left, who) =>
        passed === null && left === null
          ? `Among those with a known rank nobody changed places with ${who}`
          : [
              passed === null ? null : `overtook ${who}: ${passed}`,
              left === null ? null : `${who} overtook: ${left}`,
            ]
              .filter((part) => part !== null)
              .map((part, i) => (i === 0 ? upperFirst(part) : part))
              .join('; '),
      subtitle: (known, of, from, to) =>
        `Provinces with a known rank in both years (${format.rank(known, of)}); others may have changed places too · ${from} and ${to}`,
      none: 'No other place has a known rank in both years.',
      unknown: (who) => `No rank of ${who} is known in both years, nor who overtook whom`,
      above: (who) => `above ${who} in both years`,
      below: (who) => `below ${who} in both years`,
    },
  },

  note: {
    known: (a, ofA, b, ofB) =>
      `all component scores of ${format.rank(a, ofA)} and ${format.rank(b, ofB)} provinces`,
    recomputed: 'recomputed, not a published figure',
  },
})
