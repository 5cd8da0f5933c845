import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { signedIn } from '../office/rights.ts'
import type { Json, Passkey, PasskeyProof, Place } from './passkey-ports.ts'
import type { People, PeopleStores } from './ports.ts'

const CHALLENGE_BYTES = 32
/** How long a person may look for the key. */
const PATIENCE_MS = 5 * 60_000
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A passkey as the person sees it. */
export type PasskeyInfo = Pick<Passkey, 'passkeyId' | 'name' | 'isSynced' | 'createdAt' | 'lastUsedAt'>

function infoOf({ passkeyId, name, isSynced, createdAt, lastUsedAt }: Passkey): PasskeyInfo {
  return { passkeyId, name, isSynced, createdAt, lastUsedAt }
}

/**
 * Where passkeys of this server work: at its public address; on the machine itself also under its other names.
 *
 * @refuses passkey.other-address
 */
export function placeOf(publicUrl: string, origin: string | undefined): Place {
  const own = new URL(publicUrl)
  const asked = origin && URL.canParse(origin) ? new URL(origin) : own
  const isHere =
    asked.origin === own.origin ||
    (LOOPBACK.has(asked.hostname) && LOOPBACK.has(own.hostname) && asked.port === own.port)
  if (!isHere) throw new Refusal('passkey.other-address', { url: own.origin })
  return { origin: asked.origin, host: asked.hostname }
}

async function question({ transaction, now, secret }: People, userId: string | null): Promise<string> {
  const challenge = secret(CHALLENGE_BYTES)
  const at = now()
  const expiresAt = new Date(Date.parse(at) + PATIENCE_MS).toISOString()
  await transaction(({ passkeys }) => passkeys.ask({ challenge, userId, expiresAt }, at))
  return challenge
}

/** The question an answer was given to, as the device wrote it down; '' when the answer is none. */
function questionIn(answer: Json): string {
  const { clientDataJSON } = (answer.response ?? {}) as { clientDataJSON?: unknown }
  if (typeof clientDataJSON !== 'string') return ''
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as Json
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}

/** Tells every cluster the person works in. */
async function record(people: People, stores: PeopleStores, actor: Actor, what: string, about: Passkey) {
  const clusters = new Set((await stores.grants.ofPerson(about.userId)).map(({ cluster }) => cluster))
  for (const cluster of [...clusters].sort())
    await stores.journal.record(cluster, people.now(), {
      actor: actorId(actor),
      what,
      about: `person:${about.userId}`,
      before: null,
      after: { name: about.name },
    })
}

/** The passkeys of the person. @refuses actor.not-signed-in, actor.token-scope */
export async function listPasskeys({ read }: People, actor: Actor): Promise<readonly PasskeyInfo[]> {
  const { id } = signedIn(actor, 'session')
  return (await read(({ passkeys }) => passkeys.ofPerson(id))).map(infoOf)
}

/** What the browser needs to make a new passkey. @refuses actor.not-signed-in, actor.token-scope, passkey.other-address */
export async function offerPasskey(people: People, proof: PasskeyProof, actor: Actor, origin?: string): Promise<Json> {
  const { id, name, email } = signedIn(actor, 'session')
  const place = placeOf(people.publicUrl, origin)
  const known = await people.read(({ passkeys }) => passkeys.ofPerson(id))
  return proof.optionsForNew(place, { id, name, email }, known, await question(people, id))
}

/**
 * Keeps a passkey the person's device has just made.
 *
 * @refuses actor.not-signed-in, actor.token-scope, passkey.other-address, passkey.not-proven, passkey.known
 */
export async function addPasskey(
  people: People,
  proof: PasskeyProof,
  actor: Actor,
  given: { readonly name: string; readonly answer: Json; readonly origin?: string | undefined },
): Promise<PasskeyInfo> {
  const { id } = signedIn(actor, 'session')
  const place = placeOf(people.publicUrl, given.origin)
  const challenge = questionIn(given.answer)
  if (!(await people.transaction(({ passkeys }) => passkeys.answered(challenge, id, people.now()))))
    throw new Refusal('passkey.not-proven')
  const proven = await proof.proveNew(place, given.answer, challenge)
  if (!proven) throw new Refusal('passkey.not-proven')
  const passkey = { ...proven, userId: id, name: given.name, createdAt: people.now(), lastUsedAt: null }
  await people.transaction(async (stores) => {
    if (await stores.passkeys.find(passkey.passkeyId)) throw new Refusal('passkey.known')
    await stores.passkeys.insert(passkey)
    await record(people, stores, actor, 'person.passkey-added', passkey)
  })
  return infoOf(passkey)
}

/** Takes a passkey of the person away. @refuses actor.not-signed-in, actor.token-scope, passkey.not-found */
export async function removePasskey(people: People, actor: Actor, passkeyId: string): Promise<void> {
  const { id } = signedIn(actor, 'session')
  await people.transaction(async (stores) => {
    const found = await stores.passkeys.find(passkeyId)
    if (found?.userId !== id) throw new Refusal('passkey.not-found')
    await stores.passkeys.remove(passkeyId)
    await record(people, stores, actor, 'person.passkey-removed', found)
  })
}

/** What the browser needs to sign somebody in, whoever it is. @refuses passkey.other-address */
export async function askForPasskey(people: People, proof: PasskeyProof, origin?: string): Promise<Json> {
  return proof.optionsForSignIn(placeOf(people.publicUrl, origin), await question(people, null))
}

/**
 * Whose passkey answered.
 *
 * @returns the id of the person
 * @refuses passkey.other-address, passkey.not-proven, passkey.unknown when it was taken away here
 */
export async function personOfPasskey(
  people: People,
  proof: PasskeyProof,
  answer: Json,
  origin?: string,
): Promise<string> {
  const place = placeOf(people.publicUrl, origin)
  const challenge = questionIn(answer)
  // Used up before it is looked at: an answer can be tried once.
  if (!(await people.transaction(({ passkeys }) => passkeys.answered(challenge, null, people.now()))))
    throw new Refusal('passkey.not-proven')
  const id = typeof answer.id === 'string' ? answer.id.slice(0, 1400) : ''
  return people.transaction(async ({ passkeys }) => {
    const passkey = await passkeys.find(id)
    if (!passkey) throw new Refusal('passkey.unknown')
    const counter = await proof.proveSignIn(place, answer, challenge, passkey)
    if (counter === null) throw new Refusal('passkey.not-proven')
    await passkeys.used(id, counter, people.now())
    return passkey.userId
  })
}
