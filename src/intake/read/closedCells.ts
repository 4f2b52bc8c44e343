/** A row and a cell of a table that were begun and not ended yet. */
interface OpenTable {
  row: boolean
  cell: boolean
}

/**
 * A page in whose tables every row and cell ends where browsers end it: programs that are not new leave out `</td>`,
 * `</tr>` and even `<tr>`, and the workbook's reader then takes a row for one cell.
 */
export function closedCells(page: string): string {
  const open: OpenTable[] = []
  return page.replace(/<(\/?)(table|thead|tbody|tfoot|tr|td|th)(?=[\s/>])[^>]*>/gi, (tag, slash, name) => {
    const element = name.toLowerCase()
    const at = open.at(-1)
    if (element === 'table' && slash === '') {
      open.push({ row: false, cell: false })
      return tag
    }
    if (at === undefined) return tag
    const isCell = element === 'td' || element === 'th'
    if (isCell && slash !== '') {
      const isOpen = at.cell
      at.cell = false
      return isOpen ? tag : ''
    }
    const before = isCell ? endOfCell(at) : endOfRow(at)
    if (element === 'table') open.pop()
    if (element === 'tr') {
      at.row = slash === ''
      return at.row ? `${before}${tag}` : before
    }
    if (!isCell) return `${before}${tag}`
    const row = at.row ? '' : '<tr>'
    Object.assign(at, { row: true, cell: true })
    return `${before}${row}${tag}`
  })
}

function endOfCell(at: OpenTable): string {
  const end = at.cell ? '</td>' : ''
  at.cell = false
  return end
}

function endOfRow(at: OpenTable): string {
  const end = `${endOfCell(at)}${at.row ? '</tr>' : ''}`
  at.row = false
  return end
}
