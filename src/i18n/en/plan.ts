import type { Words } from '../vi.ts'

export const plan = (): Words['plan'] => ({
  tabsLabel: 'Plan',
  tabs: {
    scenarios: 'Scenarios',
    target: 'Reach rank N',
    forecast: 'Forecast',
  },
})
