import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { placeNames } from './placeNames.ts'

const places = [
  { place: '01', name_vi: 'Hà Nội', name_en: null },
  { place: '46', name_vi: 'Huế', name_en: 'Hue' },
]

test('a place has its name in the language of the reader, and its code where nothing is known of it', () => {
  expect(['46', '01', '99'].map(placeNames(places, vi))).toEqual(['Huế', 'Hà Nội', '99'])
  expect(['46', '01', '99'].map(placeNames(places, en))).toEqual(['Hue', 'Hà Nội', '99'])
})
