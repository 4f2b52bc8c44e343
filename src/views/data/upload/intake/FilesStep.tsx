import type { OpenedFile } from '../../../../intake/worker/intakeMessages.ts'
import { Pick } from '../../../../ui/Pick.tsx'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import { Grid } from './Grid.tsx'
import own from './Intake.module.css'
import { type DraftFile, dropFiles, readOtherwise, useIntakeDraft } from './intakeDraft.ts'
import { sheetTitle } from './sheetTitle.ts'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'

/** What each file is, how it is read, and what came of it. */
export function FilesStep() {
  const { page } = useIntakeWords()
  const said = page.file
  const files = useIntakeDraft((draft) => draft.files)
  return (
    <Grid caption={page.steps.file} heads={said.columns}>
      {files.map((file) => (
        <FileRow key={file.id} file={file} />
      ))}
    </Grid>
  )
}

function FileRow({ file }: { file: DraftFile }) {
  const intake = useIntakeWords()
  const { format } = useWords()
  const against = useAgainst()
  const said = intake.page.file
  const { opened, share, fault, options, sheets } = file
  const isReading = useIntakeDraft((draft) => draft.isReading)
  const { name, size } = file.file
  const reason = fault && intake.faults[fault.code](fault.value ?? '', '')
  const taken = sheets.reduce((sum, { report }) => sum + report.taken, 0)
  return (
    <tr>
      <th scope="row">
        {name} <small>{format.bytes(size)}</small>
      </th>
      <td>{opened === null ? '' : said.formats[opened.format]}</td>
      <td>
        {opened?.encoding ? (
          <Pick
            label={said.columns[2] ?? ''}
            value={opened.encoding}
            options={Object.entries(said.encodings)
              .filter(([value]) => isOffered(opened, value))
              .map(([value, label]) => ({ value, label }))}
            onChange={(encoding) => void readOtherwise(file.id, { ...options, encoding }, against)}
          />
        ) : null}
      </td>
      <td>
        {opened?.format === 'text' ? (
          <Pick
            label={said.columns[3] ?? ''}
            value={opened.delimiter}
            options={Object.entries(said.delimiters).map(([value, label]) => ({ value, label }))}
            onChange={(delimiter) => void readOtherwise(file.id, { ...options, delimiter }, against)}
          />
        ) : null}
      </td>
      <td>
        {opened?.sheets
          .map((sheet) => sheetTitle(sheet.name, intake.page))
          .filter(Boolean)
          .join(', ')}
        {opened !== null && opened.hidden > 0 ? <small> {said.hidden(opened.hidden)}</small> : null}
      </td>
      <td>
        {reason ? (
          <span className={own.wrong}>
            {reason.reason}. {reason.cure}
          </span>
        ) : opened === null ? (
          <>
            {intake.page.reading} {share === null ? null : format.percent(share, 0)}
          </>
        ) : isReading && sheets.length === 0 ? (
          intake.page.checking
        ) : (
          intake.page.counts.taken(format.number(taken))
        )}
      </td>
      <td>
        <TextButton onClick={() => void dropFiles([file.id], against)} aria-label={said.remove(name)}>
          ✕
        </TextButton>
      </td>
    </tr>
  )
}

/** Whether a file may be read so: texts have an encoding, workbooks and pages fonts too. */
function isOffered({ format, encoding }: OpenedFile, value: string): boolean {
  const isOfFonts = value === 'fonts' || value === 'as-is'
  if (format === 'text') return !isOfFonts
  return isOfFonts || format === 'html' || value === encoding || value === 'tcvn3' || value === 'vni'
}
