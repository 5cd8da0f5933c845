import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { readMembers } from '../../imports/cluster-folder/members.ts'
import { readPoints } from '../../imports/cluster-folder/points.ts'
import { readRegisterTables } from '../../imports/register-tables/read-register-tables.ts'
import { scratch } from '../../imports/testing/scratch.ts'
import type { ExportedRegister } from '../../usecases/office/export-register.ts'
import { newMemberSchema } from '../../usecases/office/member.ts'
import { newPointSchema } from '../../usecases/office/point.ts'
import { profileRowsOf, rowFromMember, rowFromPoint } from '../../usecases/office/records-to-rows.ts'
import { type REGISTER_FILES, registerFile } from './register-files.ts'

const ON = '2026-03-01'
const SOURCES = ['pv', 'wind', 'hydro', 'biogas', 'biomass', 'chp', 'storage', 'other'] as const
const members = MEMBER_KINDS.map((kind, i) =>
  newMemberSchema.parse({
    memberId: `m${i}`,
    name: '=1+1',
    kind,
    kindText: kind === 'other' ? 'koło' : null,
    memberships: [{ from: '2024-02-01', role: 'founder' }],
    other: { Sołectwo: 'brak' },
  }),
)
const points = SOURCES.map((source, i) =>
  newPointSchema.parse({
    code: `59024380000010${1000 + i}`,
    name: `Punkt ${i}`,
    source,
    voltage: 'medium',
    voltageKv: i === 0 ? 15 : null,
    yearlyKwh: 1234.5,
    tariffs: [{ tariff: 'C11', contractPowerKw: 40, from: '2025-01-01' }],
    profiles: [{ direction: 'withdrawal', profile: 'office', yearlyKwh: null }],
  }),
)
const register = {
  on: ON,
  members: members.map((one) => rowFromMember(one, ON)),
  points: points.map((one) => rowFromPoint(one, ON)),
  profiles: points.flatMap(profileRowsOf),
} as unknown as ExportedRegister
const file = (name: (typeof REGISTER_FILES)[number]) => registerFile(register, name, '2026-03-01T00:00:00Z')

describe('the register as files', () => {
  test('the workbook has a frozen row of headings, numbers as numbers, days as days, codes as texts, nothing merged', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await file('register.xlsx')) as never)
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Członkowie', 'Punkty', 'Profile'])
    for (const sheet of book.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.hasMerges).toBe(false)
    }
    const sheet = book.getWorksheet('Punkty')
    const headings = (sheet?.getRow(1).values ?? []) as string[]
    const at = (heading: string) => sheet?.getRow(2).getCell(headings.indexOf(heading))
    expect(at('Numer PPE')).toMatchObject({ value: '590243800000101000', numFmt: '@' })
    expect(at('Roczne zużycie energii elektrycznej [kWh]')?.value).toBe(1234.5)
    expect(at('Moc umowna [kW]')?.value).toBe(40)
    expect(at('Taryfa od')?.value).toEqual(new Date('2025-01-01T00:00:00Z'))
    // A text that looks like a formula stays a text here, and is guarded in a CSV.
    expect(book.getWorksheet('Członkowie')?.getCell('B2').value).toBe('=1+1')
  })
  test('every kind of member and every source is written in words the import knows', async () => {
    expect(await file('members.csv')).toContain("m0;'=1+1;")
    const read = await readMembers(scratch('members.csv', (await file('members.csv')) as string))
    expect(read.rows.map(({ kind }) => kind)).toEqual([...MEMBER_KINDS])
    expect(read.rows[0]).toMatchObject({
      name: '=1+1',
      role: 'founder',
      joinedOn: '2024-02-01',
      other: { Sołectwo: 'brak' },
    })
    const { rows } = await readPoints(scratch('points.csv', (await file('points.csv')) as string))
    expect(rows.map(({ source }) => source)).toEqual([...SOURCES])
    expect(rows[0]).toMatchObject({ voltage: 'medium', voltageKv: 15, tariffFrom: '2025-01-01' })
  })
  test('whatever the order of files and sheets, each table is known by its headings', async () => {
    const sent = await Promise.all(
      (['profiles.csv', 'points.csv', 'members.csv'] as const).map(async (name) => ({
        path: scratch('x.csv', (await file(name)) as string),
        name,
      })),
    )
    expect((await readRegisterTables(sent)).map(({ what, file: of }) => [what, of])).toEqual([
      ['profile', 'profiles.csv'],
      ['point', 'points.csv'],
      ['member', 'members.csv'],
    ])
    const book = { path: scratch('x.xlsx', (await file('register.xlsx')) as Uint8Array), name: 'r.xlsx' }
    const tables = await readRegisterTables([book])
    expect(tables.map(({ what, file: of, rows }) => [what, of, rows.length])).toEqual([
      ['member', 'r.xlsx [Członkowie]', MEMBER_KINDS.length],
      ['point', 'r.xlsx [Punkty]', SOURCES.length],
      ['profile', 'r.xlsx [Profile]', SOURCES.length],
    ])
    await expect(readRegisterTables([book, ...sent])).rejects.toMatchObject({ code: 'register.table-twice' })
  })
})
