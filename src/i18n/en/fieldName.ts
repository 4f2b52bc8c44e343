import type { Words } from '../vi.ts'

const names: Readonly<Record<string, string>> = {
  'Chứng thực': 'Certification',
  'Hộ tịch': 'Civil status',
  'Đất đai': 'Land',
  'Xây dựng': 'Construction',
  'Đăng ký kinh doanh': 'Business registration',
  'Môi trường': 'Environment',
  'Lao động – bảo trợ xã hội': 'Labour and social protection',
  'Giáo dục': 'Education',
  'Nội chính – tổng hợp': 'Internal and general affairs',
  'Đối ngoại': 'External relations',
  'Nội vụ': 'Home affairs',
  'Dân tộc – tôn giáo': 'Ethnic minorities and religion',
  'Người có công': 'People with meritorious service',
  'Tài chính – ngân sách': 'Finance and budget',
  'Đầu tư': 'Investment',
  'Nông nghiệp': 'Agriculture',
  'Thông tin – truyền thông': 'Information and communications',
  'Khoa học – công nghệ': 'Science and technology',
  'Giao thông': 'Transport',
  'Vật liệu xây dựng': 'Building materials',
  'Tư pháp khác': 'Other justice matters',
  'Công thương': 'Industry and trade',
  'Văn hóa – thể thao': 'Culture and sports',
  'Y tế': 'Health',
  'Du lịch': 'Tourism',
  'Quy hoạch': 'Planning',
  'Khiếu nại – tố cáo': 'Complaints and denunciations',
}

/** A field of procedures in English where its name is known, else as it stands in the data. */
export const fieldName: Words['fieldName'] = (field) => names[field] ?? field
