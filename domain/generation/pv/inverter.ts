/** Reference efficiency of the curve. */
const REFERENCE = 0.9637

/**
 * AC power of an inverter [kW], before the cut at its rating.
 *
 * The part-load curve of measured inverters, scaled by the nominal efficiency. Source: A. Dobos, NREL/TP-6A20-62641 (2014),
 * section 12: η = η_nom/0.9637 · (−0.0162ζ − 0.0059/ζ + 0.9858), ζ = P_dc / P_dc0, P_dc0 = P_ac0 / η_nom.
 *
 * @param dcKw      power from the modules [kW]
 * @param ratedKw   rated AC power [kW], > 0
 * @param nominal   nominal efficiency, 0…1
 */
export function inverterAcKw(dcKw: number, ratedKw: number, nominal: number): number {
  if (dcKw <= 0) return 0
  const dcRated = ratedKw / nominal
  const load = dcKw / dcRated
  const efficiency = (nominal / REFERENCE) * (-0.0162 * load - 0.0059 / load + 0.9858)
  return Math.max(0, Math.min(dcKw, efficiency * dcKw))
}
