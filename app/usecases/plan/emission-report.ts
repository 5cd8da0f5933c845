/** Mass by pollutant [Mg]. */
export type Masses = Readonly<Record<'pm10' | 'pm25' | 'co2' | 'bap' | 'so2' | 'nox' | 'co', number>>

/** What the energy of a group of like devices may be [GJ]. */
export interface MixBounds {
  readonly sector: string
  readonly fits: boolean
  readonly leastStretch: number
  readonly ranges: readonly {
    readonly carrier: string
    readonly devices: readonly { readonly device: string; readonly variant: string }[]
    readonly minGj: number
    readonly maxGj: number
  }[]
  /** What fits when this set does not: another value of the doubtful cells. Null: nothing does, or nothing is needed. */
  readonly alternative?: {
    readonly factorSet: string
    readonly ranges: MixBounds['ranges']
    /** Pollutants the two sets differ in; without them the first set fits too. */
    readonly differsIn: readonly string[]
  } | null
}

/** Emission computed from counts of the register, beside totals a document gives. @pl szacunek z ewidencji */
export interface EmissionEstimate {
  readonly origin: 'register' | 'estimate' | 'data'
  readonly bySector: Readonly<Record<string, Masses>>
  readonly byCarrier: Readonly<Record<string, Masses>>
  readonly total: Masses
  readonly devices: readonly {
    readonly carrier: string
    readonly device: string
    readonly variant: string
    readonly share: number
  }[]
  /** Energy without a device or factor, left out [GJ]. */
  readonly uncoveredGj: number
}

export interface EmissionReport {
  readonly factorSet: string
  readonly factorSetName: string
  /** `data`, `estimate` and `register` (counts): from a mix of devices; `given`: totals of a document; `bounds`: only a range. */
  readonly basis: 'data' | 'estimate' | 'register' | 'given' | 'unknown'
  readonly bySector: Readonly<Record<string, Masses>>
  readonly byCarrier: Readonly<Record<string, Masses>> | null
  readonly total: Masses | null
  readonly bounds: readonly MixBounds[]
  /** What the mix at hand gives; where totals of a document stand, beside them. Null: no mix is known. */
  readonly estimate?: EmissionEstimate | null
}

export interface InventoryRow {
  readonly sector: string
  readonly carrier: string
  readonly scope: number
  readonly activity: number
  readonly unit: string
  readonly kgPerUnit: number
  readonly tCo2e: number
  readonly biogenicTCo2: number
  readonly source: string
}

export interface InventoryReport {
  readonly rows: readonly InventoryRow[]
  readonly bySector: Readonly<Record<string, number>>
  readonly byScope: Readonly<Record<string, number>>
  readonly tCo2e: number
  readonly biogenicTCo2: number
}
