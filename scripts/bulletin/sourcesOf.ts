import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { documentWords } from '../../src/i18n/documentWords.ts'
import { vi } from '../../src/i18n/vi.ts'

const most = 3

/**
 * What is named as the source of measurements: the package, or the files of measurements and cases that a folder of
 * taken-over tables lists, and the package where its own stand beside them.
 * @param paths of all files of measurements
 */
export function sourcesOf(own: string | null, paths: readonly string[]): string[] {
  const ofPackage = [vi.indicators.source]
  const given = ['measurements', 'dossiers'].filter(
    (table) => own !== null && existsSync(path.join(own, `${table}.csv`)),
  )
  if (own === null || given.length === 0) return ofPackage
  const list = path.join(own, 'layers.json')
  const layers: { file: string; table: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : []
  const files = [...new Set(layers.flatMap(({ file, table }) => (given.includes(table) ? [file] : [])))]
  const named = files.length === 0 ? given.map((table) => `${table}.csv`) : files
  const folder = path.resolve(own)
  const isOver = paths.some((one) => !path.resolve(one).startsWith(folder))
  return [
    documentWords.ownFiles(named.slice(0, most), named.length - most),
    ...(isOver ? [vi.figure.restOfPackage] : []),
  ]
}
