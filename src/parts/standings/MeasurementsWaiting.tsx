import { useDataState } from '../../ui/DatabaseContext.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

/** The measurements come after the small tables: how far they are, in bytes. */
export function MeasurementsWaiting({ what, height }: { what: string; height: number }) {
  const { frame } = useWords()
  const table = useDataState().tables.find((one) => one.table === 'measurements')
  const far =
    table?.state === 'loading' && table.total !== null ? ` (${frame.bytesOf(table.loaded, table.total)})` : ''
  return <Waiting what={`${what}${far}`} height={height} />
}
