import type { PlanFile, PlanReader } from './ports.ts'

const SCENARIO = /^scenarios\/.+\.ya?ml$/

/**
 * Scenarios in which the area of a sector grows as before from another area of the base year: without it, a larger own
 * figure would make the area of later years shrink.
 *
 * @param ratio  new area over the one before
 * @returns only files that change
 */
export function scaledScenarios(
  reader: PlanReader,
  files: readonly PlanFile[],
  sector: string,
  ratio: number,
): PlanFile[] {
  return files
    .filter(({ name }) => SCENARIO.test(name))
    .flatMap(({ name, content }) => {
      const text = new TextDecoder().decode(content)
      const changes = reader.fields(text).flatMap(({ path, value }) => {
        const isArea = path[0] === 'sectors' && path[1] === sector && path[2] === 'areaM2'
        return isArea && typeof value === 'number' ? [{ path, value: Math.round(value * ratio) }] : []
      })
      if (changes.length === 0 || ratio === 1) return []
      return [{ name, content: new TextEncoder().encode(reader.withValues(text, changes)) }]
    })
}
