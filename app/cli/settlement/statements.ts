import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { month } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { StatementSchema } from '../../http/areas/settlement-schemas.ts'
import { PAPER_FORMATS } from '../../http/paper-answer.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { at, printJson } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'
import { sendStatements } from './send.ts'
import { approvedOf } from './settle.ts'

type Statement = z.infer<typeof StatementSchema>

/** Lists the statements of a month, sends them, or writes each as a file into a folder. */
export async function statementsOf(door: Door, cluster: string, args: Arguments, io: Io): Promise<number> {
  const wanted = month(args.words[1] ?? '')
  const words = wordsIn(io.language)
  const { t } = words
  const format = args.values.get('--format') ?? 'pdf'
  if (!PAPER_FORMATS.some((one) => one === format))
    throw new Refusal('command.usage', { reason: format, usage: `--format ${PAPER_FORMATS.join('|')}` })
  const head = await approvedOf(door, cluster, wanted)
  const path = at(cluster, `/settlements/${head.settlementId}/statements`)
  const { items } = (await (await door.ask('GET', path)).json()) as { items: Statement[] }
  if (args.flags.has('--send')) return sendStatements(door, cluster, head.settlementId, io)
  const out = args.values.get('--out')
  if (out !== undefined) {
    mkdirSync(out, { recursive: true })
    for (const { memberId } of items) {
      const answer = await door.ask('GET', `${path}/${encodeURIComponent(memberId)}/paper/${format}`, undefined, {
        'accept-language': io.language,
      })
      // The id keeps apart members of one name.
      const file = join(out, `${wanted}_${memberId.replace(/[^\w-]/g, '_')}.${format}`)
      writeFileSync(file, new Uint8Array(await answer.arrayBuffer()))
      io.out(`${file}\n`)
    }
    return 0
  }
  if (args.flags.has('--json')) {
    printJson(io, { settlement: head, items })
    return 0
  }
  const states = {
    ready: t('gotowe', 'ready'),
    sent: t('wysłane', 'sent'),
    objected: t('z uwagą członka', 'with a remark'),
  }
  io.out(
    textTable(
      [
        { head: t('Członek', 'Member'), most: 40 },
        { head: t('Stan', 'State') },
        { head: t('Wysłano', 'Sent') },
        { head: t('Uwagi', 'Remarks'), most: 60 },
      ],
      items.map(({ memberId, state, sentAt, remarks, openRemarks }) => [
        memberId,
        states[state],
        sentAt === null ? '–' : words.dayShort(sentAt.slice(0, 10)),
        remarks === 0
          ? '–'
          : t(`${remarks} (bez odpowiedzi: ${openRemarks})`, `${remarks} (without an answer: ${openRemarks})`),
      ]),
    ),
  )
  io.out(`${t('Rozliczenie nr', 'Settlement no.')} ${head.number}/${head.year}\n`)
  return 0
}
