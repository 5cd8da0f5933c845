import { finding } from '../../../domain/problems/finding.ts'
import type { EnergyUnit } from './energy.ts'
import type { Sink } from './reader.ts'
import type { Register } from './register.ts'
import type { Source } from './source.ts'

/** Which unit each register of a file was given in, so that two spellings cannot mix in silence. */
export type UnitBook = Map<Register, { readonly first: EnergyUnit; told: boolean }>

export function newUnitBook(): UnitBook {
  return new Map()
}

/** Notes the unit of a value; a second unit in one register is told once. */
export function unitUsed(
  book: UnitBook,
  source: Source,
  sink: Sink,
  register: Register,
  unit: EnergyUnit,
  line: number,
): void {
  const known = book.get(register)
  if (!known) {
    book.set(register, { first: unit, told: false })
    return
  }
  if (known.told || known.first.name === unit.name) return
  known.told = true
  sink.finding(
    finding('imports.unit-mixed', 'error', { first: known.first.name, second: unit.name }, source.place(line)),
  )
}
