import type { Unit } from '../../answers/lists/unitTree.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { documentWords as said } from '../../i18n/documentWords.ts'
import type { DocumentModel } from '../DocumentModel.ts'

const ofCouncil = ['city', 'commune', 'district']

/** Head, number, place and signer of a unit's papers, after the models of Nghị định 30/2020/NĐ-CP. */
export function officeOf({
  unit,
  path,
}: Pick<UnitReport, 'unit' | 'path'>): Pick<
  DocumentModel,
  'superior' | 'office' | 'placeAndDate' | 'recipients' | 'signers'
> & { symbol: string; name: string } {
  const isCouncil = ofCouncil.includes(unit.kind)
  const [city] = path
  const above = path.at(-2) ?? null
  const superior = above === null ? null : nameOf(above)
  const recipients = [...(superior === null ? [] : [said.toSuperior(superior)]), said.toOthers, said.toFile]
  const lines = isCouncil
    ? [said.onBehalf, said.chairman]
    : [/^Sở /.test(unit.name_vi) ? said.director : said.head]
  return {
    superior: isCouncil ? null : (superior?.toUpperCase() ?? null),
    office: isCouncil ? [said.council, unit.name_vi.toUpperCase()] : [unit.name_vi.toUpperCase()],
    symbol: `${said.symbols.report}-${isCouncil ? said.symbols.council : said.symbols.other}`,
    placeAndDate: said.placeAndDate(placeName(unit.kind === 'commune' ? unit : (city ?? unit))),
    recipients,
    signers: [{ lines }],
    name: nameOf(unit),
  }
}

/** The office that acts for a unit: UBND Phường Ba Đình. */
function nameOf({ name_vi, kind }: Unit): string {
  return ofCouncil.includes(kind) ? said.councilOf(name_vi) : name_vi
}

/** Without the word for its kind: Phường Ba Đình → Ba Đình. */
function placeName({ name_vi }: Unit): string {
  return name_vi.replace(/^(?:Thành phố|Phường|Xã|Quận|Huyện|Thị xã|Thị trấn) /, '')
}
