import { getRouteApi } from '@tanstack/react-router'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { PlanAnswer } from '../planScreen.ts'

const route = getRouteApi('/plan')

/** … đạt hạng [5] trong … */
export function GoalPick({ plan, goal }: { plan: PlanAnswer; goal: number }) {
  const words = useWords()
  const said = words.reach
  const navigate = route.useNavigate()
  const ranks = plan.from.start?.table.places.length ?? 0
  return (
    <>
      {said.reach}
      <Pick
        label={said.goal}
        value={String(goal)}
        placeholder={String(goal)}
        options={Array.from({ length: ranks }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }))}
        onChange={(next) =>
          navigate({ search: (before) => ({ ...before, goal: Number(next) }), resetScroll: false })
        }
      />
      {said.in}
    </>
  )
}
