import { SOURCE } from '../plan/prefill/start-settings.ts'
import type { PlanField } from './ports.ts'

function at(config: unknown, steps: readonly string[]): unknown {
  let found: unknown = config
  for (const step of steps)
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined
  return found
}

/**
 * Where the source of a figure of plan.yaml stands and what it says once the figure is the gmina's own: the note, in
 * place of the words that it is a starting value. Others that share the source keep those words.
 *
 * @param started  paths of the figures that are starting values still
 * @returns undefined where the source does not name a starting value
 */
export function sourceOfFigure(
  config: unknown,
  path: string,
  note: string,
  started: readonly string[],
): PlanField | undefined {
  const steps = path.split('.')
  const [parent, last = ''] = [steps.slice(0, -1), steps.at(-1)]
  const places = [
    [...parent, `${last.replace(/M2$/, '')}Source`],
    [...parent, 'source'],
    [...parent.slice(0, -1), 'source'],
  ]
  for (const place of places) {
    const text = at(config, place)
    if (typeof text !== 'string' || !text.includes(SOURCE)) continue
    const beside = `${place.slice(0, -1).join('.')}.`
    const isShared = place.at(-1) === 'source' && started.some((other) => other !== path && other.startsWith(beside))
    return { path: place, value: isShared ? `${note}; pozostałe: ${text}` : text.replace(SOURCE, note) }
  }
  return undefined
}
