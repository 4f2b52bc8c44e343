import type { dataArithmetic as vietnamese } from '../vi/dataArithmetic.ts'

export const dataArithmetic: typeof vietnamese = [
  {
    what: 'Rank',
    formula: 'rank = 1 + number of places with a higher score',
    how: 'Equal scores share a rank (1, 2, 2, 4), on the full published precision, within one system of 64, 63 or 34 places. A printed rank is kept; the computed one checks it and stands where none was printed. Ranks of two systems are never compared or subtracted.',
  },
  {
    what: 'Partial table',
    formula: 'known < ranked',
    how: 'No rank is computed while scores are missing. A place with a score but no printed rank gets the bounds that the printed ranks around it allow, such as “rank 19–21, inferred”; none where printed ranks contradict scores.',
  },
  {
    what: 'Points of the index',
    formula: 'score × product of the factors up to the root',
    how: "A factor is 1 under a sum; parent's maximum × weight ÷ the component's maximum under a mean. Unknown where the aggregation or a maximum is unknown.",
  },
  {
    what: 'Points lost',
    formula: '(maximum − score) × product of the factors up to the root',
    how: 'Over one level they add up to the maximum of the index minus the recomputed total. The difference of the published and the recomputed total is a row of its own.',
  },
  {
    what: 'Points of a lead unit',
    formula: 'points lost × share assigned',
    how: 'Only by assignments that a document states. The rest is its own row, “no document assigns it”, and is never spread.',
  },
  {
    what: 'Rate',
    formula: 'Σ numerator ÷ Σ denominator',
    how: 'Over the whole period, the unit and all below it; never a mean of rates. None over zero. Below the smallest denominator it is grey and not ranked.',
  },
  {
    what: 'Random variation',
    formula: '(p + z²⁄2n ± z·√(p(1−p)⁄n + z²⁄4n²)) ÷ (1 + z²⁄n), z = 1.959964',
    how: 'The Wilson 95% interval of a rate p of n cases. Dossiers are counted in full, not sampled: it says how far the rate may move by chance alone.',
  },
  {
    what: 'Duration, count, stock, share',
    formula: 'Σ ÷ Σ · Σ · last figure · last numerator ÷ last denominator',
    how: 'A mean duration falls while stuck cases stay open, so it is read beside the open overdue ones. The stock of a parent is the sum of its children. A share is taken at one date and never added over dates.',
  },
  {
    what: 'On time, always three figures',
    formula: 'of those finished · of those due · open and overdue',
    how: 'The first is the official rate, which improves while late dossiers stay open. The second counts those due and still open as late.',
  },
  {
    what: 'Periods',
    formula: 'ISO weeks; months, quarters and years of the civil or the reporting calendar',
    how: 'The reporting calendar closes on the 14th: month 11/2026 is 15/10–14/11/2026, year 2026 is 15/12/2025–14/12/2026 (assumed for the city). The service index 766 follows the civil one. An unfinished period is marked and raises no alert.',
  },
  {
    what: 'Breaks',
    formula: 'editions, systems of places, reorganisations',
    how: 'Drawn on every series that crosses them. Editions known not to compare are not compared; suspected ones are, with a warning. Scores of places are never re-added to new boundaries.',
  },
  {
    what: 'Reliability',
    formula: 'verified · derived · assumed · unverified',
    how: 'Verified: read in the source. Derived: computed from what was read. Assumed: by this dashboard until a document says so. Unverified: general knowledge, never shown as official.',
  },
]
