import { getRouteApi } from '@tanstack/react-router'
import type { Term } from '../../i18n/terms.ts'
import { terms } from '../../i18n/terms.ts'
import { text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'

const route = getRouteApi('/data')

/** What the words of the dashboard mean, in the reader’s language, with the other language’s word and the code beside. */
export function Glossary() {
  const { data, language } = useWords()
  const said = data.definitions.glossary
  const { method } = route.useSearch()
  const isEnglish = language === 'en'
  const columns: TableColumn<Term>[] = [
    text('term', said.term, ({ vi, en }) => (isEnglish ? en : vi)),
    text('meaning', said.meaning, ({ means_vi, means_en }) => (isEnglish ? means_en : means_vi)),
    text('other', said.other, ({ vi, en }) => (isEnglish ? vi : en), {
      show: ({ vi, en }) => <span lang={isEnglish ? 'vi' : 'en'}>{isEnglish ? vi : en}</span>,
    }),
    text('code', said.code, ({ code }) => code),
  ]
  return (
    <TableFigure
      id="glossary"
      headline={said.headline(terms.length)}
      subtitle={said.subtitle}
      note={{ source: [] }}
      columns={columns}
      rows={terms}
      rowKey={({ code }) => code}
      followed={({ code }) => code === method}
      fileName="thuat-ngu"
    />
  )
}
