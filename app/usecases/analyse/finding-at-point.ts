import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import type { Finding } from '../../../domain/problems/finding.ts'

/** Findings of a tariff that ask for something to be done at one point: they must say at which. */
const OF_ONE_POINT: readonly ProblemCode[] = ['tariffs.contract-power-exceeded', 'tariffs.branch-only']

const lowered = (sentence: string) =>
  /^\p{Lu}(\p{Ll}|\s)/u.test(sentence) ? sentence.charAt(0).toLocaleLowerCase('pl') + sentence.slice(1) : sentence

/** A finding of a bill with the point it is about; the tariff itself knows no points. */
export function findingAtPoint(
  found: Finding,
  { code, name }: { readonly code: string; readonly name: string },
): Finding {
  if (!OF_ONE_POINT.includes(found.code)) return found
  const called = name === '' || name === code ? code : `${name} (${code})`
  return {
    ...found,
    facts: { ...found.facts, point: code },
    pl: `Punkt ${called}: ${lowered(found.pl)}`,
    en: `Point ${called}: ${lowered(found.en)}`,
  }
}
