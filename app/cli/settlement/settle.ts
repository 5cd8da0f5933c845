import type { z } from '@hono/zod-openapi'
import { month } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { SettlementHeadSchema } from '../../http/areas/settlement-schemas.ts'
import type { MonthResult } from '../../usecases/settlement/month-result.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { findingLines } from '../readings/finding-lines.ts'
import { at, printJson } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'

type Head = z.infer<typeof SettlementHeadSchema>

/** Exit code of a draft whose approval needs its errors to be read. */
const ERRORS_UNREAD = 2

function summary({ members, totals }: MonthResult, io: Io): string {
  const words = wordsIn(io.language)
  const { t } = words
  const heads = [
    t('Członek', 'Member'),
    t('Pobór', 'Withdrawal'),
    t('Z klastra', 'From cluster'),
    t('Bez klastra', 'Without'),
    t('W klastrze', 'Within'),
    t('Korzyść', 'Benefit'),
  ]
  const table = textTable(
    heads.map((head, i) => ({ head, right: i > 0, ...(i === 0 ? { most: 36 } : {}) })),
    members.map((one) => [
      one.name,
      words.energy(one.withdrawalWh),
      words.energy(one.fromClusterWh),
      words.grosze(one.costWithoutPln),
      words.grosze(one.costPln),
      one.benefitPln === null ? words.missing : words.grosze(one.benefitPln),
    ]),
  )
  return `${table}${t('Korzyść razem', 'Benefit in all')}: ${words.grosze(totals.benefitPln)}\n`
}

/** Computes a month as a draft, shows it, and approves it when asked. */
export async function settleMonth(door: Door, cluster: string, args: Arguments, io: Io): Promise<number> {
  const wanted = month(args.words[1] ?? '')
  const wordsOfIo = wordsIn(io.language)
  const { t } = wordsOfIo
  const readings = args.values.get('--readings')
  const choice = readings === undefined ? {} : { readingsVersion: Number(readings) }
  let head = (await (await door.ask('POST', at(cluster, '/settlements'), { month: wanted, ...choice })).json()) as Head
  const path = at(cluster, `/settlements/${head.settlementId}`)
  const { result } = (await (await door.ask('GET', path)).json()) as { result: MonthResult }
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  const isJson = args.flags.has('--json')
  if (!isJson) {
    io.out(summary(result, io))
    io.out(findingLines([...result.findings], io))
  }
  if (args.flags.has('--approve')) {
    if (errors.length > 0 && !args.flags.has('--errors-read')) {
      if (isJson) printJson(io, { head, result })
      io.err(
        t(
          'Szkic zapisano, ale nie zatwierdzono: są błędy. Przeczytaj je i dodaj --errors-read.\n',
          'The draft is stored and not approved: there are errors. Read them and add --errors-read.\n',
        ),
      )
      return ERRORS_UNREAD
    }
    const body = { errorsRead: args.flags.has('--errors-read') }
    const answer = await door.ask('POST', `${path}/approval`, body, { 'if-match': `"${head.version}"` })
    head = (await answer.json()) as Head
  }
  if (isJson) {
    printJson(io, { head, result })
    return 0
  }
  io.out(
    head.state === 'approved'
      ? t(
          `Zatwierdzono: rozliczenie nr ${head.number}/${head.year}, suma kontrolna ${head.contentHash.slice(0, 16)}.\n`,
          `Approved: settlement no. ${head.number}/${head.year}, checksum ${head.contentHash.slice(0, 16)}.\n`,
        )
      : t(
          `Zapisano szkic za ${wanted}; zatwierdzi go --approve.\n`,
          `A draft of ${wanted} is stored; --approve approves it.\n`,
        ),
  )
  return 0
}

/** The approved settlement of a month that holds. @refuses settlement.not-approved */
export async function approvedOf(door: Door, cluster: string, wanted: string): Promise<Head> {
  const { items } = (await (await door.ask('GET', at(cluster, '/settlements'))).json()) as { items: Head[] }
  const found = items
    .filter(({ month: of, state }) => of === wanted && state === 'approved')
    .sort((a, b) => (a.approvedAt ?? '').localeCompare(b.approvedAt ?? ''))
    .at(-1)
  if (!found) throw new Refusal('settlement.not-approved', { month: wanted })
  return found
}
