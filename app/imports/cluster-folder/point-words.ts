import type { Headings } from './columns.ts'
import type { ProsumerKind, VoltageLevel, ZoneClock } from './rows.ts'

/** Fields of the points list. */
export type PointField =
  | 'ordinal'
  | 'name'
  | 'street'
  | 'building'
  | 'flat'
  | 'town'
  | 'postcode'
  | 'code'
  | 'meter'
  | 'tariff'
  | 'contractPowerKw'
  | 'yearlyKwh'
  | 'source'
  | 'sourcePowerKw'
  | 'yearlyFeedInKwh'
  | 'payer'
  | 'remarks'
  | 'member'
  | 'memberFrom'
  | 'tariffFrom'
  | 'feedInCode'
  | 'authorised'
  | 'authorisedOn'
  | 'gmina'
  | 'distributor'
  | 'voltage'
  | 'zoneClock'
  | 'phases'
  | 'billingMonths'
  | 'profile'
  | 'prosumer'
  | 'seller'

/** Headings of the 17 columns of Annex 3, and of our additions. */
export const POINT_HEADINGS: Headings<PointField> = {
  ordinal: ['lp', 'l', 'ordinal'],
  name: [
    'nazwapunktupoboruenergiielektrycznej',
    'nazwapunktupoboruenergii',
    'nazwapunktupoboru',
    'nazwapunktu',
    'nazwa',
    'name',
  ],
  street: ['ulica', 'street'],
  building: ['nr', 'nrdomu', 'nrbudynku', 'numerbudynku', 'numer', 'building'],
  flat: ['nrlokalu', 'numerlokalu', 'lokal', 'flat'],
  town: ['miejscowosc', 'miasto', 'town'],
  postcode: ['kodpocztowy', 'postcode'],
  code: ['numerppe', 'nrppe', 'kodppe', 'ppe', 'kodpunktu', 'punkt', 'code', 'point'],
  meter: ['numerlicznika', 'nrlicznika', 'licznik', 'meter'],
  tariff: ['taryfa', 'grupataryfowa', 'tariff', 'group'],
  contractPowerKw: ['mocumowna', 'mocumownaw', 'contractpower'],
  yearlyKwh: [
    'rocznezuzycieenergiielektrycznej',
    'rocznezuzycieenergii',
    'rocznezuzycie',
    'rocznezuzyciew',
    'zuzycieroczne',
    'yearly',
  ],
  source: ['rodzajzrodlawytworczego', 'rodzajzrodla', 'zrodlo', 'source'],
  sourcePowerKw: ['moczrodlawytworczegow', 'moczrodlawytworczego', 'moczrodla', 'sourcepower'],
  yearlyFeedInKwh: [
    'rocznailoscenergiiwprowadzonejdosieciosdw',
    'rocznailoscenergiiwprowadzonejdosieciosd',
    'rocznailoscenergiiwprowadzonejdosieci',
    'roczneoddanie',
    'yearlyfeedin',
  ],
  payer: ['platnik', 'payer'],
  remarks: ['uwagi', 'remarks'],
  member: ['czlonek', 'idczlonka', 'czlonekklastra', 'member'],
  memberFrom: ['czlonekod', 'czlonekoddnia', 'memberfrom'],
  tariffFrom: ['taryfaod', 'taryfaoddnia', 'tarifffrom'],
  feedInCode: ['ppeoddania', 'numerppeoddania', 'punktoddania', 'ppewprowadzania', 'feedinpoint', 'feedincode'],
  authorised: ['upowaznienie', 'zgoda', 'authorised', 'authorisation'],
  authorisedOn: ['dataupowaznienia', 'upowaznieniezdnia', 'authorisedon', 'authorisationdate'],
  gmina: ['kodterytgminy', 'kodgminy', 'kodteryt', 'teryt', 'terytgminy', 'gmina'],
  distributor: ['dystrybutor', 'osd', 'operator', 'distributor'],
  voltage: ['napiecie', 'poziomnapiecia', 'napieciezasilania', 'voltage'],
  zoneClock: ['zegarstrefowy', 'zegar', 'zoneclock'],
  phases: ['liczbafaz', 'fazy', 'phases'],
  billingMonths: ['okresrozliczeniowy', 'okresrozliczeniowymiesiace', 'okresrozliczeniowywmiesiacach', 'billingmonths'],
  profile: ['profilstandardowy', 'profil', 'profile'],
  prosumer: ['prosument', 'rodzajprosumenta', 'prosumer'],
  seller: ['sprzedawca', 'seller'],
}

export const VOLTAGES: Readonly<Record<string, VoltageLevel>> = {
  niskie: 'low',
  niskienapiecie: 'low',
  low: 'low',
  sn: 'medium',
  srednie: 'medium',
  srednienapiecie: 'medium',
  medium: 'medium',
  wn: 'high',
  wysokie: 'high',
  wysokienapiecie: 'high',
  high: 'high',
  najwyzsze: 'extra-high',
  extrahigh: 'extra-high',
}

export const ZONE_CLOCKS: Readonly<Record<string, ZoneClock>> = {
  zimowy: 'winter',
  stalyzimowy: 'winter',
  zima: 'winter',
  winter: 'winter',
  winterfixed: 'winter',
  automatyczny: 'auto',
  auto: 'auto',
  przestawiany: 'auto',
}

export const PROSUMERS: Readonly<Record<string, ProsumerKind | null>> = {
  nie: null,
  no: null,
  netbillingrcem: 'net-billing-rcem',
  netbilling: 'net-billing-rcem',
  rcem: 'net-billing-rcem',
  netbillingrce: 'net-billing-rce',
  rce: 'net-billing-rce',
  netmetering: 'net-metering',
  opusty: 'net-metering',
  opust: 'net-metering',
  zbiorowy: 'collective',
  collective: 'collective',
  wirtualny: 'virtual',
  virtual: 'virtual',
}

export const PHASES: Readonly<Record<string, 1 | 3>> = {
  1: 1,
  3: 3,
  '1f': 1,
  '3f': 3,
  jednofazowy: 1,
  jednofazowe: 1,
  trojfazowy: 3,
  trojfazowe: 3,
  '1fazowy': 1,
  '3fazowy': 3,
}
export const BILLING: Readonly<Record<string, 1 | 2 | 6 | 12>> = {
  1: 1,
  2: 2,
  6: 6,
  12: 12,
  miesieczny: 1,
  dwumiesieczny: 2,
  polroczny: 6,
  roczny: 12,
  '1m': 1,
  '2m': 2,
  '6m': 6,
  '12m': 12,
}
