/** The way on which one came down from an index: to which of its components, and by which indicator. */
export interface Via {
  index: string
  year: number | null
  component: string | null
  indicator: string | null
}

const between = '..'

/** What the address says of the way; null where it says nothing that can be read. */
export function readVia(text: string | undefined): Via | null {
  if (text === undefined) return null
  const [index = '', year = '', component = '', indicator = '', ...more] = text.split(between)
  if (index === '' || more.length > 0 || !/^((19|20)\d{2})?$/.test(year)) return null
  return {
    index,
    year: year === '' ? null : Number(year),
    component: component === '' ? null : component,
    indicator: indicator === '' ? null : indicator,
  }
}

/** As it stands in the address: `X..2021..X.1..on_time`, what is open left out at the end. */
export function writeVia({ index, year = null, component = null, indicator = null }: AnyVia): string {
  const parts = [index, year === null ? '' : String(year), component ?? '', indicator ?? '']
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(between)
}

type AnyVia = Pick<Via, 'index'> & { [Key in keyof Omit<Via, 'index'>]?: Via[Key] | undefined }
