import type {
  Failures,
  Invitation,
  KeptGrant,
  PeopleStores,
  Person,
  Token,
  Webhook,
} from '../../usecases/people/ports.ts'
import type { Session } from '../session.ts'
import { columnsOf, insertText, recordOf, updateText, valuesOf } from './column-map.ts'
import { officeStoresOn } from './office-stores.ts'
import { passkeysOn } from './passkey-store.ts'

const GRANT = columnsOf({
  userId: 'user_id',
  cluster: 'cluster_id',
  grantId: 'grant_id',
  role: 'role',
  memberId: 'member_id',
  grantedAt: 'granted_at',
  grantedBy: 'granted_by',
})
const TOKEN = columnsOf({
  tokenId: 'token_id',
  userId: 'user_id',
  name: 'name',
  scopes: 'scopes',
  hash: 'hash',
  createdAt: 'created_at',
  expiresAt: 'expires_at',
  lastUsedAt: 'last_used_at',
})
const INVITATION = columnsOf({
  cluster: 'cluster_id',
  invitationId: 'invitation_id',
  email: 'email',
  role: 'role',
  memberId: 'member_id',
  hash: 'hash',
  invitedBy: 'invited_by',
  invitedAt: 'invited_at',
  expiresAt: 'expires_at',
  acceptedAt: 'accepted_at',
  withdrawnAt: 'withdrawn_at',
})
const FAILURE = columnsOf({
  email: 'email',
  failures: 'failures',
  lastAt: 'last_at',
  lockedUntil: 'locked_until',
})
const WEBHOOK = columnsOf({
  cluster: 'cluster_id',
  webhookId: 'webhook_id',
  url: 'url',
  secret: 'secret',
  events: 'events',
  lastEntry: 'last_entry',
  attempts: 'attempts',
  nextAt: 'next_at',
  lastStatus: 'last_status',
  lastError: 'last_error',
  disabledAt: 'disabled_at',
  version: 'version',
})
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const PERSON = `select u.id, u.name, u.email, coalesce(p.language, 'pl') as language,
    coalesce(p.is_operator, false) as "isOperator"
  from auth_user u left join auth_person p on p.user_id = u.id`

/** People, their roles and what proves them, on one session. */
export function peopleStoresOn(session: Session): PeopleStores {
  const all = async <Thing>(columns: ReturnType<typeof columnsOf>, text: string, values: readonly unknown[]) =>
    (await session.query<object>(text, values)).map((row) => recordOf(columns, row) as Thing)
  return {
    ...officeStoresOn(session),
    passkeys: passkeysOn(session),
    people: {
      find: async (id) => (await session.query<Person>(`${PERSON} where u.id = $1`, [id]))[0],
      byEmail: async (email) => (await session.query<Person>(`${PERSON} where u.email = $1`, [email]))[0],
      async save(id, { language, isOperator }) {
        await session.query(
          `insert into auth_person (user_id, language, is_operator) values ($1, $2, $3)
           on conflict (user_id) do update set language = $2, is_operator = $3`,
          [id, language, isOperator],
        )
      },
      count: async () => (await session.query<{ n: number }>('select count(*) as n from auth_user'))[0]?.n ?? 0,
    },
    grants: {
      ofPerson: (userId) =>
        all<KeptGrant>(GRANT, 'select * from auth_grant where user_id = $1 order by cluster_id, grant_id', [userId]),
      inCluster: async (cluster) =>
        UUID.test(cluster)
          ? all<KeptGrant>(GRANT, 'select * from auth_grant where cluster_id = $1 order by grant_id', [cluster])
          : [],
      async insert(grant) {
        await session.query(insertText('auth_grant', [], GRANT), valuesOf(GRANT, grant))
      },
      async remove({ userId, cluster, grantId }) {
        await session.query('delete from auth_grant where user_id = $1 and cluster_id = $2 and grant_id = $3', [
          userId,
          cluster,
          grantId,
        ])
      },
    },
    tokens: {
      find: async (id) => (await all<Token>(TOKEN, 'select * from auth_token where token_id = $1', [id]))[0],
      ofPerson: (userId) =>
        all<Token>(TOKEN, 'select * from auth_token where user_id = $1 order by created_at, token_id', [userId]),
      async insert(token) {
        await session.query(insertText('auth_token', [], TOKEN), valuesOf(TOKEN, token))
      },
      async touched(id, at) {
        await session.query('update auth_token set last_used_at = $2 where token_id = $1', [id, at])
      },
      async remove(id) {
        await session.query('delete from auth_token where token_id = $1', [id])
      },
    },
    invitations: {
      async find(cluster, id, lock = false) {
        if (!UUID.test(cluster) || !UUID.test(id)) return undefined
        const text = `select * from invitation where cluster_id = $1 and invitation_id = $2${lock ? ' for no key update' : ''}`
        return (await all<Invitation>(INVITATION, text, [cluster, id]))[0]
      },
      open: (cluster) =>
        all<Invitation>(
          INVITATION,
          `select * from invitation where cluster_id = $1 and accepted_at is null and withdrawn_at is null
           order by invitation_id`,
          [cluster],
        ),
      openFor: (email, now) =>
        all<Invitation>(
          INVITATION,
          `select * from invitation where email = $1 and accepted_at is null and withdrawn_at is null
             and expires_at > $2 order by cluster_id, invitation_id for no key update`,
          [email, now],
        ),
      async insert(invitation) {
        await session.query(insertText('invitation', [], INVITATION), valuesOf(INVITATION, invitation))
      },
      async update(invitation) {
        const rest = INVITATION.slice(2)
        await session.query(updateText('invitation', ['cluster_id', 'invitation_id'], rest), [
          invitation.cluster,
          invitation.invitationId,
          ...valuesOf(rest, invitation),
        ])
      },
    },
    failures: {
      find: async (email, lock = false) =>
        (
          await all<Failures>(
            FAILURE,
            `select * from auth_failure where email = $1${lock ? ' for no key update' : ''}`,
            [email],
          )
        )[0],
      async save(failures) {
        await session.query(
          `${insertText('auth_failure', [], FAILURE)}
           on conflict (email) do update set failures = $2, last_at = $3, locked_until = $4`,
          valuesOf(FAILURE, failures),
        )
      },
      async clear(email) {
        await session.query('delete from auth_failure where email = $1', [email])
      },
    },
    webhooks: {
      async find(cluster, id, lock = false) {
        if (!UUID.test(id)) return undefined
        const text = `select * from webhook where cluster_id = $1 and webhook_id = $2${lock ? ' for no key update' : ''}`
        return (await all<Webhook>(WEBHOOK, text, [cluster, id]))[0]
      },
      inCluster: (cluster) =>
        all<Webhook>(WEBHOOK, 'select * from webhook where cluster_id = $1 order by webhook_id', [cluster]),
      async insert(webhook) {
        await session.query(insertText('webhook', [], WEBHOOK), valuesOf(WEBHOOK, webhook))
      },
      async update(webhook) {
        const rest = WEBHOOK.slice(2)
        await session.query(updateText('webhook', ['cluster_id', 'webhook_id'], rest), [
          webhook.cluster,
          webhook.webhookId,
          ...valuesOf(rest, webhook),
        ])
      },
      async remove(cluster, id) {
        await session.query('delete from webhook where cluster_id = $1 and webhook_id = $2', [cluster, id])
      },
      due: (now, limit) =>
        all<Webhook>(
          WEBHOOK,
          `select w.* from webhook w
           where w.disabled_at is null and (w.next_at is null or w.next_at <= $1)
             and exists (select 1 from journal j where j.cluster_id = w.cluster_id and j.entry > w.last_entry)
           order by w.cluster_id, w.webhook_id limit $2`,
          [now, limit],
        ),
      entriesAfter: (cluster, entry, limit) =>
        session.query(
          'select entry, at, what, about from journal where cluster_id = $1 and entry > $2 order by entry limit $3',
          [cluster, entry, limit],
        ),
      lastEntry: async (cluster) =>
        (
          await session.query<{ last: number | null }>('select max(entry) as last from journal where cluster_id = $1', [
            cluster,
          ])
        )[0]?.last ?? 0,
    },
  }
}
