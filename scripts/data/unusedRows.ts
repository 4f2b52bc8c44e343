import { existsSync, readFileSync } from 'node:fs'
import type { FactLedger, FactRow } from './facts.ts'
import { parseCsv } from './parseCsv.ts'

/**
 * Marks the rows of facts that `unused.csv` lists. `rows` selects: `*` all, `7` or `2-9` row numbers
 * (row 1 is the header), `column=value` those with that value.
 */
export function markUnused(ledger: FactLedger, file: string): void {
  if (!existsSync(file)) return
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'))
  const cell = (cells: readonly string[], column: string) => cells[header.indexOf(column)] ?? ''
  rows.forEach((cells, i) => {
    const facts = ledger.readFacts(cell(cells, 'file'))
    const selected = facts.filter((fact) => selects(cell(cells, 'rows'), fact))
    const reason = cell(cells, 'reason')
    if (reason === '')
      throw new Error(`${file}, dòng ${i + 2}, cột reason: trống. Cách sửa: ghi lý do không dùng`)
    if (selected.length === 0) {
      throw new Error(
        `${file}, dòng ${i + 2}, cột rows: không dòng nào khớp. Cách sửa: sửa cách chọn, hoặc xóa dòng`,
      )
    }
    for (const fact of selected) ledger.unused(fact, reason)
  })
}

function selects(selector: string, fact: FactRow): boolean {
  if (selector === '*') return true
  const span = /^(\d+)(?:-(\d+))?$/.exec(selector)
  if (span) return Number(span[1]) <= fact.row && fact.row <= Number(span[2] ?? span[1])
  const separator = selector.indexOf('=')
  if (separator < 0)
    throw new Error(`unused.csv, cột rows: “${selector}” không phải *, 7, 2-9 hay cột=giá trị`)
  return (fact.get(selector.slice(0, separator)) ?? '') === selector.slice(separator + 1)
}
