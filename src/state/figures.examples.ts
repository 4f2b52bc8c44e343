import type { Screen } from './screens.ts'

interface ListedFigure {
  screen: Screen['name']
  /** Once on its screen. */
  id: string
  /** Where it stands on the data of this repository: path and search behind the `#`. */
  at: string
  /** What must be done there before it stands, where it has no address that outlives the data. */
  after?:
    | 'its first case is opened'
    | 'a file of cases is dropped'
    | 'a period is closed'
    | 'the counts of the week are opened'
    | 'the ranks of all places are opened'
    | 'a case is explained'
    | 'unverified leads are switched on'
}

const pci = '/ranking?index=PCI&year=2021'
const clerical = '/components?index=QD766&year=2024&component=QD766.TDGQ'
const comparable = '/causes?index=PCI'
const partly = '/causes?index=SIPAS&year=2024'
const twoUnits = '/causes?tab=compare&sides=units&with=S.TUPHAP,S.NNMT'
const foretold = '/plan?tab=forecast&index=QD766'
const draft = '/bottlenecks?type=incoming+document&step=draft'
const department = '/unit?unit=S.XAYDUNG.2025'
const ofCommunes = 'grain=month&period=2026-10&kind=commune'

/** Every figure of every screen. A figure that does not stand here does not compile. */
export const figures = [
  { screen: 'overview', id: 'indices', at: '/' },
  { screen: 'overview', id: 'intake', at: '/', after: 'the counts of the week are opened' },
  { screen: 'overview', id: 'attention', at: '/' },

  { screen: 'ranking', id: 'standings', at: pci },
  { screen: 'ranking', id: 'strip', at: pci },
  { screen: 'ranking', id: 'bump', at: pci },
  { screen: 'ranking', id: 'map', at: `${pci}&picture=map` },

  { screen: 'components', id: 'tree', at: clerical },
  { screen: 'components', id: 'distance', at: '/components?index=PCI' },
  { screen: 'components', id: 'lost', at: '/components?index=PCI' },
  { screen: 'components', id: 'history', at: clerical },
  { screen: 'components', id: 'weekly', at: clerical },
  { screen: 'components', id: 'units-behind', at: clerical },

  { screen: 'causes', id: 'rank-change', at: comparable },
  { screen: 'causes', id: 'score-change', at: comparable },
  { screen: 'causes', id: 'overtakes', at: comparable },
  { screen: 'causes', id: 'slope', at: comparable },
  { screen: 'causes', id: 'pace', at: comparable },
  { screen: 'causes', id: 'parts', at: comparable },
  { screen: 'causes', id: 'published-change', at: partly },
  { screen: 'causes', id: 'published-parts', at: partly },
  { screen: 'causes', id: 'movers', at: partly },
  { screen: 'causes', id: 'rank-shares', at: '/causes?tab=sensitivity' },
  { screen: 'causes', id: 'rank-intervals', at: '/causes?tab=sensitivity' },
  {
    screen: 'causes',
    id: 'rank-heat',
    at: '/causes?tab=sensitivity',
    after: 'the ranks of all places are opened',
  },
  { screen: 'causes', id: 'leaving-out', at: '/causes?tab=sensitivity' },
  { screen: 'causes', id: 'headroom', at: '/causes?tab=room' },
  { screen: 'causes', id: 'headroom-table', at: '/causes?tab=room' },
  { screen: 'causes', id: 'headroom-of-units', at: '/causes?tab=room&index=PCI' },
  { screen: 'causes', id: 'side-by-side', at: '/causes?tab=compare' },
  { screen: 'causes', id: 'profile', at: '/causes?tab=compare' },
  { screen: 'causes', id: 'history', at: '/causes?tab=compare' },
  { screen: 'causes', id: 'units', at: twoUnits },
  { screen: 'causes', id: 'unit-scores', at: twoUnits },

  { screen: 'plan', id: 'scenario-ranks', at: '/plan' },
  { screen: 'plan', id: 'side-by-side', at: '/plan' },
  { screen: 'plan', id: 'gains', at: '/plan?tab=target' },
  { screen: 'plan', id: 'tasks', at: '/plan?tab=target' },
  { screen: 'plan', id: 'limits', at: '/plan?tab=target' },
  { screen: 'plan', id: 'forecast', at: foretold },
  { screen: 'plan', id: 'forecast-of-places', at: foretold },
  { screen: 'plan', id: 'forecast-tests', at: foretold },
  { screen: 'plan', id: 'year-end', at: foretold },

  { screen: 'indicators', id: 'trend', at: '/indicators' },
  { screen: 'indicators', id: 'indicators', at: '/indicators' },
  { screen: 'indicators', id: 'fields', at: '/indicators' },
  { screen: 'indicators', id: 'closing', at: '/indicators', after: 'a period is closed' },
  { screen: 'indicators', id: 'heat-of-indicators', at: `/indicators?tab=heat&${ofCommunes}` },
  { screen: 'indicators', id: 'heat-of-periods', at: `/indicators?tab=heat&heat=periods&${ofCommunes}` },
  { screen: 'indicators', id: 'funnel', at: `/indicators?tab=funnel&indicator=online_filing&${ofCommunes}` },
  { screen: 'indicators', id: 'alerts', at: '/indicators?tab=alerts' },
  { screen: 'indicators', id: 'alert', at: '/indicators?tab=alerts' },
  { screen: 'indicators', id: 'points', at: `/indicators?tab=points&${ofCommunes}` },
  { screen: 'indicators', id: 'points-history', at: `/indicators?tab=points&${ofCommunes}` },
  { screen: 'indicators', id: 'points-of-units', at: `/indicators?tab=points&${ofCommunes}` },

  { screen: 'unit', id: 'due-soon', at: department },
  { screen: 'unit', id: 'overdue', at: department },
  { screen: 'unit', id: 'late', at: department },
  { screen: 'unit', id: 'explained', at: department, after: 'a case is explained' },
  { screen: 'unit', id: 'signals', at: department },
  { screen: 'unit', id: 'indicators', at: department },
  {
    screen: 'unit',
    id: 'led',
    at: '/unit?unit=S.TAICHINH.2025',
    after: 'unverified leads are switched on',
  },

  { screen: 'bottlenecks', id: 'path', at: draft },
  { screen: 'bottlenecks', id: 'cases', at: draft },
  { screen: 'bottlenecks', id: 'lateness-by-step', at: draft },
  { screen: 'bottlenecks', id: 'lateness-by-unit', at: draft },
  { screen: 'bottlenecks', id: 'case', at: draft, after: 'its first case is opened' },

  { screen: 'data', id: 'coverage', at: '/data' },
  { screen: 'data', id: 'missing-years', at: '/data' },
  { screen: 'data', id: 'sources', at: '/data?tab=sources' },
  { screen: 'data', id: 'published-figures', at: '/data?tab=sources' },
  { screen: 'data', id: 'unit-scores', at: '/data?tab=sources' },
  { screen: 'data', id: 'stated-sources', at: '/data?tab=sources' },
  { screen: 'data', id: 'conflicts', at: '/data?tab=conflicts' },
  { screen: 'data', id: 'editions', at: '/data?tab=editions' },
  { screen: 'data', id: 'edition-list', at: '/data?tab=editions' },
  { screen: 'data', id: 'events', at: '/data?tab=editions' },
  { screen: 'data', id: 'holidays', at: '/data?tab=editions' },
  { screen: 'data', id: 'tree', at: '/data?tab=definitions&index=PAR' },
  { screen: 'data', id: 'indicators', at: '/data?tab=definitions&part=indicators' },
  { screen: 'data', id: 'proxies', at: '/data?tab=definitions&part=proxies' },
  { screen: 'data', id: 'arithmetic', at: '/data?tab=definitions&part=arithmetic' },
  { screen: 'data', id: 'glossary', at: '/data?tab=definitions&part=glossary' },
  { screen: 'data', id: 'columns', at: '/data?tab=definitions&part=columns' },
  { screen: 'data', id: 'load-report', at: '/data?tab=report' },
  { screen: 'data', id: 'case-columns', at: '/data?tab=upload' },
  { screen: 'data', id: 'step-columns', at: '/data?tab=upload' },
  { screen: 'data', id: 'sql-answer', at: '/data?tab=sql&sql=FROM+indices' },
  { screen: 'data', id: 'own-weeks', at: '/data?tab=upload', after: 'a file of cases is dropped' },
] as const satisfies readonly ListedFigure[]

export type FigureId = (typeof figures)[number]['id']
