import { type FanPoint, type ForecastFan, forecastFan } from './forecastFan.ts'
import { pictureOf } from './pictureOf.ts'

const point = (x: number, y: number): FanPoint => ({ x, y, said: [String(x), String(y)] })

const normal: ForecastFan = {
  runs: [
    [2009, 2010, 2011, 2012].map((x, i) => point(x, 55 + i)),
    [2013, 2014, 2015, 2016, 2017].map((x, i) => point(x, 58 + 1.5 * i)),
  ],
  apart: [],
  fan: [
    { x: 2017, expected: 64, low: 64, high: 64, said: ['2017'] },
    { x: 2018, expected: 64.6, low: 62.1, high: 67.2, said: ['2018', '64,6'] },
  ],
  proven: true,
  end: '64,6\n(62,1–67,2)',
  ticks: [2009, 2011, 2013, 2015, 2017, 2018].map((x) => ({ x, label: String(x) })),
  breaks: [2012.5],
  decimals: 1,
  dots: true,
}

export const forecastFanExamples: Record<string, ForecastFan> = {
  normal,
  reference: { ...normal, proven: false },
  'missing values': {
    ...normal,
    apart: [point(2019, 66), point(2020, 65)],
    fan: normal.fan.map((step) => ({ ...step, low: null, high: null })),
    end: '64,6',
  },
  'nothing foretold': { ...normal, fan: [], end: '' },
  'one row': { ...normal, runs: [[point(2017, 64)]], breaks: [] },
  'many rows': {
    ...normal,
    dots: false,
    runs: [Array.from({ length: 320 }, (_, i) => point(20_500 + i, 70 + i / 40 + Math.sin(i / 9)))],
    fan: Array.from({ length: 7 }, (_, i) => ({
      x: 20_819 + i * 7,
      expected: 78 + i / 10,
      low: 78 - i / 8,
      high: 78 + i / 3,
      said: [String(i)],
    })),
    ticks: [20_500, 20_600, 20_700, 20_800].map((x) => ({
      x,
      label: x === 20_800 ? '31/2026' : String((x - 20_490) / 10),
    })),
    breaks: [],
  },
  'long names': { ...normal, end: 'Dự báo rất dài không cắt {ở} giữa\n(62,1–67,2)' },
}

export const pictures = pictureOf('forecastFan', {
  draw: forecastFan,
  examples: forecastFanExamples,
  width: 560,
  height: 260,
})
