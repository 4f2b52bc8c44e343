import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { city, type Responsible } from '../../../answers/lists/responsible.ts'
import { nineDecimals } from '../../../domain/nineDecimals.ts'
import { writeScenario } from '../../../domain/plan/readScenario.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { planNote } from '../planNote.ts'
import type { TargetFigureProps } from './GainsFigure.tsx'
import styles from './Reach.module.css'
import { gainsOf } from './reachHeadline.ts'
import { leadKey, type Task, tasksByLead } from './tasksByLead.ts'

/** The gains as tasks per leading unit; whoever is not named by a document is not named as leading. */
export function TasksFigure({ from, placeName, search, found }: TargetFigureProps) {
  const words = useWords()
  const said = words.reach.tasks
  const decimals = shownDecimals(from.index)
  const componentName = useMemo(() => componentNames(from.start.meta.components, words), [from, words])
  const place = placeName(search.place)
  const tasks = useMemo(() => tasksByLead(gainsOf(found), from.leads), [found, from])
  const columns = columnsOf({ componentName, decimals, place: search.place, name: place }, words)
  const official = tasks.filter((task) => task.official)
  const groups = new Set(official.map(leadKey)).size
  const subtitle = said.subtitle(words.scenarios.mark, place)
  const bundle = tasks.map(({ component, score, gain }) => [component, score + gain] as const)
  const changes = writeScenario(
    { scores: new Map([[search.place, new Map(bundle)]]), weights: new Map() },
    search.index,
  )
  if (tasks.length === 0) return null
  return (
    <Figure
      level={3}
      headline={groups > 0 ? said.headline(tasks.length, groups) : said.headlineUnassigned(tasks.length)}
      subtitle={subtitle}
      note={planNote(from, words)}
      table={plainTable(columns, tasks)}
      fileName={fileName(['kich-ban', from.index.index, from.year, search.place, `viec-hang-${found.goal}`])}
      tabular
    >
      <Table caption={subtitle} columns={columns} rows={tasks} rowKey={({ component }) => component} />
      <p className={styles.open}>
        <Link
          from="/plan"
          to="/plan"
          search={({ index, year, place, others }) => ({
            index,
            year,
            place,
            others,
            tab: 'scenarios' as const,
            changes,
          })}
        >
          {said.open}
        </Link>
      </p>
    </Figure>
  )
}

function columnsOf(
  {
    componentName,
    decimals,
    place,
    name,
  }: { componentName: (component: string) => string; decimals: number; place: string; name: string },
  words: Words,
): TableColumn<Task>[] {
  const said = words.reach.tasks
  return [
    {
      key: 'task',
      label: said.task,
      kind: 'text',
      width: '26%',
      value: ({ component }) => componentName(component),
    },
    {
      key: 'gain',
      label: said.gain,
      kind: 'number',
      value: ({ gain }) => gain,
      decimals,
      show: ({ gain }) => <strong>{words.format.signed(gain, decimals)}</strong>,
    },
    { key: 'from', label: said.from, kind: 'number', value: ({ score }) => score, decimals },
    {
      key: 'to',
      label: said.to,
      kind: 'number',
      value: ({ score, gain }) => nineDecimals(score + gain),
      decimals,
    },
    { key: 'points', label: said.points, kind: 'number', value: ({ points }) => points, decimals },
    { key: 'effort', label: said.effort, kind: 'number', value: ({ effort }) => effort, decimals },
    {
      key: 'lead',
      label: said.lead,
      kind: 'text',
      width: '34%',
      value: (task) => leadWords(task, { place, name }, words),
      show: (task) => (
        <span className={styles.lead}>
          {leadWords(task, { place, name }, words)}
          {task.leads[0] ? (
            <>
              {' '}
              <StatusMark status={task.leads[0].status} />
            </>
          ) : null}
        </span>
      ),
    },
  ]
}

function leadWords(
  { leads, official }: Task,
  { place, name }: { place: string; name: string },
  words: Words,
): string {
  const said = words.reach.tasks
  if (place !== city.place) return said.elsewhere(name)
  const units = [...new Map(leads.map((one): [string, Responsible] => [one.unit, one])).values()].map((one) =>
    words.format.name(one),
  )
  if (official) return words.format.list(units)
  return units.length === 0 ? said.unassigned : `${said.unassigned}; ${said.suggested(units)}`
}
