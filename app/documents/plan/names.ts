/** Polish names of what the plan's data name in English words of the field. */

export const POLLUTANT_NAMES = {
  pm10: 'PM10',
  pm25: 'PM2,5',
  co2: 'CO₂',
  bap: 'B(a)P',
  so2: 'SO₂',
  nox: 'NOx',
  co: 'CO',
} as const

/** Digits after the comma that keep the smallest of the seven masses readable [Mg]. */
export const POLLUTANT_DIGITS = { pm10: 2, pm25: 2, co2: 0, bap: 4, so2: 2, nox: 2, co: 2 } as const

const RESOURCES: Readonly<Record<string, string>> = {
  'solar-heat': 'ciepło słoneczne',
  pv: 'fotowoltaika',
  willow: 'wierzba energetyczna',
  straw: 'słoma',
  hay: 'siano',
  wood: 'drewno',
  'biogas-farm': 'biogaz rolniczy',
  'biogas-sewage': 'biogaz z oczyszczalni',
  'biogas-landfill': 'biogaz składowiskowy',
  hydro: 'energia wody',
  wind: 'energia wiatru',
  geothermal: 'geotermia',
  'heat-pump': 'pompy ciepła',
  'waste-heat': 'ciepło odpadowe',
  cogeneration: 'kogeneracja',
}

export function resourceName(kind: string): string {
  return RESOURCES[kind] ?? kind
}

export const FORM_NAMES = {
  heat: 'ciepło',
  electricity: 'energia elektryczna',
  fuel: 'energia w paliwie',
  'heat and electricity': 'ciepło i energia elektryczna',
} as const

const INVENTORY: Readonly<Record<string, string>> = {
  'municipal-buildings': 'budynki gminne',
  'tertiary-buildings': 'usługi i działalność gospodarcza',
  'residential-buildings': 'budynki mieszkalne',
  'public-lighting': 'oświetlenie publiczne',
  industry: 'przemysł',
  'municipal-fleet': 'pojazdy gminne',
  'public-transport': 'transport publiczny',
  'private-transport': 'transport prywatny',
  agriculture: 'rolnictwo',
  waste: 'odpady',
}

export function inventoryName(sector: string): string {
  return INVENTORY[sector] ?? sector
}

export const FIELD_NAMES = {
  heat: 'ciepło',
  electricity: 'energia elektryczna',
  gas: 'paliwa gazowe',
  lighting: 'oświetlenie',
  res: 'OZE',
  transport: 'transport',
} as const

/** Art. 6(2) of the energy-efficiency act. @pl środki poprawy efektywności energetycznej */
export const MEANS_NAMES: Readonly<Record<string, string>> = {
  project: 'realizacja i finansowanie przedsięwzięcia (pkt 1)',
  purchase: 'nabycie urządzenia, instalacji lub pojazdu o niskim zużyciu energii (pkt 2)',
  replacement: 'wymiana lub modernizacja urządzenia, instalacji lub pojazdu (pkt 3)',
  'thermo-modernisation': 'przedsięwzięcie termomodernizacyjne (pkt 4)',
  emas: 'system zarządzania środowiskowego EMAS (pkt 5)',
  'low-emission': 'przedsięwzięcie niskoemisyjne (pkt 6)',
}

export const STEP_NAMES = {
  draft: 'Projekt założeń',
  companies: 'Plany rozwoju przedsiębiorstw energetycznych',
  neighbours: 'Współpraca z sąsiednimi gminami',
  opinion: 'Opinia samorządu województwa',
  display: 'Wyłożenie do publicznego wglądu',
  remarks: 'Rozpatrzenie wniosków, zastrzeżeń i uwag',
  adoption: 'Uchwała rady gminy',
  'full-plan': 'Projekt planu zaopatrzenia',
  update: 'Aktualizacja założeń',
} as const

export const ACTOR_NAMES = {
  mayor: 'wójt, burmistrz lub prezydent',
  companies: 'przedsiębiorstwa energetyczne',
  neighbours: 'sąsiednie gminy',
  board: 'zarząd województwa',
  council: 'rada gminy',
} as const

export const STATE_NAMES = {
  done: 'wykonano',
  open: 'do wykonania',
  waits: 'czeka na wcześniejszy krok',
  overdue: 'po terminie',
  broken: 'wykonano niezgodnie z ustawą',
  'not-needed': 'niepotrzebne',
} as const

export const REASON_NAMES = {
  'display-too-short': 'wyłożono na zbyt krótko',
  'adopted-before-display-end': 'uchwalono przed końcem wyłożenia',
  'adopted-without-opinion': 'uchwalono bez opinii',
  'plans-suffice': 'plany przedsiębiorstw zapewniają realizację założeń',
} as const

export const DRIVER_NAMES: Readonly<Record<string, string>> = {
  areaGrowth: 'przyrost powierzchni',
  retrofitRate: 'tempo termomodernizacji',
  newIndex: 'standard nowych budynków',
}
