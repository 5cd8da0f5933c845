import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../usecases/office/actor.ts'
import { changePoint } from '../../usecases/office/change-point.ts'
import { createMember } from '../../usecases/office/create-member.ts'
import { createPoint } from '../../usecases/office/create-point.ts'
import { findPoint } from '../../usecases/office/find-point.ts'
import { listPoints } from '../../usecases/office/list-points.ts'
import { newMemberSchema } from '../../usecases/office/member.ts'
import { newPointSchema } from '../../usecases/office/point.ts'
import type { Office } from '../../usecases/office/ports.ts'
import { ENGINES } from '../engines.test-support.ts'
import { migrate } from '../migration.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import type { Database } from '../session.ts'
import { officeOn } from './office-stores.ts'

const CLUSTER = '0191c0de-0000-7000-8000-000000000012'
const CODE = '590243800000101016'
const clerk: Actor = {
  kind: 'user',
  id: 'biuro',
  name: 'biuro',
  email: 'biuro@example.test',
  language: 'pl',
  grants: [{ cluster: CLUSTER, role: 'office', memberId: null }],
  isOperator: false,
  token: null,
}
const authorisation = (scope: 'metering-data' | 'seller-change', from: string | null, to: string | null) => ({
  scope,
  from,
  to,
  givenOn: '2026-01-15',
})

describe.each(ENGINES)('points on the $name', ({ open }) => {
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
    await createMember(office, clerk, CLUSTER, newMemberSchema.parse({ memberId: 'szkola', name: 'Szkoła' }))
    await createPoint(office, clerk, CLUSTER, newPointSchema.parse({ code: CODE, name: 'Szkoła' }))
  })
  afterAll(() => database.close())

  const change = async (patch: Parameters<typeof changePoint>[4]) => {
    const { version } = await findPoint(office, clerk, CLUSTER, CODE)
    return (await changePoint(office, clerk, CLUSTER, CODE, patch, version)).after
  }

  test('authorisations of different scopes stand side by side and come back', async () => {
    const authorisations = [authorisation('metering-data', null, null), authorisation('seller-change', null, null)]
    await change({ authorisations })
    expect((await findPoint(office, clerk, CLUSTER, CODE)).authorisations).toEqual(
      expect.arrayContaining(authorisations),
    )
  })

  test('a point is found by a part of its code as it is pasted, and by its name without Polish letters', async () => {
    const found = async (text: string) =>
      (await listPoints(office, clerk, CLUSTER, { after: null, limit: 9, text, memberId: null, on: null })).items.map(
        ({ code }) => code,
      )
    expect(await found(`${CODE.slice(0, 4)} ${CODE.slice(4, 8)}-${CODE.slice(8, 12)}`)).toEqual([CODE])
    expect(await found('szkola')).toEqual([CODE])
    expect(await found('99999')).toEqual([])
  })

  test('saving what is there already makes no version, in whatever order the fields come', async () => {
    await change({ address: { street: 'Szkolna', building: '1', flat: null, town: 'Mława', postcode: null } })
    const { version, address } = await findPoint(office, clerk, CLUSTER, CODE)
    const turned = Object.fromEntries(Object.entries(address).reverse()) as typeof address
    expect((await change({ address: turned, name: 'Szkoła' })).version).toBe(version)
  })

  test('two authorisations of one scope may follow each other but share no day', async () => {
    await change({
      authorisations: [
        authorisation('metering-data', null, '2026-07-01'),
        authorisation('metering-data', '2026-07-01', null),
      ],
    })
    await expect(
      change({
        authorisations: [
          authorisation('metering-data', null, '2026-07-02'),
          authorisation('metering-data', '2026-07-01', null),
        ],
      }),
    ).rejects.toMatchObject({
      code: 'point.periods-overlap',
      facts: { historyPl: 'upoważnienia o tym samym zakresie' },
      place: { pointer: '/authorisations' },
    })
  })

  test('a standard profile that there is not is refused where it stands', async () => {
    await expect(
      change({ profiles: [{ direction: 'withdrawal', profile: 'szkolny', yearlyKwh: null }] }),
    ).rejects.toMatchObject({ code: 'metering.unknown-profile', place: { pointer: '/profiles/0/profile' } })
    const after = await change({ profiles: [{ direction: 'withdrawal', profile: 'school', yearlyKwh: 1000 }] })
    expect(after.profiles).toHaveLength(1)
  })
})
