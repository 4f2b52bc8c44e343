import { getRouteApi } from '@tanstack/react-router'
import { compareUnits, mostUnits, type UnitComparison } from '../../../answers/compare/compareUnits.ts'
import { UnitPick } from '../../../parts/pick/UnitPick.tsx'
import { Answered } from '../../../ui/Answered.tsx'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { useDataPart } from '../../../ui/DatabaseContext.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { ChosenChips } from './ChosenChips.tsx'
import styles from './Compare.module.css'
import { OfficialFigure } from './OfficialFigure.tsx'
import { SidesSwitch } from './SidesSwitch.tsx'
import { UnitsFigure } from './UnitsFigure.tsx'

const route = getRouteApi('/causes')

/** Units of the city side by side by their indicators and by what was published of them. */
export function UnitsCompare() {
  const words = useWords()
  const search = route.useSearch()
  const asOf = useDataPart((state) => state.asOf)
  const units = search.with?.split(',') ?? null
  const answer = useAnswer(compareUnits, { units, asOf, ...(search.unit && { unit: search.unit }) })
  return (
    <Answered answer={answer} what={words.compare.what} height={560}>
      {(comparison) => <ComparedUnits comparison={comparison} />}
    </Answered>
  )
}

function ComparedUnits({ comparison }: { comparison: UnitComparison }) {
  const words = useWords()
  const said = words.compare
  const navigate = route.useNavigate()
  const { chosen, byDefault, units, asOf } = comparison
  const codes = chosen.map(({ unit }) => unit)
  const names = chosen.map((unit) => words.format.name(unit))
  const choose = (next: readonly string[]) => {
    navigate({ search: (before) => ({ ...before, with: next.join(',') || undefined }), resetScroll: false })
  }
  return (
    <>
      <ContextBar summary={names.join(', ') || said.units.choose} end={<SidesSwitch sides="units" />}>
        <ChosenChips
          chosen={codes.map((code, i) => ({ code, name: names[i] ?? code }))}
          onRemove={(code) => choose(codes.filter((one) => one !== code))}
        />
        {codes.length < mostUnits ? (
          <UnitPick
            label={said.addUnitLabel}
            value={null}
            placeholder={codes.length === 0 ? said.units.choose : said.add}
            units={units}
            except={codes}
            asOf={asOf ?? ''}
            onChange={({ unit }) => choose([...codes, unit])}
          />
        ) : null}
      </ContextBar>
      {byDefault ? <p className={`quiet-line ${styles.said}`}>{said.units.byDefault[byDefault]}</p> : null}
      {codes.length < 2 ? (
        <Empty title={said.units.start} />
      ) : (
        <>
          <UnitsFigure comparison={comparison} />
          {comparison.official.length > 0 ? <OfficialFigure comparison={comparison} /> : null}
        </>
      )}
    </>
  )
}
