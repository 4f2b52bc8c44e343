import { describe, expect, it } from 'vitest'
import { collate } from './collate.ts'
import { en } from './en.ts'
import { fold } from './fold.ts'
import { vi } from './vi.ts'

const { format } = vi
const english = en.format

describe('format', () => {
  it.each([
    [format.number(1234.5, 2), '1.234,50'],
    [english.number(1234.5, 2), '1,234.50'],
    [format.number(-1.625, 2), '−1,63'],
    [format.number(null, 2), '–'],
    [format.number(Number.NaN), '–'],
    [format.signed(3.664, 2), '+3,66'],
    [format.signed(-5), '−5'],
    [format.signed(0.001, 2), '0,00'],
    [format.signedPoints(-0.0123), '−1,2'],
    [format.percent(0.9275, 2).replace(/\s/g, ''), '92,75%'],
    [format.date('2026-11-20'), '20/11/2026'],
    [format.date('2026-11'), '11/2026'],
    [format.date(null), '–'],
    [format.dates('2026-11-16', '2026-11-22'), '16–22/11/2026'],
    [format.dates('2026-10-15', '2026-11-14'), '15/10–14/11/2026'],
    [format.dates('2026-12-28', '2027-01-03'), '28/12/2026–03/01/2027'],
    [format.period('2026-W47'), 'tuần 47/2026'],
    [format.period('2026-11'), 'tháng 11/2026'],
    [format.period('2026-Q4'), 'quý IV/2026'],
    [format.period('2026'), 'năm 2026'],
    [format.period('2026-6M'), '6 tháng đầu năm 2026'],
    [format.period('2026-to-10'), '10 tháng đầu năm 2026'],
    [english.period('2026-9M'), 'the first 9 months of 2026'],
    [english.period('2026-11'), 'November 2026'],
    [english.period('2026-W53'), 'week 53 of 2026'],
    [format.rank(10, 63), '10/63'],
    [format.rank(null, 63), '–'],
    [format.bytes(7_100_000), '7,1 MB'],
    [format.list(['Hà Nội', 'Huế', 'Cần Thơ']), 'Hà Nội, Huế và Cần Thơ'],
    [english.name({ name_vi: 'Hà Nội', name_en: null }), 'Hà Nội'],
    [english.name({ name_vi: 'Huế', name_en: 'Hue' }), 'Hue'],
    [format.number(5 - 3.285, 2), '1,72'],
    [format.name({ name_vi: 'Huế', name_en: 'Hue' }), 'Huế'],
    [format.noted({ note_vi: 'cùng trọng số', note_en: 'same weights' }), 'cùng trọng số'],
    [english.noted({ note_vi: 'cùng trọng số', note_en: 'same weights' }), 'same weights'],
    [english.noted({ note_vi: 'cùng trọng số', note_en: null }), 'cùng trọng số'],
    [english.noted({ note_vi: null, note_en: null }), null],
    [english.nameOrCode({ name_vi: 'Huế', name_en: 'Hue' }, '46'), 'Hue'],
    [english.nameOrCode(undefined, '46'), '46'],
  ])('writes %s', (written, expected) => {
    expect(written).toBe(expected)
  })
})

describe('words', () => {
  it('has every word in both languages, none of them empty', () => {
    const keys = (value: unknown, at: string): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${at}.${key}`))
        : [value === '' ? `${at} is empty` : at]
    expect(keys(en, '')).toEqual(keys(vi, ''))
    expect(keys(vi, '').filter((key) => key.endsWith('is empty'))).toEqual([])
  })

  it('folds case and diacritics, đ included', () => {
    expect(fold('Quận Đống Đa, Thừa Thiên Huế')).toBe('quan dong da, thua thien hue')
  })

  it('sorts names as Vietnamese does', () => {
    expect(['Đà Nẵng', 'Huế', 'Dak', 'An Giang', 'Hà Nội'].sort(collate)).toEqual([
      'An Giang',
      'Dak',
      'Đà Nẵng',
      'Hà Nội',
      'Huế',
    ])
  })
})
