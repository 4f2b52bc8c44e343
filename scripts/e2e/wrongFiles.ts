import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A file that is no file of cases or has a fault in it, and what the page says of it. */
export type WrongFile = readonly [name: string, content: string | Uint8Array, says: RegExp]

const header = 'dossier,type,field,unit,received,due_original,due,finished'
const right: Readonly<Record<string, string>> = {
  dossier: 'X.00070-260105-0001',
  type: 'procedure',
  field: '',
  unit: 'X.00070',
  received: '2026-01-05 08:00:00',
  due_original: '2026-01-15 17:00:00',
  due: '2026-01-15 17:00:00',
  finished: '2026-01-14 10:00:00',
}

const row = (cells: Readonly<Record<string, string>>) =>
  header
    .split(',')
    .map((name) => cells[name] ?? right[name])
    .join(',')

/** Two cases, of which the second has these cells. */
export const secondCase = (cells: Readonly<Record<string, string>>) =>
  `${header}\n${row({ dossier: 'X-1' })}\n${row({ dossier: 'X-2', ...cells })}\n`

/** One of each kind: not of cases, a wrong word, a repeated code. */
export const wrongFiles: readonly WrongFile[] = [
  [
    'thieu-cot.csv',
    'type,field,unit\nprocedure,,X.00070\n',
    /thieu-cot\.csv: đây không phải tệp hồ sơ: thiếu cột dossier, received.*tệp mẫu/,
  ],
  [
    'loai.csv',
    secondCase({ type: 'ho so' }),
    /loai\.csv, dòng 3, cột “type”: “ho so” không phải một trong các từ: procedure, /,
  ],
  [
    'trung.csv',
    secondCase({ dossier: 'X-1' }),
    /trung\.csv, dòng 3, cột “dossier”: mã hồ sơ “X-1” đã có ở trung\.csv:2/,
  ],
]

export const moreWrongFiles: readonly WrongFile[] = [
  [
    'ngay.csv',
    secondCase({ received: 'hôm qua' }),
    /ngay\.csv, dòng 3, cột “received”: giá trị “hôm qua” không phải thời điểm\. Hãy viết/,
  ],
  [
    'don-vi.csv',
    secondCase({ unit: 'X.99999' }),
    /don-vi\.csv, dòng 3, cột “unit”: mã đơn vị “X\.99999” không có trong danh mục; 1 dòng.*bảng units/,
  ],
  [
    'nguoc.csv',
    secondCase({ finished: '2026-01-02 09:00:00' }),
    /nguoc\.csv, dòng 3, cột “finished”: ngày xong 2026-01-02 .* trước ngày nhận 2026-01-05/,
  ],
  [
    'nam.csv',
    secondCase({ due: '0206-01-15 17:00:00' }),
    /nam\.csv, dòng 3, cột “due”: ngày 0206-01-15 .* nằm ngoài các năm/,
  ],
  ['thieu-o.csv', secondCase({ unit: '' }), /thieu-o\.csv, dòng 3, cột “unit”: ô bắt buộc đang trống/],
  [
    'lech.csv',
    `${header}\n${row({})}\n1,2\n`,
    /lech\.csv, dòng 3: dòng có 2 ô, dòng tiêu đề có 8 cột\. Hãy kiểm tra dấu phẩy/,
  ],
  ['rong.csv', `${header}\n`, /rong\.csv: tệp không có dòng nào/],
]

/** Gives the upload tab each file in turn; every one is refused with its reason and changes nothing. */
export async function refuseAll(
  page: Page,
  files: readonly WrongFile[],
  write: (name: string, content: string | Uint8Array) => string,
): Promise<void> {
  const alert = page.getByRole('alert')
  for (const [name, content, says] of files) {
    await page.locator('input[type=file]').setInputFiles(write(name, content))
    await alert.filter({ hasText: name }).waitFor()
    expect(await alert.textContent()).toMatch(says)
    expect(await alert.textContent()).toContain('Không có gì thay đổi')
  }
}
