import type { Format } from '../format.ts'

/** In what a file is not as described; of a hash both beginnings. */
interface Difference {
  file: string
  what: 'rows' | 'bytes' | 'hash'
  described: number | string
  read: number | string
}

const mostNamed = 3

export const difference = (format: Format) => {
  const amount = (what: Difference['what'], value: number | string) => {
    if (what === 'hash') return `mã SHA-256 ${value}…`
    return `${format.number(Number(value))} ${what === 'rows' ? 'dòng' : 'byte'}`
  }
  const one = ({ file, what, described, read }: Difference) =>
    `${file}: mô tả ${amount(what, described)}, đọc được ${amount(what, read)}`
  return {
    label: 'Tệp không khớp mô tả',
    one,
    line: (all: readonly Difference[]) => {
      const more = all.length - mostNamed
      const named = all.slice(0, mostNamed).map(one)
      const rest = more > 0 ? [`và ${format.number(more)} tệp khác`] : []
      return `Tệp không khớp mô tả (${[...named, ...rest].join('; ')}). Số liệu tính từ tệp đang có.`
    },
  }
}
