import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'

/** Each finding once; the many values of law not checked for the last days of the period told as one. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>()
  const unchecked = new Map<string, string>()
  for (const one of findings) {
    if (one.code === 'law.unchecked') {
      unchecked.set(String(one.facts.id), String(one.facts.until))
      continue
    }
    const key = `${one.code}|${one.pl}|${JSON.stringify(one.place ?? null)}`
    if (!seen.has(key)) seen.set(key, one)
  }
  const days = [...unchecked.values()].sort()
  const told =
    unchecked.size === 0 ? [] : [finding('law.unchecked-many', 'info', { count: unchecked.size, until: days[0] ?? '' })]
  return [...seen.values(), ...told]
}
