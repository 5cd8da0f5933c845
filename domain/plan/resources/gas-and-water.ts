import rules from '../../../assumptions/resources/rules-of-thumb.json' with { type: 'json' }
import type { Potential, RuleOfThumb } from './potential.ts'
import { digits, GJ_PER_MWH, gjOfKwh } from './potential.ts'

type RuleId = keyof typeof rules.rules

function shortOf(id: RuleId, found: number): RuleOfThumb[] {
  const limit = rules.rules[id].value
  return found < limit ? [{ id, limit, found }] : []
}

/** How an engine or boiler turns gas into electricity and heat, fractions of the gas. */
export interface GasUse {
  readonly electricEfficiency: number
  readonly heatEfficiency: number
}

function burnt(gasM3: number, methaneShare: number, use: GasUse, of: string, below: readonly RuleOfThumb[]): Potential {
  const gasGj = (gasM3 * methaneShare * rules.constants.methaneMjPerM3.value) / 1000
  const electricGj = gasGj * use.electricEfficiency
  const heatGj = gasGj * use.heatEfficiency
  return {
    theoreticalGj: gasGj,
    technicalGj: electricGj + heatGj,
    heatGj,
    electricityMwh: electricGj / GJ_PER_MWH,
    form: 'heat and electricity',
    formula: 'E = V · CH₄ · q · (η_el + η_th)',
    inNumbers: `${of} = ${digits(gasM3)} m³; · ${digits(methaneShare)} · ${rules.constants.methaneMjPerM3.value} MJ/m³ = ${digits(gasGj)} GJ; · (${digits(use.electricEfficiency)} + ${digits(use.heatEfficiency)})`,
    below,
  }
}

/** Biogas of a farm plant from its substrates. @pl biogazownia rolnicza */
export function farmBiogas(
  substrates: readonly { readonly tonnes: number; readonly biogasM3PerT: number }[],
  methaneShare: number,
  use: GasUse,
): Potential {
  const gasM3 = substrates.reduce((total, { tonnes, biogasM3PerT }) => total + tonnes * biogasM3PerT, 0)
  const terms = substrates.map(({ tonnes, biogasM3PerT }) => `${digits(tonnes)} t · ${digits(biogasM3PerT)} m³/t`)
  return burnt(gasM3, methaneShare, use, terms.join(' + ') || '0', [])
}

/** Biogas of sewage sludge. @pl biogaz z oczyszczalni ścieków */
export function sewageBiogas(
  sewage: {
    readonly sewageM3PerDay: number
    readonly sludgeM3PerYear: number
    readonly biogasM3PerM3: number
    readonly methaneShare: number
  },
  use: GasUse,
): Potential {
  const gasM3 = sewage.sludgeM3PerYear * sewage.biogasM3PerM3
  const of = `${digits(sewage.sludgeM3PerYear)} m³ · ${digits(sewage.biogasM3PerM3)} m³/m³`
  return burnt(gasM3, sewage.methaneShare, use, of, shortOf('sewage-m3-per-day', sewage.sewageM3PerDay))
}

/** Gas of a landfill, spread over the years it comes out. @pl gaz składowiskowy */
export function landfillGas(
  landfill: {
    readonly wasteTPerYear: number
    readonly recoverableM3PerT: number
    readonly methaneShare: number
  },
  use: GasUse,
): Potential {
  const gasM3 = landfill.wasteTPerYear * landfill.recoverableM3PerT
  const of = `${digits(landfill.wasteTPerYear)} t · ${digits(landfill.recoverableM3PerT)} m³/t`
  return burnt(gasM3, landfill.methaneShare, use, of, shortOf('landfill-t-per-year', landfill.wasteTPerYear))
}

/** A small water plant: P = 9.81·Q·H·η. @pl mała elektrownia wodna */
export function hydro(water: {
  readonly flowM3PerS: number
  readonly headM: number
  readonly efficiency: number
  readonly hours: number
}): Potential {
  const kw = rules.constants.hydroKwPerM3sM.value * water.flowM3PerS * water.headM
  const kwh = kw * water.efficiency * water.hours
  return {
    // The river flows all year, whatever hours the turbine runs.
    theoreticalGj: gjOfKwh(kw * 8760),
    technicalGj: gjOfKwh(kwh),
    electricityMwh: kwh / 1000,
    form: 'electricity',
    formula: 'E = 9,81 · Q · H · η · t',
    inNumbers: `9.81 · ${digits(water.flowM3PerS)} m³/s · ${digits(water.headM)} m · ${digits(water.efficiency)} · ${digits(water.hours)} h = ${digits(kwh)} kWh`,
    below: [...shortOf('hydro-head-m', water.headM), ...shortOf('hydro-flow-m3-s', water.flowM3PerS)],
  }
}

/** Warm water from the deep: Q = V·4.19·ΔT·t. @pl energia geotermalna */
export function geothermal(well: {
  readonly flowM3PerH: number
  readonly coolingK: number
  readonly hours: number
  readonly efficiency: number
}): Potential {
  const gjPerHour = (well.flowM3PerH * rules.constants.waterMjPerM3K.value * well.coolingK) / 1000
  return {
    theoreticalGj: gjPerHour * 8760,
    technicalGj: gjPerHour * well.hours * well.efficiency,
    form: 'heat',
    formula: 'E = V · 4,19 · ΔT · t · η',
    inNumbers: `${digits(well.flowM3PerH)} m³/h · 4.19 MJ/(m³K) · ${digits(well.coolingK)} K · ${digits(well.hours)} h · ${digits(well.efficiency)} = ${digits(gjPerHour * well.hours * well.efficiency)} GJ`,
    below: [],
  }
}
