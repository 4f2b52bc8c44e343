import { editionFinder } from './editionOf.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf, numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

/** Scores lie between 0 and their maximum, ranks between 1 and the places ranked, codes in their edition. */
export function checkScores(data: PackageTables): Problem[] {
  const { scores = [], components = [], editions = [], publications = [] } = data
  const edition = editionFinder(editions)
  const known = new Map(
    components.map((row) => [keyOf(row, ['index', 'edition', 'component']), numberOf(row, 'max')]),
  )
  const published = ['index', 'year', 'place_system']
  const ranked = new Map(publications.map((row) => [keyOf(row, published), numberOf(row, 'places_ranked')]))
  return scores.flatMap((row) => {
    const index = textOf(row, 'index')
    const component = textOf(row, 'component')
    const span = edition(index, numberOf(row, 'year'))
    if (span === null) {
      return [
        errorAt(
          row,
          'year',
          `không kỳ nào của ${index} chứa năm này`,
          'thêm kỳ vào bảng editions, hoặc sửa năm',
        ),
      ]
    }
    const max = known.get(JSON.stringify([index, span, component]))
    if (max === undefined) {
      const message = `“${component}” không phải là thành phần của ${index} kỳ ${span}`
      return [
        errorAt(row, 'component', message, 'sửa mã, hoặc thêm thành phần vào bảng components của kỳ đó'),
      ]
    }
    return [...checkScore(row, max), ...checkRank(row, ranked.get(keyOf(row, published)))]
  })
}

function checkScore(row: PackageRow, max: number | null): Problem[] {
  const score = numberOf(row, 'score')
  if (score === null) {
    if (numberOf(row, 'rank_published') !== null) return []
    return [
      errorAt(row, 'score', 'dòng không có điểm cũng không có hạng', 'điền điểm hoặc hạng, hoặc xoá dòng'),
    ]
  }
  if (score >= 0 && (max === null || score <= max + 1e-9)) return []
  const message = `điểm ${score} nằm ngoài khoảng 0–${max ?? '…'}`
  return [errorAt(row, 'score', message, 'sửa điểm, hoặc điểm tối đa trong bảng components')]
}

function checkRank(row: PackageRow, ranked: number | null | undefined): Problem[] {
  const rank = numberOf(row, 'rank_published')
  if (ranked === undefined) {
    const message = 'chưa có dòng công bố cho chỉ số, năm và hệ địa phương này'
    return [errorAt(row, 'year', message, 'thêm dòng vào bảng publications')]
  }
  if (rank === null || (rank >= 1 && (ranked === null || rank <= ranked))) return []
  const message = `hạng ${rank} nằm ngoài khoảng 1–${ranked ?? '…'}`
  return [
    errorAt(row, 'rank_published', message, 'sửa hạng, hoặc số địa phương được xếp hạng ở bảng publications'),
  ]
}
