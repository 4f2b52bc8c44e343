import { useMemo } from 'react'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { collate } from '../../i18n/collate.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { Go } from './Looked.ts'
import styles from './Tool.module.css'

export interface DistrictPickProps {
  value: string | undefined
  /** Each with how many of the units shown were mainly made of it. */
  districts: readonly { district: Unit; count: number }[]
  /** Rows can stand under the sums of their districts. */
  withAll?: boolean
  go: Go
}

/** Communes under their former districts, or those of one; nothing where no unit came from a district. */
export function DistrictPick({ value, districts, withAll = true, go }: DistrictPickProps) {
  const words = useWords()
  const said = words.heat.districts
  const options = useMemo(
    () => [
      { value: '', label: said.none },
      ...(withAll ? [{ value: 'all', label: said.all }] : []),
      ...districts
        .map(({ district, count }) => ({
          value: district.unit,
          label: said.former(words.format.name(district)),
          group: said.one,
          note: said.count(count),
          keywords: `${district.name_vi} ${district.aliases ?? ''}`,
        }))
        .sort((a, b) => collate(a.label, b.label)),
    ],
    [districts, withAll, said, words],
  )
  if (districts.length === 0) return null
  const isKnown = options.some((option) => option.value === value)
  return (
    <span className={styles.tool}>
      {said.label}
      <Pick
        label={said.label}
        value={isKnown && value !== undefined ? value : ''}
        options={options}
        onChange={(code) => go({ district: code === '' ? undefined : code })}
      />
    </span>
  )
}
