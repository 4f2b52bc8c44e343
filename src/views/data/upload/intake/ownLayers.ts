import type { Layer, LayerForm } from '../../../../engine/layers/Layer.ts'
import type { SheetReport } from '../../../../intake/scores/IntakeReport.ts'
import type { TakenContents } from '../../../../intake/worker/intakeMessages.ts'
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

/** Tables of cases among given files, as files in the contract's columns, with the hashes of what they are read from. */
export function caseFiles(
  files: readonly DraftFile[],
  taken: readonly TakenContents[],
): { files: File[]; hash: string } {
  const read = files.flatMap(({ id, file }) => {
    const own = taken.find((one) => one.id === id)
    const texts = own?.sheets.flatMap(({ dossiers }) => dossiers ?? []) ?? []
    const name = /\.csv$/i.test(file.name) ? file.name : `${file.name}.csv`
    return texts.map((text) => ({
      hash: own?.hash ?? '',
      file: new File([text], name, { type: 'text/csv' }),
    }))
  })
  const hashes = new Set(read.map(({ hash }) => hash))
  return { files: read.map(({ file }) => file), hash: [...hashes].toSorted().join(', ') }
}

function formOf({ form, unit, period }: SheetReport, file: File): LayerForm | null {
  if (!form || !unit || !period) return null
  return { form, unit, period, time: new Date(file.lastModified).toISOString() }
}
