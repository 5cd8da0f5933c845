import { afterEach, beforeAll, expect, test } from 'vitest'
import { dialogFaults } from './checks/popups.test-support.ts'
import { refusalFaults } from './checks/refusal.test-support.ts'
import type { World } from './world.test-support.ts'

/** A planner begins a plan, puts an own figure in, turns a slider, writes a chapter and freezes the version. */
export function planJourney(worldOf: () => World): void {
  let world: World
  beforeAll(() => {
    world = worldOf()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await world.shotOfFailure(task.name)
  })

  test('a planner goes from the code of a municipality to a frozen version without a line of code', async () => {
    const page = await world.open({ who: 'office' })
    const home = `${world.url}/klaster/${world.clusterId}/plan`
    await page.goto(`${home}/nowy`)
    await page.getByLabel('Nazwa gminy albo kod TERYT').fill('1413011')
    await page.getByRole('button', { name: /Mława/ }).click()
    await page.getByRole('button', { name: 'Załóż plan' }).click()
    await page.getByRole('alert').getByText('Ludność: wpisz liczbę').waitFor()
    await page.getByLabel('Ludność', { exact: true }).fill('30 000')
    await page.getByRole('button', { name: 'Załóż plan' }).click()
    await page.getByRole('heading', { name: 'Co jest gotowe, czego brakuje' }).waitFor()
    const plan = page.url()

    await page.getByRole('link', { name: /Zastąp wartości wyjściowe/ }).click()
    const change = page.getByRole('button', { name: /Zmień.*powierzchnia domów jednorodzinnych/ })
    await change.waitFor()
    expect(await dialogFaults(page, change)).toEqual([])
    await change.click()
    await page.getByLabel('Wartość gminy').fill('812 345')
    await page.getByLabel('Uwaga: skąd ta liczba').fill('GUS BDL 2025')
    await page.getByRole('button', { name: 'Zmień wartość' }).click()
    await page.getByText('GUS BDL 2025').waitFor()

    await page.goto(`${plan}/dane?dane=carriers`)
    const cell = page.getByRole('gridcell', { name: /^\d+$/ }).first()
    await cell.dblclick()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('dużo')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Zapisz tabelę' }).click()
    await page.getByText('Miejsce: wiersz 1 tabeli, kolumna GJ').waitFor()

    await page.goto(`${plan}/scenariusze`)
    await page.getByText('Wynik w ').waitFor()
    const gas = page.getByRole('row', { name: /^Gaz/ })
    const before = (await gas.textContent()) ?? ''
    await page.getByLabel('Pompy ciepła zamiast węgla, oleju i gazu').focus()
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction((was) => !document.body.textContent.includes(was), before)
    const keep = page.getByRole('button', { name: 'Zapisz jako nowy scenariusz' })
    expect(await dialogFaults(page, keep)).toEqual([])
    await keep.click()
    expect(await refusalFaults(page, page.getByRole('button', { name: 'Zapisz scenariusz' }))).toEqual([])
    await page.getByLabel('Nazwa', { exact: true }).fill('Scenariusz pomp ciepła')
    await page.getByLabel('Nazwa w dopełniaczu').fill('scenariusza pomp ciepła')
    await page.getByLabel('Opis').fill('Pompy przejmują część paliw.')
    await page.getByRole('button', { name: 'Zapisz scenariusz' }).click()
    await page.getByText('Zapisano scenariusz').waitFor()

    await page.goto(`${plan}/dokument?rozdzial=summary`)
    await page.getByRole('button', { name: 'Zredaguj' }).click()
    await page.getByLabel('Tekst rozdziału').fill('Własne **podsumowanie** gminy.')
    await page.getByRole('button', { name: 'Zapisz rozdział' }).click()
    await page.getByText('podsumowanie', { exact: true }).waitFor()
    await world.shot(page, 'plan-own-chapter')

    await page.goto(`${plan}/wersje`)
    await page.getByLabel('Nazwa wersji').fill('projekt wyłożony')
    await page.getByRole('button', { name: 'Zamroź wersję' }).click()
    await page.getByRole('button', { name: 'Pokaż zmiany od wersji 1' }).click()
    await page.getByText('Żadna z porównywanych wielkości się nie zmieniła').waitFor()
    const answer = await page.request.get(
      `${plan.replace('/klaster/', '/api/clusters/').replace('/plan/', '/plans/')}/document/pdf`,
    )
    expect([answer.status(), (await answer.body()).subarray(0, 4).toString('latin1')]).toEqual([200, '%PDF'])
    await page.context().close()
  })
}
