import { Refusal } from '../../../domain/problems/refusal.ts'
import { SHORTEST_PASSWORD } from './password.ts'
import type { People } from './ports.ts'

/**
 * The first account of a server: whoever holds the secret the server printed at its first start.
 *
 * @refuses auth.setup-done when there are accounts already or the secret is another, auth.weak-password
 */
export async function createFirstOperator(
  people: People,
  secret: { readonly given: string; readonly right: string | null },
  account: { readonly name: string; readonly email: string; readonly password: string },
): Promise<{ readonly userId: string }> {
  const proven = secret.right !== null && people.sameHash(people.hash(secret.given), people.hash(secret.right))
  if (!proven || (await people.read((stores) => stores.people.count())) > 0) throw new Refusal('auth.setup-done')
  if (account.password.length < SHORTEST_PASSWORD) throw new Refusal('auth.weak-password', { least: SHORTEST_PASSWORD })
  const userId = await people.accounts.create(account)
  await people.transaction((stores) => stores.people.save(userId, { language: 'pl', isOperator: true }))
  return { userId }
}
