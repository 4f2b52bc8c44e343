import { expect, test } from 'vitest'
import type { Told } from '../scores/IntakeReport.ts'
import { type Counts, cityLists, fieldForm, october, rollUp } from './forms.examples.ts'
import { type RollCall, rollCall } from './rollCall.ts'
import { rollCallText } from './rollCallText.ts'
import { takeForms } from './takeForms.ts'

const none: Told = { index: null, year: null, system: null, answers: {} }
const land: Counts = [60, 40, 20, 30, 50, 10, 25, 5]
const civil: Counts = [8, 2, 0, 4, 6, 0, 0, 0]

const unit = (unit: string, name_vi: string, kind: string, valid_to: string | null = null) => ({
  unit,
  name_vi,
  name_en: null,
  aliases: null,
  kind,
  valid_from: null,
  valid_to,
})
const lists = {
  ...cityLists,
  units: [
    unit('HN', 'Thành phố Hà Nội', 'city'),
    unit('S.A', 'Sở Tư pháp', 'department'),
    unit('S.B', 'Sở Y tế', 'department'),
    unit('S.OLD', 'Sở Ngoại vụ', 'department', '2025-02-28'),
    unit('X.1', 'Xã Đông Anh', 'commune'),
    unit('X.2', 'Phường Hoàn Kiếm', 'commune'),
    unit('V.1', 'Công an Thành phố', 'vertical'),
  ],
}

const form = (name: string, wrong = false) => {
  const rows = fieldForm(name, october, [
    ['Đất đai', land],
    ['Hộ tịch', civil],
  ])
  if (wrong) rows[9] = rows[9]?.with(6, 91) ?? []
  return rows
}

/** What comes of forms that were sent, each at an hour of one day. */
function sentForms(forms: readonly [file: string, rows: ReturnType<typeof form>][]) {
  const files = forms.map(([file, rows]) => ({
    file,
    sheets: [{ name: '', hidden: false, rows, merges: [] }],
    told: none,
  }))
  return takeForms(files, lists).flatMap((taken, i) =>
    taken.map(({ report }) => ({ file: files[i]?.file ?? '', time: `2026-11-02T0${i + 1}:00`, report })),
  )
}

const brief = ([call]: RollCall[]) =>
  call?.rows.map(({ unit, state, files, time }) => `${unit} ${state} ${files.join(' ')} ${time ?? ''}`.trim())

const words = {
  title: (period: string, from: string, to: string, form: string) => `${period} ${from} ${to} ${form}`,
  received: (count: string, all: string) => `received ${count}/${all}`,
  again: (count: string) => `again ${count}`,
  missing: (count: string, names: string) => `missing ${count}: ${names}`,
  everyone: 'everyone',
  double: (name: string, files: string) => `twice ${name}: ${files}`,
  unplaced: (count: string, files: string) => `unplaced ${count}: ${files}`,
  fault: ({ code }: { code: string }) => code,
  asked: 'asked',
}

test('departments and communes that live are received, to be sent again, or missing', () => {
  const sent = sentForms([
    ['a.csv', form('Sở Tư pháp')],
    ['x1.csv', form('UBND xã Đông Anh', true)],
  ])
  const calls = rollCall(sent, lists)
  expect(brief(calls)).toEqual([
    'S.A received a.csv 2026-11-02T01:00',
    'S.B missing',
    'X.1 again x1.csv 2026-11-02T02:00',
    'X.2 missing',
  ])
  expect(rollCallText(calls, sent, words).trimEnd().split('\n')).toEqual([
    '2026-10 01/10/2026 31/10/2026 II.06a/VPCP/KSTT',
    'received 1/4',
    'again 1',
    '- Xã Đông Anh (x1.csv): G12: total-differs; C10: sum-differs; G10: sum-differs',
    'missing 2: Sở Y tế, Phường Hoàn Kiếm',
  ])
})

test('groups of units say who is expected, where they are declared; whoever else sends is named too', () => {
  const unit_groups = [
    { group: 'K1', unit: 'S.A', valid_from: null, valid_to: null },
    { group: 'K1', unit: 'V.1', valid_from: '2026-01-01', valid_to: null },
    { group: 'K2', unit: 'S.B', valid_from: null, valid_to: '2025-12-31' },
  ]
  const sent = sentForms([['x2.csv', form('Phường Hoàn Kiếm')]])
  expect(brief(rollCall(sent, { ...lists, unit_groups }))).toEqual([
    'S.A missing',
    'V.1 missing',
    'X.2 received x2.csv 2026-11-02T01:00',
  ])
})

test('the same form twice is received; two that differ wait for an answer', () => {
  const same = sentForms([
    ['a.csv', form('Sở Tư pháp')],
    ['b.csv', form('Sở Tư pháp')],
  ])
  expect(brief(rollCall(same, lists))?.[0]).toBe('S.A received a.csv b.csv 2026-11-02T02:00')
  const other = fieldForm('Sở Tư pháp', october, [
    ['Đất đai', civil],
    ['Hộ tịch', land],
  ])
  const apart = sentForms([
    ['a.csv', form('Sở Tư pháp')],
    ['b.csv', other],
  ])
  const calls = rollCall(apart, lists)
  expect(brief(calls)?.[0]).toBe('S.A again a.csv b.csv 2026-11-02T02:00')
  expect(rollCallText(calls, apart, words)).toContain(
    '- Sở Tư pháp (a.csv, b.csv): form-differs; form-differs; asked\n',
  )
  expect(rollCallText(calls, apart, words)).toContain('twice Sở Tư pháp: a.csv, b.csv\n')
})

test('a form whose unit or period is not known is told beside; a roll-up calls nobody', () => {
  const unnamed = fieldForm(null, october, [
    ['Đất đai', land],
    ['Hộ tịch', civil],
  ])
  const sent = sentForms([['1.csv', unnamed]])
  expect(rollCall(sent, lists)).toEqual([])
  expect(rollCallText([], sent, words)).toBe('unplaced 1: 1.csv\n')
  const city = sentForms([
    [
      'tong.csv',
      rollUp(october, [
        [
          'I',
          'Sở',
          [
            ['Sở Tư pháp', land],
            ['Sở Y tế', civil],
          ],
        ],
      ]),
    ],
  ])
  expect(rollCall(city, lists)).toEqual([])
  expect(rollCallText([], city, words)).toBe('')
})

test('when all have sent, that is said', () => {
  const sent = sentForms(
    lists.units
      .filter(({ kind }) => kind === 'department' || kind === 'commune')
      .slice(0, 2)
      .map(({ unit, name_vi }) => [unit, form(name_vi)]),
  )
  const two = { ...lists, units: lists.units.slice(0, 3) }
  expect(rollCallText(rollCall(sent, two), sent, words)).toContain('everyone\n')
})
