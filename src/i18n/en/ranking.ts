import type { Format } from '../format.ts'
import { lowerFirst } from '../lowerFirst.ts'
import type { Words } from '../vi.ts'
import { ofData } from './ofData.ts'
import { plural } from './plural.ts'

export const ranking = (format: Format): Words['ranking'] => ({
  bar: {
    index: 'Index',
    year: 'in',
    component: 'component',
    allComponents: 'all',
    peers: 'compared with',
    summary: (index, year, peers) => `${index} ${year} · compared with ${peers}`,
  },
  peers: {
    all: (count) => (count === null ? 'all provinces' : `${format.number(count)} provinces and cities`),
    cities: (count) =>
      count === null ? 'centrally-run cities' : `${format.number(count)} centrally-run cities`,
    region: (region) => `region ${ofData(region)}`,
    own: 'Own groups',
    newGroup: 'New group…',
    edit: 'Edit group',
    groupName: 'Name of the group',
    groupNameDefault: (n) => `Group ${format.number(n)}`,
    groupPlaces: (system) => `Choose among the ${system} provinces and cities`,
    chosen: (n) => `${format.number(n)} chosen`,
    save: 'Save group',
    remove: 'Delete group',
    cancel: 'Cancel',
    ofSystem: (system) => `of the ${system} provinces and cities`,
    otherSystem: {
      all: (system) =>
        `This group was made of the ${system} provinces and cities and does not fit the year shown; comparing with all.`,
      alike: (system) =>
        `This group was made of the ${system} provinces and cities and does not fit the year shown; comparing with those most alike.`,
    },
  },
  score: (value, { scale, decimals }) =>
    value === null
      ? format.number(null)
      : scale === 'percent'
        ? format.percent(value / 100, decimals)
        : scale === 'points'
          ? `${format.number(value, decimals)} points`
          : format.number(value, decimals),
  gap: (value, { scale, decimals }) =>
    scale === 'fraction'
      ? format.number(value, decimals)
      : `${format.number(value, decimals)} ${scale === 'percent' ? 'percentage points' : 'points'}`,
  headline: {
    start: (what, year, place) => `${what} ${year}: ${place}`,
    band: (name) => (/^group |quartile/i.test(name) ? lowerFirst(name) : `graded ${lowerFirst(name)}`),
    rank: (rank, of, last) => `rank ${format.rank(rank, of, last)}`,
    bounds: (low, high, of) =>
      `rank ${low === high ? low : `${low}–${high}`}${of === null ? '' : `/${of}`} (derived)`,
    noRank: 'rank not known',
    noScore: 'score not known',
    nothing: (what, year, place) => `${what} ${year}: nothing known of ${place}`,
    median: (difference) => `${difference} from the median`,
    peers: (rank, of, peers) => `${format.rank(rank, of)} among ${peers}`,
    up: (steps, year) => `${steps === 1 ? 'one place' : `${format.number(steps)} places`} up on ${year}`,
    down: (steps, year) => `${steps === 1 ? 'one place' : `${format.number(steps)} places`} down on ${year}`,
    same: (year) => `same rank as in ${year}`,
    suspected: 'a change of method is suspected',
    refused: (year) => `not comparable with ${year}`,
    known: (known, of) =>
      of === null ? `${format.number(known)} provinces known` : `${format.rank(known, of)} known`,
    chosen: (place, parts) => `${place}: ${parts.join(', ')}.`,
    ahead: (gap, place) => `${gap} ahead of ${place}`,
    behind: (gap, place) => `${gap} behind ${place}`,
    level: (place) => `level with ${place}`,
  },
  breaks: {
    edition: 'new framework',
    suspected: 'method change?',
    system: (system) => `${system} provinces`,
    noEdition: 'no framework',
    list: (n) => `Breaks, certain or suspected (${format.number(n)})`,
    at: (year, why) => `${year}: ${why}`,
  },
  years: {
    label: 'Year',
    play: 'Play through the years',
    pause: 'Pause',
    unknown: (year) => `${year}: nothing known`,
    broken: 'not comparable across this line',
    suspected: 'comparable, but a change of method is suspected',
  },
  table: {
    subtitle: (what, peers, year) => `${what}: rank and score · ${peers} · ${year}`,
    groupWhy: 'the provinces just above and just below are of one group',
    peerRank: 'Among peers',
    peerRankTitle: 'Rank among the provinces compared',
    movement: (year) => (year === null ? 'Change' : `On ${year}`),
    movementTitle: 'Places up or down since the year before',
    place: 'Province, city',
    placeAndGroup: 'Province, city (group)',
    score: (scale) => (scale === 'percent' ? 'Score (%)' : 'Score'),
    scoreOf: (name) => `${name} score`,
    toMedian: 'To median',
    toBest: 'To best',
    barShort: 'Position',
    bar: 'From lowest to highest',
    history: 'Over the years',
    historyOf: (place) => `${place}: rank over the years`,
    bounds: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
    sharedWhy: 'Others have the same score in print; the rank is computed and may be any of these',
    boundsColumn: 'Derived rank',
    derived: 'derived',
    boundsWhy: 'Derived from the printed ranks of provinces with a higher and a lower score',
    unknownRank: 'not known',
    lowConfidence: 'Source of low confidence',
    unknown: (n) => `${format.number(n)} ${plural(n, 'province')} not known`,
    unplaced: (n) => `${format.number(n)} with a score but no known rank: among those not known above`,
    onlyKnown: 'Only what is known, in published order',
    find: 'Find a province or city',
    found: (n) => `${format.number(n)} found`,
    moved: { up: 'up', down: 'down', same: 'unchanged' },
    refusedMark: '≠',
    suspectedMark: '*',
    noneThen: (year) => `its rank in ${year} is not known`,
    noneNow: 'its rank in this year is not known',
    firstYear: 'no year before',
    legendRefused: (year, why) => `≠ not comparable with ${year}: ${why}.`,
    legendSuspected: (year, why) => `* on ${year}: ${why}.`,
    legendSet: (year, set) => `Against ${year}: ${set}.`,
    legendEdition: (edition, note) => `Framework ${edition}: ${note}.`,
    group: (name, n, complete) => `${name}: ${format.number(n)}${complete ? '' : ' known'}`,
    noGroup: 'Group not known',
    legendFirst: 'There is no year before to compare with.',
    legendBounds: 'Ranks in italics are ranges derived from the printed ranks around them.',
    open: (place) => `Compare ${place} with Hanoi`,
  },
  strip: {
    headline: (best, bestScore, median) =>
      median === null ? `Best known: ${best}, ${bestScore}` : `Best: ${best}, ${bestScore}; median ${median}`,
    nothing: 'No score is known, only ranks',
    subtitle: (measure, year) => `${measure} · every province and city · ${year}`,
    median: (value) => `median ${value}`,
    label: (what, year) =>
      `Score of ${what} in ${year} of every province and city on one axis; Hanoi coloured`,
  },
  bump: {
    tab: 'Over the years',
    headline: (place, from, to) => `${place}: ${from}, ${to}`,
    point: (rank, year) => `rank ${rank} in ${year}`,
    one: (place, at) => `${place}: ${at}`,
    best: (rank, years, since) => `best rank${since === null ? '' : ` since ${since}`}: ${rank} (${years})`,
    nothing: (place) => `No rank of ${place} is known in any year`,
    subtitle: (what, from, to) =>
      `Rank in ${what} · every province and city · ${from === to ? from : `${from}–${to}`}`,
    label: (what) => `Rank in ${what} over the years; one line for each province and city; Hanoi coloured`,
    bounds: (low, high) => `rank ${low === high ? low : `${low}–${high}`} (derived)`,
    rank: (rank, of, last) => `rank ${format.rank(rank, of, last)}`,
    unknown: 'rank not known',
  },
  map: {
    tab: 'Tile map',
    headline: (n, top) => `Top five${n < 5 ? ' known' : ''}: ${top}`,
    headlineKnown: (known, all, top) => `Scores of ${known}/${all} provinces are known; best known: ${top}`,
    subtitle: (measure, system, year) =>
      `${measure} · ${system} provinces and cities, one tile each · ${year}`,
    label: (what, year) =>
      `The country as equal tiles in their real arrangement, coloured by the score of ${what} in ${year}; with quần đảo Hoàng Sa and quần đảo Trường Sa`,
    unknown: 'not known',
    rankOnly: (rank) => `#${rank}`,
    hoangSa: ['Quần đảo', 'Hoàng Sa', '(TP Đà Nẵng)'],
    truongSa: ['Quần đảo', 'Trường Sa', '(tỉnh Khánh Hòa)'],
    sea: ['Biển Đông'],
    short: 'Tile',
  },
  note: {
    known: (scores, ranks, of, complete) =>
      complete
        ? `all ${format.number(scores)} ranked provinces`
        : `known: score of ${format.rank(scores, of)}, rank of ${format.rank(ranks, of)} provinces and cities`,
    completeYears: (complete, all) => `all ranks known in ${format.rank(complete, all)} years`,
    sources: (n) => `Sources of the figures (${format.number(n)})`,
    official: 'publisher',
    noLink: 'incomplete address',
  },
  links: {
    components: (what, year, place) => `Components of ${what} ${year} for ${place}`,
    otherYear: (what, year, { place, asked }) =>
      `Components of ${what} ${year} for ${place} (those of ${asked} are not published)`,
    never: (what, place) => `No components of ${what} are published for ${place} in any year.`,
    clear: (place) => `Drop ${place}`,
  },
  empty: {
    nothing: (what) => `${what}: nothing known of any year`,
    short: 'nothing known',
  },
  pictures: 'Pictures',
  waiting: 'the ranking',
  group: { title: 'Peer group of one’s own', needsTwo: 'At least two provinces are needed.' },
})
