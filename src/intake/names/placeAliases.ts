/** `name_vi` of a place → names that people write and that its row lacks; marks and spaces do not matter. */
export const placeAliases: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['TP.HCM', 'HCM', 'HCMC', 'HCM City', 'Ho Chi Minh City'],
  'Bà Rịa - Vũng Tàu': ['BRVT'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Đắk Lắk': ['Đắc Lắc', 'Đắk Lắc', 'Đắc Lắk'],
  'Đắk Nông': ['Đắc Nông'],
  'Thừa Thiên Huế': ['TT-Huế', 'TTH'],
  Huế: ['TT-Huế', 'TTH'],
}
