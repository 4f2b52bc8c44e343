import { pictureOf } from './pictureOf.ts'
import { type Slope, type SlopePlace, slope } from './slope.ts'

const at = (
  name: string,
  from: number | null,
  to: number | null,
  role: SlopePlace['role'] = 'other',
): SlopePlace => ({ place: name, name, from, to, role })

export const slopeExamples: Record<string, Slope> = {
  normal: {
    from: 2020,
    to: 2021,
    places: [
      at('Hà Nội', 9, 10, 'own'),
      at('Bắc Ninh', 10, 7, 'passed'),
      at('Vĩnh Phúc', 29, 5, 'passed'),
      at('Long An', 3, 16, 'left'),
      at('Hải Phòng', 7, 2),
    ],
  },
  'missing values': {
    from: 2014,
    to: 2015,
    places: [at('Hà Nội', 41, 50, 'own'), at('Bắc Giang', null, 49), at('Nơi {nào đó}', 40, null)],
  },
  'one row': { from: 2020, to: 2021, places: [at('Hà Nội', 1, 1, 'own')] },
  'many rows': {
    from: 2011,
    to: 2012,
    places: Array.from({ length: 63 }, (_, i) =>
      at(`Tỉnh ${i + 1}`, i + 1, ((i * 17) % 63) + 1, i === 30 ? 'own' : i % 3 === 0 ? 'passed' : 'left'),
    ),
  },
  'long names': {
    from: 2020,
    to: 2021,
    places: [
      at('Thành phố trực thuộc trung ương có tên rất dài', 3, 3, 'own'),
      at('Bà Rịa - Vũng Tàu và những nơi khác nữa', 3, 3, 'passed'),
    ],
  },
}

export const pictures = pictureOf('slope', { draw: slope, examples: slopeExamples, width: 520, height: 380 })
