import type { Passkey, PasskeyStore } from '../../usecases/people/passkey-ports.ts'
import type { Session } from '../session.ts'
import { columnsOf, insertText, recordOf, valuesOf } from './column-map.ts'

const PASSKEY = columnsOf({
  userId: 'user_id',
  passkeyId: 'passkey_id',
  name: 'name',
  publicKey: 'public_key',
  counter: 'counter',
  transports: 'transports',
  isSynced: 'is_synced',
  createdAt: 'created_at',
  lastUsedAt: 'last_used_at',
})

/** Passkeys and the questions put to them, on one session. */
export function passkeysOn(session: Session): PasskeyStore {
  const all = async (text: string, values: readonly unknown[]) =>
    (await session.query<object>(text, values)).map((row) => recordOf(PASSKEY, row) as unknown as Passkey)
  return {
    find: async (id) => (await all('select * from auth_passkey where passkey_id = $1 for no key update', [id]))[0],
    ofPerson: (userId) =>
      all('select * from auth_passkey where user_id = $1 order by created_at, passkey_id', [userId]),
    async insert(passkey) {
      await session.query(insertText('auth_passkey', [], PASSKEY), valuesOf(PASSKEY, passkey))
    },
    async used(id, counter, at) {
      await session.query('update auth_passkey set counter = $2, last_used_at = $3 where passkey_id = $1', [
        id,
        counter,
        at,
      ])
    },
    async remove(id) {
      await session.query('delete from auth_passkey where passkey_id = $1', [id])
    },
    async ask({ challenge, userId, expiresAt }, now) {
      await session.query('delete from auth_challenge where expires_at <= $1', [now])
      await session.query('insert into auth_challenge (challenge, user_id, expires_at) values ($1, $2, $3)', [
        challenge,
        userId,
        expiresAt,
      ])
    },
    answered: async (challenge, userId, now) =>
      (
        await session.query(
          `delete from auth_challenge
           where challenge = $1 and user_id is not distinct from $2 and expires_at > $3 returning challenge`,
          [challenge, userId, now],
        )
      ).length === 1,
  }
}
