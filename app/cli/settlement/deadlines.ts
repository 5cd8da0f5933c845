import { writeFileSync } from 'node:fs'
import { wordsIn } from '../../documents/words/words.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { at, printJson } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'

interface Shown {
  readonly pl: string
  readonly en: string
  readonly dueOn: string
  readonly daysLeft: number
  readonly state: 'open' | 'overdue' | 'done'
  readonly source: { readonly article: string; readonly act: string; readonly status: string } | null
  readonly basis: string | null
}

/** Shows what is due, the nearest first, or writes the calendar file. */
export async function deadlinesOf(door: Door, cluster: string, args: Arguments, io: Io): Promise<number> {
  const { t, language, dayShort } = wordsIn(io.language)
  const calendar = args.values.get('--ics')
  if (calendar !== undefined) {
    const answer = await door.ask('GET', at(cluster, '/deadlines/calendar'), undefined, { 'accept-language': language })
    writeFileSync(calendar, await answer.text())
    io.out(`${calendar}\n`)
    return 0
  }
  const { items } = (await (await door.ask('GET', at(cluster, '/deadlines'))).json()) as { items: Shown[] }
  const shown = args.flags.has('--all') ? items : items.filter(({ state }) => state !== 'done')
  if (args.flags.has('--json')) {
    printJson(io, { items: shown })
    return 0
  }
  if (shown.length === 0) {
    io.out(
      t(
        'Nie ma terminów. Terminy ustawowe liczą się od dnia wpisu klastra do rejestru: podaj go w ustawieniach klastra.\n',
        'There are no deadlines. Those of the law run from the entry in the register: give its day in the settings of the cluster.\n',
      ),
    )
    return 0
  }
  const states = { open: t('otwarty', 'open'), overdue: t('po terminie', 'overdue'), done: t('zrobione', 'done') }
  const basis = ({ source, basis: own }: Shown) =>
    source === null
      ? (own ?? t('własny termin klastra', 'a date of the cluster'))
      : `${source.article} (${source.act})${source.status === 'confirmed' ? '' : t(', niepotwierdzone', ', not confirmed')}`
  io.out(
    textTable(
      [
        { head: t('Termin', 'Due') },
        { head: t('Dni', 'Days'), right: true },
        { head: t('Stan', 'State') },
        { head: t('Co', 'What'), most: 70 },
        { head: t('Podstawa', 'Basis'), most: 60 },
      ],
      shown.map((one) => [
        dayShort(one.dueOn),
        String(one.daysLeft).replace('-', '−'),
        states[one.state],
        t(one.pl, one.en),
        basis(one),
      ]),
    ),
  )
  return 0
}
