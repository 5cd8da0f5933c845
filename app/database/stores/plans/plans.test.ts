import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../../../domain/calendar/day.ts'
import { Refusal } from '../../../../domain/problems/refusal.ts'
import { packPlan, unpackPlan } from '../../../imports/plan-parts/archive.ts'
import { examplePlan } from '../../../imports/plan-parts/example-plan.ts'
import { planReader } from '../../../imports/plan-parts/plan-reader.ts'
import { makePlan } from '../../../usecases/plan/make-plan.ts'
import type { PlanRun } from '../../../usecases/plan/plan-data.ts'
import { blankFiles, blankWantedSchema } from '../../../usecases/plan-office/blank-plan.ts'
import { editChapter } from '../../../usecases/plan-office/chapters.ts'
import { computePlan, todayOf } from '../../../usecases/plan-office/compute-plan.ts'
import { enterPlan } from '../../../usecases/plan-office/enter-plan.ts'
import { readFields, writeFields } from '../../../usecases/plan-office/fields-of-part.ts'
import { overrideFigure } from '../../../usecases/plan-office/override-figure.ts'
import type { PlanNeeds, PlanReader } from '../../../usecases/plan-office/ports.ts'
import { readProcedure, writeProcedure } from '../../../usecases/plan-office/procedure.ts'
import { findPlan, listPlans, planFolder, readPart } from '../../../usecases/plan-office/read-plan.ts'
import { saveScenario, scenarioSavedSchema } from '../../../usecases/plan-office/save-scenario.ts'
import { compareTable, readTable, writeTable } from '../../../usecases/plan-office/tables.ts'
import { slidersSchema } from '../../../usecases/plan-office/turn-scenario.ts'
import { findVersion, freezeVersion } from '../../../usecases/plan-office/versions.ts'
import { tryWhatIf } from '../../../usecases/plan-office/what-if.ts'
import { removePart, removePlan, replaceFolder, writePart } from '../../../usecases/plan-office/write-part.ts'
import { ENGINES } from '../../engines.test-support.ts'
import type { Database } from '../../session.ts'
import { officeOn } from '../office-stores.ts'
import { CLERK, CLUSTER, foundCluster, person } from '../readings/readings-world.test-support.ts'
import { plansOn } from './plan-stores.ts'

const NOW = '2026-11-26T08:00:00.000Z'
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const lineOf = (text: string, word: string) => text.split('\n').findIndex((line) => line.startsWith(word)) + 1
/** The example without what takes most of the time of computing: the hourly year and the mixes that fit given totals. */
const quick = () =>
  examplePlan().map((file) =>
    file.name === 'plan.yaml'
      ? {
          ...file,
          content: encode(
            decode(file.content)
              .replace(/\nhourly:\n( {2}.*\n)+/, '\n')
              .replace(/\n {2}given:\n( {4}.*\n)+ {2}givenSource.*\n/, '\n'),
          ),
        }
      : file,
  )
const refused = async (work: Promise<unknown>) => {
  const fault = await work.then(() => undefined).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(Refusal)
  const { code, place } = fault as Refusal
  return { code, ...place }
}

describe.each(ENGINES)('plans of municipalities on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
  })
  afterAll(() => database.close())
  const compute = async (files: Parameters<PlanReader['read']>[0], run: PlanRun) =>
    makePlan(await planReader.read(files), run)
  let memory: PlanNeeds['remember'] | undefined
  const needs = (): PlanNeeds => {
    const made = plansOn(database, { reader: planReader, compute }, () => NOW)
    memory ??= made.remember
    return { ...made, remember: memory }
  }
  const entered = async () => (await enterPlan(needs(), CLERK, CLUSTER, quick, 'example')).planId
  const member = person('member', 'szkola')

  test('a folder goes in and comes out byte by byte, and computes to the same result', async () => {
    const id = (await enterPlan(needs(), CLERK, CLUSTER, examplePlan, 'example')).planId
    const { files } = await planFolder(needs(), CLERK, CLUSTER, id)
    expect(files.map(({ name }) => name)).toEqual(examplePlan().map(({ name }) => name))
    const again = unpackPlan(packPlan(files), 'x.zip')
    expect(again.map(({ content }) => decode(content))).toEqual(examplePlan().map(({ content }) => decode(content)))
    const quicker = await entered()
    const { result } = await computePlan(needs(), CLERK, CLUSTER, quicker)
    const direct = makePlan(await planReader.read(quick()), { today: todayOf(needs()), version: needs().program })
    expect(JSON.stringify(result)).toBe(JSON.stringify(direct))
  })

  test('an archive that is none, or holds no plan, is refused', async () => {
    expect((await refused(Promise.resolve().then(() => unpackPlan(encode('x'), 'x.zip')))).code).toBe(
      'plan.bad-archive',
    )
    const empty = packPlan([{ name: 'readme.txt', content: encode('x') }])
    expect((await refused(Promise.resolve().then(() => unpackPlan(empty, 'x.zip')))).code).toBe('plan.bad-archive')
    const files = [...examplePlan(), { name: '../x.csv', content: encode('x') }]
    expect((await refused(enterPlan(needs(), CLERK, CLUSTER, () => files, 'folder'))).code).toBe('plan.part-name')
  })

  test('a table is edited as a sheet; a wrong cell is refused with line and column, and nothing changes', async () => {
    const id = await entered()
    const sheet = await readTable(needs(), CLERK, CLUSTER, id, 'carriers')
    expect(sheet).toMatchObject({ name: 'carriers.csv', version: 1 })
    const rows = sheet.rows.map((row) => [...row])
    ;(rows[1] as string[])[2] = '220 000,5'
    const made = await writeTable(needs(), CLERK, CLUSTER, id, 'carriers', { ...sheet, rows }, 1)
    expect(made.version).toBe(2)
    const data = await planReader.read((await planFolder(needs(), CLERK, CLUSTER, id)).files)
    expect(data.carriers[1]?.gj).toBe(220000.5)
    ;(rows[2] as string[])[2] = 'dużo'
    expect(await refused(writeTable(needs(), CLERK, CLUSTER, id, 'carriers', { ...sheet, rows }, 2))).toMatchObject({
      code: 'table.cell',
      file: 'carriers.csv',
      line: 4,
      column: 3,
    })
    const stale = writeTable(needs(), CLERK, CLUSTER, id, 'carriers', sheet, 1)
    expect((await refused(stale)).code).toBe('register.changed-meanwhile')
    expect((await readTable(needs(), CLERK, CLUSTER, id, 'carriers')).version).toBe(2)
  })

  test('a spreadsheet is looked at before it is taken: new, changed, same and gone rows', async () => {
    const id = await entered()
    const { headings, rows } = await readTable(needs(), CLERK, CLUSTER, id, 'sources')
    const next = rows.slice(1).map((row) => [...row])
    ;(next[0] as string[])[4] = '400'
    next.push(['kocioł', 'pellet', 'ekoprojekt', 'automatyczne', '12', '', 'CEEB'])
    const file = { name: 'źródła.csv', content: planReader.csv({ headings, rows: next }) }
    const compared = await compareTable(needs(), CLERK, CLUSTER, id, 'sources', file)
    const states = compared.changes.map(({ state }) => state)
    expect(states.filter((state) => state === 'changed')).toHaveLength(1)
    expect(states.filter((state) => state === 'new')).toHaveLength(1)
    expect(states.filter((state) => state === 'gone')).toHaveLength(1)
    expect((await readTable(needs(), CLERK, CLUSTER, id, 'sources')).version).toBe(1)
  })

  test('settings that cannot be read are refused with their line; the plan’s own line follows good ones', async () => {
    const id = await entered()
    const { content } = await readPart(needs(), CLERK, CLUSTER, id, 'plan.yaml')
    const bad = decode(content).replace('baseYear: 2021', 'baseYear: dawno')
    expect(
      await refused(writePart(needs(), CLERK, CLUSTER, id, { name: 'plan.yaml', content: encode(bad) }, 1)),
    ).toMatchObject({ code: 'folder.field', file: 'plan.yaml', line: lineOf(bad, 'baseYear') })
    const good = decode(content).replace('years: [2024, 2036]', 'years: [2024, 2030, 2037]')
    await writePart(needs(), CLERK, CLUSTER, id, { name: 'plan.yaml', content: encode(good) }, 1)
    expect((await findPlan(needs(), CLERK, CLUSTER, id)).plan).toMatchObject({ toYear: 2037, version: 2 })
    expect((await refused(removePart(needs(), CLERK, CLUSTER, id, 'plan.yaml', 2))).code).toBe('plan.part-kept')
  })

  test('a single value is set without touching the rest of its file', async () => {
    const id = await entered()
    const { fields, version } = await readFields(needs(), CLERK, CLUSTER, id, 'plan.yaml')
    expect(fields.find(({ path }) => path.join('.') === 'gas.mjPerM3')?.value).toBe(40)
    const change = [{ path: ['gas', 'mjPerM3'], value: 36.5 }]
    await writeFields(needs(), CLERK, CLUSTER, id, 'plan.yaml', change, version)
    const text = decode((await readPart(needs(), CLERK, CLUSTER, id, 'plan.yaml')).content)
    expect(text).toContain('mjPerM3: 36.5')
    expect(text).toContain('# Założenia do planu zaopatrzenia Gminy Zelów')
    const bad = [{ path: ['baseYear'], value: 'dawno' }]
    expect((await refused(writeFields(needs(), CLERK, CLUSTER, id, 'plan.yaml', bad, 2))).code).toBe('folder.field')
    const nowhere = [{ path: ['nie', 'ma'], value: 1 }]
    expect((await refused(writeFields(needs(), CLERK, CLUSTER, id, 'plan.yaml', nowhere, 2))).code).toBe(
      'plan.no-field',
    )
  })

  test('sliders at rest change nothing; turned ones do, and are kept as a new scenario that computes alike', async () => {
    const id = await entered()
    const still = await tryWhatIf(needs(), CLERK, CLUSTER, id, 'sustainable', slidersSchema.parse({}))
    expect(still.after).toEqual(still.before)
    expect(still.leavesGiven).toBe(true)
    const sliders = slidersSchema.parse({ retrofitAdded: 0.1, efficiencyGain: 0.05, heatPumpShare: 0.2, vehicles: 2 })
    const turned = await tryWhatIf(needs(), CLERK, CLUSTER, id, 'sustainable', sliders)
    const [was, now] = [turned.before.at(-1), turned.after.at(-1)]
    expect(now?.heatGj).toBeLessThan(was?.heatGj ?? 0)
    expect(now?.electricityMwh).toBeGreaterThan(was?.electricityMwh ?? 0)
    expect(now?.investedPln).toBeGreaterThan(was?.investedPln ?? 0)
    expect(turned.after[0]).toEqual(turned.before[0])
    const wanted = scenarioSavedSchema.parse({
      from: 'sustainable',
      id: 'oszczedny',
      name: 'Scenariusz oszczędny',
      inTheGenitive: 'scenariusza oszczędnego',
      description: 'Więcej termomodernizacji i pomp ciepła.',
      author: 'Anna Nowak',
      sliders,
    })
    await saveScenario(needs(), CLERK, CLUSTER, id, wanted)
    expect((await refused(saveScenario(needs(), CLERK, CLUSTER, id, wanted))).code).toBe('plan.scenario-taken')
    const { result } = await computePlan(needs(), CLERK, CLUSTER, id)
    const saved = result?.scenarios.find((one) => one.id === 'oszczedny')?.path.at(-1)
    expect(saved?.finalGj).toBeCloseTo(now?.heatGj ?? 0, 0)
    expect(saved?.electricityMwh).toBeCloseTo(now?.electricityMwh ?? 0, 0)
    expect(saved?.emission?.co2).toBeCloseTo(now?.co2T ?? 0, 1)
    expect(result?.assumptions.assumptions.at(-1)).toMatchObject({ author: 'Anna Nowak', day: '2026-11-26' })
  })

  test('a chapter in own words stays, and going back brings the generated text', async () => {
    const id = await entered()
    const written = { id: 'summary', text: 'Własne podsumowanie.', replaces: 'abcdef012345' }
    await editChapter(needs(), CLERK, CLUSTER, id, written, 0)
    const { result } = await computePlan(needs(), CLERK, CLUSTER, id)
    expect(result?.chapters).toEqual([{ id: 'summary', text: 'Własne podsumowanie.', replaces: 'abcdef012345' }])
    await removePart(needs(), CLERK, CLUSTER, id, 'chapters/summary.md', 1)
    expect((await computePlan(needs(), CLERK, CLUSTER, id)).result?.chapters).toEqual([])
  })

  test('days of the procedure are written without losing the comments of the file', async () => {
    const id = await entered()
    const before = await readProcedure(needs(), CLERK, CLUSTER, id)
    const { adoptedOn: _, ...open } = before.data
    await writeProcedure(needs(), CLERK, CLUSTER, id, open, before.version)
    const after = await readProcedure(needs(), CLERK, CLUSTER, id)
    expect(after.data.adoptedOn).toBeUndefined()
    expect(after.data.letters).toEqual(before.data.letters)
    expect(after.procedure.steps.find((step) => step.id === 'adoption')?.state).toBe('open')
    const { content } = await readPart(needs(), CLERK, CLUSTER, id, 'procedure.yaml')
    expect(decode(content)).toContain('# Daty przykładowe')
    expect((await findPlan(needs(), CLERK, CLUSTER, id)).plan.facts.adoptedOn).toBeUndefined()
  })

  test('a frozen version is for ever; members read adopted ones only', async () => {
    const id = await entered()
    const draft = { label: 'wyłożony projekt', note: null, isAdopted: false }
    await freezeVersion(needs(), CLERK, CLUSTER, id, draft)
    expect((await refused(freezeVersion(needs(), CLERK, CLUSTER, id, draft))).code).toBe('plan.same-version')
    expect((await listPlans(needs(), member, CLUSTER)).map(({ plan }) => plan.planId)).not.toContain(id)
    expect((await refused(findVersion(needs(), member, CLUSTER, id, 1))).code).toBe('plan.version-not-found')
    const adopted = await freezeVersion(needs(), CLERK, CLUSTER, id, { ...draft, isAdopted: true })
    expect(adopted).toMatchObject({ number: 2, adoptedOn: '2022-08-31' })
    const mine = (await listPlans(needs(), member, CLUSTER)).find(({ plan }) => plan.planId === id)
    expect(mine?.versions.map(({ number }) => number)).toEqual([2])
    const found = await findVersion(needs(), member, CLUSTER, id, 2)
    expect(found.computed.meta.name).toBe('Gmina Zelów')
    expect(found.files).toHaveLength(examplePlan().length)
    expect((await refused(findPlan(needs(), member, CLUSTER, id))).code).toBe('actor.not-entitled')
    expect((await refused(computePlan(needs(), member, CLUSTER, id))).code).toBe('actor.not-entitled')
  })

  test('a whole folder is laid in place; what did not change keeps its version', async () => {
    const id = await entered()
    const files = quick().filter(({ name }) => name !== 'devices.csv')
    const plan = await replaceFolder(needs(), CLERK, CLUSTER, id, () => files, 1)
    expect(plan.version).toBe(2)
    const { parts } = await findPlan(needs(), CLERK, CLUSTER, id)
    expect(parts.map(({ name }) => name)).not.toContain('devices.csv')
    expect(parts.every(({ version }) => version === 1)).toBe(true)
  })

  test('a plan is begun from a code and a population; a figure put in place of a starting value leaves both', async () => {
    const wanted = blankWantedSchema.parse({ teryt: '1413011', population: 30000, author: 'Urząd Miasta' })
    const files = blankFiles(planReader, wanted, day('2026-11-26'))
    const { planId } = await enterPlan(needs(), CLERK, CLUSTER, () => files, 'blank')
    const begun = await computePlan(needs(), CLERK, CLUSTER, planId)
    expect(begun.result?.meta).toMatchObject({ teryt: '1413011', author: 'Urząd Miasta' })
    expect(begun.result?.overrides?.changed).toEqual([])
    const area = begun.result?.overrides?.left.find(({ path }) => path === 'sectors.single-family.areaM2')
    const override = { path: area?.path ?? '', value: 800000, note: 'GUS BDL 2025', author: 'Anna Nowak' }
    await overrideFigure(needs(), CLERK, CLUSTER, planId, override)
    await overrideFigure(needs(), CLERK, CLUSTER, planId, { ...override, path: 'carriers.public.gas', value: 1234.5 })
    const { result } = await computePlan(needs(), CLERK, CLUSTER, planId)
    expect(result?.demand.find(({ id }) => id === 'single-family')?.areaM2).toBe(800000)
    expect(result?.carriers.matrix.public?.gas).toBe(1234.5)
    expect(result?.overrides?.changed.find(({ path }) => path === area?.path)).toMatchObject({
      value: area?.value,
      used: 800000,
      note: 'GUS BDL 2025',
      author: 'Anna Nowak',
      day: '2026-11-26',
    })
    const nowhere = overrideFigure(needs(), CLERK, CLUSTER, planId, { ...override, path: 'municipality.name' })
    expect((await refused(nowhere)).code).toBe('plan.no-starting-value')
    const networks = await readTable(needs(), CLERK, CLUSTER, planId, 'networks')
    expect(networks).toMatchObject({ version: 0, rows: [] })
    const line = ['elektroenergetyczna', 'istnieje', 'SN', 'linie napowietrzne', '12,5', 'km', '2025', 'Energa']
    await writeTable(needs(), CLERK, CLUSTER, planId, 'networks', { ...networks, rows: [line] }, 0)
  })

  test('only the office writes, and every change stands in the journal', async () => {
    const id = await entered()
    for (const role of ['council', 'auditor', 'member'] as const) {
      const write = writePart(needs(), person(role), CLUSTER, id, { name: 'x.md', content: encode('x') }, 0)
      expect([role, (await refused(write)).code]).toEqual([role, 'actor.not-entitled'])
    }
    expect((await findPlan(needs(), person('council'), CLUSTER, id)).plan.planId).toBe(id)
    await removePlan(needs(), CLERK, CLUSTER, id, 1)
    expect((await refused(findPlan(needs(), CLERK, CLUSTER, id))).code).toBe('plan.not-found')
    const { items } = await officeOn(database).read(({ journal }) =>
      journal.list(CLUSTER, { after: null, limit: 500, about: `plan:${id}` }),
    )
    expect(items.map(({ what }) => what)).toEqual(['plan.removed', 'plan.created'])
  })
})
