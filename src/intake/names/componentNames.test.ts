import { describe, expect, test } from 'vitest'
import type { ComponentRow } from './ComponentRow.ts'
import { componentNames } from './componentNames.ts'

const row = (
  component: string,
  parent: string,
  level_vi: string,
  name_vi: string,
  name_en = '',
): ComponentRow => ({
  edition: '2013',
  component,
  parent,
  level_vi,
  name_vi,
  name_en,
})

const pci = [
  row(
    'PCI',
    '',
    'chỉ số',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
    'Provincial Competitiveness Index (PCI)',
  ),
  ...[
    ['ENTRY', 'Chi phí gia nhập thị trường', 'Entry costs'],
    ['LAND', 'Tiếp cận đất đai và sự ổn định trong sử dụng đất', 'Land access and security of tenure'],
    ['TRANSPARENCY', 'Tính minh bạch và tiếp cận thông tin', 'Transparency and access to information'],
    ['TIME', 'Chi phí thời gian để thực hiện các quy định của Nhà nước', 'Time costs'],
    ['INFORMAL', 'Chi phí không chính thức', 'Informal charges'],
    ['COMPETITION', 'Cạnh tranh bình đẳng', 'Policy bias / fair competition'],
    [
      'PROACTIVITY',
      'Tính năng động và tiên phong của chính quyền tỉnh',
      'Proactivity of provincial leadership',
    ],
    ['SUPPORT', 'Chính sách hỗ trợ doanh nghiệp', 'Business support services/policy'],
    ['LABOUR', 'Đào tạo lao động', 'Labour and training'],
    ['LEGAL', 'Thiết chế pháp lý và an ninh trật tự', 'Legal institutions, law and order'],
  ].map(([code, vi = '', en]) => row(`PCI.${code}`, 'PCI', 'chỉ số thành phần', vi, en)),
]
const nine = pci
  .filter(({ component }) => component !== 'PCI.COMPETITION')
  .map((one) => ({ ...one, edition: '2009' }))
const pillars = [row('PCI.P1', 'PCI', 'trụ cột', 'Môi trường kinh doanh thuận lợi')].map((one) => ({
  ...one,
  edition: '2025',
}))
const papi = [
  row('PAPI', '', 'chỉ số', 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)'),
  row(
    'PAPI.1',
    'PAPI',
    'chỉ số nội dung',
    'Tham gia của người dân ở cấp cơ sở',
    'Participation at local levels',
  ),
  row('SC11', 'PAPI.1', 'nội dung thành phần', 'Tri thức công dân', 'Civic Knowledge'),
  row('SC12', 'PAPI.1', 'nội dung thành phần', 'Cơ hội tham gia bầu cử'),
  row('PAPI.2', 'PAPI', 'chỉ số nội dung', 'Công khai, minh bạch trong việc ra quyết định ở địa phương'),
  row('SC21', 'PAPI.2', 'nội dung thành phần', 'Tiếp cận thông tin'),
]
const qd766 = [
  row('QD766', '', 'chỉ số', 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)'),
  row('QD766.CKMB', 'QD766', 'nhóm chỉ số', 'Công khai, minh bạch'),
  row('QD766.CKMB.1', 'QD766.CKMB', 'chỉ số thành phần', 'Tỷ lệ TTHC được công bố đúng hạn'),
  row('QD766.DVTT', 'QD766', 'nhóm chỉ số', 'Cung cấp dịch vụ trực tuyến'),
  row('QD766.MDSH', 'QD766', 'nhóm chỉ số', 'Số hoá hồ sơ'),
]
const par = [
  row('PAR', '', 'chỉ số', 'Chỉ số cải cách hành chính cấp tỉnh (PAR INDEX)'),
  row('PAR.2', 'PAR', 'lĩnh vực', 'Cải cách thể chế (xây dựng và tổ chức thực hiện VBQPPL)'),
  row('PAR.2.1', 'PAR.2', 'tiêu chí', 'Xây dựng VBQPPL'),
  row('PAR.3', 'PAR', 'lĩnh vực', 'Cải cách thủ tục hành chính'),
  row('PAR.3.6', 'PAR.3', 'tiêu chí', 'Tác động', 'Perceived impact'),
  row('PAR.4.4', 'PAR.4', 'tiêu chí', 'Tác động', 'Perceived impact'),
]

const said = (rows: readonly ComponentRow[], head: string) => {
  const match = componentNames(rows).match(head)
  return match.is === 'component' ? `${match.component} ${match.how}` : match.is
}

describe('heads of the PCI', () => {
  test.each([
    ['The Weighted PCI Score', 'PCI name'],
    ['PCI', 'PCI code'],
    ['PCI 2012', 'PCI name'],
    ['PCI 2009 \ncó trọng số', 'PCI name'],
    ['Điểm số PCI', 'PCI name'],
    ['Tổng điểm', 'PCI name'],
    ['Điểm tổng hợp', 'PCI name'],
    ['Overall', 'PCI name'],
    ['Provincial Competitiveness Index', 'PCI name'],
    ['PCI.ENTRY', 'PCI.ENTRY code'],
    ['pci_entry', 'PCI.ENTRY code'],
    ['entry_costs', 'PCI.ENTRY name'],
    ['Gia nhập\n thị trường', 'PCI.ENTRY name'],
    ['1. Gia nhập thị trường', 'PCI.ENTRY name'],
    ['Sub-Index 1: Entry Costs', 'PCI.ENTRY name'],
    ['Sub-Index 1', 'PCI.ENTRY number'],
    ['CSTP 2', 'PCI.LAND number'],
    ['Chỉ số thành phần  10', 'PCI.LEGAL number'],
    ['Sub-Index 2: Land Access & Tenure', 'PCI.LAND name'],
    ['Sub-Index 6: Policy Bias', 'PCI.COMPETITION name'],
    ['Sub-Index 9: Labor Policy', 'PCI.LABOUR name'],
    ['Law and Order (điểm)', 'PCI.LEGAL name'],
    ['Chỉ số 1_ gia nhập thị trường', 'PCI.ENTRY name'],
    ['Transparency Score', 'PCI.TRANSPARENCY name'],
    ['Chỉ số thành phần 1 › Gia nhập thị trường', 'PCI.ENTRY name'],
    ['Chỉ số thành phần 1 › Điểm 2012', 'PCI.ENTRY number'],
    ['Sub-Index 1: Land Access', 'unknown'],
    ['Chỉ số thành phần 2 › Gia nhập thị trường', 'unknown'],
    ['Chỉ số thành phần 11', 'unknown'],
    ['Transparency (%)', 'unknown'],
    ['1', 'unknown'],
    ['Chỉ số thành phần 1 › Thời gian đăng ký kinh doanh', 'unknown'],
  ])('%j is %s', (head, meant) => {
    expect(said(pci, head)).toBe(meant)
  })

  test('a number means what it means in every edition given; a name decides between editions', () => {
    const both = [...pci, ...nine, ...pillars]
    expect(said(pci, 'Sub-Index 7')).toBe('PCI.PROACTIVITY number')
    expect(said(nine, 'Sub-Index 7')).toBe('PCI.SUPPORT number')
    expect(said(both, 'Sub-Index 7')).toBe('unknown')
    expect(said(both, 'Sub-Index 7: BSS')).toBe('PCI.SUPPORT name')
    expect(said(both, 'Chỉ số thành phần 7 › Dịch vụ hỗ trợ DN')).toBe('PCI.SUPPORT name')
    expect(said(both, 'Hỗ trợ doanh nghiệp › CSTP 7')).toBe('PCI.SUPPORT name')
    expect(said(both, 'Sub-Index 1')).toBe('PCI.ENTRY number')
    expect(said(both, 'Trụ cột 1')).toBe('PCI.P1 number')
  })

  test('an edition with a sub-index of unknown place has no numbers', () => {
    const first = [...pci, row('PCI.IMPLEMENTATION', 'PCI', 'chỉ số thành phần', 'Thực hiện chính sách')]
    expect(said(first, 'Sub-Index 1')).toBe('unknown')
    expect(said(first, 'Sub-Index 6: Policy Bias')).toBe('PCI.COMPETITION name')
  })
})

describe('heads of other indices', () => {
  test.each([
    ['Chỉ số PAPI 2018 (không có trọng số)', 'PAPI name', papi],
    ['  1: Tham gia của người dân ở cấp cơ sở ', 'PAPI.1 name', papi],
    ['Chỉ số nội dung 2: Công khai, minh bạch trong ra quyết định', 'PAPI.2 name', papi],
    ['Trục nội dung 1', 'PAPI.1 number', papi],
    ['Dimension 2', 'PAPI.2 number', papi],
    ['Lĩnh vực 2', 'PAPI.2 number', papi],
    ['SC11', 'SC11 code', papi],
    ['1.2', 'SC12 number', papi],
    ['1.2: Cơ hội tham gia', 'SC12 name', papi],
    ['2.1: Tiếp cận thông tin*', 'SC21 name', papi],
    ['Chỉ số nội dung 1 › 1.1: Tri thức công dân', 'SC11 name', papi],
    ['Chỉ số nội dung 2 › 1.1: Tri thức công dân', 'unknown', papi],
    ['1.1: Tiếp cận thông tin', 'unknown', papi],
    ['TongDiem_DVC', 'QD766 name', qd766],
    ['CongKhaiMinhBach', 'QD766.CKMB name', qd766],
    ['congKhaiMinhBach', 'QD766.CKMB name', qd766],
    ['DichVuTrucTuyen', 'QD766.DVTT name', qd766],
    ['5. Số hóa hồ sơ', 'QD766.MDSH name', qd766],
    ['Chỉ số thành phần 1', 'unknown', qd766],
    ['Tỷ lệ thủ tục hành chính được công bố đúng hạn', 'QD766.CKMB.1 name', qd766],
    ['PAR INDEX 2023', 'PAR name', par],
    ['Chỉ số CCHC (%)', 'PAR name', par],
    ['Cải cách thể chế', 'PAR.2 name', par],
    ['Lĩnh vực 3: Cải cách TTHC', 'PAR.3 name', par],
    ['Tiêu chí 2.1', 'PAR.2.1 number', par],
    ['Tác động', 'unknown', par],
    ['3.6. Tác động', 'PAR.3.6 name', par],
  ])('%j is %s', (head, meant, rows) => {
    expect(said(rows, head)).toBe(meant)
  })
})

test.each([
  ['rank', 'Rank|Xếp hạng|Hạng|Thứ hạng|PCI rank|Thứ hạng \nPCI 2009|Xếp hạng chung|PCI 2012 › Xếp hạng'],
  [
    'place',
    'Tỉnh|Tỉnh, thành phố|Tên tỉnh/thành phố|Địa phương|Province|Provinces|donVi|province_name|TinhThanh',
  ],
  ['year', 'Năm|Year|nam'],
  ['number', 'STT|TT|No.|#|Mã PCI|Thứ tự'],
])('columns of a %s are known by their heads', (is, heads) => {
  for (const head of heads.split('|')) expect([head, said(pci, head)]).toEqual([head, is])
})

test('ranks of components, groups, changes and scores of an unknown thing are not taken', () => {
  const heads = ['Gia nhập thị trường › Xếp hạng', 'Xếp hạng › Gia nhập thị trường', 'Entry Costs rank']
  const others = ['PAPI rank', 'Nhóm xếp hạng', 'Tăng/giảm PCI', 'Kết quả › Xếp hạng', 'Điểm', '', '2012']
  for (const head of [...heads, ...others]) expect([head, said(pci, head)]).toEqual([head, 'unknown'])
})
