import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { SettlementNeeds, SettlementStores, Statement } from './ports.ts'
import type { StatementPage } from './statements.ts'
import { loadStatement, statementPageOf } from './statements.ts'

/** Hands the letter about a statement to the mail, or throws. */
export type PostStatement = (address: string, page: StatementPage) => Promise<void>

/** The members of a demonstration are made up: nobody is written to, and nothing is marked as sent. @refuses settlement.demonstration-sends-nothing */
export async function mayWriteToMembers(stores: Pick<SettlementStores, 'clusters'>, cluster: string) {
  const found = await stores.clusters.find(cluster)
  if (found?.isDemonstration) throw new Refusal('settlement.demonstration-sends-nothing', { cluster: found.name })
  return found
}

async function addressOf({ members }: SettlementStores, cluster: string, page: StatementPage): Promise<string> {
  const found = await members.find(cluster, page.member.member)
  const contact = found?.people.find(({ role, email }) => role === 'contact' && email !== null)?.email
  const address = contact ?? found?.email ?? null
  if (address === null) throw new Refusal('settlement.no-address', { member: page.member.name })
  return address
}

/**
 * Sends a member's statement, or sends it again; it is marked only once the mail took the letter.
 *
 * @refuses settlement.demonstration-sends-nothing, settlement.no-address, settlement.not-approved,
 *   settlement.no-statement, people.mail-failed
 * @pl wysyłka zestawienia
 */
export async function sendStatement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  member: string,
  post: PostStatement,
): Promise<Statement> {
  entitle(actor, 'settlement.approve', cluster)
  const { address, page } = await needs.read(async (stores) => {
    const found = await mayWriteToMembers(stores, cluster)
    const page = statementPageOf(await loadStatement(stores, cluster, id, member), found?.name ?? '')
    return { address: await addressOf(stores, cluster, page), page }
  })
  try {
    await post(address, page)
  } catch (error) {
    throw new Refusal('people.mail-failed', { reason: error instanceof Error ? error.message : String(error) })
  }
  return needs.transaction(async (stores) => {
    const { statement } = await loadStatement(stores, cluster, id, member, true)
    const sent: Statement = {
      ...statement,
      state: statement.state === 'objected' ? 'objected' : 'sent',
      sentTo: address,
      sentAt: needs.now(),
      sendings: statement.sendings + 1,
    }
    await stores.statements.update(cluster, sent)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'statement.sent',
      about: `settlement:${id}/member:${member}`,
      before: { state: statement.state, sendings: statement.sendings },
      after: { state: sent.state, sendings: sent.sendings },
    })
    return sent
  })
}
