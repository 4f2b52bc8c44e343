import { checkComponents } from './checkComponents.ts'
import { checkEditions } from './checkEditions.ts'
import { checkKeys } from './checkKeys.ts'
import { checkMeasurements } from './checkMeasurements.ts'
import { checkReferences } from './checkReferences.ts'
import { checkScores } from './checkScores.ts'
import { checkShares } from './checkShares.ts'
import { checkTotals } from './checkTotals.ts'
import { checkUnitScores } from './checkUnitScores.ts'
import { checkUnits } from './checkUnits.ts'
import type { PackageTables } from './PackageRow.ts'
import type { Problem } from './Problem.ts'

const checks = [
  checkKeys,
  checkReferences,
  checkEditions,
  checkComponents,
  checkScores,
  checkShares,
  checkUnits,
  checkUnitScores,
  checkMeasurements,
  checkTotals,
]

/** All problems of the typed tables of a package; tables that are absent are not asked for. */
export function validatePackage(data: PackageTables): Problem[] {
  return checks.flatMap((check) => check(data))
}
