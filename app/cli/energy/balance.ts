import { COMPARED } from '../../usecases/energy/compare-periods.ts'
import type { Balance } from '../../usecases/energy/read-energy.ts'
import type { Verb } from '../readings/verb.ts'
import { at, printJson, wordsOf } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'
import { energyText, quantityName } from './quantities.ts'

/** Sums of a period, by day, month or hour. */
export const balance: Verb = {
  usage:
    'energy balance CLUSTER --from DAY --to DAY [--subject cluster|member:ID|point:CODE] [--step month|day|hour|quarter]',
  values: ['--from', '--to', '--subject', '--step'],
  async run(door, cluster, args, io) {
    wordsOf(args, balance.usage, 0)
    const asked = new URLSearchParams({
      from: args.values.get('--from') ?? '',
      to: args.values.get('--to') ?? '',
      subject: args.values.get('--subject') ?? 'cluster',
      step: args.values.get('--step') ?? 'month',
    })
    const found = (await (await door.ask('GET', at(cluster, `/energy/balance?${asked}`))).json()) as Balance
    if (args.flags.has('--json')) {
      printJson(io, found)
      return 0
    }
    const { language } = io
    const shown = COMPARED.filter((of) => found.total[of] !== null || of === 'withdrawalWh' || of === 'feedInWh')
    io.out(
      textTable(
        [
          { head: language === 'pl' ? 'od' : 'from' },
          ...shown.map((of) => ({ head: quantityName(of, language), right: true })),
          { head: language === 'pl' ? 'brakujące kwadranse' : 'missing quarter-hours', right: true },
        ],
        [
          ...found.rows.map((row) => [row.day as string, row] as const),
          [language === 'pl' ? 'razem' : 'total', found.total] as const,
        ].map(([name, row]) => [name, ...shown.map((of) => energyText(row[of], language)), String(row.missing)]),
      ),
    )
    return 0
  },
}
