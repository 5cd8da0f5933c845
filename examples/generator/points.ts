import type { ProsumerKind, VoltageLevel } from '../../app/imports/cluster-folder/rows.ts'
import { checkDigit } from '../../domain/metering/point-code.ts'
import { GMINAS, type Gmina } from './gminas.ts'
import { MEMBERS } from './members.ts'

/** How the readings of a point are kept in the example. */
export type Reading = 'profile' | 'pge' | 'enea' | 'tauron' | 'energa' | 'quarters' | 'plant'

export interface Point {
  /** Number of the member, number of the point: make up the code. */
  readonly serial: readonly [member: number, point: number]
  readonly code: string
  readonly name: string
  readonly member: string
  readonly gmina: string
  readonly tariff: string
  readonly contractPowerKw: number
  /** What it uses in a year, whatever stands behind the meter [kWh]. */
  readonly yearlyKwh: number
  readonly profile: string
  readonly reading: Reading
  readonly voltage: VoltageLevel
  readonly phases: 1 | 3
  readonly billingMonths: 1 | 2
  readonly prosumer: ProsumerKind | null
}

/** Made-up codes of Energa-Operator: its prefix, a number nobody has, and the true check digit. */
export function codeOf([member, point]: Point['serial']): string {
  const digits = `59024380000${String(member).padStart(2, '0')}${String(point).padStart(2, '0')}01`
  return digits + checkDigit(digits)
}

type Given = Pick<Point, 'name' | 'tariff' | 'contractPowerKw' | 'yearlyKwh' | 'profile'> &
  Partial<Pick<Point, 'reading' | 'prosumer' | 'gmina' | 'phases' | 'billingMonths'>>

function points(member: string, list: readonly Given[]): Point[] {
  const index = MEMBERS.findIndex(({ id }) => id === member)
  const found = MEMBERS[index]
  if (!found) throw new Error(`no member ${member}`)
  return list.map((given, i) => {
    const serial = [index + 1, i + 1] as const
    return {
      serial,
      code: codeOf(serial),
      member,
      gmina: found.gmina,
      reading: 'profile',
      voltage: given.tariff.startsWith('B') ? 'medium' : 'low',
      phases: 3,
      billingMonths: given.tariff.startsWith('G') ? 2 : 1,
      prosumer: null,
      ...given,
    }
  })
}

const round = (kwh: number) => Math.round(kwh / 100) * 100
/** Groups C1x end at 40 kW of contract power. */
const small = (kw: number) => kw <= 40

/** What every gmina of the example has: an office, a school, street lighting and, outside the town, a water intake. */
function ofGmina({ number, member, inTown, size }: Gmina): Point[] {
  const isTown = number === 1
  const office = Math.round(18 * size + (isTown ? 20 : 0))
  const school = Math.round(28 * size + (isTown ? 20 : 8))
  const withPv = [1, 3, 4].includes(number)
  return points(member, [
    {
      name: `Urząd w ${inTown}`,
      tariff: small(office) ? 'C12a' : 'C21',
      contractPowerKw: office,
      yearlyKwh: round(36_000 * size + (isTown ? 70_000 : 0)),
      profile: 'office',
      reading: isTown || number === 6 ? 'pge' : 'profile',
    },
    {
      name: `Szkoła podstawowa w ${inTown}`,
      // A prosumer's plant may not pass the contract power, so these schools order more.
      tariff: small(withPv ? 50 : school) ? 'C12a' : 'C21',
      contractPowerKw: withPv ? Math.max(50, school) : school,
      yearlyKwh: round(58_000 * size),
      profile: 'primary-school',
      reading: withPv ? (number === 4 ? 'enea' : 'pge') : number === 2 ? 'tauron' : 'profile',
      ...(withPv ? { prosumer: number === 1 ? 'net-billing-rce' : 'net-billing-rcem' } : {}),
    },
    {
      name: `Oświetlenie uliczne w ${inTown}`,
      tariff: 'C12o',
      contractPowerKw: isTown ? 40 : Math.round(26 * size),
      yearlyKwh: round(isTown ? 138_000 : 88_000 * size),
      profile: isTown ? 'street-lighting' : 'street-lighting-dimmed',
      reading: isTown ? 'energa' : 'profile',
    },
    ...(isTown
      ? [
          {
            name: 'Oświetlenie uliczne w Mławie – osiedla',
            tariff: 'C12o',
            contractPowerKw: 40,
            yearlyKwh: 142_000,
            profile: 'street-lighting',
          },
          {
            name: 'Pływalnia miejska w Mławie',
            tariff: 'C21',
            contractPowerKw: 140,
            yearlyKwh: 520_000,
            profile: 'g3',
            reading: 'energa' as const,
          },
          {
            name: 'Biblioteka miejska w Mławie',
            tariff: 'C11',
            contractPowerKw: 20,
            yearlyKwh: 29_500,
            profile: 'office',
          },
        ]
      : [
          {
            name: `Ujęcie wody w ${inTown}`,
            tariff: 'C21',
            contractPowerKw: 45,
            yearlyKwh: round(76_000 * size),
            profile: 'water-works',
            reading: number === 3 ? ('pge' as const) : ('profile' as const),
          },
          ...([5, 8, 10].includes(number)
            ? [
                {
                  name: `Oczyszczalnia ścieków w ${inTown}`,
                  tariff: 'C21',
                  contractPowerKw: 42,
                  yearlyKwh: round(66_000 * size),
                  profile: 'sewage-works',
                  reading: number === 5 ? ('pge' as const) : ('profile' as const),
                },
              ]
            : []),
        ]),
  ])
}

/** Every metering point of the example, in the order of the members. */
export const POINTS: readonly Point[] = [
  ...GMINAS.flatMap(ofGmina),
  ...points('edz', [
    {
      name: 'Kogeneracja gazowa w ciepłowni',
      tariff: 'B21',
      contractPowerKw: 320,
      yearlyKwh: 6000,
      profile: 'constant',
      reading: 'plant',
    },
    {
      name: 'Ciepłownia – pompy i napędy',
      tariff: 'B21',
      contractPowerKw: 160,
      yearlyKwh: 640_000,
      profile: 'g3',
      reading: 'pge',
    },
  ]),
  ...points('zdroj', [
    {
      name: 'Ujęcie wody i stacja uzdatniania w Mławie',
      tariff: 'B21',
      contractPowerKw: 180,
      yearlyKwh: 620_000,
      profile: 'water-works',
      reading: 'pge',
    },
    { name: 'Hydrofornia Mława-Północ', tariff: 'C21', contractPowerKw: 45, yearlyKwh: 86_000, profile: 'water-works' },
    {
      name: 'Oczyszczalnia ścieków w Mławie',
      tariff: 'B21',
      contractPowerKw: 320,
      yearlyKwh: 780_000,
      profile: 'sewage-works',
      reading: 'enea',
    },
    {
      name: 'Przepompownia ścieków Mława',
      tariff: 'C12a',
      contractPowerKw: 25,
      yearlyKwh: 52_000,
      profile: 'sewage-works',
    },
  ]),
  ...points(
    'lipy',
    ['Lipowa 2', 'Lipowa 4', 'Lipowa 6', 'Lipowa 8', 'Lipowa 10'].map((street, i) => ({
      name: `Części wspólne budynku, ul. ${street}`,
      tariff: 'C11',
      contractPowerKw: 22,
      yearlyKwh: 43_000 + 1500 * i,
      profile: 'g0',
      reading: i === 0 ? ('tauron' as const) : ('profile' as const),
    })),
  ),
  ...points('szpital', [
    {
      name: 'Szpital – zasilanie podstawowe',
      tariff: 'B21',
      contractPowerKw: 340,
      yearlyKwh: 1_350_000,
      profile: 'hospital',
      reading: 'energa',
    },
  ]),
  ...points('mleczarnia', [
    {
      name: 'Mleczarnia – hala produkcyjna',
      tariff: 'B23',
      contractPowerKw: 820,
      yearlyKwh: 3_300_000,
      profile: 'g3',
      reading: 'quarters',
    },
  ]),
  ...points('meble', [
    {
      name: 'Fabryka mebli',
      tariff: 'B21',
      contractPowerKw: 760,
      yearlyKwh: 1_150_000,
      profile: 'g1',
      reading: 'quarters',
    },
  ]),
  ...points('chlodnia', [
    {
      name: 'Chłodnia owoców',
      tariff: 'B23',
      contractPowerKw: 520,
      yearlyKwh: 2_050_000,
      profile: 'constant',
      reading: 'pge',
    },
  ]),
  ...points('piekarnia', [
    { name: 'Piekarnia', tariff: 'C22b', contractPowerKw: 85, yearlyKwh: 258_000, profile: 'g5', reading: 'pge' },
  ]),
  ...points(
    'sklepy',
    ['przy Rynku', 'na osiedlu Pod Lipami', 'przy dworcu'].map((where, i) => ({
      name: `Sklep ${where}`,
      tariff: 'C12a',
      contractPowerKw: 36,
      yearlyKwh: 92_000 + 4000 * i,
      profile: 'g4',
    })),
  ),
  ...points('ferma', [
    {
      name: 'Ferma drobiu',
      tariff: 'C21',
      contractPowerKw: 110,
      yearlyKwh: 420_000,
      profile: 'g3',
      reading: 'pge',
      prosumer: 'net-billing-rcem',
    },
  ]),
  ...points('gospodarstwo', [
    {
      name: 'Gospodarstwo mleczne – obora i udojnia',
      tariff: 'C12w',
      contractPowerKw: 40,
      yearlyKwh: 128_000,
      profile: 'l1',
    },
    { name: 'Gospodarstwo mleczne – dom', tariff: 'G12', contractPowerKw: 15, yearlyKwh: 5600, profile: 'h0' },
  ]),
  ...points('wiatr', [
    {
      name: 'Elektrownia wiatrowa „Zgoda”',
      tariff: 'B11',
      contractPowerKw: 60,
      yearlyKwh: 26_000,
      profile: 'constant',
      reading: 'plant',
    },
  ]),
  ...points('biogaz', [
    {
      name: 'Biogazownia „Zgoda”',
      tariff: 'B11',
      contractPowerKw: 80,
      yearlyKwh: 14_000,
      profile: 'constant',
      reading: 'plant',
    },
  ]),
  ...points('slonce', [
    {
      name: 'Farma PV „Słonecznik”',
      tariff: 'B11',
      contractPowerKw: 40,
      yearlyKwh: 7000,
      profile: 'street-lighting',
      reading: 'plant',
    },
  ]),
  ...points('prosument-a', [
    {
      name: 'Dom prosumenta A',
      tariff: 'G11',
      contractPowerKw: 14,
      yearlyKwh: 4600,
      profile: 'h0',
      reading: 'pge',
      prosumer: 'net-billing-rcem',
    },
  ]),
  ...points('prosument-b', [
    {
      name: 'Dom prosumenta B z pompą ciepła',
      tariff: 'G12w',
      contractPowerKw: 14,
      yearlyKwh: 8900,
      profile: 'h0',
      reading: 'pge',
      prosumer: 'net-billing-rce',
    },
  ]),
  ...points('prosument-c', [
    {
      name: 'Dom prosumenta C',
      tariff: 'G11',
      contractPowerKw: 12,
      yearlyKwh: 3900,
      profile: 'h0',
      reading: 'pge',
      prosumer: 'net-metering',
    },
  ]),
]
