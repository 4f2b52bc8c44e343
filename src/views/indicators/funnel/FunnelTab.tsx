import { useMemo } from 'react'
import { funnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import { formerDistricts } from '../../../answers/lists/formerDistricts.ts'
import { funnel } from '../../../charts/funnel.ts'
import { yearToDate } from '../../../domain/indicator/period.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import type { IndicatorsSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Chart } from '../../../ui/Chart.tsx'
import { codeOf } from '../../../ui/codeOf.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { DefinitionNote } from '../DefinitionNote.tsx'
import { DistrictPick } from '../DistrictPick.tsx'
import { districtsOf } from '../districtsOf.ts'
import { type HeatScope, kindName } from '../heatScope.ts'
import { KindChoice } from '../KindChoice.tsx'
import type { Go, Looked } from '../Looked.ts'
import { useHeatScope } from '../useHeatScope.ts'
import { BeyondTable } from './BeyondTable.tsx'
import styles from './Funnel.module.css'
import { FunnelNotes } from './FunnelNotes.tsx'
import { funnelHeadline } from './funnelHeadline.ts'
import { funnelColumns, funnelOf, isJudged, worstFirst } from './funnelOf.ts'
import { NotRate } from './NotRate.tsx'
import { ofDistrict } from './ofDistrict.ts'

/** A rate over counts: which units lie further out than chance and the usual variation between units explain. */
export function FunnelTab({ looked, search, go }: { looked: Looked; search: IndicatorsSearch; go: Go }) {
  const words = useWords()
  const said = words.funnel
  const { unit, period, definition, field, asOf, simulated, toDate } = looked
  const { indicator } = definition
  const scope = largestFirst(useHeatScope(looked, search.kind), search.kind)
  const { parent, followed, chosen } = scope
  const among = chosen?.among ?? { kinds: [] }
  const window = toDate ? yearToDate(period) : { start: period.start, end: period.end }
  const answer = useAnswer(funnelUnits, { parent, ...among, indicator, window, field, asOf })
  const former = useAnswer(formerDistricts, {}).data
  const shown = useMemo(
    () => answer.data && ofDistrict(answer.data, former, search.district),
    [answer.data, former, search.district],
  )
  const data = useMemo(() => (shown ? funnelOf(shown, followed, words) : null), [shown, followed, words])
  if (definition.kind !== 'rate') return <NotRate looked={looked} go={go} />
  const kind = chosen?.kind ?? ''
  const named = chosen === null ? words.indicators.heat.units : kindName(chosen, words)
  return (
    <Answered answer={answer} what={said.what} height={520}>
      {(whole) => {
        const drawn = shown ?? whole
        const districts = districtsOf(
          (whole?.units ?? []).map(({ name: unit }) => ({ unit, former: former?.get(unit.unit) ?? null })),
        )
        const only = districts.find(({ district }) => district.unit === search.district)?.district
        const name = words.format.name(definition)
        const written = words.format.period(period.period)
        if (!drawn || !data || drawn.units.length === 0) {
          return (
            <>
              <KindChoice scope={scope} go={go} />
              <Empty title={said.nothing(words.indicators.lower(name), written)} />
            </>
          )
        }
        const judged = drawn.units.filter(isJudged).length
        return (
          <>
            <Figure
              id="funnel"
              headline={funnelHeadline(drawn, { period, toDate, kindName: named }, words)}
              subtitle={said.subtitle(
                field === null ? name : `${name} (${words.fieldName(field)})`,
                only ? `${named}, ${words.heat.districts.former(words.format.name(only))}` : named,
                toDate ? words.indicators.toDate(period.period, window.start, window.end) : written,
              )}
              note={{
                source: [words.indicators.source],
                date: words.indicators.dataTo(asOf),
                coverage: said.known(judged, drawn.units.length + drawn.silent),
              }}
              marks={<MethodLink method="funnel" />}
              simulated={simulated}
              fileName={fileName(['pheu', indicator, parent, kind, period.period])}
              columns={funnelColumns(drawn, words)}
              rows={worstFirst(drawn)}
            >
              <div className={styles.tools}>
                <KindChoice scope={scope} go={go} />
                <DistrictPick value={search.district} districts={districts} withAll={false} go={go} />
              </div>
              <Chart
                build={funnel}
                data={data}
                height={430}
                label={said.label(name)}
                onSelect={(choice) => {
                  const code = codeOf(choice)
                  if (code) go({ unit: code, kind: undefined })
                }}
              />
              <BeyondTable judged={drawn} simulated={simulated} />
              <FunnelNotes judged={drawn} ringed={followed === null ? null : words.format.name(unit)} />
            </Figure>
            <DefinitionNote definition={definition} />
          </>
        )
      }}
    </Answered>
  )
}

/** The kind with the most units where none is chosen: departments are mostly alone in their fields. */
function largestFirst(scope: HeatScope, kind: string | undefined): HeatScope {
  const [largest] = scope.choices
    .filter(({ sections }) => sections === undefined)
    .toSorted((a, b) => b.count - a.count)
  return kind === undefined && largest ? { ...scope, chosen: largest } : scope
}
