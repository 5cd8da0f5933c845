import type { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { RemarkSchema } from '../../http/areas/remarks.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { at, printJson } from '../readings/verb.ts'

type Remark = z.infer<typeof RemarkSchema>

/** One remark with its answer, as lines. */
function linesOf(remark: Remark, io: Io): string {
  const { t, dayShort } = wordsIn(io.language)
  const { memberName, month, number, correctedBy, text, answer, answeredAt } = remark
  const day = (at: string) => dayShort(at.slice(0, 10))
  const corrected =
    correctedBy === null ? '' : t(`, skorygowane: nr ${correctedBy.number}`, `, corrected: no. ${correctedBy.number}`)
  return [
    `${remark.remarkId}  ${day(remark.madeAt)}  ${memberName}, ${t('rozliczenie nr', 'settlement no.')} ${number} (${month})${corrected}`,
    ...text.split('\n').map((line) => `  ${line}`),
    answer === null || answeredAt === null
      ? `  ${t('Czeka na odpowiedź.', 'Waits for an answer.')}`
      : `  ${t('Odpowiedź', 'Answer')}, ${day(answeredAt)}: ${answer}`,
    '',
  ].join('\n')
}

/** Lists remarks of members, or answers one. */
export async function remarksOf(door: Door, cluster: string, args: Arguments, io: Io): Promise<number> {
  const { t } = wordsIn(io.language)
  const [answered, text] = [args.values.get('--answer'), args.values.get('--text')]
  if ((answered === undefined) !== (text === undefined))
    throw new Refusal('command.usage', {
      reason: answered === undefined ? '--text' : '--answer',
      usage: 'openklaster remarks CLUSTER --answer ID --text TEXT',
    })
  if (answered !== undefined) {
    const path = at(cluster, `/remarks/${encodeURIComponent(answered)}/answer`)
    const remark = (await (await door.ask('POST', path, { answer: text })).json()) as Remark
    if (args.flags.has('--json')) printJson(io, remark)
    else io.out(linesOf(remark, io))
    return 0
  }
  const path = at(cluster, args.flags.has('--open') ? '/remarks?state=open' : '/remarks')
  const { items } = (await (await door.ask('GET', path)).json()) as { items: Remark[] }
  if (args.flags.has('--json')) printJson(io, { items })
  else if (items.length === 0) io.out(t('Nie ma uwag członków.\n', 'There are no remarks of members.\n'))
  else for (const remark of items) io.out(linesOf(remark, io))
  return 0
}
