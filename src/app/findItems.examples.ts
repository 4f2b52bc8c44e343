/**
 * What readers type, and what they mean by it: the first thing found, as `kind code` or `unit`, `place`, … and its
 * name where the code is nobody's to know.
 */
export const phrases: readonly (readonly [typed: string, found: string])[] = [
  // Indices, with a year or without
  ['papi', 'index PAPI'],
  ['papi 2024', 'index PAPI 2024'],
  ['PCI 2021', 'index PCI 2021'],
  ['2024 dti', 'index DTI 2024'],
  ['par index 2024', 'index PAR 2024'],
  ['766', 'index QD766'],
  ['năng lực cạnh tranh', 'index PCI'],
  // Units: living first, short names, what a unit was made of, the parent of a division
  ['sở tài chính', 'unit S.TAICHINH.2025'],
  ['so tai chinh', 'unit S.TAICHINH.2025'],
  ['stc', 'unit S.TAICHINH.2025'],
  ['stttt', 'unit S.KHCN.2025'],
  ['gtvt', 'unit S.XAYDUNG.2025'],
  ['SKHĐT', 'unit S.TAICHINH.2025'],
  ['sở xây dựng', 'unit S.XAYDUNG.2025'],
  ['văn phòng ubnd', 'unit S.VPUB.2025'],
  ['home affairs', 'unit S.NOIVU.2025'],
  ['ba đình', 'unit X.00004'],
  ['quận ba đình', 'unit Q.001'],
  ['ĐỐNG ĐA', 'unit Phường Đống Đa'],
  ['dong da', 'unit Phường Đống Đa'],
  ['\tsở\u200b y\u00a0tế ', 'unit S.YTE'],
  ['phòng chuyên môn số 2 sở tư pháp', 'unit S.TUPHAP.P2'],
  // Fields, indicators, components, places
  ['đất đai', 'field Đất đai'],
  ['hộ tịch', 'field Hộ tịch'],
  ['đúng hạn', 'indicator on_time'],
  ['nộp trực tuyến', 'indicator online_filing'],
  ['tiếp cận đất đai', 'component PCI PCI.LAND'],
  ['tính minh bạch', 'component PCI PCI.TRANSPARENCY'],
  ['đà nẵng', 'place 48 Đà Nẵng'],
  ['tphcm', 'place 79 Hồ Chí Minh'],
  // Screens and their tabs
  ['xếp hạng', 'screen ranking'],
  ['điểm nghẽn', 'screen bottlenecks'],
  ['cảnh báo', 'tab indicators alerts'],
  ['dư địa', 'tab causes room'],
  ['kịch bản', 'tab plan scenarios'],
  ['cách tính', 'tab data arithmetic'],
  // How it is computed, what words mean, one case
  ['wilson', 'method wilson'],
  ['đơn vị kế thừa', 'term unit_links'],
  ['hạng công bố', 'term rank_published'],
  ['S.NNMT-250918-0002', 'case S.NNMT-250918-0002'],
]
