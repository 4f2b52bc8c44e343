import type { HeldMeasurement } from '../../src/intake/forms/FormLists.ts'
import { measurementKey } from '../../src/intake/forms/measurementKey.ts'
import { measurementsOf } from '../../src/intake/forms/measurementsOf.ts'
import { listedIn, placeOfLayer } from './ownFolder.ts'
import { ownRows } from './ownRows.ts'

/** The measurements of a folder, each with the file that it is from where that is known. */
export function heldInFolder(folder: string): HeldMeasurement[] {
  const files = new Map(
    listedIn(folder).flatMap((layer) =>
      measurementsOf(ownRows(placeOfLayer(folder, layer), 'measurements'), layer.file).map(
        (row): [string, string] => [measurementKey(row), layer.file],
      ),
    ),
  )
  const held = measurementsOf(ownRows(folder, 'measurements'), 'measurements.csv')
  return held.map((row) => ({ ...row, source: files.get(measurementKey(row)) ?? row.source }))
}
