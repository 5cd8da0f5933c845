import { fuentesModule } from './fuentes.ts'

/** How the modules are put up, which decides how warm they get. */
export type Mounting = 'open-rack' | 'roof' | 'insulated'

/** A model of the cells' temperature. */
export type CellModel =
  | { readonly kind: 'fuentes'; readonly noctC: number }
  | { readonly kind: 'sapm'; readonly a: number; readonly b: number; readonly deltaC: number }
  | { readonly kind: 'faiman'; readonly u0: number; readonly u1: number }
  | { readonly kind: 'noct'; readonly noctC: number }

/**
 * What is taken for a mounting: PVWatts' model for racks and for roofs with air behind (A. Dobos, NREL/TP-6A20-62641, section
 * 8), SAPM's insulated back (SAND2004-3535, table 1) for modules that are the roof themselves.
 */
export const CELLS_BY_MOUNTING: Readonly<Record<Mounting, CellModel>> = {
  'open-rack': { kind: 'fuentes', noctC: 45 },
  roof: { kind: 'fuentes', noctC: 49 },
  insulated: { kind: 'sapm', a: -2.81, b: -0.0455, deltaC: 0 },
}

/** Plane irradiance before reflection [W/m²], air [°C], wind at 10 m [m/s] → temperature of the cells [°C]. */
export type CellThermometer = (plane: number, airC: number, wind: number) => number

/**
 * A thermometer of one array; it is to be asked hour after hour, since one of the models remembers the last hour.
 *
 * Sources: Fuentes: {@link fuentesModule}; SAPM: D. King et al., SAND2004-3535, equations 11–12; Faiman: D. Faiman, Prog.
 * Photovolt. 16 (2008) 307–315; NOCT: R. Ross, 14th IEEE PVSC (1980), the linear law through the nominal operating cell
 * temperature (800 W/m², 20 °C).
 */
export function cellThermometer(model: CellModel): CellThermometer {
  if (model.kind === 'fuentes') return fuentesModule(model.noctC)
  if (model.kind === 'sapm')
    return (plane, airC, wind) => airC + plane * Math.exp(model.a + model.b * wind) + (plane / 1000) * model.deltaC
  if (model.kind === 'faiman') return (plane, airC, wind) => airC + plane / (model.u0 + model.u1 * wind)
  return (plane, airC) => airC + ((model.noctC - 20) / 800) * plane
}
