import type { Member } from '../../../api/members.ts'
import type { Words } from '../../../ui/words.ts'
import { memberLabels } from './labels.ts'

/** What the declaration of accession said, as far as it was entered. */
export function declarationFacts({ declaration }: Member, words: Words): readonly (readonly [string, string])[] {
  const labels = memberLabels(words)
  const number = (value: number | null | undefined, unit: string) =>
    value === null || value === undefined ? null : `${words.short(value)}${unit}`
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [labels.filedOn, declaration.filedOn ? words.dayShort(declaration.filedOn) : null],
    [labels.declaredKwh, number(declaration.yearlyKwh, '\u00a0kWh')],
    [labels.declaredPoints, number(declaration.points, '')],
    [labels.sources, declaration.sources],
    [labels.sourcePowerKw, number(declaration.sourcePowerKw, '\u00a0kW')],
    [labels.declaredGenerationKwh, number(declaration.yearlyGenerationKwh, '\u00a0kWh')],
    [labels.description, declaration.description],
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}
