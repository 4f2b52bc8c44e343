/** What a kind of unit does in one field of procedures, before any unit differs from its kind. */
export interface Workload {
  field: string
  /** Dossiers a year: of one unit (departments), or the share of a unit's dossiers (districts, communes). */
  volume: number
  /** Working days allowed. */
  allowed: number
  /** Chance of being late. */
  late: number
  /** Mean working days beyond the due date of those that are late. */
  lateDays: number
  /** Which of the unit's own divisions or affiliates does it. */
  actor: string
  /** Chance that a dossier carries a fee. */
  fee: number
}

const row = (
  actor: string,
  field: string,
  volume: number,
  allowed: number,
  late: number,
  lateDays: number,
  fee: number,
): Workload => ({ actor, field, volume, allowed, late, lateDays, fee })

/** Shares of one commune's dossiers (from 1 July 2025). */
export const communeWork: readonly Workload[] = [
  row('P1', 'Chứng thực', 0.465, 1, 0.00022, 2, 0.95),
  row('P1', 'Hộ tịch', 0.23, 3, 0.0006, 4, 0.3),
  row('P2', 'Đất đai', 0.05, 15, 0.019, 8, 0.7),
  row('P2', 'Xây dựng', 0.025, 12, 0.015, 8, 0.6),
  row('P2', 'Đăng ký kinh doanh', 0.085, 3, 0.0012, 4, 0.9),
  row('P2', 'Môi trường', 0.005, 15, 0.006, 6, 0.2),
  row('P3', 'Lao động – bảo trợ xã hội', 0.09, 10, 0.0016, 5, 0.02),
  row('P3', 'Giáo dục', 0.05, 5, 0.001, 4, 0.02),
]

/** Shares of one district's dossiers, its former communes' included (to 30 June 2025). */
export const districtWork: readonly Workload[] = [
  row('P1', 'Chứng thực', 0.45, 1, 0.0002, 2, 0.95),
  row('P1', 'Hộ tịch', 0.22, 3, 0.002, 4, 0.3),
  row('P2', 'Xây dựng', 0.035, 15, 0.045, 9, 0.6),
  row('P2', 'Đăng ký kinh doanh', 0.08, 3, 0.006, 4, 0.9),
  row('P2', 'Môi trường', 0.005, 15, 0.03, 8, 0.2),
  row('P3', 'Lao động – bảo trợ xã hội', 0.09, 10, 0.004, 5, 0.02),
  row('P3', 'Giáo dục', 0.05, 7, 0.003, 4, 0.02),
  row('D1', 'Đất đai', 0.07, 20, 0.055, 10, 0.7),
]

/** Dossiers a year of each department; an empty actor is the department itself. */
export const departmentWork: Readonly<Record<string, readonly Workload[]>> = {
  'S.VPUB': [row('P1', 'Nội chính – tổng hợp', 700, 15, 0.02, 6, 0)],
  'S.VPUB.2025': [
    row('P1', 'Nội chính – tổng hợp', 700, 15, 0.02, 6, 0),
    row('P2', 'Đối ngoại', 2600, 7, 0.012, 4, 0.4),
  ],
  'S.NGOAIVU': [row('', 'Đối ngoại', 2600, 7, 0.012, 4, 0.4)],
  'S.NOIVU': [
    row('P1', 'Nội vụ', 2400, 15, 0.012, 5, 0.05),
    row('P2', 'Nội vụ', 1500, 20, 0.015, 6, 0.05),
    row('BTG', 'Dân tộc – tôn giáo', 500, 20, 0.015, 6, 0),
  ],
  'S.NOIVU.2025': [
    row('P1', 'Nội vụ', 2600, 15, 0.012, 5, 0.05),
    row('P2', 'Nội vụ', 1500, 20, 0.015, 6, 0.05),
    row('P3', 'Lao động – bảo trợ xã hội', 19000, 7, 0.02, 5, 0.5),
    row('D1', 'Người có công', 8000, 15, 0.018, 8, 0),
  ],
  'S.LDTBXH': [
    row('P1', 'Lao động – bảo trợ xã hội', 16000, 7, 0.025, 5, 0.5),
    row('P2', 'Lao động – bảo trợ xã hội', 6000, 10, 0.02, 5, 0.3),
    row('D1', 'Người có công', 8000, 15, 0.02, 8, 0),
  ],
  'S.TAICHINH': [row('P1', 'Tài chính – ngân sách', 1200, 15, 0.05, 8, 0)],
  'S.KHDT': [
    row('P1', 'Đăng ký kinh doanh', 90000, 3, 0.06, 4, 0.9),
    row('P2', 'Đầu tư', 2200, 20, 0.16, 14, 0.1),
  ],
  'S.TAICHINH.2025': [
    row('P1', 'Tài chính – ngân sách', 1200, 15, 0.06, 8, 0),
    row('P2', 'Đăng ký kinh doanh', 96000, 3, 0.2, 4, 0.9),
    row('P3', 'Đầu tư', 2400, 20, 0.24, 14, 0.1),
  ],
  'S.NNPTNT': [
    row('P1', 'Nông nghiệp', 3500, 10, 0.015, 5, 0.5),
    row('D1', 'Nông nghiệp', 5000, 7, 0.01, 4, 0.6),
  ],
  'S.TNMT': [
    row('P1', 'Môi trường', 1600, 25, 0.12, 14, 0.4),
    row('P2', 'Đất đai', 1800, 25, 0.24, 18, 0.4),
    row('D1', 'Đất đai', 72000, 12, 0.2, 10, 0.9),
    row('D2', 'Đất đai', 48000, 12, 0.18, 10, 0.9),
  ],
  'S.NNMT': [
    row('P1', 'Môi trường', 1700, 25, 0.12, 14, 0.4),
    row('P2', 'Đất đai', 1800, 25, 0.24, 18, 0.4),
    row('P3', 'Nông nghiệp', 3600, 10, 0.015, 5, 0.5),
    row('D1', 'Đất đai', 74000, 12, 0.21, 10, 0.9),
    row('D2', 'Đất đai', 50000, 12, 0.19, 10, 0.9),
    row('D3', 'Nông nghiệp', 5000, 7, 0.01, 4, 0.6),
  ],
  'S.TTTT': [row('P1', 'Thông tin – truyền thông', 1800, 7, 0.01, 4, 0.2)],
  'S.KHCN': [row('P1', 'Khoa học – công nghệ', 1100, 15, 0.012, 5, 0.3)],
  'S.KHCN.2025': [
    row('P1', 'Khoa học – công nghệ', 1200, 15, 0.012, 5, 0.3),
    row('P2', 'Thông tin – truyền thông', 1600, 7, 0.01, 4, 0.2),
  ],
  'S.GTVT': [
    row('P1', 'Giao thông', 118000, 5, 0.006, 4, 0.95),
    row('P2', 'Giao thông', 26000, 7, 0.01, 4, 0.8),
    row('D1', 'Giao thông', 9000, 10, 0.02, 5, 0.8),
  ],
  'S.XAYDUNG': [
    row('P1', 'Xây dựng', 2600, 20, 0.25, 14, 0.7),
    row('P2', 'Vật liệu xây dựng', 420, 15, 0.62, 20, 0.3),
    row('P3', 'Xây dựng', 7200, 20, 0.2, 10, 0.8),
  ],
  'S.XAYDUNG.2025': [
    row('P1', 'Xây dựng', 2600, 20, 0.25, 14, 0.7),
    row('P2', 'Vật liệu xây dựng', 420, 15, 0.64, 20, 0.3),
    row('P3', 'Xây dựng', 7200, 20, 0.22, 10, 0.8),
    row('P4', 'Giao thông', 30000, 7, 0.012, 4, 0.8),
    row('D1', 'Giao thông', 9000, 10, 0.02, 5, 0.8),
  ],
  'S.BDT': [row('', 'Dân tộc – tôn giáo', 60, 15, 0.01, 5, 0)],
  'S.DTTG': [row('P1', 'Dân tộc – tôn giáo', 560, 20, 0.015, 6, 0)],
  'S.TUPHAP': [
    row('P1', 'Tư pháp khác', 6000, 12, 0.02, 5, 0.6),
    row('P2', 'Hộ tịch', 2400, 10, 0.012, 5, 0.6),
    row('D1', 'Tư pháp khác', 24000, 10, 0.03, 5, 0.9),
  ],
  'S.CONGTHUONG': [
    row('P1', 'Công thương', 42000, 3, 0.003, 3, 0.3),
    row('P2', 'Công thương', 3800, 12, 0.02, 5, 0.6),
  ],
  'S.VHTT': [
    row('P1', 'Văn hóa – thể thao', 2600, 7, 0.008, 4, 0.4),
    row('P2', 'Văn hóa – thể thao', 1500, 10, 0.01, 4, 0.4),
  ],
  'S.GDDT': [row('P1', 'Giáo dục', 5200, 12, 0.01, 5, 0.1), row('P2', 'Giáo dục', 2200, 15, 0.012, 5, 0)],
  'S.YTE': [
    row('P1', 'Y tế', 11000, 12, 0.025, 6, 0.9),
    row('P2', 'Y tế', 7200, 15, 0.03, 7, 0.8),
    row('D1', 'Y tế', 5200, 10, 0.015, 5, 0.5),
  ],
  'S.DULICH': [row('P1', 'Du lịch', 2600, 10, 0.006, 4, 0.8)],
  'S.QHKT': [row('P1', 'Quy hoạch', 900, 20, 0.14, 12, 0.2)],
  'S.THANHTRA': [row('P1', 'Khiếu nại – tố cáo', 320, 30, 0.06, 12, 0)],
  'S.BQLCNC': [row('', 'Đầu tư', 340, 15, 0.03, 6, 0.1)],
  'S.BQLKCN': [
    row('P1', 'Đầu tư', 1500, 12, 0.012, 5, 0.1),
    row('P2', 'Lao động – bảo trợ xã hội', 2400, 7, 0.008, 4, 0.4),
  ],
  'S.BQLCNCKCN': [
    row('P1', 'Đầu tư', 1800, 12, 0.014, 5, 0.1),
    row('P2', 'Lao động – bảo trợ xã hội', 2400, 7, 0.008, 4, 0.4),
  ],
}
