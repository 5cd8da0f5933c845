import { MEMBER_KIND_WORDS } from '../../../domain/governance/member-kind.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { foldTight } from '../reading/fold.ts'
import type { SheetRow } from '../xlsx/workbook.ts'
import type { CellReader } from './cells.ts'
import { dayOf, fault, gminaOf, newCellReader, otherCells, refuseFaults, textOf, wordOf, YES_NO } from './cells.ts'
import type { Headings } from './columns.ts'
import { findColumns } from './columns.ts'
import { faultTwice, faultyRows, soundRows } from './faulty-rows.ts'
import type { MemberKind, MemberRow, ReadingManner, RowsRead } from './rows.ts'
import { readTable } from './table.ts'

type MemberField =
  | 'id'
  | 'name'
  | 'kind'
  | 'kindText'
  | 'nip'
  | 'regon'
  | 'krs'
  | 'address'
  | 'voivodeship'
  | 'town'
  | 'street'
  | 'building'
  | 'flat'
  | 'postcode'
  | 'post'
  | 'gmina'
  | 'email'
  | 'phone'
  | 'website'
  | 'role'
  | 'joinedOn'
  | 'leftOn'
  | 'recoversVat'
  | 'notes'

/** Headings of the list of members. */
export const MEMBER_HEADINGS: Headings<MemberField> = {
  id: ['id', 'idczlonka', 'czlonek', 'identyfikator', 'symbol', 'member'],
  name: ['nazwa', 'nazwaczlonka', 'czlonekklastra', 'name'],
  kind: ['rodzaj', 'rodzajczlonka', 'forma', 'formaprawna', 'status', 'kind'],
  kindText: ['jakipodmiot', 'opisrodzaju', 'kindtext'],
  nip: ['nip'],
  regon: ['regon'],
  krs: ['krs', 'numerkrs', 'nrkrs'],
  voivodeship: ['wojewodztwo', 'voivodeship'],
  town: ['miejscowosc', 'miasto', 'town'],
  street: ['ulica', 'street'],
  building: ['nr', 'nrdomu', 'nrbudynku', 'numerbudynku', 'building'],
  flat: ['nrlokalu', 'numerlokalu', 'lokal', 'flat'],
  postcode: ['kodpocztowy', 'postcode'],
  post: ['poczta', 'post'],
  address: ['adres', 'siedziba', 'address'],
  gmina: ['kodterytgminy', 'kodgminy', 'kodteryt', 'teryt', 'gmina'],
  email: ['email', 'adresemail', 'mail'],
  phone: ['telefon', 'numertelefonu', 'phone'],
  website: ['stronawww', 'strona', 'www', 'website'],
  role: ['rola', 'rolawklastrze', 'role'],
  joinedOn: ['dataprzystapienia', 'przystapil', 'czlonkostwood', 'od', 'joinedon'],
  leftOn: ['datawystapienia', 'wystapil', 'czlonkostwodo', 'do', 'lefton'],
  recoversVat: ['odliczavat', 'vat', 'podatnikvat', 'recoversvat'],
  notes: ['uwagi', 'notatki', 'notes'],
}

const ROLES: Readonly<Record<string, 'founder' | 'participant'>> = {
  zalozyciel: 'founder',
  founder: 'founder',
  uczestnik: 'participant',
  participant: 'participant',
}

const KINDS: Readonly<Record<string, MemberKind>> = {
  // As the interface names them.
  ...Object.fromEntries(
    Object.entries(MEMBER_KIND_WORDS).flatMap(([kind, { pl, en }]) =>
      [kind, pl, en].map((word) => [foldTight(word), kind as MemberKind]),
    ),
  ),
  gmina: 'local-government',
  powiat: 'local-government',
  wojewodztwo: 'local-government',
  jst: 'local-government',
  jednostkasamorzaduterytorialnego: 'local-government',
  localgovernment: 'local-government',
  jednostkaorganizacyjna: 'local-government-unit',
  jednostkabudzetowa: 'local-government-unit',
  szkola: 'local-government-unit',
  zakladbudzetowy: 'local-government-unit',
  localgovernmentunit: 'local-government-unit',
  spolkakomunalna: 'municipal-company',
  spolkagminna: 'municipal-company',
  municipalcompany: 'municipal-company',
  mikroprzedsiebiorca: 'micro-enterprise',
  mikroprzedsiebiorstwo: 'micro-enterprise',
  microenterprise: 'micro-enterprise',
  malyprzedsiebiorca: 'small-enterprise',
  maleprzedsiebiorstwo: 'small-enterprise',
  smallenterprise: 'small-enterprise',
  sredniprzedsiebiorca: 'medium-enterprise',
  srednieprzedsiebiorstwo: 'medium-enterprise',
  mediumenterprise: 'medium-enterprise',
  duzyprzedsiebiorca: 'large-enterprise',
  duzeprzedsiebiorstwo: 'large-enterprise',
  largeenterprise: 'large-enterprise',
  przedsiebiorca: 'enterprise',
  przedsiebiorstwo: 'enterprise',
  firma: 'enterprise',
  enterprise: 'enterprise',
  osobafizyczna: 'household',
  gospodarstwodomowe: 'household',
  household: 'household',
  rolnik: 'farm',
  gospodarstworolne: 'farm',
  farm: 'farm',
  wspolnotamieszkaniowa: 'housing-association',
  spoldzielniamieszkaniowa: 'housing-association',
  housingassociation: 'housing-association',
  uczelnia: 'research-body',
  jednostkanaukowa: 'research-body',
  instytut: 'research-body',
  researchbody: 'research-body',
  stowarzyszenie: 'association',
  fundacja: 'association',
  kosciol: 'association',
  parafia: 'association',
  osp: 'association',
  association: 'association',
  spoldzielniaenergetyczna: 'energy-cooperative',
  energycooperative: 'energy-cooperative',
  inny: 'other',
  other: 'other',
}

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** A tax number: 10 digits, the last is the weighted sum of the others modulo 11. @pl NIP */
export function isNip(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = NIP_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return sum % 11 === Number(digits[9])
}

function nipOf(reader: CellReader<MemberField>, row: SheetRow): string | null {
  const text = textOf(reader, row, 'nip')
  if (text === null) return null
  const digits = text.replace(/^PL/i, '').replace(/[\s-]/g, '')
  return isNip(digits)
    ? digits
    : fault(
        reader,
        row,
        'nip',
        'NIP ma 10 cyfr z poprawną cyfrą kontrolną',
        'a tax number has 10 digits with a right check digit',
      )
}

function readRow(reader: CellReader<MemberField>, row: SheetRow): MemberRow | undefined {
  const text = (field: MemberField) => textOf(reader, row, field)
  const id = text('id')
  if (id === null) {
    fault(reader, row, 'id', 'brakuje identyfikatora członka', 'the id of the member is missing')
    return undefined
  }
  const joinedOn = dayOf(reader, row, 'joinedOn')
  const leftOn = dayOf(reader, row, 'leftOn')
  if (joinedOn !== null && leftOn !== null && leftOn <= joinedOn)
    fault(
      reader,
      row,
      'leftOn',
      `wystąpienie nie może być przed przystąpieniem (${joinedOn})`,
      `leaving cannot be before joining (${joinedOn})`,
    )
  return {
    line: row.line,
    id,
    name: text('name') ?? id,
    nameGiven: text('name'),
    kind: wordOf(reader, row, 'kind', KINDS),
    kindText: text('kindText'),
    nip: nipOf(reader, row),
    regon: text('regon'),
    krs: text('krs'),
    address: text('address'),
    voivodeship: text('voivodeship'),
    town: text('town'),
    street: text('street'),
    building: text('building'),
    flat: text('flat'),
    postcode: text('postcode'),
    post: text('post'),
    gmina: gminaOf(reader, row, 'gmina'),
    email: text('email'),
    phone: text('phone'),
    website: text('website'),
    role: wordOf(reader, row, 'role', ROLES),
    joinedOn,
    leftOn,
    recoversVat: wordOf(reader, row, 'recoversVat', YES_NO),
    notes: text('notes'),
    other: otherCells(reader, row),
  }
}

/**
 * Reads members.csv (or an XLSX): `id;nazwa;rodzaj;NIP;…`.
 *
 * @refuses table.no-header, table.cell, table.many, table.contradiction when an id stands twice and the rows differ
 * @pl wykaz członków klastra
 */
export async function readMembers(
  path: string,
  { sheet, keepGoing = false }: ReadingManner = {},
): Promise<RowsRead<MemberRow>> {
  const table = await readTable(path, MEMBER_HEADINGS.id, false, sheet)
  const found = findColumns(table, MEMBER_HEADINGS)
  const reader = newCellReader(table, found)
  const rows = table.rows.flatMap((row) => readRow(reader, row) ?? [])
  refuseFaults(reader, keepGoing)
  const findings: Finding[] = [...found.findings]
  const byId = new Map<string, MemberRow>()
  for (const row of rows) {
    const before = byId.get(row.id)
    const place = { file: path, line: row.line, column: (found.at.get('id') ?? 0) + 1 }
    if (!before) byId.set(row.id, row)
    else if (JSON.stringify({ ...before, line: 0 }) === JSON.stringify({ ...row, line: 0 }))
      findings.push(finding('table.duplicate', 'warning', { code: row.id, otherLine: before.line }, place))
    else if (keepGoing) faultTwice(reader, row.line, 'id', row.id, before.line)
    else
      throw new Refusal(
        'table.contradiction',
        { code: row.id, otherLine: before.line, line: row.line, column: 'nazwa', first: before.name, second: row.name },
        place,
      )
  }
  return {
    rows: soundRows(reader, [...byId.values()]),
    sha256: table.sha256,
    unknownColumns: found.unknown.map(({ heading }) => heading),
    findings,
    ...faultyRows(reader, 'id'),
  }
}
