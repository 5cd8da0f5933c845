/** One threshold of ours with the reason it has this value. Nobody enacted it. */
export interface Setting {
  readonly value: number
  readonly unit: string
  readonly pl: string
  readonly why: string
}

/** Who set the values below, and when. */
export const SETTINGS_AUTHOR = { author: 'OpenKlaster', day: '2026-11-25' } as const

/**
 * Thresholds of the quality checks and of substitution. They decide what a person is asked to look at, never what is
 * billed; each can be overridden where the checks are called.
 *
 * @pl progi kontroli jakości danych
 */
export const METERING_SETTINGS = {
  contractPowerTolerance: {
    value: 0.05,
    unit: 'share',
    pl: 'tolerancja przekroczenia mocy umownej',
    why: 'meters round and clocks of meters differ by seconds; a real excess of less is not worth a question',
  },
  impossiblePowerRatio: {
    value: 5,
    unit: 'ratio',
    pl: 'krotność mocy umownej, od której wartość jest niemożliwa',
    why: 'main fuses allow for a short time about twice the contract power; five times is no load but an error',
  },
  plantPowerTolerance: {
    value: 0.15,
    unit: 'share',
    pl: 'tolerancja przekroczenia mocy instalacji',
    why: 'lists name module power or inverter power, which differ by up to about 15 %',
  },
  unitRatioLow: {
    value: 300,
    unit: 'ratio',
    pl: 'najmniejsza krotność uznana za pomyłkę Wh i kWh',
    why: 'a factor of 1000 against neighbouring weeks whose level itself may differ threefold',
  },
  unitRatioHigh: {
    value: 3500,
    unit: 'ratio',
    pl: 'największa krotność uznana za pomyłkę Wh i kWh',
    why: 'as the lowest ratio, on the other side of 1000',
  },
  unitNeighbourDays: {
    value: 14,
    unit: 'days',
    pl: 'liczba dni porównania po obu stronach',
    why: 'two weeks hold every kind of day twice and stay within one season',
  },
  swapMinimumDays: {
    value: 3,
    unit: 'days',
    pl: 'najmniejsza liczba dni zamiany kierunków',
    why: 'files are exchanged by whole days or months; a single odd night is no proof',
  },
  nightFeedInWh: {
    value: 10,
    unit: 'Wh/h',
    pl: 'oddanie w nocy pomijane jako szum licznika',
    why: 'starting current and rounding of meters; 10 W for an hour',
  },
  nightElevation: {
    value: -3,
    unit: '°',
    pl: 'wysokość Słońca, poniżej której panele nic nie oddają',
    why: 'inverters start well after sunrise; 3° below the horizon the sky gives less than 1 W/m²',
  },
  deepNightElevation: {
    value: -12,
    unit: '°',
    pl: 'wysokość Słońca głębokiej nocy',
    why: 'more than an hour from sunrise and sunset in Poland: an hour of shift does not reach it outside midsummer',
  },
  shiftDays: {
    value: 6,
    unit: 'days',
    pl: 'najmniejsza liczba dni z oddaniem przed wschodem lub po zachodzie',
    why: 'one odd day proves nothing; a shifted month of cloudy winter still shows six',
  },
  shiftGapDays: {
    value: 21,
    unit: 'days',
    pl: 'przerwa, po której przesunięcie uznaje się za nowe',
    why: 'sunrise comes near a full hour for up to three weeks, in which an hour of shift cannot be seen',
  },
  clockWindowDays: {
    value: 10,
    unit: 'workdays',
    pl: 'dni robocze porównywane po obu stronach',
    why: 'two working weeks smooth single days and stay within one season',
  },
  clockImprovement: {
    value: 0.5,
    unit: 'ratio',
    pl: 'ile najwyżej zostaje różnicy po przesunięciu o godzinę',
    why: 'clean weeks moved by an hour never agree that much better (tried on 17 metered homes)',
  },
  clockEvidence: {
    value: 60,
    unit: 'χ²',
    pl: 'o ile lepiej tygodnie mają się zgadzać po przesunięciu',
    why: '24 hours differ by chance by about 24; the gain must be far beyond that, so flat or erratic loads prove nothing',
  },
  stuckHours: {
    value: 12,
    unit: 'hours',
    pl: 'najkrótszy czas stałej wartości',
    why: 'a real load changes by at least a watt-hour within half a day; plants at their limit do not reach a whole day',
  },
  stuckUsualRuns: {
    value: 12,
    unit: 'count',
    pl: 'liczba takich odcinków, od której stała wartość jest zwykła',
    why: 'lighting and other equipment of constant power repeat it every night; a broken meter does so once',
  },
  usualZeroShare: {
    value: 0.02,
    unit: 'share',
    pl: 'udział zer, poniżej którego punkt nie miewa zer',
    why: 'short interruptions are ordinary, regular zeros are the nature of the point',
  },
  noProductionDays: {
    value: 2,
    unit: 'days',
    pl: 'najkrótszy brak oddania od kwietnia do września',
    why: 'own use may eat a dull day, hardly two in a row where that never happened',
  },
  billingToleranceShare: {
    value: 0.005,
    unit: 'share',
    pl: 'dopuszczalna różnica odczytów i faktury',
    why: 'invoices round to whole kWh and readings of the ends may be hours off',
  },
  billingToleranceWh: {
    value: 2000,
    unit: 'Wh',
    pl: 'dopuszczalna różnica odczytów i faktury w kWh',
    why: 'one kWh of rounding at either end of the period',
  },
  yearMissingShare: {
    value: 0.01,
    unit: 'share',
    pl: 'udział braków, od którego rok jest niepełny',
    why: 'below three or four days of a year, substitution moves yearly figures by less than the meters err',
  },
  interpolationHours: {
    value: 2,
    unit: 'hours',
    pl: 'najdłuższa przerwa interpolowana',
    why: 'beyond two hours the shape of the day matters more than the neighbours',
  },
  similarDays: {
    value: 4,
    unit: 'count',
    pl: 'liczba podobnych dni do średniej',
    why: 'two before and two after smooth single days without leaving the season',
  },
  similarDaysLeast: {
    value: 2,
    unit: 'count',
    pl: 'najmniejsza liczba podobnych dni',
    why: 'one day is chance',
  },
  similarDaysReach: {
    value: 28,
    unit: 'days',
    pl: 'najdalszy podobny dzień',
    why: 'four weeks: beyond it season and daylight differ',
  },
  similarDaysLongest: {
    value: 14,
    unit: 'days',
    pl: 'najdłuższa przerwa zastępowana podobnymi dniami',
    why: 'beyond two weeks the days on either side say little of the middle',
  },
  levelDays: {
    value: 30,
    unit: 'days',
    pl: 'najmniejsza liczba znanych dni do wyznaczenia poziomu profilu',
    why: 'a month holds every kind of day four times',
  },
} as const satisfies Record<string, Setting>

export type MeteringSettings = { readonly [name in keyof typeof METERING_SETTINGS]: number }

/** The values in use: those above unless overridden. */
export function meteringSettings(overrides: Partial<MeteringSettings> = {}): MeteringSettings {
  const names = Object.keys(METERING_SETTINGS) as (keyof MeteringSettings)[]
  return Object.fromEntries(
    names.map((name) => [name, overrides[name] ?? METERING_SETTINGS[name].value]),
  ) as MeteringSettings
}
