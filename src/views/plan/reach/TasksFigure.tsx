import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { city, type Responsible } from '../../../answers/lists/responsible.ts'
import { nineDecimals } from '../../../domain/nineDecimals.ts'
import { writeScenario } from '../../../domain/plan/readScenario.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { number, text } from '../../../ui/columns.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { planNote } from '../planNote.ts'
import type { TargetFigureProps } from './GainsFigure.tsx'
import styles from './Reach.module.css'
import { gainsOf } from './reachHeadline.ts'
import { leadKey, type Task, tasksByLead } from './tasksByLead.ts'

/** The gains as tasks per leading unit; whoever is not named by a document is not named as leading. */
export function TasksFigure({ from, placeName, search, answer }: TargetFigureProps) {
  const words = useWords()
  const said = words.reach.tasks
  const decimals = shownDecimals(from.index)
  const componentName = useMemo(() => componentNames(from.start.meta.components, words), [from, words])
  const place = placeName(search.place)
  const tasks = useMemo(() => tasksByLead(gainsOf(answer), from.leads), [answer, from])
  const isLoaded = from.leads !== null
  const columns = columnsOf({ componentName, decimals, place: search.place, name: place, isLoaded }, words)
  const subtitle = said.subtitle(words.scenarios.mark, place)
  const bundle = tasks.map(({ component, score, gain }) => [component, score + gain] as const)
  const changes = writeScenario(
    { scores: new Map([[search.place, new Map(bundle)]]), weights: new Map() },
    search.index,
  )
  if (tasks.length === 0) return null
  return (
    <TableFigure
      id="tasks"
      level={3}
      headline={headlineOf(tasks, { isLoaded }, words)}
      subtitle={subtitle}
      note={planNote(from, words)}
      fileName={fileName(['kich-ban', from.index.index, from.year, search.place, `viec-hang-${answer.goal}`])}
      columns={columns}
      rows={tasks}
      rowKey={({ component }) => component}
    >
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
    </TableFigure>
  )
}

function headlineOf(
  tasks: readonly Task[],
  { isLoaded }: Pick<About, 'isLoaded'>,
  { reach: { tasks: said } }: Words,
): string {
  const groups = new Set(tasks.filter((task) => task.official).map(leadKey)).size
  if (!isLoaded) return said.headlineNotLoaded(tasks.length)
  return groups > 0 ? said.headline(tasks.length, groups) : said.headlineUnassigned(tasks.length)
}

interface About {
  place: string
  name: string
  /** Whether it could be loaded who leads. */
  isLoaded: boolean
}

function columnsOf(
  {
    componentName,
    decimals,
    ...about
  }: About & { componentName: (component: string) => string; decimals: number },
  words: Words,
): TableColumn<Task>[] {
  const said = words.reach.tasks
  return [
    text('task', said.task, ({ component }) => componentName(component), { width: '26%' }),
    number('gain', said.gain, ({ gain }) => gain, {
      decimals,
      show: ({ gain }) => <strong>{words.format.signed(gain, decimals)}</strong>,
    }),
    number('from', words.column.low, ({ score }) => score, { decimals }),
    number('to', words.column.high, ({ score, gain }) => nineDecimals(score + gain), { decimals }),
    number('points', said.points, ({ points }) => points, { decimals }),
    number('effort', said.effort, ({ effort }) => effort, { decimals }),
    text('lead', said.lead, (task) => leadWords(task, about, words), {
      width: '34%',
      show: (task) => (
        <span className={styles.lead}>
          {leadWords(task, about, words)}
          {task.leads[0] ? (
            <>
              {' '}
              <StatusMark status={task.leads[0].status} />
            </>
          ) : null}
        </span>
      ),
    }),
  ]
}

function leadWords({ leads, official }: Task, { place, name, isLoaded }: About, words: Words): string {
  const said = words.reach.tasks
  if (!isLoaded) return said.notLoaded
  if (place !== city.place) return said.elsewhere(name)
  const units = [...new Map(leads.map((one): [string, Responsible] => [one.unit, one])).values()].map((one) =>
    words.format.name(one),
  )
  if (official) return words.format.list(units)
  return units.length === 0 ? said.unassigned : `${said.unassigned}; ${said.suggested(units)}`
}
