import type { Words } from '../../i18n/vi.ts'
import { shortName } from './shortName.ts'

/** Names of components of one level by code, short where that stays clear. */
export function componentNames(
  components: readonly { component: string; name_vi: string; name_en: string | null }[],
  { format }: Pick<Words, 'format'>,
): (component: string) => string {
  const all = components.map((one) => format.name(one))
  const names = new Map(components.map((one, i) => [one.component, shortName(all[i] ?? one.component, all)]))
  return (component) => names.get(component) ?? component
}
