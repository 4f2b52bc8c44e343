import type { CoverageGrid, CoverageLine } from '../../answers/data/coverageGrid.ts'
import type { CoveragePictureData } from '../../charts/coveragePicture.ts'
import type { Words } from '../../i18n/vi.ts'

/** Nothing is known of it in any year, and something deeper than the first level. */
export function isSilent({ depth, cells }: CoverageLine): boolean {
  return depth > 1 && cells.every(({ scoresKnown, printed }) => scoresKnown === 0 && printed === 0)
}

export function coveragePictureData(grid: CoverageGrid, all: boolean, words: Words): CoveragePictureData {
  const lines = grid.lines.filter((line) => all || grid.index === null || !isSilent(line))
  return { years: grid.years, lines: lines.map((line) => pictured(line, grid, words)) }
}

function pictured(
  line: CoverageLine,
  grid: CoverageGrid,
  words: Words,
): CoveragePictureData['lines'][number] {
  const years = new Set(line.cells.map(({ year }) => year))
  const editions = grid.editions.filter((one) => one.index === line.index).slice(1)
  return {
    index: line.index,
    component: line.component,
    name: lineName(line, grid, words),
    depth: line.depth,
    cells: line.cells,
    breaks: editions
      .filter((one) => one.comparable !== true && years.has(one.first_year) && years.has(one.first_year - 1))
      .map((one) => ({ year: one.first_year, refused: one.comparable === false })),
  }
}

/** Among all indices their codes; within one the names of its components. */
export function lineName(line: CoverageLine, grid: CoverageGrid, words: Words): string {
  if (line.component === null) return words.data.coverage.allComponents
  return grid.index === null ? line.index : words.format.name(line)
}
