import type { TableName } from './part-names.ts'

const HEADINGS: Readonly<Record<TableName, readonly string[]>> = {
  profile: ['temat', 'nazwa', 'wartość', 'jednostka', 'rok', 'źródło', 'uwagi'],
  buildings: [
    'sektor',
    'okres',
    'udział powierzchni',
    'po termomodernizacji',
    'wskaźnik',
    'wskaźnik po termomodernizacji',
  ],
  carriers: ['sektor', 'nośnik', 'GJ', 'źródło'],
  devices: ['scenariusz', 'rok', 'sektor', 'nośnik', 'urządzenie', 'wariant', 'udział', 'status'],
  surveys: ['sektor', 'nośnik', 'ilość', 'jednostka', 'GJ na jednostkę', 'sprawność', 'źródło'],
  sources: ['rodzaj', 'paliwo', 'klasa', 'podawanie', 'liczba', 'uruchomiono', 'wyprodukowano', 'źródło'],
  networks: ['sieć', 'stan', 'napięcie', 'rodzaj', 'wartość', 'jednostka', 'okres', 'źródło'],
  'building-audits': [
    ...[
      'nazwa',
      'powierzchnia m2',
      'wysokość m',
      'ściany m2',
      'U ścian',
      'U ścian po',
      'dach m2',
      'U dachu',
      'U dachu po',
    ],
    ...[
      'podłoga m2',
      'U podłogi',
      'U podłogi po',
      'okna m2',
      'U okien',
      'U okien po',
      'g',
      'wymiany',
      'odzysk',
      'odzysk po',
    ],
    ...['zyski W/m2', 'temperatura', 'masa', 'sprawność', 'koszt zł', 'zł za GJ', 'źródło'],
  ],
  'starting-values': ['ścieżka', 'wielkość', 'wartość', 'jednostka', 'źródło'],
  'public-buildings': [
    'nazwa',
    'rok budowy',
    'powierzchnia m2',
    'termomodernizacja',
    'paliwo',
    'ilość',
    'jednostka',
    'GJ na jednostkę',
    'uwagi',
  ],
}

/** Headings of a table nobody filled yet, as the folder's reader knows them. */
export function blankHeadings(table: TableName): readonly string[] {
  return HEADINGS[table]
}
