/** Branded units: the compiler refuses one where the other is asked for. Values are plain numbers at run time. */
declare const unit: unique symbol
type In<Unit extends string> = number & { readonly [unit]: Unit }

/** Energy [Wh], a whole number. */
export type WattHours = In<'Wh'>
/** Energy [kWh]. */
export type KilowattHours = In<'kWh'>
/** Energy [MWh]. */
export type MegawattHours = In<'MWh'>
/** Power [kW]. */
export type Kilowatts = In<'kW'>
/** Angle [°]. */
export type Degrees = In<'deg'>
/** Temperature [°C]. */
export type Celsius = In<'degC'>
/** Irradiance [W/m²]. */
export type WattsPerSquareMetre = In<'W/m2'>
/** Speed [m/s]. */
export type MetresPerSecond = In<'m/s'>
