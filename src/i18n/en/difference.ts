import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

const mostNamed = 3

export const difference = (format: Format): Words['difference'] => {
  const amount = (what: 'rows' | 'bytes' | 'hash', value: number | string) => {
    if (what === 'hash') return `SHA-256 ${value}…`
    return `${format.number(Number(value))} ${what}`
  }
  const one: Words['difference']['one'] = ({ file, what, described, read }) =>
    `${file}: described ${amount(what, described)}, read ${amount(what, read)}`
  return {
    label: 'Files are not as described',
    one,
    line: (all) => {
      const more = all.length - mostNamed
      const named = all.slice(0, mostNamed).map(one)
      const rest = more > 0 ? [`and ${format.number(more)} more files`] : []
      return `Files are not as described (${[...named, ...rest].join('; ')}). Figures come from the files as they are.`
    },
  }
}
