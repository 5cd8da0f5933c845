import type { Condition } from '../../usecases/analyse/result.ts'
import type { Words } from '../words/words.ts'

/** A value of a condition with its unit. */
export function conditionValue(value: number | null, { unit }: Condition, words: Words): string {
  if (value === null) return words.missing
  if (unit === 'share') return words.percent(value, decimalsOf(value * 100))
  if (unit === 'MW') return `${words.short(value, 3)}\u00a0MW`
  return words.short(value, 0)
}

function decimalsOf(percent: number): number {
  const size = Math.abs(percent)
  return size !== 0 && size < 10 ? 2 : 1
}

/** Whether the value must stay above or below its threshold, read from the sign of the distance. */
export function conditionSide({ value, threshold, distance }: Condition): 'least' | 'most' | null {
  if (value === null || distance === null || value === threshold) return null
  return value > threshold === distance > 0 ? 'least' : 'most'
}

/** The room left or the part missing, in words. */
export function conditionDistance(condition: Condition, words: Words): string {
  const { t } = words
  const name = words.of(condition.name)
  const lower = name.charAt(0).toLocaleLowerCase(words.language) + name.slice(1)
  const { distance, unit } = condition
  if (distance === null) return t(`${lower} (nie dało się sprawdzić)`, `${lower} (could not be checked)`)
  return `${lower} (${distanceText(distance, unit, words)})`
}

/** A distance in the condition's unit: shares in percentage points. */
export function distanceText(distance: number, unit: Condition['unit'], words: Words): string {
  if (unit === 'share') return words.points(distance, Math.abs(distance) < 0.1 ? 2 : 1)
  const text = unit === 'MW' ? `${words.short(distance, 3)}\u00a0MW` : words.short(distance, 0)
  return distance > 0 ? `+${text}` : text
}
