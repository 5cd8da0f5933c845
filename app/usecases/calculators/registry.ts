import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Calculator } from './calculator.ts'

type Load = () => Promise<Calculator>

/** Every calculator by name, loaded only when asked for: a call must start in a few tenths of a second. */
const CALCULATORS: Readonly<Record<string, Load>> = {
  audit: async () => (await import('./audit.ts')).audit,
  shapley: async () => (await import('./shapley.ts')).shapley,
  'share-benefit': async () => (await import('./share-benefit.ts')).shareBenefit,
  balance: async () => (await import('./balance.ts')).balance,
  lcoe: async () => (await import('./lcoe.ts')).lcoe,
  irr: async () => (await import('./irr.ts')).irr,
  'cash-flow': async () => (await import('./cash-flow.ts')).cashFlow,
  emissions: async () => (await import('./emissions.ts')).emissions,
  'boiler-mix': async () => (await import('./boiler-mix.ts')).boilerMix,
  'boiler-ban': async () => (await import('./boiler-ban.ts')).boilerBan,
  'plan-procedure': async () => (await import('./plan-procedure.ts')).planProcedure,
  abatement: async () => (await import('./abatement.ts')).abatement,
  'carrier-projection': async () => (await import('./carrier-projection.ts')).carrierProjection,
  ghg: async () => (await import('./ghg.ts')).ghg,
  resource: async () => (await import('./resource.ts')).resource,
  'heat-hour': async () => (await import('./heat-hour.ts')).heatHourCalculator,
  'heat-index': async () => (await import('./heat-index.ts')).heatIndexCalculator,
  'hot-water': async () => (await import('./hot-water.ts')).hotWaterCalculator,
  'pv-yield': async () => (await import('./pv-yield.ts')).pvYieldCalculator,
  'sun-position': async () => (await import('./sun-position.ts')).sunPositionCalculator,
  'wind-yield': async () => (await import('./wind-yield.ts')).windYieldCalculator,
  bill: async () => (await import('./bill.ts')).bill,
  'capacity-fee': async () => (await import('./capacity-fee.ts')).capacityFee,
  'point-code': async () => (await import('./point-code.ts')).pointCode,
  'cluster-support': async () => (await import('./cluster-support.ts')).clusterSupport,
  'cluster-conditions': async () => (await import('./cluster-conditions.ts')).clusterConditions,
  'cooperative-month': async () => (await import('./cooperative-month.ts')).cooperativeMonth,
  'net-billing-month': async () => (await import('./net-billing-month.ts')).netBillingMonth,
}

export const CALCULATOR_NAMES: readonly string[] = Object.keys(CALCULATORS).sort()

/** The calculator of a name. @refuses calc.unknown with the nearest names */
export async function findCalculator(name: string): Promise<Calculator> {
  const load = Object.hasOwn(CALCULATORS, name) ? CALCULATORS[name] : undefined
  if (!load) throw new Refusal('calc.unknown', { name, nearest: nearest(name, CALCULATOR_NAMES).join(', ') })
  return load()
}
