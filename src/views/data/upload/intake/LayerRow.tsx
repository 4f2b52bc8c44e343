import { Link } from '@tanstack/react-router'
import { tables } from '../../../../engine/contract.ts'
import type { Layer } from '../../../../engine/layers/Layer.ts'
import { useDataState, useOpenData } from '../../../../ui/DatabaseContext.tsx'
import { saveFile } from '../../../../ui/saveFile.ts'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { localDay, timeOfDay } from '../../../../ui/timeOfDay.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import own from './Intake.module.css'
import { sheetTitle } from './sheetTitle.ts'
import { useIntakeWords } from './useIntakeWords.ts'

export interface LayerRowProps {
  layer: Layer
  /** What it changed is shown below. */
  isOpen: boolean
  onOpen: () => void
}

/** One thing that the reader took over: what it is, whether it is in use, and away with it. */
export function LayerRow({ layer, isOpen, onOpen }: LayerRowProps) {
  const { format } = useWords()
  const { page } = useIntakeWords()
  const said = page.layers
  const data = useOpenData()
  const { layering, casesOf } = useDataState()
  const { id, cases, kept, takenAt, hash, rows, replaced } = layer
  const name = nameOf(layer, page)
  const isOn = cases ? casesOf === id : layer.on
  const turn = (on: boolean) => {
    if (cases === undefined)
      void data.changeLayers((now) => now.map((one) => (one.id === id ? { ...one, on } : one)))
    else if (on) data.countCases(id)
    else data.leaveCases()
  }
  const added = cases ? 0 : rows - replaced
  const moved = movedOf(layer)
  return (
    <tr data-state={isOn ? 'in' : 'left'}>
      <th scope="row">
        <label className={own.name}>
          <input
            type="checkbox"
            checked={isOn}
            disabled={layering.busy}
            aria-label={said.on(name)}
            onChange={({ target: { checked } }) => turn(checked)}
          />
          {name}
        </label>
      </th>
      <td>
        <LayerIs layer={layer} isOn={isOn} />
      </td>
      <td title={hash === null ? undefined : `${said.hash}: ${hash}`}>
        {format.date(localDay(takenAt))} {timeOfDay(takenAt)}
        {kept ? null : <small> {said.unkept}</small>}
      </td>
      <td className="number">{format.number(rows)}</td>
      <td>
        {added > 0 ? said.added(format.number(added)) : null}
        {moved > 0 ? (
          <>
            {added > 0 ? ' · ' : null}
            <TextButton aria-expanded={isOpen} onClick={onOpen}>
              {said.moved(format.number(moved))}
            </TextButton>
          </>
        ) : null}
      </td>
      <td>
        <TextButton
          aria-label={cases ? said.filesWhat(name) : said.downloadWhat(name)}
          onClick={() => download(layer)}
        >
          {cases ? said.files : said.download}
        </TextButton>{' '}
        <TextButton
          aria-label={said.removeWhat(name)}
          disabled={layering.busy}
          onClick={() => void data.changeLayers((now) => now.filter((one) => one.id !== id))}
        >
          {said.remove}
        </TextButton>
      </td>
    </tr>
  )
}

/** What a layer is, and where it is seen. */
function LayerIs({ layer: { cases, form, index, years, table }, isOn }: { layer: Layer; isOn: boolean }) {
  const said = useIntakeWords().page.layers
  if (cases)
    return (
      <>
        {said.cases} {isOn ? <Link to="/indicators">{said.seeWeeks}</Link> : null}
      </>
    )
  if (form)
    return (
      <>
        {form.form} · {form.unit} · {form.period.period}{' '}
        {isOn ? (
          <Link to="/unit" search={{ unit: form.unit, grain: 'month', period: form.period.period }}>
            {said.seeUnit}
          </Link>
        ) : null}
      </>
    )
  return (
    <>
      {index === null ? table : `${index} ${years.join(', ')}`}{' '}
      {table === 'unit_scores' && isOn ? (
        <Link to="/data" search={{ tab: 'sources' }}>
          {said.see}
        </Link>
      ) : null}
      {table === 'scores' && index !== null && isOn ? (
        <Link to="/ranking" search={{ index, year: years.at(-1) }}>
          {said.see}
        </Link>
      ) : null}
    </>
  )
}

function movedOf({ moved, measured }: Layer): number {
  return moved.length + (measured?.count ?? 0)
}

function nameOf({ file, sheet }: Layer, page: Parameters<typeof sheetTitle>[1]): string {
  return sheet === '' ? file : `${file} › ${sheetTitle(sheet, page)}`
}

/** Files of cases as they were given, else each of its tables in the columns of the contract. */
function download({ contents, cases }: Layer): void {
  for (const file of cases?.files ?? []) saveFile(file, file.name)
  for (const table of tables) {
    const content = contents[table]
    if (content !== undefined) saveFile(content, `${table}.csv`)
  }
}
