import { getRouteApi } from '@tanstack/react-router'
import { collate } from '../../../i18n/collate.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { SensitivityAnswer } from './askSensitivity.ts'

const route = getRouteApi('/causes')

const tops = [1, 3, 5, 10, 15, 20, 30]

/** [PCI] năm [2021] · theo dõi [Hà Nội] · [tốp 10]. */
export function SensitivityBar({ found, search }: { found: SensitivityAnswer; search: CausesSearch }) {
  const words = useWords()
  const said = words.sensitivity.bar
  const navigate = route.useNavigate()
  const change = (part: Partial<CausesSearch>) => {
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const year = found.year?.year ?? search.year
  const place = words.format.name(
    found.places.find((one) => one.place === search.place) ?? { name_vi: search.place },
  )
  const ranked = [...new Set([...tops, search.top])].sort((a, b) => a - b)
  return (
    <ContextBar summary={`${search.index} ${said.inYear} ${year ?? '–'} · ${place}`}>
      <Pick
        label={said.index}
        value={search.index}
        options={found.indices.map((one) => ({
          value: one.index,
          label: one.index,
          note: words.format.name(one),
        }))}
        onChange={(index) => change({ index, year: undefined })}
      />
      {said.inYear}
      <Pick
        label={said.year}
        value={year === undefined ? null : String(year)}
        options={[...found.years].reverse().map((one) => ({
          value: String(one.year),
          label: String(one.year),
          ...(one.table === null && { note: said.partial }),
        }))}
        onChange={(chosen) => change({ year: Number(chosen) })}
        {...(year !== undefined && { placeholder: String(year) })}
      />
      {said.follow}
      <Pick
        label={said.place}
        value={search.place}
        options={found.places
          .map((one) => ({
            value: one.place,
            label: words.format.name(one),
            keywords: `${one.name_vi} ${one.aliases ?? ''}`,
          }))
          .sort((a, b) => collate(a.label, b.label))}
        placeholder={place}
        onChange={(chosen) => change({ place: chosen })}
      />
      <Pick
        label={said.top}
        value={String(search.top)}
        options={ranked.map((n) => ({ value: String(n), label: said.topN(n) }))}
        onChange={(chosen) => change({ top: Number(chosen) })}
      />
    </ContextBar>
  )
}
