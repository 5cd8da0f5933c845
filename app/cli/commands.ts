import type { Command } from './io.ts'

interface Listed {
  readonly usage: string
  readonly pl: string
  readonly en: string
  readonly load: () => Promise<Command>
}

/** Every command, loaded only when asked for. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  analyse: {
    usage: 'analyse FOLDER [--out REPORT_FOLDER] [--regimes LIST] [--formats LIST] [--lang pl|en] [--json]',
    pl: 'Analizuje katalog klastra: bilans, ustroje, rachunki, korzyści, opłacalność i raport.',
    en: 'Analyses a cluster folder: balance, regimes, bills, benefits, economics and a report.',
    load: async () => (await import('./commands/analyse.ts')).analyse,
  },
  calc: {
    usage: 'calc NAME [--json] [--explain] < in.json | calc NAME --schema | calc --list',
    pl: 'Liczy jednym kalkulatorem: JSON na wejściu, JSON na wyjściu.',
    en: 'Runs one calculator: JSON in, JSON out.',
    load: async () => (await import('./commands/calc.ts')).calc,
  },
  read: {
    usage: 'read FILE… [--json] [--point PPE] [--direction withdrawal|feed-in] [--mapping FILE.yaml]',
    pl: 'Pokazuje, co czytnik widzi w pliku z odczytami lub cenami.',
    en: 'Shows what a reader sees in a file of readings or prices.',
    load: async () => (await import('./commands/read.ts')).read,
  },
  law: {
    usage: 'law --on DAY [--json] [--lang pl|en] [ID | BRANCH]…',
    pl: 'Pokazuje prawo obowiązujące danego dnia, jego źródło i wątpliwości.',
    en: 'Shows the law in force on a day, its source and its doubts.',
    load: async () => (await import('./commands/law.ts')).law,
  },
  audit: {
    usage: 'audit FILE… [--json] [--lang pl|en]',
    pl: 'Kontroluje tabele przepisane z dokumentu (JSON, CSV, XLSX): sprzeczne i nieczytelne komórki.',
    en: 'Audits tables transcribed from a document (JSON, CSV, XLSX): contradicting and unreadable cells.',
    load: async () => (await import('./commands/audit.ts')).audit,
  },
  plan: {
    usage: 'plan FOLDER [--out FOLDER] [--formats LIST] [--against EARLIER.json] [--chapters FOLDER] [--json]',
    pl: 'Liczy i pisze założenia do planu zaopatrzenia gminy w ciepło, energię elektryczną i gaz.',
    en: 'Computes and writes the municipality’s plan for heat, power and gas.',
    load: async () => (await import('./commands/plan.ts')).plan,
  },
  plans: {
    usage: 'plans list|export|import CLUSTER [PLAN | FOLDER] [--out FOLDER] [--into PLAN] [--json]',
    pl: 'Pokazuje plany gmin klastra, zapisuje plan jako katalog, wczytuje katalog jako plan.',
    en: 'Lists the municipal plans of a cluster, writes one as a folder, takes a folder in as a plan.',
    load: async () => (await import('./commands/plans.ts')).plans,
  },
  whatif: {
    usage: 'whatif list|run|compare FOLDER|CLUSTER [NAME…] [--out FOLDER] [--formats LIST] [--json]',
    pl: 'Liczy warianty „co by było, gdyby” i stawia je obok stanu dzisiejszego.',
    en: 'Computes what-ifs and puts them beside today.',
    load: async () => (await import('./commands/whatif.ts')).whatif,
  },
  serve: {
    usage: 'serve [--data FOLDER] [--port N] [--host ADDRESS] [--demo]',
    pl: 'Uruchamia serwer: API i aplikację w przeglądarce.',
    en: 'Runs the server: the API and the browser app.',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  readings: {
    usage: 'readings import|accept|undo|list|quality|repair|export CLUSTER … [--server URL | --data FOLDER]',
    pl: 'Wczytuje odczyty, pokazuje ich jakość, naprawia je i eksportuje; na serwerze albo wprost na bazie.',
    en: 'Imports readings, shows their quality, repairs and exports them; on a server or on the database itself.',
    load: async () => (await import('./commands/readings.ts')).readings,
  },
  documents: {
    usage: 'documents CLUSTER [--text WORDS] [--source SOURCE] [--year YYYY] [--add FILE …] [--json]',
    pl: 'Pokazuje dokumenty klastra albo dodaje dokument biura.',
    en: 'Lists the documents of a cluster, or lays one of the office down.',
    load: async () => (await import('./commands/documents.ts')).documents,
  },
  remarks: {
    usage: 'remarks CLUSTER [--open] [--answer ID --text TEXT] [--server URL | --data FOLDER] [--json]',
    pl: 'Pokazuje uwagi członków do zestawień i odpowiada na nie.',
    en: 'Lists remarks of members to their statements and answers them.',
    load: async () => (await import('./commands/remarks.ts')).remarks,
  },
  settle: {
    usage: 'settle CLUSTER MONTH [--approve] [--errors-read] [--server URL | --data FOLDER] [--json]',
    pl: 'Rozlicza miesiąc: zapisuje szkic, pokazuje go i na życzenie zatwierdza.',
    en: 'Settles a month: stores a draft, shows it and approves it when asked.',
    load: async () => (await import('./commands/settle.ts')).settle,
  },
  statements: {
    usage:
      'statements CLUSTER MONTH [--send] [--out FOLDER] [--format pdf|html|docx|xlsx|json] [--server URL | --data FOLDER] [--json]',
    pl: 'Pokazuje zestawienia członków za miesiąc, wysyła je albo zapisuje do katalogu.',
    en: 'Lists the statements of a month, sends them or writes them into a folder.',
    load: async () => (await import('./commands/statements.ts')).statements,
  },
  dashboard: {
    usage: 'dashboard CLUSTER [--month YYYY-MM] [--server URL | --data FOLDER] [--json]',
    pl: 'Pokazuje, jak stoi miesiąc i rok klastra, odległość od progów i co jest do zrobienia.',
    en: 'Shows how the month and the year of a cluster stand, the thresholds and what is to be done.',
    load: async () => (await import('./commands/dashboard.ts')).dashboard,
  },
  deadlines: {
    usage: 'deadlines CLUSTER [--all] [--ics FILE] [--server URL | --data FOLDER] [--json]',
    pl: 'Pokazuje terminy ustawowe i własne klastra albo zapisuje je do kalendarza.',
    en: 'Shows deadlines of the law and of the cluster, or writes a calendar file.',
    load: async () => (await import('./commands/deadlines.ts')).deadlines,
  },
  energy: {
    usage: 'energy balance|compare|borders CLUSTER … [--server URL | --data FOLDER]',
    pl: 'Pokazuje energię klastra: bilans, porównanie dwóch okresów; wgrywa granice gmin na mapę.',
    en: 'Shows the energy of a cluster: balance, two periods compared; brings in borders of gminas for the map.',
    load: async () => (await import('./commands/energy.ts')).energy,
  },
  page: {
    usage: 'page show|open|close|publish|withdraw|report CLUSTER … [--server URL | --data FOLDER]',
    pl: 'Prowadzi stronę publiczną klastra: otwiera, zamyka, publikuje dokumenty, pisze sprawozdanie roczne.',
    en: 'Keeps the public page of a cluster: opens, closes, publishes documents, writes the yearly report.',
    load: async () => (await import('./commands/page.ts')).page,
  },
  worker: {
    usage: 'worker [--workers N]',
    pl: 'Wykonuje zadania z kolejki bazy DATABASE_URL obok serwera, na tej albo innej maszynie.',
    en: 'Works off the queue of the database DATABASE_URL beside the server, on this machine or another.',
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  import: {
    usage:
      'import FOLDER [--for E-MAIL] [--from DAY] [--server URL | --data FOLDER|postgres://…] [--json]; import FOLDER --into CLUSTER [--accept] [--leave-out-refused] [--changes-from DAY] [--server URL | --data …] [--json]',
    pl: 'Wczytuje katalog klastra jako nowy klaster albo (--into) jego tabele i odczyty do istniejącego, z próbą na początku.',
    en: 'Loads a cluster folder as a new cluster, or (--into) its tables and readings into one that is there, rehearsed first.',
    load: async () => (await import('./commands/import.ts')).importFolder,
  },
  export: {
    usage: 'export CLUSTER --out FOLDER [--on DAY] [--server URL | --data FOLDER|postgres://…] [--json]',
    pl: 'Zapisuje klaster z bazy jako katalog klastra: cluster.yaml, tabele, odczyty z jakością, warianty.',
    en: 'Writes a cluster of the database as a cluster folder: cluster.yaml, tables, readings with quality, what-ifs.',
    load: async () => (await import('./commands/export.ts')).exportCluster,
  },
  api: {
    usage:
      'api GET|POST|PUT|PATCH|DELETE PATH [--cluster CLUSTER] [--body FILE|-] [--files FILE,…] [--if-match VERSION] [--out FILE] [--server URL | --data FOLDER|postgres://…]',
    pl: 'Wywołuje dowolną operację API (opis: /api/docs), na serwerze albo wprost na bazie.',
    en: 'Calls any operation of the API (described at /api/docs), on a server or on the database itself.',
    load: async () => (await import('./commands/api.ts')).api,
  },
  backup: {
    usage: 'backup [FILE] [--data FOLDER|postgres://…]',
    pl: 'Zapisuje kopię całej bazy do jednego pliku ze sprawdzoną sumą każdej części.',
    en: 'Backs the whole database up into one file, with the checksum of each part.',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    usage: 'restore FILE [--data FOLDER|postgres://…] [--replace]',
    pl: 'Odtwarza bazę z kopii: w całości albo wcale, z porównaniem po zapisie.',
    en: 'Restores a database from a backup: all of it or nothing, compared afterwards.',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  move: {
    usage: 'move --from FOLDER|postgres://… --to FOLDER|postgres://… [--replace]',
    pl: 'Przenosi wszystkie dane między bazą wbudowaną a serwerem PostgreSQL, z sumami kontrolnymi.',
    en: 'Moves all data between the embedded database and a PostgreSQL server, with checksums.',
    load: async () => (await import('./commands/move.ts')).move,
  },
  verify: {
    usage: 'verify [--data FOLDER|postgres://…] [--against BACKUP.zip] [--json]',
    pl: 'Sprawdza bazę: łańcuch dziennika, bloki odczytów, klucze i reguły, zgodność z kopią.',
    en: 'Checks the database: journal chain, blocks of readings, keys and rules, a backup.',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  schema: {
    usage: 'schema [up | to STEP] [--data FOLDER|postgres://…] [--lose-data]',
    pl: 'Pokazuje kroki schematu bazy; „up” wykonuje brakujące, „to KROK” przechodzi do kroku, także wstecz.',
    en: 'Shows the steps of the schema; "up" takes the missing ones, "to STEP" goes to a step, back too.',
    load: async () => (await import('./commands/schema.ts')).schema,
  },
}
