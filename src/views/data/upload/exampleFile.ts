import { contract } from '../../../engine/contract.ts'
import { csv } from '../../../i18n/csv.ts'

type Cells = Partial<Record<keyof typeof contract.dossiers.columns, string | number | boolean>>

/** One case on time, one late and one open: made up, with codes of units that exist. */
const cases: readonly Cells[] = [
  {
    dossier: 'X.00070-261102-0001',
    type: 'procedure',
    procedure: '1.004227',
    field: 'Đất đai',
    receiving_unit: 'X.00070',
    unit: 'X.00070',
    channel: 'online',
    received: '2026-11-02T08:15:00',
    due_original: '2026-11-12T17:00:00',
    due: '2026-11-12T17:00:00',
    finished: '2026-11-11T15:40:00',
    status: 'returned',
    paused: 0,
    transferred: false,
    fee_bearing: true,
    paid_online: true,
    files_digitised: true,
    files_reused: false,
    result_digital: true,
    satisfaction: 5,
  },
  {
    dossier: 'X.00070-261103-0002',
    type: 'procedure',
    procedure: '1.004227',
    field: 'Đất đai',
    receiving_unit: 'X.00070',
    unit: 'X.00070',
    channel: 'counter',
    received: '2026-11-03T09:30:00',
    due_original: '2026-11-13T17:00:00',
    due: '2026-11-18T17:00:00',
    finished: '2026-11-17T10:05:00',
    status: 'returned',
    paused: 480,
    transferred: false,
    apology: '2026-11-12',
    fee_bearing: false,
    files_digitised: false,
    result_digital: false,
  },
  {
    dossier: 'S.TUPHAP-261116-0007',
    type: 'petition',
    receiving_unit: 'S.TUPHAP',
    unit: 'S.TUPHAP',
    channel: 'post',
    received: '2026-11-16T14:00:00',
    due_original: '2026-11-27T17:00:00',
    due: '2026-11-27T17:00:00',
    status: 'processing',
    transferred: false,
  },
]

/** A file of cases as the contract asks for it. */
export function exampleFile(): string {
  const names = Object.keys(contract.dossiers.columns) as (keyof Cells)[]
  return csv([names, ...cases.map((cells) => names.map((name) => cells[name]))], '\r\n')
}
