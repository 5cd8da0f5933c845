import { tidyEmail } from './lock-out.ts'
import type { People } from './ports.ts'
import { giveRole } from './roles.ts'

/**
 * Whether a person whom the sign-in of a town or firm lets in is expected here: somebody invited the address and the
 * invitation still holds. Strangers get no account at all, so that nobody sits on an address before it is invited.
 */
export async function isExpected({ transaction, now }: People, email: string): Promise<boolean> {
  return transaction(async ({ invitations }) => (await invitations.openFor(tidyEmail(email), now())).length > 0)
}

/**
 * Accepts every open invitation to the address of a person who came in by the outside sign-in: that sign-in has proved
 * the address, which is all the secret in the letter would prove.
 *
 * @returns how many were accepted
 */
export async function acceptProvenInvitations(people: People, userId: string): Promise<number> {
  return people.transaction(async (stores) => {
    const person = await stores.people.find(userId)
    const open = person ? await stores.invitations.openFor(tidyEmail(person.email), people.now()) : []
    for (const invitation of open) {
      await stores.invitations.update({ ...invitation, acceptedAt: people.now() })
      const by = { actor: invitation.invitedBy, cluster: invitation.cluster }
      await giveRole(people, stores, by, { id: userId }, invitation)
    }
    return open.length
  })
}
