import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { indexList } from '../../answers/lists/indexList.ts'
import { indexOptions } from '../../parts/pick/pickOptions.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'

const route = getRouteApi('/data')
const all = '*'

interface DataBarProps {
  /** What stands before the index, such as the name of the tab. */
  what: string
  /** Further codes that rows may carry as index. */
  also?: readonly string[]
  children?: ReactNode
  end?: ReactNode
}

/** Nguồn của [tất cả chỉ số] · … */
export function DataBar({ what, also = [], children, end }: DataBarProps) {
  const spoken = useWords()
  const words = spoken.data
  const { index } = route.useSearch()
  const navigate = route.useNavigate()
  const indices = useAnswer(indexList, {})
  const listed = indices.data ?? []
  const others = also.filter((code) => !listed.some((one) => one.index === code))
  return (
    <ContextBar
      summary={`${what} ${words.of} ${index === undefined ? words.allIndices : words.oneIndex(index)}`}
      end={end}
    >
      {what} {words.of}
      <Pick
        label={words.index}
        value={index ?? all}
        options={[
          { value: all, label: words.allIndices },
          ...indexOptions(listed, spoken),
          ...others.map((code) => ({ value: code, label: code })),
        ]}
        searchable={false}
        onChange={(next) =>
          navigate({
            search: (before) => ({
              ...before,
              index: next === all ? undefined : next,
              edition: undefined,
              tree: undefined,
            }),
            resetScroll: false,
          })
        }
      />
      {children}
    </ContextBar>
  )
}
