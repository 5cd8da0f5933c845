import { z } from 'zod'
import { lossesWith, PVWATTS_LOSSES, remaining } from '../../../domain/generation/pv/losses.ts'
import type { PvArray } from '../../../domain/generation/pv/plant.ts'
import { dcPowerKw, MODERN_TEMPERATURE_COEFFICIENT, pvPlant } from '../../../domain/generation/pv/plant.ts'
import { pvYield } from '../../../domain/generation/pv/pv-yield.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculator } from './calculator.ts'
import { real } from './fields.ts'
import {
  chainSteps,
  lossField,
  siteField,
  weatherOf,
  weatherSources,
  yieldAnswer,
  yieldFields,
} from './generation-fields.ts'

const power = () => real().gt(0).max(1e6)
const tilt = () => real().min(0).max(90).meta({ description: 'from the horizontal, 0–90 [°]' })
const azimuth = () => real().min(0).max(360).meta({ description: 'clockwise from north; 180 is south [°]' })

const tracker = z.object({
  axisAzimuthDeg: azimuth().default(180),
  axisTiltDeg: real().min(0).max(60).default(0),
  maxAngleDeg: real().gt(0).max(90).default(60),
  groundCover: real().min(0).max(1).default(0.4),
  backtrack: z.boolean().default(true),
})

const plantField = z.object({
  powerKw: power().optional().meta({ description: 'DC power under standard test conditions [kWp], for one array' }),
  tiltDeg: tilt().optional(),
  azimuthDeg: azimuth().optional(),
  tracker: tracker.optional().meta({ description: 'single-axis tracking; its geometry replaces tilt and azimuth' }),
  arrays: z
    .array(
      z.object({
        powerKw: power(),
        tiltDeg: tilt().default(0),
        azimuthDeg: azimuth().default(180),
        tracker: tracker.optional(),
      }),
    )
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'several arrays on one inverter, instead of powerKw, tiltDeg, azimuthDeg' }),
  inverterKw: power().optional().meta({ description: 'rated AC power [kW]; DC power / 1.15 when left out' }),
  inverterEfficiency: real().gt(0.5).max(1).default(0.97),
  temperatureCoefficient: real()
    .min(-0.02)
    .max(0)
    .default(MODERN_TEMPERATURE_COEFFICIENT)
    .meta({ description: 'change of power with cell temperature [1/K]' }),
  mounting: z.enum(['open-rack', 'roof', 'insulated']).default('open-rack'),
  losses: z
    .record(z.string(), lossField())
    .default({})
    .meta({
      description: `shares by id, product of all: ${PVWATTS_LOSSES.map(({ id, share }) => `${id} ${share}`).join(', ')}`,
    }),
  degradationPerYear: lossField().default(0.005),
  ageYears: real().min(0).max(60).default(0),
  albedo: real().min(0).max(1).default(0.2),
  sky: z.enum(['isotropic', 'hay-davies', 'perez']).default('perez'),
  power: z
    .enum(['pvwatts', 'huld'])
    .default('pvwatts')
    .meta({ description: 'power of the cells: in proportion to the light, or with the weak-light loss PVGIS counts' }),
  reflection: z.enum(['all-light', 'beam-only']).default('all-light'),
})

type PlantInput = z.output<typeof plantField>

function refuse(reason: string, reasonPl: string, pointer: string): never {
  throw new Refusal('generation.impossible-plant', { reason, reasonPl }, { pointer })
}

function arraysOf(plant: PlantInput): PvArray[] {
  const { arrays, powerKw, tiltDeg, azimuthDeg } = plant
  if (arrays) {
    if (powerKw !== undefined) refuse('it has both powerKw and arrays', 'ma i powerKw, i arrays', '/plant/arrays')
    return arrays.map(({ tracker: turning, ...array }) => ({ ...array, ...(turning ? { tracker: turning } : {}) }))
  }
  if (powerKw === undefined) refuse('it has no powerKw', 'brakuje powerKw', '/plant/powerKw')
  if (!plant.tracker && (tiltDeg === undefined || azimuthDeg === undefined))
    refuse('it has no tiltDeg or azimuthDeg', 'brakuje tiltDeg lub azimuthDeg', '/plant/tiltDeg')
  return [
    {
      powerKw,
      tiltDeg: tiltDeg ?? 0,
      azimuthDeg: azimuthDeg ?? 180,
      ...(plant.tracker ? { tracker: plant.tracker } : {}),
    },
  ]
}

export const pvYieldCalculator = calculator({
  name: 'pv-yield',
  pl: 'Uzysk instalacji fotowoltaicznej godzina po godzinie, z łańcuchem strat.',
  en: 'Hourly yield of a PV plant, with the chain of losses.',
  files: { weatherFile: 'weather' },
  input: z.object({ site: siteField, plant: plantField, ...weatherSources }),
  output: z.object({
    ...yieldFields,
    planeKwhPerM2: z.number().meta({ description: 'irradiation on the modules [kWh/m²]' }),
    specificKwhPerKw: z.number().meta({ description: 'energy per kWp of modules' }),
    performanceRatio: z.number().nullable().meta({ description: 'energy over light × nominal power' }),
    systemLossShare: z.number().meta({ description: 'all losses before the inverter, as a product' }),
  }),
  run: (input, { explain }) => {
    const given = input.plant
    const { losses } = given
    const known = PVWATTS_LOSSES.map(({ id }) => id)
    for (const id of Object.keys(losses))
      if (!known.includes(id))
        refuse(
          `there is no loss "${id}"; nearest: ${nearest(id, known).join(', ')}`,
          `nie ma straty „${id}”; najbliższe: ${nearest(id, known).join(', ')}`,
          `/plant/losses/${id}`,
        )
    const plant = pvPlant(arraysOf(given), {
      inverterEfficiency: given.inverterEfficiency,
      temperatureCoefficient: given.temperatureCoefficient,
      mounting: given.mounting,
      degradationPerYear: given.degradationPerYear,
      ageYears: given.ageYears,
      albedo: given.albedo,
      sky: given.sky,
      power: given.power,
      reflection: given.reflection,
      losses: lossesWith(losses),
      ...(given.inverterKw === undefined ? {} : { inverterKw: given.inverterKw }),
    })
    const { weather, findings } = weatherOf(input)
    const result = pvYield(input.site, plant, weather)
    const answer = yieldAnswer(weather, result.energyKwh, result.chain)
    const nominal = result.chain[0]?.energyKwh ?? 0
    return {
      ...answer,
      planeKwhPerM2: result.planeKwhPerM2,
      specificKwhPerKw: answer.totals.yearKwh / dcPowerKw(plant),
      performanceRatio: nominal > 0 ? answer.totals.yearKwh / nominal : null,
      systemLossShare: 1 - remaining(plant.losses),
      findings: [...findings, ...result.findings],
      steps: explain ? chainSteps(result.chain) : [],
    }
  },
})
