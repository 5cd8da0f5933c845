import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../../usecases/office/actor.ts'
import { createMember } from '../../../usecases/office/create-member.ts'
import { newMemberSchema } from '../../../usecases/office/member.ts'
import { changePage, readPage } from '../../../usecases/public-side/change-page.ts'
import { memberStandings } from '../../../usecases/public-side/member-standings.ts'
import type { PublicNeeds } from '../../../usecases/public-side/ports.ts'
import { openPage, publicClusters } from '../../../usecases/public-side/public-cluster.ts'
import { publicRegister } from '../../../usecases/public-side/public-register.ts'
import { newPublicationSchema } from '../../../usecases/public-side/publication.ts'
import {
  attachFile,
  changePublication,
  createPublication,
  listPublications,
  readOwnFile,
  removePublication,
  stepPublication,
} from '../../../usecases/public-side/publications.ts'
import { publishPage } from '../../../usecases/public-side/publish-page.ts'
import { ENGINES } from '../../engines.test-support.ts'
import { migrate } from '../../migration.ts'
import { MIGRATIONS } from '../../migrations/all.ts'
import type { Database } from '../../session.ts'
import { officeOn } from '../office-stores.ts'
import { publicSideOn } from './public-stores.ts'

const [A, B] = ['0191c0de-0000-7000-8000-0000000000a1', '0191c0de-0000-7000-8000-0000000000b2']
const CLERK: Actor = { kind: 'job', name: 'test' }
const CONTACT = { office: 'Biuro klastra', address: null, email: 'biuro@example.test', phone: null, hours: null }
const code = (expected: string) => expect.objectContaining({ code: expected })

describe.each(ENGINES)('the public side on the $name', ({ open }) => {
  let database: Database
  let needs: PublicNeeds
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    needs = publicSideOn(database, () => '2026-11-26T10:00:00.000Z')
    for (const id of [A, B])
      await database.transaction((session) =>
        session.query(
          `insert into cluster (cluster_id, name, short_name, distributor, area) values ($1, 'Klaster', 'K', 'ENERGA', $2)`,
          [id, JSON.stringify({ kind: 'powiat', powiat: '1413', gminas: [], label: 'powiat mławski' })],
        ),
      )
    const office = officeOn(database)
    for (const member of [
      { memberId: 'gmina', name: 'Gmina Żółw', kind: 'local-government' },
      { memberId: 'zwik', name: 'ZWiK', kind: 'municipal-company' },
      { memberId: 'jan', name: 'Jan Kowalski', kind: 'household' },
      { memberId: 'ewa', name: 'Ewa Nowak', kind: 'farm' },
      { memberId: 'byly', name: 'Dawny Członek', kind: 'association', to: '2026-01-01' },
    ] as const)
      await createMember(
        office,
        CLERK,
        A,
        newMemberSchema.parse({
          memberId: member.memberId,
          name: member.name,
          kind: member.kind,
          memberships: [{ from: '2025-01-01', to: 'to' in member ? member.to : null, role: 'founder' }],
        }),
      )
  })
  afterAll(() => database.close())

  test('a page is not published before it says where and whom to ask', async () => {
    await expect(publishPage(needs, CLERK, A, true)).rejects.toEqual(code('page.not-ready'))
    const saved = await changePage(needs, CLERK, A, { slug: 'zolw', about: 'O nas', contact: CONTACT }, 0)
    expect(saved).toMatchObject({ slug: 'zolw', version: 1, isPublic: false })
    expect(await readPage(needs, CLERK, A)).toEqual(saved)
    await expect(needs.read((stores) => openPage(stores, 'zolw'))).rejects.toEqual(code('page.not-found'))
    expect(await publishPage(needs, CLERK, A, true)).toMatchObject({ isPublic: true })
    expect((await needs.read((stores) => openPage(stores, 'zolw'))).cluster.clusterId).toBe(A)
    expect((await publicClusters(needs)).map(({ slug, gminas }) => [slug, gminas.length > 5])).toEqual([['zolw', true]])
  })
  test('what a published page needs cannot be taken away, and an old version is not saved over', async () => {
    await expect(changePage(needs, CLERK, A, { about: null }, 1)).rejects.toEqual(code('page.not-ready'))
    await expect(changePage(needs, CLERK, A, { about: 'X' }, 0)).rejects.toEqual(code('register.changed-meanwhile'))
  })
  test('an address belongs to one cluster', async () => {
    await expect(changePage(needs, CLERK, B, { slug: 'zolw' }, 0)).rejects.toEqual(code('page.slug-taken'))
    expect(await changePage(needs, CLERK, B, { slug: 'inny' }, 0)).toMatchObject({ slug: 'inny' })
  })
  test('natural persons are named only with a recorded consent', async () => {
    const shown = async () => {
      const { cluster, page } = await needs.read((stores) => openPage(stores, 'zolw'))
      return needs.read(({ members }) => publicRegister(members, cluster, page, '2026-11-26'))
    }
    expect(await shown()).toMatchObject({ unnamed: 2, total: 4 })
    expect((await shown()).members.map(({ name }) => name)).toEqual(['Gmina Żółw', 'ZWiK'])
    const choice = (consentOn: string | null) => [
      { memberId: 'jan', choice: 'show' as const, consentOn },
      { memberId: 'zwik', choice: 'hide' as const, consentOn: null },
    ]
    await expect(changePage(needs, CLERK, A, { memberChoices: choice(null) }, 1)).rejects.toMatchObject({
      code: 'page.no-consent',
      place: { pointer: '/memberChoices/0/consentOn' },
    })
    await changePage(needs, CLERK, A, { memberChoices: choice('2026-11-01') }, 1)
    expect((await shown()).members.map(({ name }) => name)).toEqual(['Gmina Żółw', 'Jan Kowalski'])
    const standings = await memberStandings(needs, CLERK, A)
    expect(standings.find(({ memberId }) => memberId === 'ewa')).toMatchObject({ mayBePerson: true, isShown: false })
  })
  test('a document is published with its file, withdrawn, and never erased', async () => {
    const made = await createPublication(
      needs,
      CLERK,
      A,
      newPublicationSchema.parse({ kind: 'document', title: 'Uchwała', documentKind: 'resolution', number: '1/2026' }),
    )
    const where = (expected: number) => ({ cluster: A, id: made.publicationId, expected })
    await expect(stepPublication(needs, CLERK, where(1), 'publish')).rejects.toEqual(code('publication.no-file'))
    const content = new TextEncoder().encode('%PDF-1.7 uchwała')
    const laid = await attachFile(needs, CLERK, where(1), { name: 'u.pdf', content })
    expect(laid.file).toMatchObject({ bytes: content.length, sha256: needs.sha256(content) })
    await expect(attachFile(needs, CLERK, where(2), { name: 'zla.html', content })).rejects.toEqual(
      code('publication.file-kind'),
    )
    const out = await stepPublication(needs, CLERK, where(2), 'publish')
    expect(out).toMatchObject({ state: 'published', publishedAt: '2026-11-26T10:00:00.000Z', version: 3 })
    expect(Buffer.from((await readOwnFile(needs, CLERK, A, made.publicationId)).content)).toEqual(Buffer.from(content))
    await expect(attachFile(needs, CLERK, where(3), { name: 'x.pdf', content })).rejects.toEqual(
      code('publication.wrong-state'),
    )
    await expect(removePublication(needs, CLERK, where(3))).rejects.toEqual(code('publication.wrong-state'))
    expect(await stepPublication(needs, CLERK, where(3), 'withdraw')).toMatchObject({ state: 'withdrawn' })
    await expect(removePublication(needs, CLERK, where(4))).rejects.toEqual(code('publication.wrong-state'))
  })
  test('an event needs a day and does not end before it begins', async () => {
    const draft = newPublicationSchema.parse({ kind: 'event', title: 'Zebranie' })
    await expect(
      createPublication(needs, CLERK, A, { ...draft, startsOn: '2026-12-02', endsOn: '2026-12-01' }),
    ).rejects.toEqual(code('publication.ends-before'))
    const made = await createPublication(needs, CLERK, A, draft)
    const where = (expected: number) => ({ cluster: A, id: made.publicationId, expected })
    await expect(stepPublication(needs, CLERK, where(1), 'publish')).rejects.toEqual(code('publication.no-day'))
    await changePublication(needs, CLERK, where(1), { startsOn: '2026-12-02', startsAt: '16:30' })
    await stepPublication(needs, CLERK, where(2), 'publish')
    await expect(changePublication(needs, CLERK, where(3), { startsOn: null })).rejects.toEqual(
      code('publication.no-day'),
    )
    const draftOnly = await createPublication(
      needs,
      CLERK,
      A,
      newPublicationSchema.parse({ kind: 'event', title: 'X' }),
    )
    await removePublication(needs, CLERK, { cluster: A, id: draftOnly.publicationId, expected: 1 })
    const events = await listPublications(needs, CLERK, A, { kind: 'event', state: null })
    expect(events.map(({ title, state }) => [title, state])).toEqual([['Zebranie', 'published']])
  })
  test('every change stands in the journal', async () => {
    const rows = await database.read((session) =>
      session.query<{ what: string }>(
        `select what from journal where cluster_id = $1 and what like 'publi%' order by entry`,
        [A],
      ),
    )
    expect(rows.map(({ what }) => what)).toEqual([
      'public-page.changed',
      'public-page.published',
      'public-page.changed',
      'publication.created',
      'publication.file-laid',
      'publication.published',
      'publication.withdrawn',
      'publication.created',
      'publication.changed',
      'publication.published',
      'publication.created',
      'publication.removed',
    ])
  })
})
