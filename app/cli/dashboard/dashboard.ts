import type { z } from '@hono/zod-openapi'
import { addDays, day, month as monthOf } from '../../../domain/calendar/day.ts'
import { taskNote, taskText } from '../../documents/dashboard/task-text.ts'
import type { Words } from '../../documents/words/words.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { DashboardSchema } from '../../http/areas/dashboard-schemas.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { at, printJson } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'

type Board = z.infer<typeof DashboardSchema>
type Period = NonNullable<Board['energy']>['month']

function signed(value: number, text: string): string {
  return `${value > 0 ? '+' : ''}${text}`
}

/** Energy of the month and of the year, each with its change. */
function energyTable({ month, year }: NonNullable<Board['energy']>, words: Words): string {
  const { t, energy, percent, points, missing, dayShort } = words
  const names = {
    withdrawal: t('Pobór z sieci', 'Withdrawal'),
    'feed-in': t('Oddanie do sieci', 'Feed-in'),
    matched: t('Energia z klastra', 'From the cluster'),
    'of-withdrawal': t('Część poboru z klastra', 'Part of withdrawal'),
    'of-feed-in': t('Część oddania w klastrze', 'Part of feed-in'),
  }
  const span = ({ from, to }: Period) => `${dayShort(from)}–${dayShort(addDays(day(to), -1))}`
  const figure = (period: Period, i: number) => {
    const one = period.figures[i]
    const change = one?.change ?? null
    return [one?.wh == null ? missing : energy(one.wh), change === null ? '–' : signed(change, percent(change))]
  }
  const share = (period: Period, i: number) => {
    const one = period.shares[i]
    const difference = one?.difference ?? null
    return [percent(one?.share ?? null), difference === null ? '–' : points(difference)]
  }
  const change = t('Rok do roku', 'Year on year')
  const heads = [t('Wielkość', 'Quantity'), span(month), change, span(year), change]
  return textTable(
    heads.map((head, i) => ({ head, right: i > 0 })),
    [
      ...month.figures.map(({ id }, i) => [names[id], ...figure(month, i), ...figure(year, i)]),
      ...month.shares.map(({ id }, i) => [names[id], ...share(month, i), ...share(year, i)]),
    ],
  )
}

function thresholdTable({ conditions }: NonNullable<Board['thresholds']>, words: Words): string {
  const { t, of, percent, points, number, missing } = words
  const amount = (value: number | null, unit: (typeof conditions)[number]['unit']) =>
    value === null
      ? missing
      : unit === 'share'
        ? percent(value)
        : unit === 'MW'
          ? `${number(value, 2)} MW`
          : number(value)
  return textTable(
    [
      { head: t('Próg', 'Threshold'), most: 60 },
      { head: t('Jest', 'Is'), right: true },
      { head: t('Wymagane', 'Wanted'), right: true },
      { head: t('Odległość', 'Distance'), right: true },
      { head: t('Podstawa', 'Basis') },
    ],
    conditions.map(({ name, value, threshold, distance, unit, article }) => [
      of(name),
      amount(value, unit),
      amount(threshold, unit),
      distance === null ? missing : unit === 'share' ? points(distance) : signed(distance, amount(distance, unit)),
      article,
    ]),
  )
}

function moneyLines(
  { month, year, yearSettled, yearPreliminary }: NonNullable<Board['money']>,
  words: Words,
): string[] {
  const { t, grosze, count } = words
  const one = month.settled ?? month.preliminary
  const waits = one?.waitsForDecision ? t(', czeka na decyzję KE', ', waits for the EC decision') : ''
  return [
    one === null
      ? t('Korzyść miesiąca: jeszcze nierozliczony', 'Benefit of the month: not settled yet')
      : month.settled
        ? t(
            `Korzyść miesiąca: ${grosze(one.benefitPln)}${waits}`,
            `Benefit of the month: ${grosze(one.benefitPln)}${waits}`,
          )
        : t(
            `Korzyść miesiąca, wstępna ze szkicu: ${grosze(one.benefitPln)}${waits}`,
            `Benefit of the month, preliminary of a draft: ${grosze(one.benefitPln)}${waits}`,
          ),
    yearSettled.months === 0
      ? t(`W roku ${year} nie zatwierdzono jeszcze miesiąca`, `No month of ${year} is approved yet`)
      : t(
          `Korzyść ${year}, zatwierdzone ${count(yearSettled.months, 'month')}: ${grosze(yearSettled.benefitPln)}`,
          `Benefit ${year}, ${count(yearSettled.months, 'month')} approved: ${grosze(yearSettled.benefitPln)}`,
        ),
    ...(yearPreliminary.months > 0
      ? [
          t(
            `Nie wliczono szkiców: ${count(yearPreliminary.months, 'month')}, ${grosze(yearPreliminary.benefitPln)}`,
            `Drafts not counted: ${count(yearPreliminary.months, 'month')}, ${grosze(yearPreliminary.benefitPln)}`,
          ),
        ]
      : []),
  ]
}

function textOf(board: Board, words: Words): string {
  const { t, month: monthText, count, number } = words
  const { month, energy, quality, thresholds, money, tasks } = board
  const parts = [
    month === null
      ? t('Klaster nie ma jeszcze odczytów.\n', 'The cluster has no readings yet.\n')
      : t(`Pulpit: ${monthText(month)}\n`, `Desk: ${monthText(month)}\n`),
  ]
  if (energy) parts.push(energyTable(energy, words))
  if (quality)
    parts.push(
      `${t(
        `Odczyty: w komplecie ${quality.complete} z ${count(quality.points, 'ofPoints')}; brakujące wartości: ${number(quality.values.missing)}`,
        `Readings: ${quality.complete} of ${count(quality.points, 'point')} complete; missing values: ${number(quality.values.missing)}`,
      )}\n`,
    )
  if (money) parts.push(`${moneyLines(money, words).join('\n')}\n`)
  if (thresholds)
    parts.push(
      `${t(`Progi ustawowe, stan z rozliczenia: ${monthText(thresholds.month)}`, `Statutory thresholds, as settled: ${monthText(thresholds.month)}`)}\n${thresholdTable(thresholds, words)}`,
    )
  const open = tasks.filter(({ state }) => state !== 'done')
  if (open.length > 0)
    parts.push(
      `${t('Do zrobienia', 'To be done')}\n${textTable(
        [
          { head: t('Co', 'What'), most: 70 },
          { head: t('Uwagi', 'Notes'), most: 70 },
        ],
        open.map((one) => [taskText(one, words), taskNote(one, words)]),
      )}`,
    )
  return parts.join('\n')
}

/** Prints the board as tables, or as JSON. @refuses calendar.not-a-month */
export async function dashboardOf(door: Door, cluster: string, args: Arguments, io: Io): Promise<number> {
  const wanted = args.values.get('--month')
  const query = wanted === undefined ? '' : `?month=${monthOf(wanted)}`
  const board = (await (await door.ask('GET', at(cluster, `/dashboard${query}`))).json()) as Board
  if (args.flags.has('--json')) printJson(io, board)
  else io.out(textOf(board, wordsIn(io.language)))
  return 0
}
