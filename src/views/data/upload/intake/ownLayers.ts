import type { Layer, LayerForm } from '../../../../engine/layers/Layer.ts'
import type { SheetReport } from '../../../../intake/scores/IntakeReport.ts'
import type { OwnText, TakenContents } from '../../../../intake/worker/intakeMessages.ts'
import type { DraftFile } from './intakeDraft.ts'

/** The layers that given files come to: one for each sheet of which rows are taken. */
export function ownLayers(
  files: readonly DraftFile[],
  taken: readonly TakenContents[],
  how: Pick<Layer, 'kept' | 'takenAt' | 'simulated'>,
): Layer[] {
  return files.flatMap(({ id, file, sheets }) =>
    sheets.flatMap(({ report, moved, measured }, i): Layer[] => {
      const own = taken.find((one) => one.id === id)
      const contents = own?.sheets[i]
      if (report.table === null || report.table === 'dossiers') return []
      if (report.taken === 0 || own === undefined || contents === undefined) return []
      return [
        {
          id: `${id}.${i}`,
          file: file.name,
          sheet: report.sheet,
          hash: own.hash,
          on: true,
          simulated: how.simulated && contents.measurements !== undefined,
          kept: how.kept,
          takenAt: how.takenAt,
          table: report.table,
          rows: report.taken,
          form: formOf(report, file),
          index: report.index,
          years: report.years,
          replaced: report.replaced,
          moved,
          measured,
          contents,
        },
      ]
    }),
  )
}

/** Cases as files in the contract's columns, with the hashes of what they are read from. */
export function caseFiles(
  cases: readonly OwnText[],
  taken: readonly TakenContents[],
  before: readonly Layer[],
): { files: File[]; hash: string } {
  const files = cases.map(({ file, text }) => {
    return new File([text], /\.csv$/i.test(file) ? file : `${file}.csv`, { type: 'text/csv' })
  })
  const fresh = taken.flatMap(({ hash, sheets }) => (sheets.some(({ dossiers }) => dossiers) ? [hash] : []))
  const hashes = new Set([...before.flatMap(({ hash }) => hash?.split(', ') ?? []), ...fresh])
  return { files, hash: [...hashes].toSorted().join(', ') }
}

function formOf({ form, unit, period }: SheetReport, file: File): LayerForm | null {
  if (!form || !unit || !period) return null
  return { form, unit, period, time: new Date(file.lastModified).toISOString() }
}
