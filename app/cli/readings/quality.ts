import type { z } from '@hono/zod-openapi'
import { addMonths, firstDay, month } from '../../../domain/calendar/day.ts'
import { formatEnergy } from '../../documents/words/energy.ts'
import type { QualityMonthSchema, RepairPlanSchema, RepairSchema } from '../../http/areas/readings-schemas.ts'
import type { Door } from '../door.ts'
import { textTable } from '../text-table.ts'
import { findingLines } from './finding-lines.ts'
import type { Verb } from './verb.ts'
import { at, printJson, wordsOf } from './verb.ts'

type Quality = z.infer<typeof QualityMonthSchema>
type Plan = z.infer<typeof RepairPlanSchema>
type Repair = z.infer<typeof RepairSchema>

async function qualityOf(door: Door, cluster: string, wanted: string): Promise<Quality> {
  return (await (await door.ask('GET', at(cluster, `/quality?month=${month(wanted)}`))).json()) as Quality
}

/** Is a month complete: points by days. */
export const quality: Verb = {
  usage: 'readings quality CLUSTER MONTH',
  async run(door, cluster, args, io) {
    const [wanted = ''] = wordsOf(args, quality.usage, 1)
    const found = await qualityOf(door, cluster, wanted)
    if (args.flags.has('--json')) {
      printJson(io, found)
      return 0
    }
    const en = io.language === 'en'
    const heads = en
      ? ['Point', 'Name', 'Kind', 'Days', 'Missing', 'Sum']
      : ['Punkt', 'Nazwa', 'Rodzaj', 'Doby', 'Braki', 'Suma']
    const kinds = en
      ? { withdrawal: 'withdrawal', 'feed-in': 'feed-in' }
      : { withdrawal: 'pobór', 'feed-in': 'oddanie' }
    io.out(
      textTable(
        heads.map((head, i) => ({ head, right: i > 3, ...(i === 1 ? { most: 32 } : {}) })),
        found.rows.map(({ pointCode, name, direction, days, counts, sumWh }) => [
          pointCode,
          name,
          kinds[direction],
          days,
          String(counts.missing),
          formatEnergy(sumWh, io.language),
        ]),
      ),
    )
    const { points, complete, toCheck, missing } = found.totals
    io.out(
      en
        ? `M measured, E estimated, S substituted, C corrected, . missing, X conflict\nPoints ${points}: complete ${complete}, to check ${toCheck}, without readings ${missing}\n`
        : `M zmierzone, E szacowane, S zastępcze, C skorygowane, . brak, X sprzeczne\nPunkty ${points}: kompletne ${complete}, do sprawdzenia ${toCheck}, bez odczytów ${missing}\n`,
    )
    for (const row of found.rows.filter(({ findings }) => findings.length > 0))
      io.out(`${row.pointCode} ${row.name}\n${findingLines(row.findings, io)}`)
    return 0
  },
}

/** Fills the gaps of a month or sets wrong values aside; without `--apply` it only shows what it would do. */
export const repair: Verb = {
  usage: 'readings repair CLUSTER MONTH [--kind fill|correct] [--points CODE,CODE] [--apply]',
  values: ['--kind', '--points'],
  flags: ['--apply'],
  async run(door, cluster, args, io) {
    const [text = ''] = wordsOf(args, repair.usage, 1)
    const wanted = month(text)
    const kind = args.values.get('--kind') ?? 'fill'
    const named = args.values
      .get('--points')
      ?.split(',')
      .filter((code) => code !== '')
    const points =
      named ??
      (await qualityOf(door, cluster, wanted)).rows
        .filter(({ proposals }) => proposals.some((one) => one.kind === kind))
        .map(({ pointCode }) => pointCode)
    const en = io.language === 'en'
    if (points.length === 0) {
      io.out(en ? 'There is nothing to repair in this month.\n' : 'W tym miesiącu nie ma czego naprawić.\n')
      return 0
    }
    const body = { kind, points: [...new Set(points)], from: firstDay(wanted), to: firstDay(addMonths(wanted, 1)) }
    const apply = args.flags.has('--apply')
    const answer = await (await door.ask('POST', at(cluster, apply ? '/repairs' : '/repairs/preview'), body)).json()
    const { plan, made } = apply
      ? { plan: (answer as { plan: Plan }).plan, made: (answer as { repair: Repair }).repair }
      : { plan: answer as Plan, made: null }
    if (args.flags.has('--json')) {
      printJson(io, answer)
      return 0
    }
    const { values, beforeWh, afterWh } = plan.totals
    const sums = `${formatEnergy(beforeWh, io.language)} → ${formatEnergy(afterWh, io.language)}`
    io.out(findingLines(plan.findings, io))
    io.out(
      en
        ? `Values ${values} of ${plan.totals.points} points; energy ${sums}\n`
        : `Wartości ${values}, punkty ${plan.totals.points}; energia ${sums}\n`,
    )
    if (made)
      io.out(
        en
          ? `Repair ${made.repairId} is made, version ${made.version}.\n`
          : `Naprawę nr ${made.repairId} zapisano, wersja ${made.version}.\n`,
      )
    else
      io.out(
        en
          ? 'Nothing is stored yet; --apply makes the repair.\n'
          : 'Niczego jeszcze nie zapisano; naprawę wykona --apply.\n',
      )
    return 0
  },
}
