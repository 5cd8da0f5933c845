import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlanFile } from '../../usecases/plan-office/ports.ts'

const FOLDER = fileURLToPath(new URL('../../../examples/zelow-plan/', import.meta.url))

/** What is said above the example wherever it is shown. */
export const EXAMPLE_NOTE =
  'Przykład z dokumentu „Założenia do planu zaopatrzenia Gminy Zelów” z 2022 r.; daty procedury i ewidencja źródeł ciepła są wymyślone.'

/** The files of the example made from a published document. */
export function examplePlan(): PlanFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|yaml|md)$/.test(name))
    .map((name) => ({ name: name.replaceAll('\\', '/'), content: new Uint8Array(readFileSync(join(FOLDER, name))) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
