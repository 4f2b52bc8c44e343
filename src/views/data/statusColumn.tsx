import type { Words } from '../../i18n/vi.ts'
import { text } from '../../ui/columns.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { statusOf } from './statusOf.ts'

/** How sure a row is. */
export function statusColumn<Row extends { status: string | null }>({
  data,
  figure,
}: Words): TableColumn<Row> {
  return text('status', data.columns.status, ({ status }) => figure.status[statusOf(status)], {
    show: ({ status }) => <StatusMark status={statusOf(status)} />,
  })
}
