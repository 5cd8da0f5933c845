import { z } from 'zod'
import { turbineOf } from '../../../domain/generation/wind/power-curve.ts'
import { TURBINES } from '../../../domain/generation/wind/turbines.ts'
import { USUAL_WIND, windYield } from '../../../domain/generation/wind/wind-yield.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
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

const plantField = z.object({
  turbine: z
    .string()
    .optional()
    .meta({ description: `one of ${TURBINES.map(({ id }) => id).join(', ')}` }),
  powerCurve: z
    .array(z.object({ speedMs: real().min(0).max(60), powerKw: real().min(0).max(30_000) }))
    .min(2)
    .max(500)
    .optional()
    .meta({ description: 'a curve of your own, speeds rising, instead of turbine; the last speed is the cut-out' }),
  powerKw: real()
    .gt(0)
    .max(1e6)
    .optional()
    .meta({ description: 'scales the curve to this nominal power of one turbine [kW]' }),
  count: z.int().min(1).max(1000).default(USUAL_WIND.count),
  hubHeightM: real().min(5).max(250),
  roughnessM: real()
    .gt(0)
    .max(5)
    .optional()
    .meta({ description: 'roughness length for the logarithmic law [m]; 0.1 when neither is given' }),
  shearExponent: real()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: 'exponent of the power law, instead of roughnessM' }),
  availability: real().min(0).max(1).default(USUAL_WIND.availability),
  wakeLoss: lossField().default(USUAL_WIND.wakeLoss),
  otherLoss: lossField().default(USUAL_WIND.otherLoss),
})

type PlantInput = z.output<typeof plantField>

function refuse(reason: string, reasonPl: string, pointer: string): never {
  throw new Refusal('generation.impossible-plant', { reason, reasonPl }, { pointer })
}

function curveOf(plant: PlantInput, findings: Finding[]) {
  if ((plant.turbine === undefined) === (plant.powerCurve === undefined))
    refuse('it needs either turbine or powerCurve', 'potrzeba albo turbine, albo powerCurve', '/plant/turbine')
  const known = plant.turbine === undefined ? undefined : turbineOf(plant.turbine)
  const curve = known ?? {
    speeds: (plant.powerCurve ?? []).map(({ speedMs }) => speedMs),
    powersKw: (plant.powerCurve ?? []).map(({ powerKw }) => powerKw),
  }
  const nominal = known?.nominalKw ?? Math.max(...curve.powersKw)
  if (plant.powerKw === undefined || plant.powerKw === nominal) return { ...curve, nominal }
  if (nominal <= 0) refuse('its power curve is zero', 'jej krzywa mocy jest zerowa', '/plant/powerCurve')
  const factor = plant.powerKw / nominal
  findings.push(
    finding('generation.curve-scaled', 'warning', {
      turbine: plant.turbine ?? '–',
      nominalKw: nominal,
      powerKw: plant.powerKw,
    }),
  )
  return { speeds: curve.speeds, powersKw: curve.powersKw.map((power) => power * factor), nominal: plant.powerKw }
}

export const windYieldCalculator = calculator({
  name: 'wind-yield',
  pl: 'Uzysk elektrowni wiatrowej godzina po godzinie, z łańcuchem strat.',
  en: 'Hourly yield of wind turbines, with the chain of losses.',
  files: { weatherFile: 'weather' },
  input: z.object({ site: siteField, plant: plantField, ...weatherSources }),
  output: z.object({
    ...yieldFields,
    meanHubWindMs: z.number().meta({ description: 'mean wind at the hub [m/s]' }),
    fullLoadHours: z.number().nullable().meta({ description: 'energy over nominal power [h]' }),
  }),
  run: (input, { explain }) => {
    const { roughnessM, shearExponent } = input.plant
    if (roughnessM !== undefined && shearExponent !== undefined)
      refuse('it has both roughnessM and shearExponent', 'ma i roughnessM, i shearExponent', '/plant/shearExponent')
    const findings: Finding[] = []
    const curve = curveOf(input.plant, findings)
    const { weather, findings: fromWeather } = weatherOf(input)
    const { count, hubHeightM, availability, wakeLoss, otherLoss } = input.plant
    const result = windYield(
      input.site,
      {
        curve,
        count,
        hubHeightM,
        availability,
        wakeLoss,
        otherLoss,
        heightLaw:
          shearExponent === undefined
            ? { kind: 'log', roughnessM: roughnessM ?? USUAL_WIND.roughnessM }
            : { kind: 'power', exponent: shearExponent },
      },
      weather,
    )
    const answer = yieldAnswer(weather, result.energyKwh, result.chain)
    return {
      ...answer,
      meanHubWindMs: result.meanHubWind,
      fullLoadHours: curve.nominal > 0 ? answer.totals.yearKwh / (curve.nominal * count) : null,
      findings: [...fromWeather, ...findings],
      steps: explain ? chainSteps(result.chain) : [],
    }
  },
})
