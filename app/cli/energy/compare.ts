import { formatPercent } from '../../documents/words/numbers.ts'
import type { Comparison } from '../../usecases/energy/compare-periods.ts'
import type { Verb } from '../readings/verb.ts'
import { at, printJson, wordsOf } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'
import { energyText, quantityName } from './quantities.ts'

/** Two periods side by side, of whatever length each. */
export const compare: Verb = {
  usage:
    'energy compare CLUSTER --from DAY --to DAY --other-from DAY --other-to DAY [--subject cluster|member:ID|point:CODE]',
  values: ['--from', '--to', '--other-from', '--other-to', '--subject'],
  async run(door, cluster, args, io) {
    wordsOf(args, compare.usage, 0)
    const value = (name: string) => args.values.get(name) ?? ''
    const asked = new URLSearchParams({
      from: value('--from'),
      to: value('--to'),
      otherFrom: value('--other-from'),
      otherTo: value('--other-to'),
      subject: args.values.get('--subject') ?? 'cluster',
    })
    const found = (await (await door.ask('GET', at(cluster, `/energy/comparison?${asked}`))).json()) as Comparison
    if (args.flags.has('--json')) {
      printJson(io, found)
      return 0
    }
    const { language } = io
    const t = (pl: string, en: string) => (language === 'pl' ? pl : en)
    const change = (of: number | null) => (of === null ? t('brak', 'n/a') : formatPercent(of, 1, language))
    io.out(
      textTable(
        [
          { head: t('wielkość', 'quantity') },
          { head: `${found.period.from} – ${found.period.to}`, right: true },
          { head: `${found.other.from} – ${found.other.to}`, right: true },
          { head: found.sameLength ? t('zmiana', 'change') : t('zmiana na dobę', 'change per day'), right: true },
        ],
        found.differences.map(({ of, wh, otherWh, change: whole, perDayChange }) => [
          quantityName(of, language),
          energyText(wh, language),
          energyText(otherWh, language),
          change(found.sameLength ? whole : perDayChange),
        ]),
      ),
    )
    if (!found.sameLength)
      io.out(
        t(
          `Okresy mają różną liczbę dób: ${found.period.days} i ${found.other.days}; zmiana dotyczy średniej na dobę.\n`,
          `The periods differ in days: ${found.period.days} and ${found.other.days}; the change is of the daily mean.\n`,
        ),
      )
    return 0
  },
}
