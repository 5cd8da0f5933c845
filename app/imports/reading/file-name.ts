import type { Direction, Netting } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { fold } from './fold.ts'
import type { ReadOptions, Sink } from './reader.ts'
import type { Source } from './source.ts'
import { civilDay } from './time-text.ts'

/** The 18-digit code in a file's name, or undefined. */
export function codeInName(name: string): string | undefined {
  return /(?<!\d)\d{18}(?!\d)/.exec(name)?.[0]
}

/** A day in a file's name, as days since the epoch. */
export function dayInName(name: string): number | undefined {
  const found = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(name)
  return found ? civilDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

function directionInName(name: string): Direction | undefined {
  const words = fold(name)
  if (/eksport|export|oddan|oddawan|feed.?in|oze|(?<!\d)2[.-]8[.-]0/.test(words)) return 'feed-in'
  if (/import|pobor|pobran|consum|zuzyc|withdrawal|(?<!\d)1[.-]8[.-]0/.test(words)) return 'withdrawal'
  return undefined
}

/**
 * Direction and netting of a file that does not say them inside: as the caller says, else by the words of its name,
 * else withdrawal and raw, with a finding.
 */
export function registerByName(
  source: Source,
  sink: Sink,
  options: ReadOptions,
): { direction: Direction; netting: Netting } {
  const netting = options.netting ?? (/netto|zbilans|po.?bilans/.test(fold(source.name)) ? 'netted' : 'raw')
  const known = options.direction ?? directionInName(source.name)
  if (known === undefined) sink.finding(finding('imports.direction-assumed', 'warning', {}, source.place()))
  return { direction: known ?? 'withdrawal', netting }
}
