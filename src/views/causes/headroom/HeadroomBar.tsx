import { getRouteApi } from '@tanstack/react-router'
import type { GainChoice } from '../../../answers/headroom/headroomGains.ts'
import { BreakdownBar } from '../../../parts/pick/BreakdownBar.tsx'
import type { CausesSearch } from '../../../state/search.ts'
import { useSettle } from '../../../state/settled.ts'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { gainsKnown } from './gainOf.ts'
import type { HeadroomAnswer } from './headroomScreen.ts'

const route = getRouteApi('/causes')
const steps = [1, 2, 5, 10, 20] as const

export interface HeadroomBarProps {
  answer: HeadroomAnswer
  search: CausesSearch
  gain: GainChoice | null
}

/** [chỉ số] của [Hà Nội] năm [2021] · so với [63 tỉnh, thành phố] · thêm điểm [đến nơi tốt nhất]. */
export function HeadroomBar({ answer: { components, room }, search, gain }: HeadroomBarProps) {
  useSettle({ year: components.opened?.year })
  const words = useWords()
  const navigate = route.useNavigate()
  const change = (part: Partial<CausesSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const choices = room === null ? [] : gainsKnown(room)

  return (
    <BreakdownBar
      components={components}
      search={search}
      onIndex={(index) => change({ index, effort: undefined, gain: undefined })}
      onChange={change}
    >
      {gain === null ? null : (
        <>
          {words.headroom.bar.upTo}
          <Pick
            label={words.headroom.bar.goal}
            value={gain.to}
            options={(['best', 'median', 'maximum', 'step'] as const).map((to) => ({
              value: to,
              label: words.headroom.to[to],
              ...(choices.includes(to) ? {} : { disabled: true, note: words.headroom.unavailable }),
            }))}
            onChange={(to) => change({ gain: to as CausesSearch['gain'] })}
          />
          {gain.to === 'step' ? (
            <Pick
              label={words.headroom.bar.step}
              value={String(search.step)}
              options={[...new Set([...steps, search.step])]
                .sort((a, b) => a - b)
                .map((step) => ({ value: String(step), label: words.headroom.bar.steps(step) }))}
              onChange={(step) => change({ step: Number(step) })}
            />
          ) : null}
        </>
      )}
    </BreakdownBar>
  )
}
