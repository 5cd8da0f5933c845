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
