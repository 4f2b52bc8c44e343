import { nameWords } from '../names/nameWords.ts'

/**
 * Key of a unit's name: “Sở Kế hoạch và Đầu tư” and “SỞ KẾ HOẠCH & ĐẦU TƯ” → “sokehoachdautu”, “UBND P. Hoàn Kiếm” →
 * “phuonghoankiem”. A number before the name and what kind of body it is say nothing.
 */
export function unitKey(text: string): string {
  return unitWords(text).replaceAll(' ', '')
}

/** The same with a blank between words. */
export function unitWords(text: string): string {
  return nameWords(text)
    .replace(/\b(va|and)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,3} (?=\D)/, '')
    .replace(/^(ubnd|uy ban nhan dan|uy ban nd|hdnd ubnd) /, '')
    .replace(/^p (?=\D)/, 'phuong ')
    .replace(/^x (?=\D)/, 'xa ')
    .replace(/^(t p|tp) /, 'thanh pho ')
    .replace(/ (t p|tp|thanh pho)( ha noi)?$/, ' thanh pho')
    .replace(/(?<=.) ha noi$/, '')
    .replace(/^((?:so|phuong|xa) .*) thanh pho$/, '$1')
}
