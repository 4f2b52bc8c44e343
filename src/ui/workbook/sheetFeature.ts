import type { Feature } from 'write-excel-file/universal'
import type { BookSheet } from './BookSheet.ts'

type SheetFeature = Feature<Blob>

/**
 * What the library that writes workbooks does not know: rows and columns that are not seen, pages one sheet wide with
 * their number, and a head that every page repeats.
 */
export function sheetFeature(sheets: readonly BookSheet[], onSheet: (written: number) => void): SheetFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, i, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            if (tag === 'row' && i !== undefined && i + 1 === sheet?.hiddenRow)
              return { ...attributes, hidden: 1 }
            if (tag === 'col' && i !== undefined && i >= (sheet?.shownColumns ?? 0))
              return { ...attributes, hidden: 1 }
            return tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes
          },
          transform: (xml, _, { sheetIndex }) => {
            onSheet(sheetIndex + 1)
            return xml
              .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                /(<pageSetup\b[^>]*\/>)/,
                '$1<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
              )
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.flatMap(({ name, repeated }, i) =>
              repeated === null
                ? []
                : [
                    `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(name)}'!$${repeated}:$${repeated}</definedName>`,
                  ],
            )
            return xml.replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, () =>
              names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
            )
          },
        },
      },
    },
  }
}

/** Names of sheets hold no quotation marks of either kind that a reference would need doubled. */
function escaped(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
