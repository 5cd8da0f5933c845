import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalMonth } from '../../../../domain/calendar/day.ts'
import { month } from '../../../../domain/calendar/day.ts'
import { changeCluster } from '../../../usecases/office/change-cluster.ts'
import type { Office } from '../../../usecases/office/ports.ts'
import { acceptImport } from '../../../usecases/readings/accept-import.ts'
import { stageImport } from '../../../usecases/readings/stage-import.ts'
import type { MonthInputs } from '../../../usecases/settlement/month-inputs.ts'
import type { MonthResult } from '../../../usecases/settlement/month-result.ts'
import type { Settlement, SettlementNeeds } from '../../../usecases/settlement/ports.ts'
import {
  approveSettlement,
  correctSettlement,
  recomputeSettlement,
  runSettlement,
} from '../../../usecases/settlement/run-settlement.ts'
import { findStatement } from '../../../usecases/settlement/statements.ts'
import { ENGINES } from '../../engines.test-support.ts'
import { verifyJournal } from '../../journal.ts'
import type { Database } from '../../session.ts'
import { officeOn } from '../office-stores.ts'
import { readingsOn } from '../readings/reading-stores.ts'
import { CLERK, CLUSTER, delivered, hours } from '../readings/readings-world.test-support.ts'
import { foundSettledCluster, SETTINGS } from './settled-world.test-support.ts'
import { settlementsOn } from './settlement-stores.ts'

const ANY = { regime: null, decided: null }
const [MARCH, APRIL] = [month('2026-03'), month('2026-04')]
const { prices } = SETTINGS

/** Prices of the first settings with another price of energy and between members. */
const priced = (energyPlnPerMwh: string, internalPlnPerMwh = prices.internalPlnPerMwh) => ({
  ...prices,
  sellers: prices.sellers.map((seller) => ({ ...seller, energyPlnPerMwh })),
  internalPlnPerMwh,
})

/** What a member is billed for energy of its seller without the cluster: rate [PLN/kWh] and where it stands. */
function energyLine({ result }: Settlement, member: string) {
  const { regimes } = JSON.parse(result) as MonthResult
  const bill = regimes.find(({ id }) => id === 'none')?.bills.find((one) => one.member === member)
  const line = bill?.lines.find(({ source }) => source.startsWith('cluster.yaml'))
  return [line?.ratePln, line?.source]
}

describe.each(ENGINES)('price lists of a cluster by date, on the $name', ({ open }) => {
  let database: Database
  let needs: SettlementNeeds
  let office: Office
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    needs = settlementsOn(database)
    office = officeOn(database)
  })
  afterAll(() => database.close())

  const change = async (settings: Record<string, unknown>) => {
    const before = await office.read(({ clusters }) => clusters.find(CLUSTER))
    const patch = { settings: { ...before?.settings, ...settings } }
    return changeCluster(office, CLERK, CLUSTER, patch, before?.version ?? 0)
  }
  const correct = async (id: string, published: string, wh: number) => {
    const readings = readingsOn(database)
    const staged = await stageImport(readings, CLERK, CLUSTER, 'files', [
      delivered(published, [hours('P1', '2026-03-10', Array(24).fill(wh))], { publishedAt: published }),
    ])
    await acceptImport(readings, CLERK, CLUSTER, staged.import.importId)
    return correctSettlement(needs, CLERK, CLUSTER, id, 'Dystrybutor poprawił 10 marca.')
  }
  const run = (of: LocalMonth) => runSettlement(needs, CLERK, CLUSTER, of, ANY)
  let approved: Settlement

  test('a price that changes in April leaves March as it is, also when March is corrected afterwards', async () => {
    const draft = await run(MARCH)
    approved = await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
    await change({ priceLists: [{ from: '2026-04-01', note: 'aneks nr 2', prices: priced('648.00', '500.00') }] })
    expect(energyLine(await run(APRIL), 'szkola')).toEqual(['0.64800', 'cluster.yaml: jst@2026-04-01'])
    const correction = await correct(approved.settlementId, '202606010001', 9000)
    expect(energyLine(correction, 'szkola')).toEqual(['0.54800', 'cluster.yaml: jst'])
    const later = await approveSettlement(needs, CLERK, CLUSTER, correction.settlementId, correction.version, true)
    expect(energyLine(later, 'szkola')).toEqual(energyLine(approved, 'szkola'))
  })
  test('the settlement keeps the list it was billed by, and says since when that list holds', async () => {
    const april = await run(APRIL)
    const result = JSON.parse(april.result) as MonthResult
    expect(result.priceList).toEqual({ from: '2026-04-01', note: 'aneks nr 2' })
    expect((JSON.parse(april.inputs) as MonthInputs).register.config).not.toHaveProperty('priceLists')
    const inner = result.regimes.flatMap(({ settings }) => settings).find(({ value }) => value === '500')
    expect(inner?.why.pl).toContain('Z cennika od 01.04.2026')
    expect(JSON.parse(approved.result)).not.toHaveProperty('priceList')
    await approveSettlement(needs, CLERK, CLUSTER, april.settlementId, april.version, true)
    const page = await findStatement(needs, CLERK, CLUSTER, april.settlementId, 'szkola')
    expect(page.lines.map(({ source }) => source)).toContain('cluster.yaml: jst@2026-04-01')
  })
  test('prices changed after the approval leave both months frozen, to the last byte', async () => {
    await change({
      prices: priced('700.00'),
      priceLists: [{ from: '2026-04-01', prices: priced('800.00') }],
    })
    for (const { settlementId } of await needs.read(({ settlements }) => settlements.list(CLUSTER)))
      expect((await recomputeSettlement(needs, CLERK, CLUSTER, settlementId)).same, settlementId).toBe(true)
    const correction = await correct(approved.settlementId, '202606010002', 9500)
    expect(energyLine(correction, 'szkola')).toEqual(['0.70000', 'cluster.yaml: jst'])
  })
  test('two sellers: each bills the kinds of member and the members it sells to', async () => {
    await database.transaction((session) =>
      session.query(`update member set kind = 'local-government-unit' where cluster_id = $1 and member_id = 'szkola'`, [
        CLUSTER,
      ]),
    )
    const [jst] = priced('548.00').sellers
    const second = { id: 'firmy', pl: 'Umowy firm', energyPlnPerMwh: '595.00' }
    const selling = (to: object) => ({ ...prices, sellers: [jst, { ...second, ...to }] })
    for (const [i, to] of [{ memberKinds: ['municipal-company'] }, { members: ['zwik'] }].entries()) {
      await change({ prices: selling(to), priceLists: [] })
      const draft = await correct(approved.settlementId, `20260602000${i}`, 9700 + i)
      expect(energyLine(draft, 'szkola')).toEqual(['0.54800', 'cluster.yaml: jst'])
      expect(energyLine(draft, 'zwik')).toEqual(['0.59500', 'cluster.yaml: firmy'])
    }
  })
  test('a seller with prices by zone bills each zone of the group at its own', async () => {
    await database.transaction((session) =>
      session.query(`update point_tariff set tariff = 'C12a' where cluster_id = $1 and point_code = 'P1'`, [CLUSTER]),
    )
    const zoned = (zonePrices: object) => ({
      prices: { ...prices, sellers: prices.sellers.map((seller) => ({ ...seller, zonePrices })) },
    })
    await change(zoned({ c12a: { peak: '690.00', offpeak: '480.00' } }))
    const draft = await correctSettlement(needs, CLERK, CLUSTER, approved.settlementId, 'Ceny stref.')
    const { regimes } = JSON.parse(draft.result) as MonthResult
    const lines = regimes.find(({ id }) => id === 'none')?.bills.find(({ member }) => member === 'szkola')?.lines ?? []
    const sold = lines.filter(({ source }) => source.startsWith('cluster.yaml'))
    expect(sold.map(({ id, ratePln }) => [id, ratePln])).toEqual([
      ['energy.peak', '0.69000'],
      ['energy.offpeak', '0.48000'],
    ])
    const at = '/settings/prices/sellers/0/zonePrices'
    for (const [zones, pointer, reasonPl] of [
      [{ C12a: { peek: '1.00' } }, `${at}/C12a/peek`, 'nie ma „peek”; najbliższe: peak'],
      [{ C12a: { peak: '1.00' } }, `${at}/C12a`, 'strefa offpeak nie ma ceny'],
      [{ C99: { peak: '1.00' } }, `${at}/C99`, 'ENERGA nie ma grupy C99; są: '],
    ] as const)
      await expect(change(zoned(zones)), pointer).rejects.toMatchObject({
        code: 'cluster.prices-field',
        facts: { reasonPl: expect.stringContaining(reasonPl) },
        place: { pointer },
      })
  })
  test('a month without a market price of its own says whose price it took', async () => {
    const surplus = { default: { kind: 'market', discountShare: '0' } }
    const codes = async (months: Record<string, string>) => {
      const market = { kind: 'monthly', plnPerMwh: months, origin: 'PSE' }
      await change({ prices: { ...prices, surplus, market } })
      const draft = await correctSettlement(needs, CLERK, CLUSTER, approved.settlementId, 'Ceny rynkowe.')
      return (JSON.parse(draft.result) as MonthResult).findings.filter(({ code }) => code.includes('market'))
    }
    expect(await codes({ '2025-03': '310.00' })).toMatchObject([
      { code: 'settlement.borrowed-market-price', facts: { month: '2026-03', taken: '2025-03' } },
    ])
    expect(await codes({ '2025-03': '310.00', '2026-03': '320.00' })).toEqual([])
  })
  test('what would bill wrongly is refused where it stands, and nothing is stored', async () => {
    const list = (from: string, more: object = {}) => ({ from, prices: priced('1.00'), ...more })
    const second = { id: 'b', pl: 'B', energyPlnPerMwh: '1.00' }
    const sellers = (...more: object[]) => ({ prices: { ...prices, sellers: [...prices.sellers, ...more] } })
    const cases: readonly (readonly [Record<string, unknown>, string, string])[] = [
      [{ priceLists: [list('2026-07-15')] }, 'cluster.price-list-day', '/settings/priceLists/0/from'],
      [
        { priceLists: [list('2026-07-01'), list('2026-07-01')] },
        'cluster.price-list-twice',
        '/settings/priceLists/1/from',
      ],
      [{ priceLists: [list('lipiec')] }, 'cluster.prices-field', '/settings/priceLists/0/from'],
      [{ priceLists: [list('2026-07-01', { prise: {} })] }, 'cluster.prices-field', '/settings/priceLists/0/prise'],
      [
        { priceLists: [list('2026-07-01', { prices: { ...priced('1.00'), market: {} } })] },
        'cluster.prices-field',
        '/settings/priceLists/0/prices/market',
      ],
      [{ pricelists: [] }, 'cluster.prices-field', '/settings/pricelists'],
      [sellers({ ...second, memberKind: ['farm'] }), 'cluster.prices-field', '/settings/prices/sellers/1/memberKind'],
      [
        sellers({ ...second, memberKinds: ['farmm'] }),
        'cluster.prices-field',
        '/settings/prices/sellers/1/memberKinds/0',
      ],
      [{ prices: { ...priced('548,00') } }, 'cluster.prices-field', '/settings/prices/sellers/0/energyPlnPerMwh'],
      [sellers(second), 'cluster.seller-unused', '/settings/prices/sellers/1/memberKinds'],
      [
        sellers({ ...second, members: ['zwik'] }, { ...second, id: 'c', members: ['zwik'] }),
        'cluster.seller-twice',
        '/settings/prices/sellers/2/members/0',
      ],
      [
        sellers({ ...second, members: ['nikt'] }),
        'cluster.seller-unknown-member',
        '/settings/prices/sellers/1/members/0',
      ],
    ]
    const before = await office.read(({ clusters }) => clusters.find(CLUSTER))
    for (const [settings, code, pointer] of cases)
      await expect(change(settings), pointer).rejects.toMatchObject({ code, place: { pointer } })
    await expect(change({ priceLists: [list('lipiec')] })).rejects.toMatchObject({
      facts: { reasonPl: '"lipiec" nie jest dniem; zapis to RRRR-MM-DD' },
    })
    expect(await office.read(({ clusters }) => clusters.find(CLUSTER))).toEqual(before)
  })
  test('the journal holds after all of it', async () => {
    expect((await database.read((session) => verifyJournal(session, CLUSTER))).brokenAt).toBeNull()
  })
})
