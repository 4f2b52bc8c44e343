import { cityLists } from '../forms/forms.examples.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import type { Told } from '../scores/IntakeReport.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import { takeCases } from './takeCases.ts'

/** A sheet of lines whose cells stand between semicolons. */
export function sheetOf(text: string, name = ''): Sheet {
  return sheetOfRows(
    text.split('\n').map((line): Cell[] => line.split(';').map((cell) => cell || null)),
    name,
  )
}

export function sheetOfRows(rows: readonly Cell[][], name = ''): Sheet {
  return { name, hidden: false, merges: [], rows }
}

export interface TakeExample {
  answers?: Told['answers']
  sheets?: Told['sheets']
  unit?: string
  file?: string
  held?: readonly ContractRow[]
}

/** What comes of a sheet of the city's cases, which are procedures if nothing else is said. */
export function takeExample(sheet: Sheet, { answers, sheets = {}, unit, file, held = [] }: TakeExample = {}) {
  const told: Told = {
    index: null,
    year: null,
    system: null,
    unit: unit ?? null,
    sheets,
    answers: { type: 'procedure', ...answers },
  }
  const [[taken] = []] = takeCases([{ file: file ?? 'ho-so.csv', sheets: [sheet], told }], cityLists, held)
  if (taken === undefined) throw new Error('one sheet, one result')
  const rows = (taken.tables.dossiers ?? []) as ContractRow[]
  const { report } = taken
  const faults = report.faults.map(({ code, row, column, value }) =>
    `${code} ${column ?? ''}${row ?? ''} ${value}`.trim(),
  )
  return { report, rows, faults, codes: rows.map(({ dossier }) => dossier) }
}

export const caseHeads =
  'Mã hồ sơ;Lĩnh vực;Đơn vị giải quyết;Hình thức nộp;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả;Trạng thái'

/** One case that is over and one that is open. */
export const twoCases = [
  caseHeads,
  'H1;Hộ tịch;Sở Tư pháp;Trực tuyến;15/01/2026 08:30;25/01/2026;24/01/2026 10:00;Đã trả kết quả',
  'H2;Đất đai;Phường Hoàn Kiếm;Trực tiếp;16/01/2026 09:00;30/01/2026 11:30;;Đang xử lý',
].join('\n')
