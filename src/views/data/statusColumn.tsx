import type { Words } from '../../i18n/vi.ts'
import { text } from '../../ui/columns.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { statusOf } from '../../ui/statusOf.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'

/** How sure a row is; what nobody stated is unverified. */
export function statusColumn<Row extends { status: string | null }>({
  data,
  figure,
}: Words): TableColumn<Row> {
  const known = ({ status }: Row) => statusOf(status) ?? 'unverified'
  return text('status', data.columns.status, (row) => figure.status[known(row)], {
    show: (row) => <StatusMark status={known(row)} />,
  })
}
