import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'
import { tileLayout } from './tileLayout.ts'
import { tileMapExamples } from './tileMap.examples.ts'
import { tileMap } from './tileMap.ts'

const systems = ['34', '63', '64'] as const
const published = Papa.parse<{ place_system: string; place: string; name_vi: string }>(
  readFileSync('data/facts/places.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data

describe.each(systems)('the tiles of the system of %s places', (system) => {
  const { tiles, columns, rows, archipelagos } = tileLayout(system)
  const at = (name: string) => {
    const tile = tiles.find((one) => one.name === name)
    if (!tile) throw new Error(`${name} has no tile`)
    return tile
  }

  test('are as many as its places, each where no other is, inside the grid', () => {
    expect(tiles).toHaveLength(Number(system))
    expect(new Set(tiles.map(({ place }) => place)).size).toBe(tiles.length)
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(tiles.length)
    for (const { column, row } of tiles) {
      expect(column + 1).toBeLessThanOrEqual(columns)
      expect(row + 1).toBeLessThanOrEqual(rows)
    }
  })

  test('carry the codes and names of the published list', () => {
    for (const place of published.filter((one) => one.place_system === system)) {
      const named = tiles.find((tile) => tile.place === place.place)?.name
      const names = published.filter((one) => one.place_system === system && one.place === place.place)
      expect(names.map(({ name_vi }) => name_vi)).toContain(named)
    }
  })

  test('have short names that are unambiguous and fit', () => {
    const shorts = tiles.map(({ short }) => short)
    expect(new Set(shorts).size).toBe(shorts.length)
    for (const short of shorts) expect(short.length).toBeLessThanOrEqual(6)
  })

  test.each([
    ['Cao Bằng', 'Hà Nội'],
    ['Hà Nội', 'Ninh Bình'],
    ['Ninh Bình', 'Nghệ An'],
    ['Nghệ An', 'Hà Tĩnh'],
    ['Hà Tĩnh', 'Quảng Trị'],
    ['Quảng Trị', 'Đà Nẵng'],
    ['Đà Nẵng', 'Quảng Ngãi'],
    ['Quảng Ngãi', 'Gia Lai'],
    ['Gia Lai', 'Đắk Lắk'],
    ['Đắk Lắk', 'Lâm Đồng'],
    ['Tây Ninh', 'Hồ Chí Minh'],
    ['Hồ Chí Minh', 'Vĩnh Long'],
    ['Cần Thơ', 'Cà Mau'],
  ])('put %s north of %s', (north, south) => {
    expect(at(north).row).toBeLessThan(at(south).row)
  })

  test.each([
    ['Điện Biên', 'Sơn La'],
    ['Lai Châu', 'Cao Bằng'],
    ['Sơn La', 'Hà Nội'],
    ['Hà Nội', 'Hải Phòng'],
    ['Bắc Ninh', 'Quảng Ninh'],
    ['Nghệ An', 'Quảng Trị'],
    ['Tây Ninh', 'Đồng Nai'],
    ['Lâm Đồng', 'Khánh Hòa'],
    ['An Giang', 'Đồng Tháp'],
    ['Cần Thơ', 'Vĩnh Long'],
    ['Cà Mau', 'Cần Thơ'],
  ])('put %s west of %s', (west, east) => {
    expect(at(west).column).toBeLessThanOrEqual(at(east).column)
    if (west !== 'Cà Mau') expect(at(west).column).toBeLessThan(at(east).column)
  })

  test('put Hoàng Sa east of Đà Nẵng and Trường Sa south-east of Khánh Hòa, off every tile', () => {
    const [hoangSa, truongSa] = archipelagos
    const daNang = tiles.find(({ place }) => place === '48')
    const khanhHoa = tiles.find(({ place }) => place === '56')
    if (!hoangSa || !truongSa || !daNang || !khanhHoa)
      throw new Error('an archipelago or its place is missing')
    expect([hoangSa.key, hoangSa.place, truongSa.key, truongSa.place]).toEqual([
      'hoangSa',
      '48',
      'truongSa',
      '56',
    ])
    expect(hoangSa.column).toBeGreaterThan(daNang.column + 1)
    expect(Math.abs(hoangSa.row - daNang.row)).toBeLessThan(1.5)
    expect(truongSa.column).toBeGreaterThan(khanhHoa.column + 1)
    expect(truongSa.row).toBeGreaterThan(khanhHoa.row + 1)
  })
})

test('Hà Tây has a tile among the 64 only', () => {
  const has = (system: string) => tileLayout(system).tiles.some(({ place }) => place === '28')
  expect(systems.map(has)).toEqual([false, false, true])
})

test('an unknown system of places is refused by name', () => {
  expect(() => tileLayout('62')).toThrow(/62.*34, 63, 64/)
})

describe('every map names both archipelagos, whose they are, and Biển Đông, without a value', () => {
  const sizes = [
    [220, 240],
    [332, 560],
    [896, 640],
    [1400, 300],
  ] as const
  test.each(Object.keys(tileMapExamples))('%s', (name) => {
    const data = tileMapExamples[name]
    if (!data) throw new Error('example is missing')
    for (const [width, height] of sizes) {
      for (const words of [vi, en]) {
        for (const scheme of ['light', 'dark'] as const) {
          const svg = chartSvg(tileMap(data, words, chartTheme(scheme)), width, height)
          const texts = textsOf(svg)
          for (const said of [
            'Quần đảo',
            'Hoàng Sa',
            '(TP Đà Nẵng)',
            'Trường Sa',
            '(tỉnh Khánh Hòa)',
            'Biển Đông',
          ]) {
            const found = texts.filter(({ text }) => text === said)
            expect(found.length, `${said} in ${width} × ${height}`).toBe(said === 'Quần đảo' ? 2 : 1)
            for (const { x, y, size, anchor } of found) {
              const half = anchor === 'middle' ? (said.length * size * 0.62) / 2 : said.length * size * 0.62
              expect(x - half).toBeGreaterThanOrEqual(0)
              expect(x + half).toBeLessThanOrEqual(width)
              expect(y).toBeLessThanOrEqual(height - size / 2)
              expect(y).toBeGreaterThan(0)
            }
          }
        }
      }
    }
  })
})

interface Text {
  text: string
  x: number
  y: number
  size: number
  anchor: string
}

function textsOf(svg: string): Text[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const read = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes) ?? []
    const size = Number(/font-size:\s*([\d.]+)px/.exec(attributes)?.[1] ?? 0)
    return {
      text,
      x: Number(read('x')) + Number(dx),
      y: Number(read('y')) + Number(dy),
      size,
      anchor: read('text-anchor'),
    }
  })
}
