import type { Words } from '../vi.ts'

export const causes = (): Words['causes'] => ({
  tabsLabel: 'Causes',
  tabs: {
    change: 'Up and down',
    sensitivity: 'Rank sensitivity',
    room: 'Room',
    compare: 'Comparison',
  },
})
