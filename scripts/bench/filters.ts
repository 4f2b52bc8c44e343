import { vi } from '../../src/i18n/vi.ts'
import type { FigureId } from '../../src/state/figures.examples.ts'
import type { Screen } from '../../src/state/screens.ts'

/** What a reader may click on a screen, found as a reader finds it: by what it is and what it is called. */
export interface Filter {
  what: string
  /** `menu`: a choice in it; `radios`: each of a group; `button`, `check`, `row`: the thing itself. */
  kind: 'menu' | 'radios' | 'tabs' | 'button' | 'check' | 'row'
  /** Beginning of the accessible name; a row needs none. */
  label: string
  /** How many choices are tried; all of a group if absent. */
  most: number
  /** What the address says beforehand, if not what the screen opens with. */
  search?: string
  /** The figure that is asked for; the first of the screen if absent. */
  figure?: FigureId
}

const { alerts, bottlenecks, components, data, heat, indicators, points, ranking, unit } = vi

const department = '?unit=S.NNMT'
const funnel = '?tab=funnel&indicator=online_filing'

export const filters: Readonly<Record<Screen['name'], readonly Filter[]>> = {
  overview: [],
  ranking: [
    { what: 'year', kind: 'radios', label: ranking.years.label, most: 8 },
    { what: 'index', kind: 'menu', label: ranking.bar.index, most: 5 },
    {
      what: 'component',
      kind: 'menu',
      label: ranking.bar.component,
      most: 5,
      search: '?index=PCI&year=2021',
    },
    { what: 'peers', kind: 'menu', label: ranking.bar.peers, most: 2 },
    { what: 'place', kind: 'row', label: '', most: 4 },
  ],
  components: [
    { what: 'index', kind: 'menu', label: components.index, most: 4 },
    { what: 'place', kind: 'menu', label: components.place, most: 4 },
    { what: 'year', kind: 'menu', label: components.year, most: 4 },
    { what: 'peers', kind: 'menu', label: ranking.bar.peers, most: 2 },
    { what: 'component', kind: 'row', label: '', most: 4, figure: 'history' },
  ],
  causes: [],
  plan: [],
  indicators: [
    { what: 'indicator', kind: 'menu', label: indicators.bar.indicator, most: 6 },
    { what: 'unit', kind: 'menu', label: indicators.bar.unit, most: 6 },
    { what: 'period', kind: 'menu', label: indicators.bar.period, most: 4 },
    { what: 'period before', kind: 'button', label: indicators.bar.earlier, most: 3 },
    { what: 'length of periods', kind: 'radios', label: indicators.bar.grain, most: 3 },
    { what: 'since new year', kind: 'check', label: indicators.bar.toDate, most: 2 },
    { what: 'field', kind: 'menu', label: indicators.bar.field, most: 3 },
    { what: 'units as heat', kind: 'radios', label: indicators.tabs.label, most: 2 },
    { what: 'heat: period', kind: 'menu', label: indicators.bar.period, most: 3, search: '?tab=heat' },
    {
      what: 'heat: kind of units',
      kind: 'radios',
      label: indicators.heat.kinds,
      most: 3,
      search: '?tab=heat',
    },
    { what: 'heat: colour', kind: 'menu', label: heat.measure.label, most: 2, search: '?tab=heat' },
    { what: 'funnel: indicator', kind: 'menu', label: indicators.bar.indicator, most: 4, search: funnel },
    { what: 'funnel: period', kind: 'menu', label: indicators.bar.period, most: 3, search: funnel },
    { what: 'alerts: period', kind: 'menu', label: indicators.bar.period, most: 3, search: '?tab=alerts' },
    { what: 'alerts: rule', kind: 'radios', label: alerts.rules.label, most: 3, search: '?tab=alerts' },
    {
      what: 'alerts: one of them',
      kind: 'row',
      label: '',
      most: 3,
      search: '?tab=alerts',
      figure: 'alert',
    },
    { what: 'points: period', kind: 'menu', label: indicators.bar.period, most: 3, search: '?tab=points' },
    { what: 'points: index', kind: 'menu', label: points.index, most: 2, search: '?tab=points' },
    { what: 'points: unit', kind: 'menu', label: indicators.bar.unit, most: 3, search: '?tab=points' },
  ],
  unit: [
    { what: 'unit', kind: 'menu', label: unit.bar.unit, most: 6 },
    { what: 'length of periods', kind: 'radios', label: unit.bar.grain, most: 2, search: department },
    { what: 'period', kind: 'menu', label: unit.bar.period, most: 4, search: department },
  ],
  bottlenecks: [
    { what: 'unit', kind: 'menu', label: bottlenecks.unit, most: 6 },
    { what: 'kind of case', kind: 'menu', label: bottlenecks.type, most: 3 },
    { what: 'field', kind: 'menu', label: bottlenecks.field, most: 3, search: department },
    { what: 'procedure', kind: 'menu', label: bottlenecks.procedure, most: 4, search: department },
    { what: 'span', kind: 'menu', label: bottlenecks.since, most: 3, search: department },
    { what: 'step', kind: 'row', label: '', most: 3, search: department },
  ],
  data: [
    { what: 'index', kind: 'menu', label: data.index, most: 4 },
    { what: 'part', kind: 'tabs', label: data.tabsLabel, most: 5 },
  ],
}
