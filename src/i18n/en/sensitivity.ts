import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Noise } from '../vi/sensitivity.ts'
import type { Words } from '../vi.ts'

export const sensitivity = (format: Format): Words['sensitivity'] => {
  const range = (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`)
  const spread = (percent: number) => `±${format.percent(percent / 100, 0)}`
  const varied = (noise: Noise, percent: number) =>
    noise === 'weights'
      ? `with weights varied by ${spread(percent)}`
      : noise === 'measurement'
        ? 'with measurement error'
        : `with weights varied by ${spread(percent)} and measurement error`
  const variants = (noise: Noise) => (noise === 'weights' ? 'weight variants' : 'trials')
  return {
    what: 'sensitivity of the rank',
    range,
    variants,
    bar: {
      index: 'Index',
      inYear: 'in',
      year: 'Year',
      follow: 'following',
      place: 'Province or city',
      top: 'Top',
      topN: (n) => `top ${n}`,
      partial: 'not enough known',
    },
    control: {
      spread: 'Weights vary by',
      spreadIs: spread,
      noise: 'What varies',
      weights: 'weights',
      measurement: 'measurement error',
      both: 'both',
      weightsWhy: 'Each weight times a random factor of its own, then rescaled to the sum it had',
      measurementWhy: 'Each score plus a random error, estimated from three successive published years',
      bothWhy: 'Weights vary and scores carry measurement error',
      noErrors:
        'Measurement error cannot be estimated: there are no three successive whole years that compare.',
    },
    headline: {
      within: (at) =>
        `${at.what}: ${at.place} ranks ${format.rank(at.rank, at.of)}; ${varied(at.noise, at.spread)} the rank ${
          at.low === at.high ? `stays ${at.low}` : `lies within ${range(at.low, at.high)}`
        } in at least ${format.percent(0.9, 0)} of ${variants(at.noise)}, and in the top ${at.top} in ${format.percent(at.share, 0)}`,
      notRanked: (what, place) => `${what}: ${place} is not in the ranking`,
      all: (unsure, of, width) =>
        `For half of the provinces the range is ${format.number(width)} ranks or wider; ${format.number(unsure)} of ${format.number(of)} provinces differ from the next by no more than rounding`,
      heat: (rank, share, of) => `The most frequent rank of ${of} is ${rank} (${format.percent(share, 0)})`,
      heatNone: 'How often each place takes each rank',
      leaving: (place, best, worst) =>
        best.rank === worst.rank
          ? `Whichever component is left out, ${place} ranks ${best.rank}`
          : `With one component left out, ${place} ranks from ${best.rank} (without ${best.name}) to ${worst.rank} (without ${worst.name})`,
    },
    subtitle: {
      shares: (noise, draws, seed) =>
        `Share of ${variants(noise)} that give each rank · rank of the recomputed total · ${format.number(draws)} ${variants(noise)}, random seed ${seed}`,
      all: (printed) =>
        `Bar: range of ranks, 5th to 95th percentile; tick: median; ring: ${printed ? 'published rank' : 'recomputed rank (none was published)'}`,
      heat: (noise) => `Rows: provinces by rank · columns: ranks · colour: share of ${variants(noise)}`,
      leaving: (what) =>
        `${what} · recomputed rank, the other components keep the proportions of their weights`,
    },
    explain:
      'The range says how far a rank depends on the choice of weights and on measurement error; it is recomputed under assumptions, is not a published figure and says nothing about probability.',
    official: (rank, recomputed) => `${upperFirst(rank)}; rank of the recomputed total ${recomputed}.`,
    equalAndOther: (equal, geometric) =>
      `If every component weighed the same: rank ${equal}; by the geometric mean: rank ${geometric}.`,
    column: {
      rankWhy: 'Rank of the total recomputed with the published weights',
      published: 'Published',
      name: 'Province, city',
      low: 'From',
      median: 'Middle',
      high: 'To',
      lowWhy: '5th percentile',
      medianWhy: 'Median',
      highWhy: '95th percentile',
      top: (n) => `In top ${n}`,
      topWhy: (noise, n) => `Share of ${variants(noise)} in the top ${n}`,
      equal: 'Equal',
      equalWhy: 'Rank if every component weighed the same',
      geometric: 'Geometric',
      geometricWhy: 'Rank of the weighted geometric mean: a weak component is hard to make up for by another',
      leaving: 'Without one',
      leavingWhy: 'Best and worst rank with one component left out',
      gap: 'Above next',
      gapWhy:
        'How far the recomputed total lies above the next; ≈ means no more than rounding of the components’ scores',
      without: 'Rank without',
      error: 'Error',
      errorWhy: 'Estimated standard deviation, on the component’s own scale; rather too large than too small',
      reliability: 'Reliability',
      reliabilityWhy: '1 − variance of the error ÷ variance of the scores between provinces',
    },
    rounding: (points) =>
      `≈ no more than ${points} points apart: may be rounding of the components’ scores alone`,
    intervalLabel: (name, low, high, rank) => `${name}: rank ${rank}, range ${range(low, high)}`,
    sharesLabel: (place) => `Share of each rank of ${place}`,
    rangesLabel: 'Range of ranks of all provinces',
    heatOpen: 'Every rank of every place',
    heatLabel: 'Share of each rank of all provinces',
    heatHint: 'Choose a row to read it',
    heatCell: (name, rank, share) => `${name}: rank ${rank} in ${format.percent(share, 1)}`,
    heatScale: (from, to) =>
      to === null ? `from ${format.percent(from, 0)}` : `${format.percent(from, 0)}–${format.percent(to, 0)}`,
    rankAxis: 'rank',
    share: 'share',
    errors: (from, to, suspected) =>
      `Measurement error estimated from ${from}–${to} (second differences: variance of x₁ − 2x₂ + x₃ over 6; Tintner 1940)${
        suspected ? '; a change of method is suspected within these years' : ''
      }. True change that is not straight counts as error too, so the figure errs on the large side.`,
    known: (known, of) => `${format.number(known)} of ${format.number(of)} provinces with every component`,
    empty: {
      title: (what) => `${what}: no range of ranks can be computed`,
      nothing: 'Nothing is published for this year.',
      partial: (known, of) =>
        of === null
          ? `Every component is known for ${format.number(known)} provinces, and how many were ranked is not; a range needs all of them.`
          : `Every component is known for ${format.number(known)} of ${format.number(of)} ranked provinces; a range needs all of them.`,
      'no components': 'Only the total was published for this year, without components.',
      'no formula': 'How the components make the total is not published.',
      'no scores': 'No place has a score in every component yet.',
      own: (place, rank, score) => `What is known: ${place}, ${rank}, total ${score}.`,
      bounds: (place, low, high) =>
        `From the published ranks it follows that ${place} ranks ${range(low, high)}.`,
      lacking: (place, components) => `${place} still lacks: ${components}.`,
    },
  }
}
