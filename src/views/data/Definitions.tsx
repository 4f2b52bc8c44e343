import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DataSearch } from '../../state/search.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Arithmetic } from './Arithmetic.tsx'
import { ColumnDefinitions } from './ColumnDefinitions.tsx'
import { ComponentDefinitions } from './ComponentDefinitions.tsx'
import styles from './Data.module.css'
import { Glossary } from './Glossary.tsx'
import { IndicatorDefinitions } from './IndicatorDefinitions.tsx'
import { ProxyDefinitions } from './ProxyDefinitions.tsx'

const route = getRouteApi('/data')

const parts: Readonly<Record<DataSearch['part'], () => ReactNode>> = {
  components: ComponentDefinitions,
  indicators: IndicatorDefinitions,
  proxies: ProxyDefinitions,
  arithmetic: Arithmetic,
  glossary: Glossary,
  columns: ColumnDefinitions,
}

const names = Object.keys(parts) as DataSearch['part'][]

/** What every index and indicator is made of, what speaks for what, how all of it is computed, and what the words mean. */
export function Definitions() {
  const words = useWords().data.definitions
  const { part } = route.useSearch()
  const navigate = route.useNavigate()
  const Part = parts[part]
  return (
    <>
      <div className={styles.part}>
        <Segmented
          label={words.part}
          value={part}
          options={names.map((value) => ({ value, label: words.parts[value] }))}
          onChange={(next) =>
            navigate({
              search: ({ index, tab }) => ({ index, tab, part: next }),
              resetScroll: false,
            })
          }
        />
      </div>
      <Part />
    </>
  )
}
