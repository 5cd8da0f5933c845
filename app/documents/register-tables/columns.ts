import { MEMBER_KIND_WORDS } from '../../../domain/governance/member-kind.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from '../../usecases/office/register-rows.ts'
import { SOURCE_WORDS } from '../../usecases/office/source-words.ts'

/** What stands in a cell: a text, a number, a day (YYYY-MM-DD), or nothing. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: string }
  | null

/** A column of a table: its heading, as the import reads it, and what stands in it. */
export interface TableColumn<Row> {
  readonly heading: string
  readonly cell: (row: Row) => CellValue
}

const text = (value: string | null): CellValue => (value === null ? null : { kind: 'text', text: value })
const number = (value: number | null): CellValue => (value === null ? null : { kind: 'number', value })
const day = (value: string | null): CellValue => (value === null ? null : { kind: 'day', day: value })
const yesNo = (value: boolean | null) => text(value === null ? null : value ? 'tak' : 'nie')
function worded<Word extends string>(value: Word | null, words: Readonly<Record<Word, string>>): CellValue {
  return text(value === null ? null : words[value])
}

const ROLES = { founder: 'założyciel', participant: 'uczestnik' }
const VOLTAGES = { low: 'nN', medium: 'SN', high: 'WN', 'extra-high': 'najwyższe' }
const CLOCKS = { winter: 'zimowy', auto: 'automatyczny' }
const PROSUMERS = {
  'net-billing-rcem': 'net-billing RCEm',
  'net-billing-rce': 'net-billing RCE',
  'net-metering': 'net-metering',
  collective: 'zbiorowy',
  virtual: 'wirtualny',
}
const DIRECTIONS = { withdrawal: 'pobór', 'feed-in': 'oddanie' }

/** The list of members (Annex 1 of the agreement, as far as a table holds it). */
export const MEMBER_COLUMNS: readonly TableColumn<RegisterMemberRow>[] = [
  { heading: 'id', cell: ({ id }) => text(id) },
  { heading: 'Nazwa', cell: ({ nameGiven }) => text(nameGiven) },
  {
    heading: 'Rodzaj',
    cell: ({ kind }) => text(kind === null ? null : MEMBER_KIND_WORDS[kind].pl),
  },
  { heading: 'Jaki podmiot', cell: ({ kindText }) => text(kindText) },
  { heading: 'NIP', cell: ({ nip }) => text(nip) },
  { heading: 'REGON', cell: ({ regon }) => text(regon) },
  { heading: 'KRS', cell: ({ krs }) => text(krs) },
  { heading: 'Adres', cell: ({ address }) => text(address) },
  { heading: 'Województwo', cell: ({ voivodeship }) => text(voivodeship) },
  { heading: 'Miejscowość', cell: ({ town }) => text(town) },
  { heading: 'Ulica', cell: ({ street }) => text(street) },
  { heading: 'Nr', cell: ({ building }) => text(building) },
  { heading: 'Nr lokalu', cell: ({ flat }) => text(flat) },
  { heading: 'Kod pocztowy', cell: ({ postcode }) => text(postcode) },
  { heading: 'Poczta', cell: ({ post }) => text(post) },
  { heading: 'Kod TERYT gminy', cell: ({ gmina }) => text(gmina) },
  { heading: 'E-mail', cell: ({ email }) => text(email) },
  { heading: 'Telefon', cell: ({ phone }) => text(phone) },
  { heading: 'Strona WWW', cell: ({ website }) => text(website) },
  { heading: 'Rola', cell: ({ role }) => worded(role, ROLES) },
  { heading: 'Data przystąpienia', cell: ({ joinedOn }) => day(joinedOn) },
  { heading: 'Data wystąpienia', cell: ({ leftOn }) => day(leftOn) },
  { heading: 'Odlicza VAT', cell: ({ recoversVat }) => yesNo(recoversVat) },
  { heading: 'Uwagi', cell: ({ notes }) => text(notes) },
]

/** The list of points: the 17 columns of Annex 3 of the agreement, and what the law adds. */
export const POINT_COLUMNS: readonly TableColumn<RegisterPointRow>[] = [
  { heading: 'Lp.', cell: ({ ordinal }) => text(ordinal) },
  { heading: 'Nazwa punktu poboru energii elektrycznej', cell: ({ nameGiven }) => text(nameGiven) },
  { heading: 'Ulica', cell: ({ street }) => text(street) },
  { heading: 'Nr', cell: ({ building }) => text(building) },
  { heading: 'Nr lokalu', cell: ({ flat }) => text(flat) },
  { heading: 'Miejscowość', cell: ({ town }) => text(town) },
  { heading: 'Kod pocztowy', cell: ({ postcode }) => text(postcode) },
  { heading: 'Numer PPE', cell: ({ code }) => text(code) },
  { heading: 'Numer licznika', cell: ({ meter }) => text(meter) },
  { heading: 'Taryfa', cell: ({ tariff }) => text(tariff) },
  { heading: 'Moc umowna [kW]', cell: ({ contractPowerKw }) => number(contractPowerKw) },
  { heading: 'Roczne zużycie energii elektrycznej [kWh]', cell: ({ yearlyKwh }) => number(yearlyKwh) },
  {
    heading: 'Rodzaj źródła wytwórczego',
    cell: ({ source, sourceText }) => text(source === null ? null : (sourceText ?? SOURCE_WORDS[source])),
  },
  { heading: 'Moc źródła wytwórczego w [kW]', cell: ({ sourcePowerKw }) => number(sourcePowerKw) },
  {
    heading: 'Roczna ilość energii wprowadzonej do sieci OSD w [kWh]',
    cell: ({ yearlyFeedInKwh }) => number(yearlyFeedInKwh),
  },
  { heading: 'Płatnik', cell: ({ payer }) => text(payer) },
  { heading: 'Uwagi', cell: ({ remarks }) => text(remarks) },
  { heading: 'Członek', cell: ({ member }) => text(member) },
  { heading: 'Członek od', cell: ({ memberFrom }) => day(memberFrom) },
  { heading: 'PPE oddania', cell: ({ feedInCode }) => text(feedInCode) },
  { heading: 'Upoważnienie', cell: ({ authorised }) => yesNo(authorised) },
  { heading: 'Data upoważnienia', cell: ({ authorisedOn }) => day(authorisedOn) },
  { heading: 'Kod TERYT gminy', cell: ({ gmina }) => text(gmina) },
  { heading: 'OSD', cell: ({ distributor }) => text(distributor) },
  {
    heading: 'Napięcie',
    cell: ({ voltage, voltageKv }) => (voltageKv === null ? worded(voltage, VOLTAGES) : number(voltageKv)),
  },
  { heading: 'Taryfa od', cell: ({ tariffFrom }) => day(tariffFrom) },
  { heading: 'Zegar strefowy', cell: ({ zoneClock }) => worded(zoneClock, CLOCKS) },
  { heading: 'Liczba faz', cell: ({ phases }) => number(phases) },
  { heading: 'Okres rozliczeniowy', cell: ({ billingMonths }) => number(billingMonths) },
  { heading: 'Prosument', cell: ({ prosumer }) => worded(prosumer, PROSUMERS) },
  { heading: 'Sprzedawca', cell: ({ seller }) => text(seller) },
]

/** The assignment of standard profiles. */
export const PROFILE_COLUMNS: readonly TableColumn<RegisterProfileRow>[] = [
  { heading: 'Numer PPE', cell: ({ point }) => text(point) },
  { heading: 'Kierunek', cell: ({ direction }) => worded(direction, DIRECTIONS) },
  { heading: 'Profil', cell: ({ profile }) => text(profile) },
  { heading: 'Roczne zużycie [kWh]', cell: ({ yearlyKwh }) => number(yearlyKwh) },
]

/** The columns with one more for each heading that is not ours. */
export function withOther<Row extends { readonly other: Readonly<Record<string, string>> }>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly TableColumn<Row>[] {
  const ours = new Set(columns.map(({ heading }) => heading))
  const more = [...new Set(rows.flatMap(({ other }) => Object.keys(other)))].filter((heading) => !ours.has(heading))
  return [
    ...columns,
    ...more.sort().map((heading) => ({ heading, cell: (row: Row) => text(row.other[heading] ?? null) })),
  ]
}
