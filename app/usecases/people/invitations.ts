import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor, Language } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { invitationLetter } from './letters.ts'
import { tidyEmail } from './lock-out.ts'
import { SHORTEST_PASSWORD } from './password.ts'
import type { Invitation, People } from './ports.ts'
import type { RoleWanted } from './roles.ts'
import { checkRole, giveRole } from './roles.ts'

const VALID_MS = 14 * 24 * 3600 * 1000
const SECRET_BYTES = 32

/** An invitation without what proves it. */
export type InvitationInfo = Omit<Invitation, 'hash'>

function infoOf({ hash: _, ...info }: Invitation): InvitationInfo {
  return info
}

/** Invitations nobody has accepted yet. @refuses cluster.not-found, actor.not-entitled */
export async function listInvitations(
  { read }: People,
  actor: Actor,
  cluster: string,
): Promise<readonly InvitationInfo[]> {
  entitle(actor, 'people.read', cluster)
  return (await read(({ invitations }) => invitations.open(cluster))).map(infoOf)
}

/**
 * Offers a role by e-mail. The letter goes out after the invitation is stored; if sending fails, the invitation is
 * withdrawn and the fault told.
 *
 * @refuses cluster.not-found, actor.not-entitled, people.role-needs-member, member.not-found, people.mail-failed
 */
export async function invite(
  people: People,
  actor: Actor,
  cluster: string,
  wanted: RoleWanted & { readonly email: string; readonly language: Language },
): Promise<InvitationInfo> {
  entitle(actor, 'people.change', cluster)
  const secret = people.secret(SECRET_BYTES)
  const now = people.now()
  const { invitation, name } = await people.transaction(async (stores) => {
    await checkRole(stores, cluster, wanted)
    const invitation: Invitation = {
      cluster,
      invitationId: people.newId(),
      email: tidyEmail(wanted.email),
      role: wanted.role,
      memberId: wanted.memberId,
      hash: people.hash(secret),
      invitedBy: actorId(actor),
      invitedAt: now,
      expiresAt: new Date(Date.parse(now) + VALID_MS).toISOString(),
      acceptedAt: null,
      withdrawnAt: null,
    }
    await stores.invitations.insert(invitation)
    await stores.journal.record(cluster, now, {
      actor: actorId(actor),
      what: 'invitation.sent',
      about: `invitation:${invitation.invitationId}`,
      before: null,
      after: { role: wanted.role, memberId: wanted.memberId },
    })
    return { invitation, name: (await stores.clusters.find(cluster))?.name ?? cluster }
  })
  const link = `${people.publicUrl}/zaproszenie/${cluster}.${invitation.invitationId}.${secret}`
  const until = invitation.expiresAt.slice(0, 10)
  try {
    await people.send(
      invitationLetter(invitation.email, { cluster: name, role: wanted.role, link, until }, wanted.language),
    )
  } catch (error) {
    await people.transaction(({ invitations }) => invitations.update({ ...invitation, withdrawnAt: people.now() }))
    throw new Refusal('people.mail-failed', { reason: error instanceof Error ? error.message : String(error) })
  }
  return infoOf(invitation)
}

/** Withdraws an invitation. @refuses cluster.not-found, actor.not-entitled, invitation.not-found */
export async function withdrawInvitation(people: People, actor: Actor, cluster: string, id: string): Promise<void> {
  entitle(actor, 'people.change', cluster)
  await people.transaction(async ({ invitations, journal }) => {
    const found = await invitations.find(cluster, id, true)
    if (!found || found.acceptedAt !== null || found.withdrawnAt !== null)
      throw new Refusal('invitation.not-found', { id })
    await invitations.update({ ...found, withdrawnAt: people.now() })
    await journal.record(cluster, people.now(), {
      actor: actorId(actor),
      what: 'invitation.withdrawn',
      about: `invitation:${id}`,
      before: null,
      after: null,
    })
  })
}

async function openInvitation(people: People, text: string): Promise<Invitation> {
  const [cluster = '', id = '', secret = ''] = text.split('.')
  const found = await people.read(({ invitations }) => invitations.find(cluster, id))
  const valid =
    found &&
    found.acceptedAt === null &&
    found.withdrawnAt === null &&
    found.expiresAt > people.now() &&
    people.sameHash(found.hash, people.hash(secret))
  if (!found || !valid) throw new Refusal('invitation.not-valid')
  return found
}

/** What an invitation offers, for the page that accepts it. @refuses invitation.not-valid */
export async function readInvitation(people: People, text: string) {
  const { email, role, cluster } = await openInvitation(people, text)
  return people.read(async (stores) => ({
    email,
    role,
    clusterName: (await stores.clusters.find(cluster))?.name ?? cluster,
    hasAccount: (await stores.people.byEmail(email)) !== undefined,
  }))
}

/**
 * Accepts an invitation. Who has an account must be signed in with it; who has none makes one here: the secret in the
 * letter proves the address.
 *
 * @refuses invitation.not-valid, invitation.other-person, auth.weak-password, auth.name-missing
 */
export async function acceptInvitation(
  people: People,
  actor: Actor,
  text: string,
  account: { readonly name: string; readonly password: string } | null,
): Promise<{ readonly cluster: string; readonly userId: string }> {
  const invitation = await openInvitation(people, text)
  const known = await people.read((stores) => stores.people.byEmail(invitation.email))
  if (known && !(actor.kind === 'user' && actor.id === known.id && actor.token === null))
    throw new Refusal('invitation.other-person', { email: invitation.email })
  let userId = known?.id
  if (userId === undefined) {
    if (!account) throw new Refusal('auth.name-missing')
    if (account.password.length < SHORTEST_PASSWORD)
      throw new Refusal('auth.weak-password', { least: SHORTEST_PASSWORD })
    // Outside the transaction: the library has queries of its own. If the rest fails, an account without any role stays.
    userId = await people.accounts.create({ ...account, email: invitation.email })
  }
  const id = userId
  await people.transaction(async (stores) => {
    const found = await stores.invitations.find(invitation.cluster, invitation.invitationId, true)
    if (!found || found.acceptedAt !== null || found.withdrawnAt !== null) throw new Refusal('invitation.not-valid')
    await stores.invitations.update({ ...found, acceptedAt: people.now() })
    await giveRole(people, stores, { actor: found.invitedBy, cluster: found.cluster }, { id }, found)
  })
  return { cluster: invitation.cluster, userId: id }
}
