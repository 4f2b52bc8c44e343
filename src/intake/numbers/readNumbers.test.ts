import { expect, test } from 'vitest'
import { readNumbers } from './readNumbers.ts'

test.each([
  ['numbers as they are', [66.445, 7, null], { how: 'number', values: [66.445, 7, null], missing: [2] }],
  ['texts without a mark', ['12', ' 7 '], { how: 'number', values: [12, 7] }],
  ['a decimal comma', ['68,41', '70', '1,234'], { how: 'comma', values: [68.41, 70, 1.234] }],
  ['a decimal point', ['68.41', '70', '1,234'], { how: 'point', values: [68.41, 70, 1234] }],
  ['two thousands marks', ['1.234.567', '2.345'], { how: 'comma', values: [1_234_567, 2345] }],
  ['both marks in one text', ['1,234.5', '2,345'], { how: 'point', values: [1234.5, 2345] }],
  ['no thousands before a leading zero', ['0.643', '1.701'], { how: 'point', values: [0.643, 1.701] }],
  ['blanks between thousands', ['1 234,5', '12\u00a0345', '2\u202f000'], { values: [1234.5, 12_345, 2000] }],
  ['signs of every kind', ['+1,5', '-2,5', '−3,5', '–4,5'], { values: [1.5, -2.5, -3.5, -4.5] }],
  ['full-width digits', ['６８，４１％', '７０％'], { how: 'comma', percent: true, values: [68.41, 70] }],
  ['powers of ten', ['1,5E-3', '2,25e2'], { values: [0.0015, 225] }],
  ['percent signs', ['68,41%', '70 %', '0'], { percent: true, values: [68.41, 70, 0] }],
  ['counts with a dot, by their sizes', ['1.083', '288', '2.154', '855'], { values: [1083, 288, 2154, 855] }],
])('%s are read', (_, cells, expected) => {
  expect(readNumbers(cells)).toMatchObject({ is: 'numbers', faults: [], ...expected })
})

test('what stands for no value is missing, not a fault', () => {
  const marks = ['-', '–', '...', '…', 'N/A', 'NA', 'KCDL', 'x', ' ', '', null]
  expect(readNumbers([...marks, 5.1])).toEqual({
    is: 'numbers',
    values: [...marks.map(() => null), 5.1],
    how: 'number',
    percent: false,
    missing: [...marks.keys()],
    faults: [],
  })
})

test('errors of a spreadsheet, days, truth values and texts are faults with their position', () => {
  const cells = [1, 2, 3, 4, 5, { error: '#REF!' }, '#N/A', { day: '2024-05-06' }, true, '7,5*']
  expect(readNumbers(cells)).toMatchObject({
    faults: [
      { at: 5, value: '#REF!', code: 'error-value' },
      { at: 6, value: '#N/A', code: 'error-value' },
      { at: 7, value: '2024-05-06', code: 'not-a-number' },
      { at: 8, value: 'true', code: 'not-a-number' },
      { at: 9, value: '7,5*', code: 'not-a-number' },
    ],
  })
})

test('a text that only the other reading allows is a fault among many', () => {
  expect(readNumbers(['68,41', '69,5', '70.25'])).toMatchObject({
    how: 'comma',
    values: [68.41, 69.5, null],
    faults: [{ at: 2, value: '70.25', code: 'not-a-number' }],
  })
})

test('a number without a percent sign among percentages may be a share and is a fault', () => {
  expect(readNumbers(['68,41%', '70%', 0.7])).toMatchObject({
    percent: true,
    values: [68.41, 70, null],
    faults: [{ at: 2, value: '0.7', code: 'not-a-number' }],
  })
})

test('what both readings allow, and nothing else tells, is ambiguous', () => {
  expect(readNumbers(['1,234', '2,345', '-'])).toEqual({
    is: 'ambiguous',
    readings: [
      [1.234, 2.345, null],
      [1234, 2345, null],
    ],
  })
  expect(readNumbers(['6.781', '7.842'])).toMatchObject({ is: 'ambiguous' })
  expect(readNumbers(['6.7', '7,8'])).toMatchObject({ is: 'ambiguous' })
})

test.each([
  [['1.083', '1.29', '288', '2.154', '979'], '1.29'],
  [[1.083, 1.29, 288, 2.154, 979], '1.29'],
  [['215', '115', '1.011', '512', '6', '1.1', '99', '1.384'], '1.1'],
])('a dot that was lost in counts is seen: %j', (cells, example) => {
  expect(readNumbers(cells)).toEqual({ is: 'thousands-lost', example })
})

test.each([
  ['scores with two decimals and a whole one', [65.06, 61.56, 18, 59.84, 60]],
  ['sub-indices with three decimals', [7.049, 5.861, 7, 6.8, 8]],
  ['shares of few', [100, 66.667, 33.333, 50, 75, 12.5]],
  ['days with a half', [0.5, 15, 30, 37.5, 60, 120, 150]],
  ['means of days', [1.25, 2.5, 30, 120, 180]],
  ['services, some of them averages', [552, 60, 110, 5.06, 2862]],
  ['three decimals throughout', [2.154, 2.18, 1.083]],
])('%s are no lost thousands', (_, cells) => {
  expect(readNumbers(cells)).toMatchObject({ is: 'numbers', values: cells })
})

test('a column of names is text, one of nothing but withheld values is not', () => {
  expect(readNumbers(['Hà Nội', 'Huế', '3'])).toEqual({ is: 'text' })
  expect(readNumbers(['KCDL', null])).toMatchObject({ is: 'numbers', values: [null, null], missing: [0, 1] })
})
