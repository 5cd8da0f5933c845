import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor, Scope } from '../office/actor.ts'
import { signedIn } from '../office/rights.ts'
import { actorOfPerson } from './actor-of.ts'
import type { People, Token } from './ports.ts'

const PREFIX = 'okt'
const SECRET_BYTES = 32
/** How often the day of last use is written: not on each request. */
const TOUCH_EVERY_MS = 60_000

/** A token without what proves it. */
export type TokenInfo = Omit<Token, 'hash' | 'userId'>

function infoOf({ hash: _, userId: __, ...info }: Token): TokenInfo {
  return info
}

/** The tokens of the person. @refuses actor.not-signed-in, actor.token-scope: tokens are not managed by tokens */
export async function listTokens({ read }: People, actor: Actor): Promise<readonly TokenInfo[]> {
  const { id } = signedIn(actor, 'session')
  return (await read(({ tokens }) => tokens.ofPerson(id))).map(infoOf)
}

/**
 * Makes a personal token for programs.
 *
 * @returns the token's text, shown this once, and what is known of it
 * @refuses actor.not-signed-in, actor.token-scope
 */
export async function createToken(
  people: People,
  actor: Actor,
  wanted: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: string | null },
): Promise<{ readonly text: string; readonly info: TokenInfo }> {
  const { id } = signedIn(actor, 'session')
  const secret = people.secret(SECRET_BYTES)
  const token: Token = {
    ...wanted,
    tokenId: people.newId().replaceAll('-', ''),
    userId: id,
    hash: people.hash(secret),
    createdAt: people.now(),
    lastUsedAt: null,
  }
  await people.transaction(({ tokens }) => tokens.insert(token))
  return { text: `${PREFIX}_${token.tokenId}_${secret}`, info: infoOf(token) }
}

/** Ends a token of the person. @refuses token.not-found */
export async function revokeToken(people: People, actor: Actor, tokenId: string): Promise<void> {
  const { id } = signedIn(actor, 'session')
  await people.transaction(async ({ tokens }) => {
    const token = await tokens.find(tokenId)
    if (token?.userId !== id) throw new Refusal('token.not-found', { id: tokenId })
    await tokens.remove(tokenId)
  })
}

/**
 * The actor behind a token sent with a request.
 *
 * @refuses token.not-valid: unknown, ended or past its day; which of them is not told
 */
export async function actorOfToken(people: People, text: string): Promise<Actor> {
  const [, tokenId = '', secret = ''] = /^okt_([0-9a-f]{32})_([\w-]{20,100})$/.exec(text) ?? []
  const token = tokenId === '' ? undefined : await people.read(({ tokens }) => tokens.find(tokenId))
  const now = people.now()
  const proven = token !== undefined && people.sameHash(token.hash, people.hash(secret))
  if (!token || !proven || (token.expiresAt !== null && token.expiresAt <= now)) throw new Refusal('token.not-valid')
  if (token.lastUsedAt === null || Date.parse(now) - Date.parse(token.lastUsedAt) > TOUCH_EVERY_MS)
    await people.transaction(({ tokens }) => tokens.touched(tokenId, now))
  const actor = await actorOfPerson(people, token.userId)
  return actor.kind === 'user' ? { ...actor, token: { id: tokenId, scopes: token.scopes } } : actor
}
