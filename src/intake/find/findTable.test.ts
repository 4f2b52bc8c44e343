import { expect, test } from 'vitest'
import type { Area, Cell, Sheet } from '../Sheet.ts'
import { findTable } from './findTable.ts'

const sheet = (rows: Cell[][], merges: Area[] = []): Sheet => ({ name: '', hidden: false, rows, merges })
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right })

test('a plain table has one row of heads and leaves nothing', () => {
  const rows = [
    ['Tỉnh', 'Điểm'],
    ['Hà Nội', 80.5],
    ['Huế', '79,1'],
  ]
  expect(findTable(sheet(rows))).toEqual({
    heads: ['Tỉnh', 'Điểm'],
    headRows: [0],
    firstRow: 1,
    rows: [1, 2],
    left: [],
  })
})

test('an office’s sheet is found between its title, unit, column numbers, notes and signatures', () => {
  const rows = [
    ['UBND TỈNH A', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [],
    [null, 'BẢNG 3. KẾT QUẢ NĂM 2024'],
    [null, null, null, '(Đơn vị tính: điểm)'],
    [null, 'STT', 'Tỉnh,\nthành  phố', 'Điểm', null, 'Hạng'],
    [null, null, null, 'Công khai', 'Tiến độ\u00a0'],
    [null, 'A', 'B', '(1)', '(2)', '(3)=(1)+(2)'],
    [null, 'I. Đồng bằng sông Hồng'],
    [null, 1, 'Hà Nội', 9.2, 19, 1],
    [null, 2, 'Hải Phòng', 'KCDL', '-', '-'],
    [null, 3, 'Hưng Yên'],
    [null, 'Trung vị', null, 9, 18.5],
    [],
    [null, 'Ghi chú: KCDL = không có dữ liệu'],
    [null, 'và một dòng nữa'],
    [null, null, null, 'Hà Nội, ngày 5 tháng 1 năm 2025'],
    [null, 'NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
    [null, '(Ký, họ tên)', null, '(Ký tên, đóng dấu)'],
    [null, 'Nguyễn Văn A', null, 'Trần Thị B'],
  ]
  const merges = [area(2, 1, 2, 5), area(4, 1, 5, 1), area(4, 2, 5, 2), area(4, 3, 4, 4), area(4, 5, 5, 5)]
  expect(findTable(sheet(rows, merges))).toEqual({
    heads: ['', 'STT', 'Tỉnh, thành phố', 'Điểm › Công khai', 'Điểm › Tiến độ', 'Hạng'],
    headRows: [4, 5],
    firstRow: 8,
    rows: [8, 9, 10, 11],
    left: [
      { row: 0, why: 'title' },
      { row: 1, why: 'blank' },
      { row: 2, why: 'title' },
      { row: 3, why: 'unit-line' },
      { row: 6, why: 'column-numbers' },
      { row: 7, why: 'section' },
      { row: 12, why: 'blank' },
      { row: 13, why: 'note' },
      { row: 14, why: 'note' },
      { row: 15, why: 'signature' },
      { row: 16, why: 'signature' },
      { row: 17, why: 'signature' },
      { row: 18, why: 'signature' },
    ],
  })
})

test('three lines of heads are joined, equal ones said once, a head of heads on its own row among them', () => {
  const rows = [
    ['Bảng tổng hợp'],
    [null, null, 'Chỉ số thành phần'],
    ['Mã', 'Tỉnh', 'Đất đai', 'Minh bạch'],
    ['Mã', 'Tỉnh', 'sub_2', 'sub_3'],
    [1, 'Hà Nội', 5.1, 6.2],
    [2, 'Huế', 5.3, 6.1],
  ]
  const found = findTable(sheet(rows, [area(0, 0, 0, 3), area(1, 2, 1, 3)]))
  expect(found?.heads).toEqual([
    'Mã',
    'Tỉnh',
    'Chỉ số thành phần › Đất đai › sub_2',
    'Chỉ số thành phần › Minh bạch › sub_3',
  ])
  expect(found?.left).toEqual([{ row: 0, why: 'title' }])
})

test.each([
  ['years', ['Địa bàn', 2022, 2023]],
  ['numbers of components beside a head’s word', ['Tỉnh', 1.1, 1.2]],
  ['one year beside a head’s word', ['Tên tỉnh/thành phố', 2024, null]],
  ['texts of which every second is empty', ['Tỉnh', 'Đất đai', null]],
])('heads may be %s', (_, heads) => {
  const found = findTable(sheet([heads, ['Hà Nội', 80.5, 79], ['Huế', 79.1, 78]]))
  expect(found?.heads).toEqual(heads.map((head) => String(head ?? '')))
  expect(found?.rows).toEqual([1, 2])
})

test('a first place whose values are all withheld is no head', () => {
  const rows = [
    ['Tỉnh', 'A', 'B'],
    ['Hà Nội', 'KCDL', 'KCDL'],
    ['Huế', 1, 2],
    ['Vinh', 3, { error: '#REF!' }],
  ]
  expect(findTable(sheet(rows))).toMatchObject({ headRows: [0], rows: [1, 2, 3] })
})

test('a row named like a head, but with scores, is a row of the body', () => {
  expect(
    findTable(
      sheet([
        ['Huyện', 'A', 'B'],
        ['Tỉnh', 80.5, 79],
        ['Huế', 1, 2],
      ]),
    ),
  ).toMatchObject({ rows: [1, 2] })
})

test('a title in two cells directly above the heads is no head, a withheld value keeps a starred place', () => {
  const heads = ['Tỉnh', 'A', 'B', 'C', 'D', 'E', 'F']
  const title = ['Bảng 1', null, null, null, null, null, 'Năm 2024']
  const rows = [title, heads, ['Huế', 1, 2, 3, 4, 5, 6], ['Vinh', 1, 2, 3, 4, 5, 6], ['* Hà Nội', 'KCDL']]
  expect(findTable(sheet(rows))).toMatchObject({ heads, headRows: [1], rows: [2, 3, 4] })
})

test('a second block with the same columns stays, with its heads again or without', () => {
  const heads = ['Tỉnh', 'Đất đai', 'Minh bạch']
  const rows = [
    heads,
    ['Vinh', 5.1, 6.2],
    ['Huế', 5.3, 6.1],
    [],
    ['Hà Nội', 4.2, 5.7],
    [],
    heads,
    ['Đà Nẵng', 1, 2],
  ]
  expect(findTable(sheet(rows))).toMatchObject({
    rows: [1, 2, 4, 7],
    left: [
      { row: 3, why: 'blank' },
      { row: 5, why: 'blank' },
      { row: 6, why: 'head-again' },
    ],
  })
})

test.each<[string, ...Cell[][]]>([
  ['heads of its own', ['Năm', 'Số phiếu'], ['2023', 500]],
  ['numbers in other columns', [null, null, null, 'Tổng', 7, 8], ['x']],
])('a second block with %s is another table', (_, ...block) => {
  const rows = [['Tỉnh', 'Điểm'], ['Vinh', 5.1], ['Huế', 5.3], [], ...block]
  const found = findTable(sheet(rows))
  expect(found?.rows).toEqual([1, 2])
  expect(found?.left.slice(1)).toEqual([
    { row: 4, why: 'other-table' },
    { row: 5, why: 'other-table' },
  ])
})

test('a line merged over the columns within the body is a section, a long text alone is a note', () => {
  const long = 'Số liệu của các tỉnh dưới đây được tính lại theo phương pháp mới của năm 2024'
  const rows = [
    ['Tỉnh', 'Điểm'],
    ['Đồng bằng'],
    ['Hà Nội', 5],
    ['Vùng cao'],
    [long],
    ['Vinh', 4],
    ['Lào Cai'],
    ['Huế', 3],
  ]
  expect(findTable(sheet(rows, [area(1, 0, 1, 1)]))).toMatchObject({
    rows: [2, 5, 6, 7],
    left: [
      { row: 1, why: 'section' },
      { row: 3, why: 'section' },
      { row: 4, why: 'note' },
    ],
  })
})

test.each([
  ['nothing', []],
  ['a text', [['Báo cáo năm 2024'], [], ['Không có số liệu']]],
  [
    'numbers without heads',
    [
      ['Hà Nội', 5],
      ['Huế', 4],
    ],
  ],
  [
    'one row',
    [
      ['Tỉnh', 'Điểm'],
      ['Huế', 4],
    ],
  ],
  [
    'texts alone',
    [
      ['Tỉnh', 'Vùng'],
      ['Huế', 'Trung'],
      ['Vinh', 'Trung'],
    ],
  ],
  [
    'a title far narrower than what is below',
    [
      ['Năm', 'Quý'],
      ['Huế', 1, 2, 3, 4, 5, 6],
      ['Vinh', 1, 2, 3, 4, 5, 6],
    ],
  ],
])('%s is no table', (_, rows) => {
  expect(findTable(sheet(rows))).toBeNull()
})
