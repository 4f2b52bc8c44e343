import { useMemo } from 'react'
import { type ChangePart, isBeyondNoise } from '../../../answers/change/changeParts.ts'
import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import { type Waterfall, type WaterfallRow, waterfall, waterfallHeight } from '../../../charts/waterfall.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { levelOrStep } from './levelOrStep.ts'
import type { SplitProps } from './SplitProps.ts'
import type { Story } from './Story.ts'

/** From the earlier total to the later one, a step for each component; the common change set beside. */
export function ScoreFigure({ story, split }: SplitProps) {
  const words = useWords()
  const said = words.change.score
  const picture = useMemo(() => steps(story, split, words), [story, split, words])
  const componentName = componentNames(split.parts, words)
  const most = (sign: 1 | -1): string | null => {
    const top = split.parts.filter(isBeyondNoise).sort((a, b) => sign * (b.score - a.score))[0]
    if (!top || sign * top.score <= 0) return null
    return said.named(componentName(top.component), words.format.signed(top.score, story.decimals))
  }
  const noise = split.noiseYears === null ? said.noNoise : said.noiseYears(split.noiseYears.join(', '))
  const columns: TableColumn<WaterfallRow>[] = [
    text('part', words.column.component, ({ name }) => name),
    number('points', words.column.change, levelOrStep, { decimals: story.decimals }),
  ]
  return (
    <Figure
      id="score-change"
      level={3}
      headline={said.headline(most(1), most(-1))}
      subtitle={said.subtitle(story.name, story.from, story.to)}
      note={{ ...story.note, coverage: [story.note.coverage, noise].filter(Boolean).join(' · ') }}
      fileName={story.file('doi-diem')}
      rows={picture.rows}
      columns={columns}
    >
      <Chart
        build={waterfall}
        data={picture}
        height={waterfallHeight(picture)}
        label={said.picture(story.name)}
      />
    </Figure>
  )
}

function steps({ from, to, decimals }: Story, split: ChangeSplit, words: Words): Waterfall {
  const said = words.change.score
  const componentName = componentNames(split.parts, words)
  const level = (code: string, year: number, at: number): WaterfallRow => ({
    ...{ code, name: said.level(year), kind: 'level', from: at, to: at },
    ...{ faint: false, notes: [] },
  })
  let at = split.scoreFrom
  const rows: WaterfallRow[] = [...split.parts]
    .sort((a, b) => b.score - a.score)
    .map((part) => {
      const start = at
      at += part.score
      return {
        ...{ code: part.component, name: componentName(part.component), kind: 'step', from: start, to: at },
        ...{ faint: part.within !== null, notes: notesOf(part, words) },
      }
    })
  const changed = !isNothing(words.format.number(split.weights, decimals))
  const { change } = split.others
  return {
    measure: 'points',
    decimals,
    rows: [
      level('from', from, split.scoreFrom),
      ...rows,
      ...(changed
        ? [
            {
              ...{ code: 'weights', name: said.weights, kind: 'step' as const, from: at, to: split.scoreTo },
              ...{ faint: false, notes: [] },
            },
          ]
        : []),
      level('to', to, split.scoreTo),
      ...(change === null
        ? []
        : [
            {
              ...{ code: 'common', name: said.common, kind: 'aside' as const },
              ...{
                from: split.scoreFrom,
                to: split.scoreFrom + change,
                faint: true,
                notes: [said.commonWhy],
              },
            },
          ]),
    ],
  }
}

export function notesOf({ within, rank }: ChangePart, words: Words): string[] {
  return [
    `${words.change.table.rank}: ${words.change.moved(rank)}`,
    ...(within === null ? [] : [words.change.score.within[within]]),
  ]
}
