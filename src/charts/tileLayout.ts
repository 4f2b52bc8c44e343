export type PlaceSystem = '34' | '63' | '64'

export interface Tile {
  place: string
  name: string
  /** A form that fits a tile, unambiguous within its system. */
  short: string
  column: number
  row: number
}

export interface TileLayout {
  columns: number
  rows: number
  tiles: readonly Tile[]
  /** Of the country, without a value of their own: they are drawn and named wherever the country is. */
  archipelagos: readonly Archipelago[]
  sea: { column: number; row: number }
  /** Where nothing of the country lies, for the legend. */
  legend: { column: number; row: number }
}

export interface Archipelago {
  key: 'hoangSa' | 'truongSa'
  /** The place that it belongs to. */
  place: string
  column: number
  row: number
}

type Row = readonly [place: string, name: string, short: string, column: number, row: number]

const sixtyThree: readonly Row[] = [
  ['02', 'Hà Giang', 'Hà G.', 2, 0],
  ['04', 'Cao Bằng', 'C.Bằng', 3, 0],
  ['12', 'Lai Châu', 'L.Châu', 0, 1],
  ['10', 'Lào Cai', 'L.Cai', 1, 1],
  ['08', 'Tuyên Quang', 'T.Qg.', 2, 1],
  ['06', 'Bắc Kạn', 'B.Kạn', 3, 1],
  ['20', 'Lạng Sơn', 'L.Sơn', 4, 1],
  ['11', 'Điện Biên', 'Đ.Biên', 0, 2],
  ['15', 'Yên Bái', 'Y.Bái', 1, 2],
  ['25', 'Phú Thọ', 'P.Thọ', 2, 2],
  ['19', 'Thái Nguyên', 'T.Ng.', 3, 2],
  ['24', 'Bắc Giang', 'B.Gi.', 4, 2],
  ['22', 'Quảng Ninh', 'Q.Ninh', 5, 2],
  ['14', 'Sơn La', 'S.La', 1, 3],
  ['26', 'Vĩnh Phúc', 'V.Phúc', 2, 3],
  ['01', 'Hà Nội', 'Hà Nội', 3, 3],
  ['27', 'Bắc Ninh', 'B.Ninh', 4, 3],
  ['30', 'Hải Dương', 'H.Dg', 5, 3],
  ['31', 'Hải Phòng', 'H.Phg', 6, 3],
  ['17', 'Hòa Bình', 'H.Bình', 2, 4],
  ['35', 'Hà Nam', 'H.Nam', 3, 4],
  ['33', 'Hưng Yên', 'H.Yên', 4, 4],
  ['34', 'Thái Bình', 'T.Bình', 5, 4],
  ['38', 'Thanh Hóa', 'T.Hóa', 2, 5],
  ['37', 'Ninh Bình', 'N.Bình', 3, 5],
  ['36', 'Nam Định', 'N.Định', 4, 5],
  ['40', 'Nghệ An', 'N.An', 2, 6],
  ['42', 'Hà Tĩnh', 'H.Tĩnh', 3, 7],
  ['44', 'Quảng Bình', 'Q.Bình', 3, 8],
  ['45', 'Quảng Trị', 'Q.Trị', 4, 9],
  ['46', 'Thừa Thiên Huế', 'Huế', 5, 10],
  ['48', 'Đà Nẵng', 'Đ.Nẵng', 6, 10],
  ['49', 'Quảng Nam', 'Q.Nam', 5, 11],
  ['62', 'Kon Tum', 'K.Tum', 5, 12],
  ['51', 'Quảng Ngãi', 'Q.Ngãi', 6, 12],
  ['64', 'Gia Lai', 'G.Lai', 5, 13],
  ['52', 'Bình Định', 'B.Định', 6, 13],
  ['66', 'Đắk Lắk', 'Đ.Lắk', 5, 14],
  ['54', 'Phú Yên', 'P.Yên', 6, 14],
  ['70', 'Bình Phước', 'B.Ph.', 3, 15],
  ['67', 'Đắk Nông', 'Đ.Nông', 4, 15],
  ['68', 'Lâm Đồng', 'L.Đồng', 5, 15],
  ['56', 'Khánh Hòa', 'K.Hòa', 6, 15],
  ['72', 'Tây Ninh', 'T.Ninh', 2, 16],
  ['74', 'Bình Dương', 'B.Dg', 3, 16],
  ['75', 'Đồng Nai', 'Đ.Nai', 4, 16],
  ['60', 'Bình Thuận', 'B.Th.', 5, 16],
  ['58', 'Ninh Thuận', 'N.Th.', 6, 16],
  ['80', 'Long An', 'L.An', 2, 17],
  ['79', 'Hồ Chí Minh', 'HCM', 3, 17],
  ['77', 'Bà Rịa - Vũng Tàu', 'BR-VT', 4, 17],
  ['89', 'An Giang', 'A.Gi.', 0, 18],
  ['87', 'Đồng Tháp', 'Đ.Tháp', 1, 18],
  ['82', 'Tiền Giang', 'T.Gi.', 2, 18],
  ['83', 'Bến Tre', 'B.Tre', 3, 18],
  ['91', 'Kiên Giang', 'K.Gi.', 0, 19],
  ['92', 'Cần Thơ', 'C.Thơ', 1, 19],
  ['86', 'Vĩnh Long', 'V.Long', 2, 19],
  ['84', 'Trà Vinh', 'T.Vinh', 3, 19],
  ['93', 'Hậu Giang', 'Hậu G.', 1, 20],
  ['94', 'Sóc Trăng', 'S.Tr.', 2, 20],
  ['96', 'Cà Mau', 'C.Mau', 0, 21],
  ['95', 'Bạc Liêu', 'B.Liêu', 1, 21],
]

const sixtyFour: readonly Row[] = [
  ...sixtyThree.map((row): Row => (row[0] === '17' ? ['17', 'Hòa Bình', 'H.Bình', 1, 4] : row)),
  ['28', 'Hà Tây', 'H.Tây', 2, 4],
]

const thirtyFour: readonly Row[] = [
  ['12', 'Lai Châu', 'L.Châu', 0, 0],
  ['15', 'Lào Cai', 'L.Cai', 1, 0],
  ['08', 'Tuyên Quang', 'T.Qg.', 2, 0],
  ['04', 'Cao Bằng', 'C.Bằng', 3, 0],
  ['11', 'Điện Biên', 'Đ.Biên', 0, 1],
  ['14', 'Sơn La', 'S.La', 1, 1],
  ['25', 'Phú Thọ', 'P.Thọ', 2, 1],
  ['19', 'Thái Nguyên', 'T.Ng.', 3, 1],
  ['20', 'Lạng Sơn', 'L.Sơn', 4, 1],
  ['01', 'Hà Nội', 'Hà Nội', 3, 2],
  ['24', 'Bắc Ninh', 'B.Ninh', 4, 2],
  ['22', 'Quảng Ninh', 'Q.Ninh', 5, 2],
  ['37', 'Ninh Bình', 'N.Bình', 3, 3],
  ['33', 'Hưng Yên', 'H.Yên', 4, 3],
  ['31', 'Hải Phòng', 'H.Phg', 5, 3],
  ['38', 'Thanh Hóa', 'T.Hóa', 2, 4],
  ['40', 'Nghệ An', 'N.An', 2, 5],
  ['42', 'Hà Tĩnh', 'H.Tĩnh', 3, 6],
  ['44', 'Quảng Trị', 'Q.Trị', 4, 7],
  ['46', 'Huế', 'Huế', 5, 8],
  ['48', 'Đà Nẵng', 'Đ.Nẵng', 6, 9],
  ['51', 'Quảng Ngãi', 'Q.Ngãi', 6, 10],
  ['52', 'Gia Lai', 'G.Lai', 6, 11],
  ['66', 'Đắk Lắk', 'Đ.Lắk', 6, 12],
  ['80', 'Tây Ninh', 'T.Ninh', 3, 13],
  ['75', 'Đồng Nai', 'Đ.Nai', 4, 13],
  ['68', 'Lâm Đồng', 'L.Đồng', 5, 13],
  ['56', 'Khánh Hòa', 'K.Hòa', 6, 13],
  ['82', 'Đồng Tháp', 'Đ.Tháp', 2, 14],
  ['79', 'Hồ Chí Minh', 'HCM', 3, 14],
  ['91', 'An Giang', 'A.Gi.', 1, 15],
  ['92', 'Cần Thơ', 'C.Thơ', 2, 15],
  ['86', 'Vĩnh Long', 'V.Long', 3, 15],
  ['96', 'Cà Mau', 'C.Mau', 1, 16],
]

const layouts: Readonly<Record<PlaceSystem, TileLayout>> = {
  '34': {
    columns: 9.6,
    rows: 17,
    tiles: thirtyFour.map(tile),
    archipelagos: [
      { key: 'hoangSa', place: '48', column: 8.3, row: 8.6 },
      { key: 'truongSa', place: '56', column: 8.3, row: 14.6 },
    ],
    sea: { column: 8.3, row: 12 },
    legend: { column: 0, row: 7.5 },
  },
  '63': {
    columns: 9.6,
    rows: 22,
    tiles: sixtyThree.map(tile),
    archipelagos: [
      { key: 'hoangSa', place: '48', column: 8.3, row: 9.6 },
      { key: 'truongSa', place: '56', column: 8.3, row: 18.2 },
    ],
    sea: { column: 8.3, row: 14.2 },
    legend: { column: 0, row: 9.5 },
  },
  '64': {
    columns: 9.6,
    rows: 22,
    tiles: sixtyFour.map(tile),
    archipelagos: [
      { key: 'hoangSa', place: '48', column: 8.3, row: 9.6 },
      { key: 'truongSa', place: '56', column: 8.3, row: 18.2 },
    ],
    sea: { column: 8.3, row: 14.2 },
    legend: { column: 0, row: 9.5 },
  },
}

/**
 * The country as a grid of equal tiles: columns from west to east, rows from north to south, in the real
 * arrangement as far as a grid allows. Columns are tile centres + 0,5.
 * @throws if the system is not one of the three.
 */
export function tileLayout(system: string): TileLayout {
  const layout = layouts[system as PlaceSystem]
  if (!layout) throw new Error(`no tiles for the system of places ${system}; known: 34, 63, 64`)
  return layout
}

function tile([place, name, short, column, row]: Row): Tile {
  return { place, name, short, column, row }
}
