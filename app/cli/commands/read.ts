import { toUtcText } from '../../../domain/calendar/slot.ts'
import type { Direction, Netting } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { plus, toNumber, ZERO } from '../../../domain/quantity/decimal.ts'
import { readMapping } from '../../imports/generic/mapping.ts'
import type { FileOptions, FileRead } from '../../imports/read-file.ts'
import { readFile } from '../../imports/read-file.ts'
import type { PriceSeries } from '../../imports/reading/close-prices.ts'
import type { RegisterRead } from '../../imports/reading/close-register.ts'
import type { Command } from '../io.ts'
import { readText } from './read-text.ts'

const usage =
  'read FILE… [--json] [--point PPE] [--direction withdrawal|feed-in] [--netting raw|netted] [--mapping FILE.yaml]'

const VALUED = ['--point', '--direction', '--netting', '--mapping', '--lang'] as const

/** One series of a file as `read --json` prints it. */
export interface PointSeen {
  /** Null when the file names no point, and for prices. */
  readonly code: string | null
  readonly kind: Direction | 'price'
  readonly netting: Netting | null
  /** Start of the first and of the last interval. */
  readonly firstUtc: string
  readonly lastUtc: string
  /** Minutes in one interval; null for prices of months. */
  readonly minutes: number | null
  /** Intervals with a value. */
  readonly intervals: number
  readonly sumKwh: number | null
  /** Intervals without a value on days of which the file has others. */
  readonly missing: number
  readonly estimated: number
  /** For prices only. */
  readonly prices?: { readonly id: string; readonly currency: string; readonly meanPerMwh: number | null }
}

function energySeen({ code, series, intervals, sumWh, missing, estimated }: RegisterRead): PointSeen {
  const last = series.start + (series.wh.length - 1) * series.slotsPerValue
  return {
    code,
    kind: series.direction,
    netting: series.netting,
    firstUtc: toUtcText(series.start),
    lastUtc: toUtcText(last as typeof series.start),
    minutes: series.slotsPerValue * 15,
    intervals,
    sumKwh: sumWh / 1000,
    missing,
    estimated,
  }
}

function pricesSeen({ id, currency, slotsPerValue, starts, perMwh, missing }: PriceSeries): PointSeen {
  const known = perMwh.filter((price) => price !== null)
  const total = known.reduce((sum, price) => plus(sum, price), ZERO)
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a price series without a price')
  return {
    code: null,
    kind: 'price',
    netting: null,
    firstUtc: toUtcText(first),
    lastUtc: toUtcText(last),
    minutes: slotsPerValue === null ? null : slotsPerValue * 15,
    intervals: known.length,
    sumKwh: null,
    missing,
    estimated: 0,
    prices: { id, currency, meanPerMwh: known.length === 0 ? null : toNumber(total) / known.length },
  }
}

/** What a reader saw in a file. */
export function pointsSeen({ registers, prices }: Pick<FileRead, 'registers' | 'prices'>): PointSeen[] {
  return [...registers.map(energySeen), ...prices.map(pricesSeen)]
}

function refuse(reason: string): Refusal {
  return new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
}

interface Parsed {
  readonly files: readonly string[]
  readonly json: boolean
  readonly values: ReadonlyMap<string, string>
}

function parseArgs(args: readonly string[]): Parsed {
  const files: string[] = []
  const values = new Map<string, string>()
  let json = false
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (arg === '--json') json = true
    else if ((VALUED as readonly string[]).includes(arg)) {
      const value = args[i + 1]
      if (value === undefined || value.startsWith('--')) throw refuse(`${arg} …?`)
      values.set(arg, value)
      i += 1
    } else if (arg.startsWith('--')) throw refuse(arg)
    else files.push(arg)
  }
  if (files.length === 0) throw refuse('FILE')
  return { files, json, values }
}

function oneOf<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined
  const found = words.find((word) => word === value)
  if (found === undefined) throw refuse(`${option} ${value} (${words.join(', ')})`)
  return found
}

async function optionsOf(values: ReadonlyMap<string, string>): Promise<FileOptions> {
  const point = values.get('--point')?.trim()
  const direction = oneOf('--direction', values.get('--direction'), ['withdrawal', 'feed-in'] as const)
  const netting = oneOf('--netting', values.get('--netting'), ['raw', 'netted'] as const)
  const mapping = values.get('--mapping')
  if (point === '') throw refuse('--point …?')
  return {
    ...(point === undefined ? {} : { point }),
    ...(direction ? { direction } : {}),
    ...(netting ? { netting } : {}),
    ...(mapping === undefined ? {} : { mapping: await readMapping(mapping) }),
  }
}

/** `openklaster read FILE…`: shows what a reader sees, and saves nothing. */
export const read: Command = {
  usage,
  pl: 'Pokazuje, co czytnik widzi w pliku z odczytami lub cenami.',
  en: 'Shows what a reader sees in a file of readings or prices.',
  async run(args, io) {
    const { files, json, values } = parseArgs(args)
    const options = await optionsOf(values)
    // Every file is read before a line is printed: a refused one leaves nothing half-told.
    const answers = []
    for (const file of files) {
      const { format, formatPl, formatEn, sha256, registers, prices, findings } = await readFile(file, options)
      answers.push({ file, format, formatPl, formatEn, sha256, points: pointsSeen({ registers, prices }), findings })
    }
    if (json) io.out(`${JSON.stringify(answers.length === 1 ? answers[0] : answers)}\n`)
    else for (const answer of answers) io.out(readText(answer, io.language))
    return 0
  },
}
