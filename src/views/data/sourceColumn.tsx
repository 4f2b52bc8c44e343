import type { Words } from '../../i18n/vi.ts'
import { text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { Address } from './Address.tsx'

/** Where a row was read, with the addresses in it as links. */
export function sourceColumn<Row extends { source: string | null }>({
  column,
  ofData,
}: Words): TableColumn<Row> {
  return text('source', column.source, ({ source }) => source && ofData(source), {
    show: ({ source }) => (source === null ? '–' : <Address text={ofData(source)} />),
  })
}
