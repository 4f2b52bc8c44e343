import { nameKey } from './nameWords.ts'

export type HeadRole = 'rank' | 'place' | 'year' | 'number'

/**
 * What a column is for that holds no scores, by its head; null if none of these. A rank is that of the total:
 * “Xếp hạng” with the index and a year, but not “Xếp hạng gia nhập thị trường”.
 * @param index code of the index whose ranks are meant
 */
export function headRole(head: string, index: string): HeadRole | null {
  const key = nameKey(head)
  // A publisher's own number of a place, which is no code of it.
  if (head.trim() === '#' || key === `ma${nameKey(index)}`) return 'number'
  const role = roles.get(key)
  if (role) return role
  const bare = key
    .replace(/(nam)?20\d\d/g, '')
    .replace(nameKey(index), '')
    .replace(/index|weighted|overall|cotrongso|tongthe|chung$/g, '')
  return roles.get(bare) === 'rank' ? 'rank' : null
}

const heads: readonly (readonly [HeadRole, ...string[]])[] = [
  ['rank', 'Rank', 'Ranking', 'Xếp hạng', 'Hạng', 'Thứ hạng', 'Vị thứ', 'Xếp hạng tổng'],
  ['year', 'Năm', 'Year'],
  ['number', 'STT', 'TT', 'Số TT', 'Thứ tự', 'Số thứ tự', 'No.'],
  ['place', 'Tỉnh', 'Tên tỉnh', 'Tỉnh, thành', 'Tỉnh, thành phố', 'Tên tỉnh, thành phố', 'Tỉnh/TP'],
  ['place', 'Tên tỉnh/TP', 'Tên tỉnh, thành', 'Địa phương', 'Tên địa phương', 'Đơn vị', 'Tên đơn vị'],
  [
    'place',
    'UBND tỉnh, thành phố',
    'Tỉnh, thành phố trực thuộc Trung ương',
    'Place',
    'Province',
    'Provinces',
  ],
  ['place', 'Province name', 'Province/City', 'Provinces/Cities', 'Name of province'],
]

const roles: ReadonlyMap<string, HeadRole> = new Map(
  heads.flatMap(([role, ...written]) => written.map((head) => [nameKey(head), role] as const)),
)
