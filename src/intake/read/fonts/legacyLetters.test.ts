import { describe, expect, test } from 'vitest'
import { encodingByLetters } from './encodingByLetters.ts'
import { fontEncoding } from './fontEncoding.ts'
import { evidence, fromLegacy } from './fromLegacy.ts'
import { legacyLetters } from './legacyLetters.ts'
import { runReader } from './runReader.ts'

/** The 67 small letters beyond ASCII, their bytes in TCVN3, and what is typed for them in VNI: of published charts. */
const small = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
const tcvn3 =
  'B5 B8 B6 B7 B9 A8 BB BE BC BD C6 A9 C7 CA C8 C9 CB AE CC D0 CE CF D1 AA D2 D5 D3 D4 D6 D7 DD D8 DC DE ' +
  'DF E3 E1 E2 E4 AB E5 E8 E6 E7 E9 AC EA ED EB EC EE EF F3 F1 F2 F4 AD F5 F8 F6 F7 F9 FA FD FB FC FE'
const vni =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò ' +
  'oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î'
const inTcvn3 = tcvn3
  .split(' ')
  .map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
  .join('')

describe('letters', () => {
  test('all 134 come out of VNI', () => {
    expect(fromLegacy(vni, 'vni').replaceAll(' ', '')).toBe(small)
    expect(fromLegacy(vni.toUpperCase(), 'vni').replaceAll(' ', '')).toBe(small.toUpperCase())
  })

  test('all 134 come out of TCVN3, capitals with tones by a font of capitals', () => {
    expect(fromLegacy(inTcvn3, 'tcvn3')).toBe(small)
    expect(fromLegacy('¡¢£¤¥¦§', 'tcvn3')).toBe('ĂÂÊÔƠƯĐ')
    expect(runReader([])([{ text: inTcvn3, font: '.VnTimeH' }])).toBe(small.toUpperCase())
  })

  test('every way to type a letter is read as that letter, marks of the other case too', () => {
    for (const encoding of ['tcvn3', 'vni'] as const)
      for (const [typed, letter] of legacyLetters[encoding]) expect(fromLegacy(typed, encoding)).toBe(letter)
  })

  test.each([
    ['Thµnh phè Hµ Néi – 63,5 “®iÓm”', 'Thành phố Hà Nội – 63,5 “điểm”'],
    ['§¬n vÞ; tû lÖ 100%', 'Đơn vị; tỷ lệ 100%'],
    ['Thõa Thiªn HuÕ, Qu¶ng Ng·i, ®­îc', 'Thừa Thiên Huế, Quảng Ngãi, được'],
  ])('%s is %s', (typed, read) => {
    expect(fromLegacy(typed, 'tcvn3')).toBe(read)
  })

  test.each([
    ['Thaønh phoá Haø Noäi', 'Thành phố Hà Nội'],
    ['ÑÔN VÒ; Tyû leä', 'ĐƠN VỊ; Tỷ lệ'],
    ['Thöøa Thieân Hueá, Quaûng Ngaõi, ñöôïc', 'Thừa Thiên Huế, Quảng Ngãi, được'],
  ])('%s is %s', (typed, read) => {
    expect(fromLegacy(typed, 'vni')).toBe(read)
  })
})

test.each([
  ['.VnTime', { encoding: 'tcvn3', isCapitals: false }],
  ['.VnArial NarrowH', { encoding: 'tcvn3', isCapitals: true }],
  ['VNI-Times', { encoding: 'vni', isCapitals: false }],
  ['Times New Roman', null],
  ['Vnikorn', null],
  ['', null],
])('the font %j says %j', (font, said) => {
  expect(fontEncoding(font)).toEqual(said)
})

test.each([
  ['tcvn3', 'Hµ Néi', 'legacy'],
  ['tcvn3', 'Hà Nội', 'unicode'],
  ['tcvn3', 'Hà', 'unicode'],
  ['tcvn3', 'Bình', null],
  ['tcvn3', 'Ninh 63,5', null],
  ['vni', 'Haø Noäi', 'legacy'],
  ['vni', 'Tây', 'unicode'],
  ['vni', 'Hoà', null],
  ['vni', 'duùng', 'legacy'],
] as const)('in %s, %j shows %j', (encoding, text, shown) => {
  expect(evidence(text, encoding)).toBe(shown)
})

describe('runs', () => {
  const old = { text: 'Hµ Néi', font: '.VnTime' }
  const unicode = { text: 'Hà Nội', font: '.VnTime' }
  const either = { text: 'Bình', font: '.VnTime' }

  test('each is read by its own font', () => {
    const runs = [
      { text: 'tØnh ', font: '.VnTimeH' },
      { text: 'Hoaø', font: 'VNI-Helve' },
      { text: ' Bình ®', font: 'Arial' },
      { text: ' ©', font: null },
    ]
    expect(runReader(runs)(runs)).toBe('TỈNH Hoà Bình ® ©')
  })

  test('Unicode in an old font, and plain ASCII, stay as they are', () => {
    expect(runReader([unicode])([unicode, { text: ' Ninh', font: '.VnTime' }])).toBe('Hà Nội Ninh')
  })

  test.each([
    ['the font', [], 'Bỡnh'],
    ['what is old beside it', [old, old, unicode], 'Bỡnh'],
    ['what is Unicode beside it', [old, unicode, unicode], 'Bình'],
  ])('what may be either follows %s', (_, beside, read) => {
    expect(runReader(beside)([either])).toBe(read)
  })
})

test.each([
  ['TØnh;§iÓm\nHuÕ;63,5', 'tcvn3'],
  ['Tænh;Ñieåm\nHueá;63,5', 'vni'],
  ['Tỉnh;Điểm\nHuế;63,5', null],
  ['Stadt;Größe\nKöln;63,5', null],
  ['HuÕ;63,5', null],
  ['TØnh;§iÓm\nHuế;63,5', null],
  ['Bình;Tân', null],
])('%j is in %j by its letters', (text, encoding) => {
  expect(encodingByLetters(text, text)).toBe(encoding)
})
