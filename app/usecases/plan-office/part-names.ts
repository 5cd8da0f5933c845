import { Refusal } from '../../../domain/problems/refusal.ts'

/** Tables of a plan's folder, without their ending. */
export const TABLES = [
  'profile',
  'buildings',
  'carriers',
  'devices',
  'surveys',
  'sources',
  'public-buildings',
  'networks',
  'building-audits',
  'starting-values',
] as const
export type TableName = (typeof TABLES)[number]

/** What stands in no table. */
export const SETTINGS = 'plan.yaml'
export const PROCEDURE = 'procedure.yaml'
export const ASSUMPTIONS = 'assumptions.yaml'

const MOST_LENGTH = 120
const SAFE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u

/** The path as kept. @refuses plan.part-name for one that leaves the folder or is no file */
export function partName(given: string): string {
  const name = given.replaceAll('\\', '/').replace(/^\.\//, '')
  const steps = name.split('/')
  if (name.length > MOST_LENGTH || steps.length > 2 || steps.some((one) => !SAFE.test(one)))
    throw new Refusal('plan.part-name', { name: given.slice(0, 200) }, { file: given.slice(0, 200) })
  return name
}

/** The table a file is, or undefined. */
export function tableOf(name: string): TableName | undefined {
  return TABLES.find((table) => name === `${table}.csv` || name === `${table}.xlsx`)
}

/** File of a scenario, and of a chapter's own text. */
export const scenarioFile = (id: string) => `scenarios/${id}.yaml`
export const chapterFile = (id: string) => `chapters/${id}.md`
