import { expect, it } from 'vitest'
import type { Cell } from '../Sheet.ts'
import type { Told } from './IntakeReport.ts'
import { lists } from './scoreLists.examples.ts'
import { takeSheets } from './takeSheets.ts'

/** Rows taken (place, component, score, rank), and what is asked, refused or left out as no component. */
function outcome(file: string, text: string, told: Partial<Told> = {}): string[] {
  const rows = text.split('\n').map((line): Cell[] => line.split(';').map((cell) => cell.trim() || null))
  const sheet = { name: '', hidden: false, rows, merges: [] }
  const untold = { index: null, year: null, system: null, answers: {} }
  const [taken] = takeSheets(file, [sheet], { ...untold, ...told }, lists)
  const { faults = [], questions = [], left_out = [] } = taken?.report ?? {}
  return [
    ...(taken?.tables.scores ?? []).map(({ year, place, component, score, rank_published }) =>
      [year, place, component, score, rank_published].join(' ').trim(),
    ),
    ...questions.map(({ ask, options }) => `${ask}? ${options.join(', ')}`),
    ...faults.filter(({ code }) => code !== 'places-missing').map(({ code }) => code),
    ...left_out.filter(({ reason }) => reason === 'no-component').map(({ value }) => `– ${value}`),
  ]
}

const pci = 'PCI 2020.csv'

it.each<[trap: string, file: string, text: string, expected: string[], told?: Partial<Told>]>([
  [
    'ranks alone leave the scores that are held',
    'PCI 2019.csv',
    'Tỉnh;Hạng\nHà Nội;2\nBRVT;3\nĐà Nẵng;1',
    ['2019 01 PCI 68.8 2', '2019 77 PCI 65.1 3', '2019 48 PCI 70.15 1'],
  ],
  [
    'a second column of places takes no value',
    pci,
    'Tỉnh;Giáp với;PCI\nHà Nộii;Đà Nẵng;60,1\nBRVT;Hà Nội;61,2\nĐà Nẵng;BRVT;62,3',
    ['2020 77 PCI 61.2', '2020 48 PCI 62.3', 'place-unknown', '– Giáp với'],
  ],
  [
    'decimal commas that became ends of cells',
    pci,
    'Tỉnh;PCI;Hạng\nHà Nội;61;20;40\nBRVT;63;40;41\nĐà Nẵng;62;25;42',
    ['cells-beyond'],
  ],
  [
    'a year over two columns without merged cells',
    pci,
    ';Năm 2019;;Năm 2020\nTỉnh;PCI;Hạng;PCI\nHà Nội;61,2;2;62,3\nBRVT;63,4;1;64,1',
    ['2020 01 PCI 62.3', '2020 77 PCI 64.1', 'conflict? take, keep'],
  ],
  [
    'years side by side are all taken',
    'PCI.csv',
    ';Năm 2018;;Năm 2020;\nTỉnh;PCI;Hạng;PCI;Hạng\nHà Nội;61,2;2;62,3;3\nBRVT;63,4;1;64,1;2',
    ['2018 01 PCI 61.2 2', '2018 77 PCI 63.4 1', '2020 01 PCI 62.3 3', '2020 77 PCI 64.1 2'],
  ],
  [
    'of years side by side the one that is told',
    'PCI.csv',
    'Tỉnh;PCI 2018;PCI 2020\nHà Nội;61,2;62,3\nBRVT;63,4;64,1',
    ['2018 01 PCI 61.2', '2018 77 PCI 63.4', '– PCI 2020'],
    { year: 2018 },
  ],
  [
    'beside columns of two years one of none says no year of its values',
    'PCI.csv',
    'Tỉnh;PCI 2018;PCI 2020;Entry Costs\nHà Nội;61,2;62,3;6,1\nBRVT;63,4;64,1;6,4',
    [
      '2018 01 PCI 61.2',
      '2018 77 PCI 63.4',
      '2020 01 PCI 62.3',
      '2020 77 PCI 64.1',
      'year-unread',
      'year-unread',
    ],
  ],
  [
    'years one below the other, each under a line that says it',
    pci,
    'Tỉnh;PCI\nNăm 2018;\nHà Nội;61,2\nBRVT;63,4\nII. Năm 2020;\nHà Nội;62,3\nĐà Nẵng;66,2',
    ['2018 01 PCI 61.2', '2018 77 PCI 63.4', '2020 01 PCI 62.3', '2020 48 PCI 66.2'],
  ],
  [
    'the first of years one below the other is the title’s',
    'a.csv',
    'BẢNG PCI NĂM 2018;\nTỉnh;PCI\nHà Nội;61,2\nBRVT;63,4\nPCI NĂM 2020;\nHà Nội;62,3\nĐà Nẵng;66,2',
    ['2018 01 PCI 61.2', '2018 77 PCI 63.4', '2020 01 PCI 62.3', '2020 48 PCI 66.2'],
  ],
  [
    'ranks of components under one head',
    pci,
    'Tỉnh;Xếp hạng;\n;Entry Costs;Land Access\nHà Nội;3;5\nBRVT;2;9',
    [],
  ],
  [
    'a rank beside a component alone',
    pci,
    'Tỉnh;Entry Costs;Xếp hạng\nHà Nội;6,2;40\nBRVT;6,4;41',
    ['2020 01 PCI.ENTRY 6.2', '2020 77 PCI.ENTRY 6.4', '– Xếp hạng'],
  ],
  ['targets', pci, 'Tỉnh;Mục tiêu;\n;PCI;Entry Costs\nHà Nội;71;7,5\nBRVT;72;8,2', []],
  [
    'a year that is told, and another that the title says',
    'a.csv',
    'BẢNG ĐIỂM PCI NĂM 2019;\nTỉnh;PCI\nHà Nội;61,2\nBRVT;63,4',
    ['year? 2019, 2020'],
    { year: 2020 },
  ],
  [
    'an index that is told, and another that the title says',
    'a.csv',
    'CHỈ SỐ PAPI NĂM 2020;\nTỉnh;Tổng điểm\nHà Nội;41,2\nBRVT;43,4',
    ['index? PAPI, PCI'],
    { index: 'PCI' },
  ],
  [
    'the day of a letter is no year',
    'PCI gửi 05.4.2021.csv',
    'KẾT QUẢ PCI NĂM 2020;\n(Kèm theo Công văn ngày 05 tháng 4 năm 2021);\nTỉnh;PCI\nHà Nội;61,2\nBRVT;63,4',
    ['2020 01 PCI 61.2', '2020 77 PCI 63.4'],
  ],
  [
    'years between the rows',
    pci,
    'Tỉnh;PCI\nHà Nội;61,2\nNăm 2019;\nBRVT;63,4\nNăm 2020;\nĐà Nẵng;66,2',
    ['year? 2019, 2020'],
  ],
  [
    'a sentence between the rows that speaks of another year',
    'a.csv',
    'BẢNG PCI NĂM 2018;\nTỉnh;PCI\nHà Nội;61,2\nBRVT;63,4\nSố liệu PCI 2020 xem bảng sau;\nĐà Nẵng;66,2',
    ['year? 2020'],
  ],
  [
    'a column of years by another name',
    'PCI.csv',
    'Tỉnh;Năm đánh giá;PCI\nHà Nội;2021;61,2\nBRVT;2020;63,4',
    ['2021 01 PCI 61.2', '2020 77 PCI 63.4'],
  ],
  ['a span of years', pci, 'Tỉnh;PCI 2019-2020\nHà Nội;61,2\nBRVT;63,4', []],
  ['a scale of ten', pci, 'Tỉnh;PCI\nHà Nội;6,12\nBRVT;6,34', ['scale? tenth, points']],
  [
    'some values on another scale',
    pci,
    'Tỉnh;Entry Costs\nHà Nội;9,5\nBRVT;73,4\nĐà Nẵng;62,2',
    ['scale? percent, points'],
  ],
  [
    'pairs with two columns of values',
    pci,
    'Tỉnh;Hạng;PCI;Tỉnh;Hạng;PCI\nHà Nội;3;61,2;BRVT;1;64,2\nĐà Nẵng;2;63,4;Hà Nội;3;61,2',
    ['2020 01 PCI 61.2 3', '2020 48 PCI 63.4 2', '2020 77 PCI 64.2 1'],
  ],
  [
    'a component that is mostly words',
    pci,
    'Tỉnh;PCI;Entry Costs\nHà Nội;61,2;6,2\nBRVT;63,4;chưa có\nĐà Nẵng;62,2;chưa có',
    ['2020 01 PCI 61.2', '2020 77 PCI 63.4', '2020 48 PCI 62.2', 'not-a-number'],
  ],
])('%s', (_, file, text, expected, told) => {
  expect(outcome(file, text, told).toSorted()).toEqual(expected.toSorted())
})
