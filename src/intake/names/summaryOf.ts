import { nameKey } from './nameWords.ts'

export type Summary = 'country' | 'median' | 'mean' | 'minimum' | 'maximum' | 'total' | 'region'

/**
 * What a row below or between places sums up, by its name; null if it is none of these.
 * @param regions names of regions in the data
 */
export function summaryOf(text: string, regions: ReadonlySet<string>): Summary | null {
  const key = nameKey(text)
  const found = byKey.get(key) ?? byKey.get(key.replace(/^(giatri|diemso|diem)/, '').replace(scope, ''))
  if (found) return found
  const area = key.replace(/^vung/, '')
  return regions.has(area) || otherRegions.has(area) ? 'region' : null
}

const scope = /(canuoc|toanquoc|quocgia|chung|score|value)$/

const names: readonly (readonly [Summary, ...string[]])[] = [
  ['country', 'Cả nước', 'Toàn quốc', 'Việt Nam', 'Quốc gia', 'National', 'Nationwide', 'Whole country'],
  ['median', 'Trung vị', 'Median', 'National median'],
  ['mean', 'Trung bình', 'Bình quân', 'TB', 'Mean', 'Average', 'Avg', 'National average', 'National mean'],
  ['minimum', 'Thấp nhất', 'Nhỏ nhất', 'Min', 'Minimum', 'Lowest'],
  ['maximum', 'Cao nhất', 'Lớn nhất', 'Max', 'Maximum', 'Highest'],
  ['total', 'Tổng', 'Tổng cộng', 'Tổng số', 'Cộng', 'Total', 'Grand total', 'Sum'],
]

const byKey: ReadonlyMap<string, Summary> = new Map(
  names.flatMap(([of, ...written]) => written.map((name) => [nameKey(name), of] as const)),
)

const otherRegions: ReadonlySet<string> = new Set(
  [
    'ĐBSH',
    'ĐBSCL',
    'Miền núi phía Bắc',
    'Trung du, miền núi phía Bắc',
    'Bắc Trung Bộ',
    'Duyên hải miền Trung',
    'Duyên hải Nam Trung Bộ',
    'Red River Delta',
    'Mekong Delta',
    'Mekong River Delta',
    'Southeast',
    'Central Highlands',
    'Northern Uplands',
    'Central Coast',
  ].map(nameKey),
)
