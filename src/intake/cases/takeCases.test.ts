import { describe, expect, it, test } from 'vitest'
import { contentsOf } from '../contentsOf.ts'
import { cityLists } from '../forms/forms.examples.ts'
import type { Cell } from '../Sheet.ts'
import { caseHeads, sheetOf, sheetOfRows, takeExample, twoCases } from './cases.examples.ts'
import { takeCases } from './takeCases.ts'

const take = (text: string, more: Parameters<typeof takeExample>[1] = {}) => takeExample(sheetOf(text), more)

test('an export of the one-stop software becomes rows of the contract', () => {
  const { report, rows } = take(twoCases)
  expect(report).toMatchObject({
    table: 'dossiers',
    years: [2026],
    taken: 2,
    replaced: 0,
    in_doubt: 0,
    refused: 0,
    left_out: [],
    questions: [],
    faults: [],
  })
  expect(rows[0]).toEqual({
    dossier: 'H1',
    type: 'procedure',
    procedure: null,
    field: 'Hộ tịch',
    receiving_unit: null,
    unit: 'S.TUPHAP',
    channel: 'online',
    received: '2026-01-15 08:30:00',
    due_original: '2026-01-25 17:00:00',
    due: '2026-01-25 17:00:00',
    finished: '2026-01-24 10:00:00',
    status: 'Đã trả kết quả',
    paused: null,
    transferred: null,
    apology: null,
    fee_bearing: null,
    paid_online: null,
    files_digitised: null,
    files_reused: null,
    result_digital: null,
    satisfaction: null,
  })
  expect(rows[1]).toMatchObject({
    unit: 'X.00070',
    channel: 'counter',
    due: '2026-01-30 11:30:00',
    finished: null,
    status: 'Đang xử lý',
  })
})

test('what is taken is written as the contract has it', () => {
  const { rows } = take(twoCases)
  expect(contentsOf({ dossiers: rows }).dossiers?.split('\n').slice(0, 2)).toEqual([
    'dossier,type,procedure,field,receiving_unit,unit,channel,received,due_original,due,finished,status,paused,transferred,apology,fee_bearing,paid_online,files_digitised,files_reused,result_digital,satisfaction',
    'H1,procedure,,Hộ tịch,,S.TUPHAP,online,2026-01-15 08:30:00,2026-01-25 17:00:00,2026-01-25 17:00:00,2026-01-24 10:00:00,Đã trả kết quả,,,,,,,,,',
  ])
})

describe('a row that differs by one cell from one that is taken', () => {
  it.each([
    ['H1;', ';', 'cell-blank A2 Mã hồ sơ'],
    ['H1;', '2.02601E+13;', 'code-lost A2 2.02601E+13'],
    ['H1;', '2,026E+17;', 'code-lost A2 2,026E+17'],
    [';Sở Tư pháp;', ';;', 'cell-blank C2 Đơn vị giải quyết'],
    [';Sở Tư pháp;', ';Sở Tư phap1;', 'unit-unknown C2 Sở Tư phap1'],
    [';Sở Tư pháp;', ';Tổng cộng;', 'unit-unknown C2 Tổng cộng'],
    [';Sở Tư pháp;', ';Huyện Đông Anh;', 'unit-ended C2 Huyện Đông Anh'],
    ['15/01/2026 08:30', '', 'cell-blank E2 Ngày tiếp nhận'],
    ['15/01/2026 08:30', 'hôm qua', 'date-unread E2 hôm qua'],
    ['15/01/2026 08:30', '31/02/2026', 'date-unread E2 31/02/2026'],
    ['15/01/2026 08:30', '15/01/1926', 'date-far E2 15/01/1926'],
    ['25/01/2026', '25/01/2062', 'date-far F2 25/01/2062'],
    ['25/01/2026', '10 ngày', 'date-unread F2 10 ngày'],
    ['25/01/2026', '14/01/2026', 'date-early F2 14/01/2026'],
    ['24/01/2026 10:00', '14/01/2026', 'date-early G2 14/01/2026'],
    ['24/01/2026 10:00', '15/01/2026 08:29', 'date-early G2 15/01/2026 08:29'],
    ['24/01/2026 10:00', 'đã trả', 'date-unread G2 đã trả'],
    ['24/01/2026 10:00', '', 'end-missing G2 Đã trả kết quả'],
    ['24/01/2026 10:00;Đã trả kết quả', ';Công dân rút', 'end-missing G2 Công dân rút'],
  ])('(%s → %s) is refused with its cell', (before, after, fault) => {
    const { report, faults, codes } = take(twoCases.replace(before, after))
    expect({ faults, codes }).toEqual({ faults: [fault], codes: ['H2'] })
    expect(report).toMatchObject({ taken: 1, refused: 1, in_doubt: 0 })
  })

  it.each<[string, Cell, string]>([
    ['a code with an error', { error: '#N/A' }, 'error-value A2 #N/A'],
    ['a code that became a day', { day: '2026-12-01' }, 'code-lost A2 2026-12-01'],
    ['a code of more digits than a number keeps', 1.234567890123456e17, 'code-lost A2 123456789012345600'],
  ])('%s is refused', (_, cell, fault) => {
    const { rows } = sheetOf(twoCases)
    const changed = rows.map((row, i) => (i === 1 ? [cell, ...row.slice(1)] : [...row]))
    expect(takeExample(sheetOfRows(changed)).faults).toEqual([fault])
  })

  it.each([
    ['a unit that is unknown names those nearest', 'Sở Tư phap1', 'Sở Tư pháp'],
    ['a unit that has ended names its code', 'Huyện Đông Anh', 'Q.017'],
  ])('%s', (_, name, detail) => {
    expect(take(twoCases.replace('Sở Tư pháp', name)).report.faults[0]?.detail).toBe(detail)
  })
})

describe('a word that says nothing that is known leaves its cell blank', () => {
  it.each([
    ['Trực tuyến', 'Ki-ốt', 'channel', 'word-unread D2 Ki-ốt'],
    ['Đang xử lý', 'Bị rút tên', 'status', 'word-unread H3 Bị rút tên'],
  ])('%s → %s', (before, after, column, fault) => {
    const { rows, faults } = take(twoCases.replace(before, after))
    expect(faults).toEqual([fault])
    expect(rows.filter((row) => row[column] === null)).toHaveLength(1)
  })

  it('and is named once, however often it stands', () => {
    const { report, faults } = take(twoCases.replace('Trực tuyến', 'Ki-ốt').replace('Trực tiếp', 'Ki-ốt'))
    expect(report.taken).toBe(2)
    expect(faults).toEqual(['word-unread D2 Ki-ốt'])
  })
})

describe('columns beside', () => {
  const beside = (head: string, cells: readonly string[], more = {}) =>
    take(
      twoCases
        .split('\n')
        .map((line, i) => `${line};${i === 0 ? head : cells[i - 1]}`)
        .join('\n'),
      more,
    )

  it.each<[string, string[], string, unknown[]]>([
    ['Loại hồ sơ', ['Thủ tục hành chính', 'PAKN'], 'type', ['procedure', 'petition']],
    ['Tên thủ tục', ['Cấp phiếu lý lịch', ''], 'procedure', ['Cấp phiếu lý lịch', null]],
    ['Nơi tiếp nhận', ['Phường Hoàn Kiếm', ''], 'receiving_unit', ['X.00070', null]],
    ['Hạn ban đầu', ['22/01/2026', ''], 'due_original', ['2026-01-22 17:00:00', '2026-01-30 11:30:00']],
    ['Thời gian tạm dừng (phút)', ['480', '0'], 'paused', [480, 0]],
    ['Ngày xin lỗi', ['25/01/2026', ''], 'apology', ['2026-01-25', null]],
    ['Có thu phí', ['Có', 'Không'], 'fee_bearing', [true, false]],
    ['Thanh toán trực tuyến', ['1', ''], 'paid_online', [true, null]],
    ['Số hóa hồ sơ', ['x', ''], 'files_digitised', [true, false]],
    ['Tái sử dụng', ['✓', ''], 'files_reused', [true, false]],
    ['Kết quả điện tử', ['có', '-'], 'result_digital', [true, null]],
    ['Điểm đánh giá', ['5', '4,5'], 'satisfaction', [5, 4.5]],
  ])('“%s” %j is %s %j', (head, cells, column, values) => {
    const { rows, report } = beside(head, cells)
    expect({ values: rows.map((row) => row[column]), faults: report.faults }).toEqual({ values, faults: [] })
  })

  it.each([
    ['Thời gian tạm dừng (phút)', '-20'],
    ['Thời gian tạm dừng (phút)', '1.200'],
    ['Điểm đánh giá', '6'],
    ['Điểm đánh giá', 'Tốt'],
    ['Có thu phí', 'Miễn'],
    ['Ngày xin lỗi', 'rồi'],
  ])('“%s” does not hold “%s”, the case is taken without', (head, cell) => {
    const { report, faults } = beside(head, [cell, ''])
    expect({ taken: report.taken, faults: faults.map((fault) => fault.split(' ')[1]) }).toEqual({
      taken: 2,
      faults: ['I2'],
    })
  })

  it.each(['Người nộp', 'Họ tên', 'Số CCCD', 'Số điện thoại', 'Địa chỉ', 'Ngày sinh', 'Email'])(
    '“%s” is about persons: neither read nor kept',
    (head) => {
      const taken = beside(head, ['Nguyễn Văn A', ''])
      expect(taken.report.left_out).toEqual([{ row: null, column: 'I', value: head, reason: 'personal' }])
      expect(JSON.stringify(taken)).not.toContain('Nguyễn')
    },
  )

  it('that mean nothing are named', () => {
    expect(beside('Cán bộ thụ lý', ['Nguyễn Văn A', '']).report.left_out).toEqual([
      { row: null, column: 'I', value: 'Cán bộ thụ lý', reason: 'undeclared' },
    ])
  })

  it('a unit in general yields to the one that decides', () => {
    const { rows, report } = beside('Đơn vị', ['Phường Hoàn Kiếm', 'Phường Hoàn Kiếm'])
    expect(rows.map(({ unit }) => unit)).toEqual(['S.TUPHAP', 'X.00070'])
    expect(report.left_out[0]?.value).toBe('Đơn vị')
  })

  it('two that are due times refuse the table until one is left out', () => {
    const twice = beside('Hạn xử lý', ['21/01/2026', ''])
    expect({ refused: twice.report.refused, faults: twice.faults }).toEqual({
      refused: 2,
      faults: ['column-twice F “Ngày hẹn trả”, “Hạn xử lý”'],
    })
    expect(beside('Hạn xử lý', ['21/01/2026', ''], { answers: { 'column I': '' } }).codes).toEqual([
      'H1',
      'H2',
    ])
    const other = beside('Hạn xử lý', ['21/01/2026', ''], { answers: { 'column F': '' } })
    expect(other.rows[0]?.due).toBe('2026-01-21 17:00:00')
  })

  it('a type that is blank or unknown beside known ones is refused', () => {
    const { faults } = beside('Loại', ['Văn bản đến', 'Khác'])
    expect(faults).toEqual(['word-unread I3 Khác'])
  })
})

describe('the type', () => {
  it('is asked once where no column says it', () => {
    const { report } = take(twoCases, { answers: { type: '' } })
    expect(report).toMatchObject({ taken: 0, in_doubt: 2, refused: 0 })
    expect(report.questions).toEqual([
      {
        ask: 'type',
        about: '',
        options: ['procedure', 'incoming document', 'assigned task', 'petition'],
      },
    ])
  })

  it('is the one that is answered', () => {
    expect(take(twoCases, { answers: { type: 'petition' } }).rows.map(({ type }) => type)).toEqual([
      'petition',
      'petition',
    ])
  })
})

test('what is answered of one sheet is not said of another, and each says what its columns are', () => {
  const second = sheetOf('STT;Mã số;Ngày nhận\n1;H3;15/01/2026', 'Khác')
  const told = {
    ...{ index: null, year: null, system: null, unit: 'S.TUPHAP', answers: {} },
    sheets: {
      Chính: { answers: { type: 'procedure' } },
      Khác: { answers: { type: 'petition', 'column B': 'dossier' } },
    },
  }
  const sheets = [sheetOf(twoCases, 'Chính'), second]
  const [[first, other] = []] = takeCases([{ file: 'ho-so.xlsx', sheets, told }], cityLists, [])
  const said = (taken: typeof first) =>
    ((taken?.tables.dossiers ?? []) as { dossier: string; type: string }[]).map(
      (row) => `${row.dossier} ${row.type}`,
    )
  expect(said(first)).toEqual(['H1 procedure', 'H2 procedure'])
  expect(said(other)).toEqual(['H3 petition'])
  expect(other?.seen).toEqual({
    headRows: [1],
    columns: [
      { column: 'A', head: 'STT', is: null },
      { column: 'B', head: 'Mã số', is: 'dossier' },
      { column: 'C', head: 'Ngày nhận', is: 'received' },
    ],
  })
})

test('cases whose heads nobody knows are seen by their likely heads, to be named', () => {
  const sheet = sheetOf('SỔ VIỆC\nSố;Ngày vào\nH1;15/01/2026')
  const told = { index: null, year: null, system: null, unit: null, answers: {} }
  const [[taken] = []] = takeCases([{ file: 'so.xlsx', sheets: [sheet], told }], cityLists, [])
  expect(taken?.report.faults).toMatchObject([{ code: 'head-missing' }])
  expect(taken?.seen?.columns.map(({ head, is }) => [head, is])).toEqual([
    ['Số', null],
    ['Ngày vào', null],
  ])
})

describe('dates', () => {
  const early = twoCases.replaceAll('15/01', '05/01').replaceAll('16/01', '06/01')

  it('that either part may begin are asked by column, and nothing is taken before', () => {
    const { report } = take(early)
    expect(report).toMatchObject({ taken: 0, in_doubt: 2, refused: 0 })
    expect(report.questions).toEqual([{ ask: 'dates', about: 'E', options: ['dmy', 'mdy'] }])
  })

  it.each([
    ['dates E', 'dmy', '2026-01-05 08:30:00'],
    ['dates', 'dmy', '2026-01-05 08:30:00'],
  ])('are read as answered (%s: %s)', (question, answer, received) => {
    expect(take(early, { answers: { [question]: answer } }).rows[0]?.received).toBe(received)
  })

  it('are held against others as answered', () => {
    expect(take(early, { answers: { 'dates E': 'mdy' } }).faults.map((fault) => fault.split(' ')[0])).toEqual(
      ['date-early', 'date-early', 'date-early'],
    )
  })

  it('are settled by one row of the column', () => {
    expect(take(early.replace('06/01', '16/01')).rows[0]?.received).toBe('2026-01-05 08:30:00')
  })

  it('are settled by the pattern in the head', () => {
    expect(take(early.replace('Ngày tiếp nhận', 'Ngày tiếp nhận (dd/mm/yyyy)')).report.taken).toBe(2)
  })

  it('that are the same either way need no answer', () => {
    expect(
      take(early.replace('05/01', '01/01').replace('06/01', '02/02').replace('30/01', '28/02')).report.taken,
    ).toBe(2)
  })

  it('that a spreadsheet made in part into days, with the month first, are refused', () => {
    const { rows } = sheetOf(twoCases)
    const changed = rows.map((row, i) =>
      row.map((cell, c) => (i === 2 && c === 4 ? { day: '2026-06-01' } : cell)),
    )
    const { faults, codes } = takeExample(sheetOfRows(changed))
    expect({ faults, codes }).toEqual({ faults: ['dates-swapped E3 2026-06-01'], codes: ['H1'] })
  })

  it('of a workbook are days with or without a time', () => {
    const { rows } = sheetOf(twoCases)
    const changed = rows.map((row, i) =>
      row.map((cell, c): Cell => {
        if (i !== 1) return cell
        return c === 4 ? { day: '2026-01-15', time: '08:30:00' } : c === 5 ? 46_047 : cell
      }),
    )
    expect(takeExample(sheetOfRows(changed)).rows[0]).toMatchObject({
      received: '2026-01-15 08:30:00',
      due: '2026-01-25 17:00:00',
    })
  })

  it.each([
    [
      'without a time of receipt the day begins',
      '15/01/2026 08:30',
      '15/01/2026',
      { received: '2026-01-15 00:00:00' },
    ],
    [
      'without a time of the end the day ends',
      '24/01/2026 10:00',
      '24/01/2026',
      { finished: '2026-01-24 17:00:00' },
    ],
    [
      'an end on the day of receipt is after it',
      '24/01/2026 10:00',
      '15/01/2026',
      { finished: '2026-01-15 17:00:00' },
    ],
    [
      'midnight is no time of day',
      '24/01/2026 10:00',
      '15/01/2026 00:00:00',
      { finished: '2026-01-15 17:00:00' },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(take(twoCases.replace(before, after)).rows[0]).toMatchObject(expected)
  })

  it('an end on the day of a late receipt is when it was received', () => {
    const late = twoCases
      .replace('15/01/2026 08:30', '15/01/2026 18:45')
      .replace('24/01/2026 10:00', '15/01/2026')
    expect(take(late).rows[0]?.finished).toBe('2026-01-15 18:45:00')
  })
})

describe('the unit', () => {
  it('is the one that lived on the day of receipt', () => {
    const both = twoCases
      .replaceAll(/Sở Tư pháp|Phường Hoàn Kiếm/g, 'Sở Nội vụ')
      .replace('15/01/2026', '15/01/2025')
      .replace('16/01/2026', '16/04/2025')
    expect(take(both).rows.map(({ unit }) => unit)).toEqual(['S.NOIVU', 'S.NOIVU.2025'])
  })

  it('of a merged name is the one that it became', () => {
    expect(take(twoCases.replace('Sở Tư pháp', 'Sở Kế hoạch và Đầu tư')).rows[0]?.unit).toBe(
      'S.TAICHINH.2025',
    )
  })

  it('of two that a name may mean is asked once, the others are taken', () => {
    const some = twoCases.replace('Sở Tư pháp', 'Đông Anh')
    const two = `${some}\n${some.split('\n')[1]?.replace('H1', 'H3')}`.replaceAll(
      '15/01/2026 08:30',
      '15/01/2026 08:30',
    )
    expect(take(two).rows.map(({ unit }) => unit)).toEqual(['X.00454', 'X.00070', 'X.00454'])
    const open = take(two.replaceAll('Đông Anh', 'Sở VHTTDL'))
    expect(open.report).toMatchObject({ taken: 1, in_doubt: 2, refused: 0 })
    expect(open.report.questions).toEqual([
      { ask: 'unit', about: 'Sở VHTTDL', options: ['S.DULICH', 'S.VHTT'] },
    ])
    const told = take(two.replaceAll('Đông Anh', 'Sở VHTTDL'), { answers: { 'unit Sở VHTTDL': 'S.DULICH' } })
    expect(told.rows.map(({ unit }) => unit)).toEqual(['S.DULICH', 'X.00070', 'S.DULICH'])
  })

  it('of an account that nobody uses leaves the case out', () => {
    const { report, codes } = take(twoCases.replace('Sở Tư pháp', 'Tài khoản không sử dụng'))
    expect(codes).toEqual(['H2'])
    expect(report.left_out).toEqual([{ row: 2, column: null, value: 'H1', reason: 'unused-account' }])
    expect(report.refused).toBe(0)
  })

  const bare = twoCases.replaceAll(/;(Đơn vị giải quyết|Sở Tư pháp|Phường Hoàn Kiếm)/g, '')

  it.each<[string, string, object]>([
    ['stands in the title', `Đơn vị: Sở Tư pháp\n${bare}`, {}],
    ['is told', bare, { unit: 'S.TUPHAP' }],
    ['is answered', bare, { answers: { unit: 'S.TUPHAP' } }],
    ['is in the name of the file', bare, { file: 'Sở Tư pháp tháng 1.csv' }],
  ])('%s where no column says it', (_, text, more) => {
    expect(take(text, more).rows.map(({ unit }) => unit)).toEqual(['S.TUPHAP', 'S.TUPHAP'])
  })

  it('is asked where nothing says it', () => {
    const { report } = take(bare)
    expect(report.questions).toEqual([{ ask: 'unit', about: 'ho-so.csv', options: [] }])
    expect(report).toMatchObject({ taken: 0, in_doubt: 2 })
  })

  it('that receives need not be known, unless the case was handed over', () => {
    const lines = (receiver: string, isHandedOver: string) =>
      [
        `${caseHeads};Nơi tiếp nhận;Hồ sơ chuyển giao`,
        `H1;Hộ tịch;Phường Hoàn Kiếm;;20/06/2025;25/07/2025;;;${receiver};${isHandedOver}`,
      ].join('\n')
    expect(take(lines('Huyện Đông Anh', 'Có')).rows[0]).toMatchObject({
      unit: 'X.00070',
      receiving_unit: 'Q.017',
      transferred: true,
    })
    expect(take(lines('Huyện Đông Anh', 'Không')).faults).toEqual(['unit-ended C2 Phường Hoàn Kiếm'])
    expect(take(lines('Quầy 3', 'Có')).faults).toEqual(['unit-unknown I2 Quầy 3'])
    expect(take(lines('', 'Có')).faults).toEqual(['cell-blank I2 Nơi tiếp nhận'])
    const here = take(lines('Quầy 3', 'Không').replace('Phường Hoàn Kiếm', 'Sở Tư pháp'))
    expect({ codes: here.codes, faults: here.faults }).toEqual({
      codes: ['H1'],
      faults: ['unit-unknown I2 Quầy 3'],
    })
  })
})

describe('rows', () => {
  it('that are no cases are left out with the reason, and nothing of persons is told', () => {
    const text = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      `STT;${caseHeads};Tổ chức, cá nhân`,
      '(1);(2);(3);(4);(5);(6);(7);(8);(9);(10)',
      'I. Hồ sơ tháng 1',
      '1;H1;Hộ tịch;Sở Tư pháp;Trực tuyến;15/01/2026;25/01/2026;24/01/2026;Đã trả kết quả;Trần B',
      '',
      `STT;${caseHeads};Tổ chức, cá nhân`,
      '2;H2;Hộ tịch;Sở Tư pháp;;16/01/2026;;;;Trần C',
      ';Tổng số: 2 hồ sơ',
      ';;;;;;;;;Trần D',
      '(*) Không tính hồ sơ nội bộ',
      'Hà Nội, ngày 31 tháng 01 năm 2026',
      'NGƯỜI LẬP BIỂU;;;;;THỦ TRƯỞNG ĐƠN VỊ',
    ].join('\n')
    const { report, codes } = take(text)
    expect(codes).toEqual(['H1', 'H2'])
    expect(report.left_out.map(({ row, column, reason }) => `${column ?? row} ${reason}`)).toEqual([
      'J undeclared',
      '3 column-numbers',
      '4 section',
      '6 blank',
      '7 head-again',
      '9 total',
      '10 note',
      '11 note',
      '12 signature',
      '13 signature',
    ])
    expect(JSON.stringify(report)).not.toContain('Trần')
    expect(report.faults).toEqual([])
  })

  it('of what is left of a case are refused, not left out', () => {
    expect(take(`${twoCases}\nH3`).faults).toEqual(['cell-blank E4 Ngày tiếp nhận'])
    expect(take(`${twoCases}\n;;Sở Tư pháp;;;25/01/2026`).faults).toEqual([
      'cell-blank A4 Mã hồ sơ',
      'cell-blank E4 Ngày tiếp nhận',
    ])
  })

  it('that a person turns out are left out, and a sheet that is skipped says nothing', () => {
    const { report, codes } = take(twoCases, { sheets: { '': { rows: { 2: 'out' } } } })
    expect({ codes, left: report.left_out }).toEqual({
      codes: ['H2'],
      left: [{ row: 2, column: null, value: 'H1', reason: 'turned' }],
    })
    const skipped = take(twoCases, { sheets: { '': { isSkipped: true } } })
    expect({ table: skipped.report.table, codes: skipped.codes }).toEqual({ table: null, codes: [] })
  })

  it('whose cells say that there is nothing hold nothing', () => {
    for (const mark of ['-', '–', '...', '…', 'N/A'])
      expect(take(twoCases.replace(';;Đang xử lý', `;${mark};Đang xử lý`)).rows[1]?.finished).toBeNull()
  })

  it('that stand twice are one case, and none where they differ', () => {
    const second = twoCases.split('\n')[2] ?? ''
    const same = take(`${twoCases}\n${second}`)
    expect(same.codes).toEqual(['H1', 'H2'])
    expect(same.report.left_out).toEqual([{ row: 4, column: null, value: 'H2', reason: 'repeated' }])
    const other = take(`${twoCases}\n${second.replace('30/01', '29/01')}`)
    expect({ codes: other.codes, faults: other.report.faults, refused: other.report.refused }).toEqual({
      codes: ['H1'],
      faults: [{ code: 'row-twice', row: 4, column: 'A', value: 'H2', detail: '3, 4' }],
      refused: 2,
    })
  })

  it.each(['Rút hồ sơ', 'công dân rút', 'Đã rút hồ sơ'])('of “%s” are withdrawn', (status) => {
    expect(take(twoCases.replace('Đã trả kết quả', status)).rows[0]?.status).toBe('withdrawn')
  })
})

describe('cases that were taken over before', () => {
  const held = take(twoCases).rows
  const next = twoCases.replace(';;Đang xử lý', ';29/01/2026;Đã trả kết quả')

  it('go on', () => {
    const { report, rows } = take(next, { held })
    expect(report).toMatchObject({ taken: 2, replaced: 2, in_doubt: 0, questions: [] })
    expect(rows[1]?.finished).toBe('2026-01-29 17:00:00')
  })

  it('and are over, or were received, otherwise wait for an answer', () => {
    const finished = take(next).rows
    expect(take(twoCases, { held: finished }).report).toMatchObject({
      taken: 1,
      in_doubt: 1,
      questions: [{ ask: 'conflict', about: 'dossiers: 1/2', options: ['take', 'keep'] }],
    })
    expect(take(next.replace('16/01', '17/01'), { held }).codes).toEqual(['H1'])
    const answers = (conflict: string) => ({ held: finished, answers: { conflict } })
    expect(take(twoCases, answers('take')).codes).toEqual(['H1', 'H2'])
    const kept = take(twoCases, answers('keep'))
    expect(kept.codes).toEqual(['H1'])
    expect(kept.report.left_out).toEqual([{ row: 3, column: null, value: 'H2', reason: 'kept' }])
  })

  it('keep what the table has no column for, such as the date first promised', () => {
    const promised = held.map((row) => ({ ...row, due_original: '2026-01-20T17:00:00', satisfaction: 5 }))
    const { rows, report } = take(next.replace('30/01', '31/01'), { held: promised })
    expect(report.questions).toEqual([])
    expect(rows[1]).toMatchObject({
      due_original: '2026-01-20T17:00:00',
      due: '2026-01-31 11:30:00',
      satisfaction: 5,
    })
  })
})
