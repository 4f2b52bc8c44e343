import type { help as vietnamese } from '../vi/help.ts'

export const help: typeof vietnamese = {
  title: 'Help',
  groups: [
    {
      where: 'On every screen',
      keys: [
        { key: 'Ctrl K', does: 'Find indices, units, cases, terms' },
        { key: 'F', does: 'Present figure by figure; ← → turn, Esc ends' },
        { key: '?', does: 'Open this list' },
        { key: 'Tab, Shift Tab', does: 'To the next or previous button, link, table, picture' },
        { key: 'Esc', does: 'Close a menu or a dialog' },
      ],
    },
    {
      where: 'In a picture',
      keys: [
        { key: '← →', does: 'Along the points of a series' },
        { key: '↑ ↓', does: 'To another series' },
        { key: 'Enter', does: 'Choose the point that is read' },
      ],
    },
    {
      where: 'In tables and the heat table',
      keys: [
        { key: '↑ ↓', does: 'To another row' },
        { key: '← →', does: 'To another cell of the heat table' },
        { key: 'Enter', does: 'Open the row or the cell' },
      ],
    },
  ],
  more: 'Explanations',
}
