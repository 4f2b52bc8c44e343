import type { Table } from 'apache-arrow'
import { arrowRows } from './arrowRows.ts'
import type { Row } from './Database.ts'

/** So many rows take a page a few milliseconds. */
const together = 4_000

/** All rows of an answer; of a large one the page does other things between its pieces. */
export async function rowsInPieces(table: Table): Promise<Row[]> {
  const rows: Row[] = arrowRows(table.slice(0, together))
  for (let i = together; i < table.numRows; i += together) {
    await breath()
    for (const row of arrowRows(table.slice(i, i + together))) rows.push(row)
  }
  return rows
}

/** Timers would wait longer, and in a tab that is not seen a second. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
