import type { Unit } from '../../../answers/lists/unitTree.ts'
import type { IndicatorsSearch } from '../../../state/search.ts'
import { Pick } from '../../../ui/Pick.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { usePhone } from '../../../ui/usePhone.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { DistrictPick } from '../DistrictPick.tsx'
import { type HeatScope, kindName } from '../heatScope.ts'
import { KindChoice } from '../KindChoice.tsx'
import type { Go } from '../Looked.ts'
import tool from '../Tool.module.css'
import styles from './HeatGrid.module.css'

export interface HeatToolsProps {
  scope: HeatScope
  search: IndicatorsSearch
  go: Go
  /** Former districts of the units shown, each with how many of them. */
  districts: readonly { district: Unit; count: number }[]
  find: { text: string; onChange: (text: string) => void; shown: number; of: number }
}

/** How the heat table is laid out, of whom, and which rows are looked for; on a phone all but the last is folded. */
export function HeatTools({ scope, search, go, districts, find }: HeatToolsProps) {
  const words = useWords()
  const said = words.heat
  const isTab = search.tab === 'heat'
  const phone = usePhone()
  const ways = (
    <>
      {isTab ? (
        <Segmented
          label={said.ways.label}
          value={search.heat}
          options={(['indicators', 'periods'] as const).map((value) => ({ value, label: said.ways[value] }))}
          onChange={(heat) => go({ heat })}
        />
      ) : null}
      <KindChoice scope={scope} go={go} />
      {isTab && search.heat === 'indicators' ? (
        <span className={tool.tool}>
          {said.measure.label}
          <Pick
            label={said.measure.label}
            value={search.colour}
            options={(['target', 'residual'] as const).map((value) => ({
              value,
              label: said.measure[value],
            }))}
            onChange={(value) => go({ colour: value === 'residual' ? 'residual' : 'target' })}
          />
        </span>
      ) : null}
      <DistrictPick value={search.district} districts={districts} go={go} />
    </>
  )
  return (
    <div className={styles.tools}>
      {phone ? (
        <details className={styles.ways}>
          <summary>{said.tools(scope.chosen ? kindName(scope.chosen, words) : '')}</summary>
          <div className={styles.tools}>{ways}</div>
        </details>
      ) : (
        ways
      )}
      {find.of > 12 ? (
        <label className={`no-print ${styles.find}`}>
          <span className="visually-hidden">{words.indicators.heat.find}</span>
          <input
            type="search"
            value={find.text}
            placeholder={words.indicators.heat.find}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => find.onChange(event.currentTarget.value)}
          />
          {find.text ? <span role="status">{words.indicators.heat.found(find.shown, find.of)}</span> : null}
        </label>
      ) : null}
    </div>
  )
}
