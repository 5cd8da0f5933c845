import { expect, test } from 'vitest'
import type { Plant } from '../../../api/plants.ts'
import type { Words } from '../../../ui/words.ts'
import type { PlantValues } from './plant-values.ts'
import { blankPlant, plantBody, plantFaults, valuesOfPlant } from './plant-values.ts'

const words = { t: (pl: string) => pl, language: 'pl' } as unknown as Words
const pv: Plant = {
  plantId: 'pv-szkola',
  name: 'PV na szkole',
  kind: 'pv',
  memberId: 'mlawa',
  pointCode: '590243800000102013',
  placement: 'behind',
  status: 'operating',
  powerKw: 40,
  details: {
    arrays: [
      { tiltDeg: 30, azimuthDeg: 180, share: 0.5 },
      { tiltDeg: 30, azimuthDeg: 90, share: 0.5 },
    ],
    mounting: 'roof',
    investmentPln: '180000.00',
    degradationPerYear: 0.005,
  },
  version: 3,
}

test('a plant comes back from its form as it went in, with the details the form does not show', () => {
  const { plantId: _id, version: _version, ...fields } = pv
  const body = plantBody(valuesOfPlant(pv, words), pv.pointCode, words, pv)
  expect(JSON.parse(JSON.stringify(body))).toEqual(fields)
})

test('shares are typed as percents and stored as shares', () => {
  const values: PlantValues = {
    ...blankPlant('storage', 'mlawa', words),
    name: 'Magazyn',
    powerKw: '100',
    'details.energyKwh': '200',
  }
  expect(values['details.roundTripEfficiency']).toBe('88')
  expect(plantFaults(values, words)).toEqual([])
  expect(plantBody(values, 'A', words).details).toMatchObject({ energyKwh: 200, roundTripEfficiency: 0.88 })
})

test('what a kind cannot do without is asked for', () => {
  const faults = plantFaults({ ...blankPlant('wind', 'mlawa', words), name: 'W', powerKw: '2000' }, words)
  expect(faults.map(({ field }) => field)).toEqual(['details.turbine', 'details.hubHeightM'])
})
