import { fileHash } from '../../engine/fileHash.ts'
import { contentsOf } from '../contentsOf.ts'
import { cellText } from '../find/cellText.ts'
import { IntakeError } from '../IntakeFault.ts'
import { type ReadFile, readFile } from '../read/readFile.ts'
import type { Cell } from '../Sheet.ts'
import { movedBy } from '../scores/movedBy.ts'
import type { ScoreLists } from '../scores/ScoreLists.ts'
import { scoreKey } from '../scores/scoreKey.ts'
import { takeSheets } from '../scores/takeSheets.ts'
import type { IntakeAnswer, IntakeRequest, TakenFile } from './intakeMessages.ts'

interface Kept extends ReadFile {
  name: string
}

const nothing: ScoreLists = {
  indices: [],
  editions: [],
  components: [],
  places: [],
  publications: [],
  scores: [],
}

/** Answers what the page asks of files that it gave; they are kept until it forgets them. */
export function answerIntake(): (request: IntakeRequest) => Promise<IntakeAnswer> {
  const files = new Map<string, Kept>()
  let lists = nothing

  const take = (asked: Extract<IntakeRequest, { take: unknown }>['take']): TakenFile[] => {
    const held = new Map(lists.scores.map((row) => [scoreKey(row), row]))
    return asked.flatMap(({ id, told }) => {
      const file = files.get(id)
      if (file === undefined) return []
      const known = { ...lists, scores: [...held.values()] }
      const sheets = takeSheets(file.name, file.sheets, told, known).map(({ report, tables, seen }) => {
        const { scores = [], publications = [] } = tables
        return {
          report,
          seen,
          contents: contentsOf(tables),
          moved: movedBy(scores, publications, known),
          scores,
        }
      })
      for (const row of sheets.flatMap(({ scores }) => scores)) held.set(scoreKey(row), row)
      return [{ id, sheets: sheets.map(({ scores: _, ...sheet }) => sheet) }]
    })
  }

  return async (request): Promise<IntakeAnswer> => {
    if ('lists' in request) lists = request.lists
    else if ('forget' in request) files.delete(request.forget)
    else if ('take' in request) return { taken: take(request.take) }
    else if ('rows' in request) {
      const rows = files.get(request.rows)?.sheets.filter(({ hidden }) => !hidden)[request.sheet]?.rows ?? []
      return { cells: rows.slice(request.from, request.to).map((row) => row.map(shown)) }
    } else {
      try {
        const { open, file, options } = request
        const bytes = new Uint8Array(await file.arrayBuffer())
        const read = await readFile(file.name, bytes, options)
        files.set(open, { ...read, name: file.name })
        const shown = read.sheets.filter((sheet) => !sheet.hidden)
        const sheets = shown.map(({ name, rows }) => ({ name, rows: rows.length }))
        const hidden = read.sheets.length - shown.length
        const { format, encoding, delimiter } = read
        return { opened: { hash: await fileHash(file), format, encoding, delimiter, sheets, hidden } }
      } catch (error) {
        if (!(error instanceof IntakeError)) throw error
        return { fault: error.fault }
      }
    }
    return { done: true }
  }
}

function shown(cell: Cell): string {
  return typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cellText(cell)
}
