import type { ExportedRegister } from '../../usecases/office/export-register.ts'
import { MEMBER_COLUMNS, POINT_COLUMNS, PROFILE_COLUMNS, withOther } from './columns.ts'
import { tableCsv } from './write-csv.ts'
import { tablesXlsx } from './write-xlsx.ts'

/** Files a register can be had as; their headings are those the import reads. */
export const REGISTER_FILES = ['register.xlsx', 'members.csv', 'points.csv', 'profiles.csv'] as const
export type RegisterFile = (typeof REGISTER_FILES)[number]

/** A register as one of its files. */
export async function registerFile(
  register: ExportedRegister,
  file: RegisterFile,
  madeAt: string,
): Promise<Uint8Array | string> {
  const members = withOther(MEMBER_COLUMNS, register.members)
  const points = withOther(POINT_COLUMNS, register.points)
  if (file === 'members.csv') return tableCsv(members, register.members)
  if (file === 'points.csv') return tableCsv(points, register.points)
  if (file === 'profiles.csv') return tableCsv(PROFILE_COLUMNS, register.profiles)
  return tablesXlsx(
    [
      { name: 'Członkowie', columns: members, rows: register.members },
      { name: 'Punkty', columns: points, rows: register.points },
      { name: 'Profile', columns: PROFILE_COLUMNS, rows: register.profiles },
    ],
    new Date(madeAt),
  )
}
