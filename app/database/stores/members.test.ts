import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../usecases/office/actor.ts'
import { changeMember } from '../../usecases/office/change-member.ts'
import { createMember } from '../../usecases/office/create-member.ts'
import { findMember } from '../../usecases/office/find-member.ts'
import { listMembers } from '../../usecases/office/list-members.ts'
import { newMemberSchema } from '../../usecases/office/member.ts'
import type { Office } from '../../usecases/office/ports.ts'
import { ENGINES } from '../engines.test-support.ts'
import { verifyJournal } from '../journal.ts'
import { migrate } from '../migration.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import type { Database } from '../session.ts'
import { officeOn } from './office-stores.ts'

const CLUSTER = '0191c0de-0000-7000-8000-000000000011'

function person(role: 'administrator' | 'office' | 'council' | 'member' | 'auditor', memberId: string | null): Actor {
  return {
    kind: 'user',
    id: role,
    name: role,
    email: `${role}@example.test`,
    language: 'pl',
    grants: [{ cluster: CLUSTER, role, memberId }],
    isOperator: false,
    token: null,
  }
}
const clerk = person('office', null)
const school = person('member', 'szkola')
const everything = { after: null, limit: 100, text: null, kind: null, on: null }
const draft = (memberId: string, more: object = {}) => newMemberSchema.parse({ memberId, name: memberId, ...more })

describe.each(ENGINES)('members on the $name', ({ open }) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    await database.transaction((session) =>
      session.query(`insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'a', 'a', 'PGE')`, [
        CLUSTER,
      ]),
    )
    office = officeOn(database)
    await createMember(office, clerk, CLUSTER, draft('szkola', { nip: '5260250274', email: 'a@example.test' }))
    await createMember(office, clerk, CLUSTER, draft('gmina', { kind: 'local-government' }))
  })
  afterAll(() => database.close())

  test('come back as they were entered', async () => {
    const entered = draft('zwik', {
      kind: 'municipal-company',
      seat: { town: 'Mława', postcode: '06-500' },
      people: [{ role: 'signatory', name: 'Łucja Żak' }],
      memberships: [
        { from: '2024-01-01', to: '2025-01-01', role: 'founder' },
        { from: '2025-06-01', role: 'participant' },
      ],
      other: { 'Własna kolumna': 'x' },
    })
    const created = await createMember(office, clerk, CLUSTER, entered)
    expect(created).toEqual({ ...entered, version: 1 })
    expect(await findMember(office, clerk, CLUSTER, 'zwik')).toEqual(created)
  })
  test('a change by a clerk who saw an older version is refused, and nothing is lost', async () => {
    const before = await findMember(office, clerk, CLUSTER, 'gmina')
    const one = await changeMember(office, clerk, CLUSTER, 'gmina', { phone: '1' }, before.version)
    await expect(changeMember(office, clerk, CLUSTER, 'gmina', { phone: '2' }, before.version)).rejects.toMatchObject({
      code: 'register.changed-meanwhile',
      facts: { expected: before.version, found: one.after.version },
    })
    expect((await findMember(office, clerk, CLUSTER, 'gmina')).phone).toBe('1')
  })
  test('of two clerks who save at once exactly one succeeds', async () => {
    const { version } = await findMember(office, clerk, CLUSTER, 'gmina')
    const both = await Promise.allSettled(
      ['a', 'b'].map((phone) => changeMember(office, clerk, CLUSTER, 'gmina', { phone }, version)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
  test('saving what is there already makes no version', async () => {
    const before = await findMember(office, clerk, CLUSTER, 'gmina')
    const { after } = await changeMember(office, clerk, CLUSTER, 'gmina', { phone: before.phone }, before.version)
    expect(after.version).toBe(before.version)
  })
  test('the same NIP twice is refused', async () => {
    await expect(createMember(office, clerk, CLUSTER, draft('inna', { nip: '526-025-02-74' }))).rejects.toMatchObject({
      code: 'member.number-taken',
    })
  })
  test('a member sees its own contacts and only the names of others', async () => {
    const { items } = await listMembers(office, school, CLUSTER, everything)
    const own = items.find(({ memberId }) => memberId === 'szkola')
    const other = items.find(({ memberId }) => memberId === 'gmina')
    expect(own).toMatchObject({ full: true, email: 'a@example.test' })
    expect(other).toMatchObject({ full: false })
    expect(other).not.toHaveProperty('nip')
    await expect(findMember(office, school, CLUSTER, 'gmina')).rejects.toMatchObject({ code: 'actor.not-entitled' })
  })
  test('a sign of the search language in a search means itself', async () => {
    const { total } = await listMembers(office, clerk, CLUSTER, { ...everything, text: '%' })
    expect(total).toBe(0)
  })
  test('a name is found without its Polish letters, a NIP as it is pasted', async () => {
    const found = async (text: string, who = clerk) =>
      (await listMembers(office, who, CLUSTER, { ...everything, text })).items.map(({ memberId }) => memberId)
    expect(await found('SZKOLA')).toEqual(['szkola'])
    expect(await found('szkoła')).toEqual(['szkola'])
    expect(await found('526-025-02-74')).toEqual(['szkola'])
    expect(await found('526 025')).toEqual(['szkola'])
    expect(await found('A@Example.test')).toEqual(['szkola'])
  })
  test('a member finds others by their names, and learns nothing of what the list hides', async () => {
    const found = async (text: string) =>
      (await listMembers(office, school, CLUSTER, { ...everything, text })).items.map(({ memberId }) => memberId)
    await createMember(office, clerk, CLUSTER, draft('cukiernia', { nip: '1132191233', email: 'b@example.test' }))
    expect(await found('cukier')).toEqual(['cukiernia'])
    expect(await found('113-219-12-33')).toEqual([])
    expect(await found('b@example')).toEqual([])
    expect(await found('5260250274')).toEqual(['szkola'])
    expect(await found('a@example')).toEqual(['szkola'])
  })
  test('a list goes on where the page before ended', async () => {
    const first = await listMembers(office, clerk, CLUSTER, { ...everything, limit: 2 })
    const rest = await listMembers(office, clerk, CLUSTER, { ...everything, after: first.next, limit: 2 })
    const whole = await listMembers(office, clerk, CLUSTER, everything)
    expect([...first.items, ...rest.items]).toEqual(whole.items)
    expect(first.total).toBe(whole.total)
  })
  test('a stranger learns nothing, not even that the cluster exists', async () => {
    const stranger: Actor = { ...(clerk as Extract<Actor, { kind: 'user' }>), grants: [] }
    await expect(findMember(office, stranger, CLUSTER, 'gmina')).rejects.toMatchObject({ code: 'cluster.not-found' })
  })
  test('the journal holds after all of it', async () => {
    const { entries, brokenAt } = await database.read((session) => verifyJournal(session, CLUSTER))
    expect(brokenAt).toBeNull()
    expect(entries).toBe(6)
  })
})
