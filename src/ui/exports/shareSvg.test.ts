import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../pictures/pictureOf.ts'
import { type Shared, shareSvg } from './shareSvg.ts'

const rows = Array.from({ length: 20 }, (_, i) => ({
  name: `Ủy ban nhân dân phường có tên rất dài số ${i + 1} của thành phố`,
  cells: [String(i + 1), '97,5 %', '−1,20'],
  words: '',
  followed: i === 11,
}))
const shared: Shared = {
  headline: 'PCI 2021: Hà Nội hạng 10/63, kém trung vị nhiều nhất ở Tính minh bạch (−1,62 điểm)',
  subtitle: 'Điểm · 63 tỉnh, thành phố · 2021',
  note: 'Nguồn: VCCI; Báo cáo PCI 2021 · công bố 27/04/2022 · đủ 63 nơi',
  mark: null,
  body: { heads: ['Hạng', 'Đúng hạn trong tháng', 'Thay đổi'], rows },
  more: (n) => `và ${n} dòng nữa`,
}
const texts = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)/g)].map(([, look = '', text = '']) => ({
    text,
    size: Number(/font-size="([\d.]+)"/.exec(look)?.[1]),
    y: Number(/ y="([\d.]+)"/.exec(look)?.[1]),
    bold: look.includes('font-weight="700"'),
  }))

describe('a picture to share', () => {
  it('is 1080 × 1350, its headline at least 44 pixels, all else at least 28', async () => {
    const svg = shareSvg(shared, '')
    const png = Buffer.from(await pictureOf(svg, { width: 1080 }))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350])
    const [headline, ...others] = texts(svg)
    expect(headline?.size).toBeGreaterThanOrEqual(44)
    expect(Math.min(...others.map(({ size }) => size))).toBeGreaterThanOrEqual(28)
    expect(Math.max(...others.map(({ y }) => y))).toBeLessThan(1350)
  })

  it('has at most eight rows, the one that is followed among them, and says how many more there are', () => {
    const said = texts(shareSvg(shared, '')).map(({ text }) => text)
    const names = said.filter((text) => text.startsWith('Ủy ban'))
    expect(names).toHaveLength(8)
    expect(said.join(' ')).toContain('số 12')
    expect(said).toContain('và 12 dòng nữa')
  })

  it('leaves out figures that there is no room for, and shows those behind them', () => {
    const wide = '82,9 % trong 299 hồ sơ, mục tiêu 98 % của cả năm 2026'
    const body = {
      heads: ['Giá trị', 'Chờ'],
      rows: [{ name: 'Sở Tài chính', cells: [wide, '51'], words: '', followed: false }],
    }
    const said = texts(shareSvg({ ...shared, body }, '')).map(({ text }) => text)
    expect(said).toEqual(expect.arrayContaining(['Sở Tài chính', 'Chờ', '51']))
    expect(said).not.toContain(wide)
  })

  it('says below a name what else is said of it, at least a line of it in each of eight rows', () => {
    const words = 'Đúng hạn trên hồ sơ đã giải quyết: 87,0%, mục tiêu 98% (10/77 lượt chưa đạt)'
    const body = { heads: ['Đang chờ'], rows: rows.map((row) => ({ ...row, cells: ['17'], words })) }
    const said = texts(shareSvg({ ...shared, body }, '')).map(({ text }) => text)
    expect(said.filter((text) => text.startsWith('Đúng hạn trên'))).toHaveLength(8)
  })

  it('says the whole subtitle, on as many lines as it takes', () => {
    const subtitle =
      'Nội dung theo dõi của các đơn vị đang so; tô màu đơn vị tốt nhất, kém nhất khi khác nhau ngoài dao động ngẫu nhiên · tháng 10/2026'
    const said = texts(shareSvg({ ...shared, subtitle }, '')).map(({ text }) => text)
    expect(said.join(' ')).toContain(subtitle)
  })

  it('says where it comes from', () => {
    const said = texts(shareSvg(shared, '')).map(({ text }) => text)
    expect(said.join(' ')).toContain(shared.note)
  })

  it('bears the mark of made-up figures across it, and no other does', () => {
    const mark = 'SỐ GIẢ LẬP'
    const across = texts(shareSvg({ ...shared, mark }, '')).find(({ text }) => text === mark)
    expect(across?.size).toBeGreaterThan(100)
    expect(shareSvg(shared, '')).not.toContain(mark)
  })

  it('enlarges a picture to the width of the page', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><text font-size="12">a</text></svg>'
    const drawn = shareSvg({ ...shared, body: { svg, width: 400, height: 300 } }, '')
    expect(drawn).toMatch(/<svg [^>]*x="64"[^>]*width="952" height="714" viewBox="0 0 400 300"/)
  })
})
