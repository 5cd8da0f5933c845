import type { ClusterConfig } from '../../app/usecases/analyse/config.ts'
import { FAULTS } from './faults.ts'
import { GMINAS } from './gminas.ts'
import { MEMBERS } from './members.ts'
import { POINTS, type Point } from './points.ts'

const SEPARATOR = ';'

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value)
    return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(SEPARATOR)).join('\n')}\n`
}

/** The code as the points list writes it: one of them with a slip, as FAULTS.md says. */
export function writtenCode(point: Point): string {
  const slip = FAULTS.some(({ id, point: name }) => id === 'check-digit' && name === point.name)
  return slip ? point.code.slice(0, 17) + ((Number(point.code[17]) + 1) % 10) : point.code
}

export function membersCsv(): string {
  return csv([
    ['id', 'Nazwa', 'Rodzaj', 'NIP', 'Kod TERYT gminy', 'Data przystąpienia', 'Odlicza VAT'],
    ...MEMBERS.map(({ id, name, kind, gmina, joinedOn, recoversVat }) => [
      id,
      name,
      kind,
      null,
      gmina,
      joinedOn,
      recoversVat ? 'tak' : 'nie',
    ]),
  ])
}

const VOLTAGES = { low: 'nN', medium: 'SN', high: 'WN', 'extra-high': 'NN' } as const
const SOURCES = { pv: 'PV', wind: 'wiatr', biogas: 'biogaz', chp: 'kogeneracja', storage: 'magazyn' } as const

/** The points list: the 17 columns of Annex 3 of the cluster agreement and what the law adds. */
export function pointsCsv(config: ClusterConfig, feedInKwh: ReadonlyMap<string, number>): string {
  const head = [
    'Lp.',
    'Nazwa punktu poboru energii elektrycznej',
    'Ulica',
    'Nr',
    'Nr lokalu',
    'Miejscowość',
    'Kod pocztowy',
    'Numer PPE',
    'Numer licznika',
    'Taryfa',
    'Moc umowna',
    'Roczne zużycie energii elektrycznej [kWh]',
    'Rodzaj źródła wytwórczego',
    'Moc źródła wytwórczego w [kW]',
    'Roczna ilość energii wprowadzonej do sieci OSD w [kWh]',
    'Płatnik',
    'Uwagi',
    'Członek',
    'Upoważnienie',
    'Data upoważnienia',
    'Kod TERYT gminy',
    'OSD',
    'Napięcie',
    'Zegar strefowy',
    'Liczba faz',
    'Okres rozliczeniowy',
    'Prosument',
  ]
  const rows = POINTS.map((point, i) => {
    const gmina = GMINAS.find(({ teryt }) => teryt === point.gmina)
    const plants = config.plants.filter(
      (plant) => plant.status === 'operating' && (plant.behindPoint ?? plant.feedInPoint) === point.code,
    )
    const source = plants.find(({ kind }) => kind !== 'storage')
    return [
      i + 1,
      point.name,
      'Wymyślona',
      i + 1,
      null,
      gmina?.town ?? null,
      gmina?.postcode ?? null,
      writtenCode(point),
      `DEMO${String(point.serial[0]).padStart(2, '0')}${String(point.serial[1]).padStart(2, '0')}`,
      point.tariff,
      point.contractPowerKw,
      point.yearlyKwh,
      source ? SOURCES[source.kind] : null,
      source ? source.powerKw : null,
      source ? Math.round(feedInKwh.get(point.code) ?? 0) : null,
      MEMBERS.find(({ id }) => id === point.member)?.name ?? null,
      plants.some(({ kind }) => kind === 'storage') ? 'z magazynem energii' : null,
      point.member,
      'tak',
      '2025-01-15',
      point.gmina,
      'ENERGA',
      VOLTAGES[point.voltage],
      'zimowy',
      point.phases,
      point.billingMonths,
      point.prosumer,
    ]
  })
  return csv([head, ...rows])
}

export function profilesCsv(): string {
  return csv([
    ['Numer PPE', 'Kierunek', 'Profil', 'Roczne zużycie [kWh]'],
    ...POINTS.filter(({ reading }) => reading === 'profile' || reading === 'plant').map((point) => [
      writtenCode(point),
      'pobór',
      point.profile,
      point.yearlyKwh,
    ]),
  ])
}

/** Which point each file of readings is of, where neither the file nor its name says so. */
export function indexCsv(
  files: readonly { readonly file: string; readonly code: string; readonly direction: string }[],
): string {
  return csv([['plik', 'PPE', 'kierunek'], ...files.map(({ file, code, direction }) => [file, code, direction])])
}

export function faultsMarkdown(): string {
  const codeOf = (name: string) => {
    const point = POINTS.find((one) => one.name === name)
    if (!point) throw new Error(`no point ${name}`)
    return writtenCode(point)
  }
  const sections = FAULTS.flatMap(({ point, when, pl, en, finding }, i) => [
    `## ${i + 1}. ${point}`,
    '',
    `PPE \`${codeOf(point)}\`, ${when}, ustalenie / finding: \`${finding}\``,
    '',
    `- ${pl}`,
    `- ${en}`,
    '',
  ])
  return [
    '# Błędy włożone w odczyty umyślnie / Faults put into the readings on purpose',
    '',
    'Dziewięć błędów takich, jakie zdarzają się w odczytach dystrybutorów. Program ma je znaleźć; test sprawdza, czy stoją tam,',
    'gdzie mówi ta lista. Plik powstaje z `examples/generator/faults.ts`.',
    '',
    'Nine faults as they happen in readings of distributors. The program should find them; a test checks that they stand where',
    'this list says. Made from `examples/generator/faults.ts`.',
    '',
    ...sections,
    '## Poza tym / Besides',
    '',
    'Nie jest to błąd danych, lecz cecha układu: pliki PGE mają 24 kolumny, więc 26.10.2025 w H03 stoi suma dwóch godzin',
    '(`imports.autumn-hour-summed`). Plik Tauronu dla Lipowej 2 też gubi powtórzoną godzinę.',
    '',
    'No fault of the data but of the layout: files of PGE have 24 columns, so on 2025-10-26 H03 holds the sum of two hours',
    '(`imports.autumn-hour-summed`). The file of Tauron for Lipowa 2 loses the repeated hour as well.',
    '',
  ].join('\n')
}
