import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'

export const points = (format: Format): Words['points'] => {
  const number = (value: number | null) => format.number(value, 1)
  const short = (value: number | null) =>
    format.number(value, value !== null && Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1)
  return {
    tab: 'points',
    index: 'Index',
    what: 'estimated points',
    estimate: 'Estimated from measurements, not published points',
    number,
    measurable: (measurable, max) => `${short(measurable)} of ${short(max)} points can be measured`,
    ofMeasurable: (points, measurable) => `${number(points)}/${number(measurable)}`,
    sure: (parts) => parts.map(({ points, status }) => `${status} ${short(points)}`).join(', '),
    headline: (period, unit, index, points) =>
      `${upperFirst(period)}: ${unit} at an estimated ${number(points)} points of ${index}`,
    grade: (low, high) => (low === high ? `grade ${low}` : `grade between ${low} and ${high}`),
    gradeWhy: (low, high) =>
      `What is not measured may bring no points at all (${low}) or all of them (${high})`,
    gradeCaveat: 'The limits of the middle grades are unverified.',
    unfinished: 'unfinished',
    subtitle: (unit, period) => `Points by group and component · ${unit} · ${period}`,
    component: 'Group, component',
    points: 'Estimated points',
    officialShort: 'Published',
    short,
    mostWhy:
      'As many points at most can be told from measurements; the rest stays empty, nothing is scaled up',
    by: 'Indicators',
    toPeers: (kind) => `Compare with ${kind}`,
    notMeasured: 'not measured',
    official: (period, score, rank) =>
      `Published for ${period}: ${score} points${rank === null ? '' : `, rank ${rank}`}`,
    none: (index, period) => `No indicator stands in for the edition of ${index} in force in ${period}`,
    noneWhy: 'Choose another index, or a period of an earlier edition.',
    nothing: (unit, period) => `${upperFirst(period)}: nothing measured of ${unit} stands in for it`,
    history: {
      what: 'points over the periods',
      headline: (unit, points, period) =>
        `${unit}: an estimated ${points} points, ${period}; none published of the kind`,
      estimated: (unit, points, period) => `${unit}: an estimated ${points} points, ${period}`,
      beside: (period, ours, official) =>
        `${upperFirst(period)}: an estimated ${ours} points, published ${official} points`,
      onlyOfficial: (period, official) => `${upperFirst(period)}: ${official} points published`,
      gap: (gap) => `${gap} apart`,
      subtitle: (index, unit, first, last) =>
        `Points of ${index}, estimated and published · ${unit} · ${first} – ${last}`,
      label: (index, unit) =>
        `Estimated points of ${index}, ${unit}, over the periods, beside the published ones`,
      ours: 'estimated',
      published: 'published',
      ceiling: 'measurable',
      rank: 'Published rank',
      simulatedWhy: 'The measurements are made up, so they cannot agree with the published points.',
      breaks: (dates) => `Breaks: ${dates.join('; ')}.`,
      leftOut: (points, grain) =>
        `So that periods compare, ${points} points that no ${grain} measures count in none of them.`,
      monthly: 'Published points are of months: look at months to see them in the picture.',
    },
    units: {
      headline: (period, kind, ranked, all) =>
        `${upperFirst(period)}: ${format.number(ranked)} of ${format.number(all)} ${kind} can be ranked`,
      first: (names) => `surely among the first: ${names}`,
      last: (names) => `surely among the last: ${names}`,
      none: 'no unit has enough cases to be ranked',
      subtitle: (index, parent, period) =>
        `Estimated points of ${index} by unit, compared within their kind · ${parent} · ${period}`,
      open: (name) => `open the points of ${name} by component`,
      pointsWhy: 'Estimated points by the official way of computing, on what is measured',
      rank: 'Possible rank',
      rankWhy:
        'As random variation, weeks going up and down included, allows: from the 5th to the 95th percentile of 1,000 draws; the true rank lies somewhere between',
      rankLow: 'Rank, from',
      rankHigh: 'Rank, to',
      rankOf: 'Units ranked',
      interval: (low, high, of) =>
        `${low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`}/${format.number(of)}`,
      compared: 'Compared points',
      comparedWhy: 'On the indicators of which all ranked units have enough cases, standardised by field',
      grade: 'Grade',
      volume: 'Cases',
      volumeWhy: 'Cases of the indicator that has the most in the period',
      groupHead: (name, max, status) => `${name}${max === null ? '' : ` (${short(max)} pts)`} · ${status}`,
      group: (size, units, ranked, most) =>
        `${size ?? 'Of one kind'}: ${format.number(units)} units, ${format.number(ranked)} ranked on ${number(most)} points`,
      groupNone: (size, units) =>
        `${size ?? 'Of one kind'}: ${format.number(units)} units, not ranked for want of cases`,
      plain:
        'not standardised by field, for each is nearly alone in its fields: what differs may be the fields',
      sizes: { 2: 'Most dossiers', 1: 'Medium', 0: 'Fewest dossiers' },
      lacking: (names) => `too few cases: ${names}`,
      notRanked: 'not ranked',
      few: (names) => `below the minimum of cases: ${names}`,
      empty: 'No unit in this period',
    },
  }
}
