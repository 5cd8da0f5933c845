import type { Meaning } from '../problem.ts'

/** Problems of a cluster folder as a whole: its description, and what its files say of each other. */
export const folder = {
  'folder.no-cluster-file': {
    pl: 'W katalogu „{path}” nie ma pliku cluster.yaml.',
    en: 'The folder "{path}" has no file cluster.yaml.',
    advicePl: 'Wskaż katalog klastra albo skopiuj opis z katalogu examples/ i zmień go.',
    adviceEn: 'Name the folder of a cluster, or copy a description from examples/ and change it.',
  },
  'folder.bad-yaml': {
    pl: 'Plik {file} nie jest poprawnym YAML-em: {reason}.',
    en: 'The file {file} is not valid YAML: {reason}.',
    advicePl: 'Sprawdź wcięcia, dwukropki i cudzysłowy w podanym wierszu.',
    adviceEn: 'Check indentation, colons and quotes in the line named.',
  },
  'folder.field': {
    pl: 'W pliku {file} pole {field}: {reasonPl}.',
    en: 'In the file {file} the field {field}: {reason}.',
    advicePl: 'Popraw to pole; opis pól stoi w cluster.yaml przykładu i w przewodniku.',
    adviceEn: 'Correct this field; the cluster.yaml of the example and the guide describe the fields.',
  },
  'folder.unknown-field': {
    pl: 'W pliku {file} nie znamy pola {field}; pominięto je.',
    en: 'The file {file} has a field we do not know, {field}; it was left out.',
    advicePl: 'Sprawdź pisownię pola.',
    adviceEn: 'Check the spelling of the field.',
  },
  'folder.period-not-a-year': {
    pl: 'Okres {from}–{to} ma {days} dni, a wycena prawem innego roku wymaga pełnego roku.',
    en: 'The period {from}–{to} has {days} days; valuing it at the law of another year needs a whole year.',
    advicePl: 'Podaj period.from i period.to obejmujące dokładnie rok albo usuń period.pricingYear.',
    adviceEn: 'Give period.from and period.to of exactly one year, or remove period.pricingYear.',
  },
  'folder.laid-on-year': {
    pl: 'Odczyty z okresu {from}–{to} ułożono na kalendarzu roku {year} z zachowaniem dni tygodnia (przesunięcie o wielokrotność 52 tygodni), aby wycenić je prawem i taryfami z {year} r.',
    en: 'Readings of {from}–{to} were laid on the calendar of {year}, keeping weekdays (a shift by a multiple of 52 weeks), to value them at the law and tariffs of {year}.',
    advicePl: 'Aby policzyć okres prawem z tamtego czasu, usuń period.pricingYear.',
    adviceEn: 'To value the period at the law of its own time, remove period.pricingYear.',
  },
  'folder.unknown-member': {
    pl: 'Punkt {point} należy do członka „{member}”, którego nie ma w members.csv.',
    en: 'The point {point} belongs to the member "{member}", who is not in members.csv.',
    advicePl: 'Dopisz członka albo popraw kolumnę członek w points.csv.',
    adviceEn: 'Add the member, or correct the member column of points.csv.',
  },
  'folder.no-member': {
    pl: 'Punkt {point} nie ma wskazanego członka, więc nie wchodzi do analizy.',
    en: 'The point {point} names no member, so it is left out of the analysis.',
    advicePl: 'Uzupełnij kolumnę członek w points.csv.',
    adviceEn: 'Fill in the member column of points.csv.',
  },
  'folder.unknown-point': {
    pl: '„{where}” odwołuje się do punktu {point}, którego nie ma w points.csv.',
    en: '"{where}" refers to the point {point}, which is not in points.csv.',
    advicePl: 'Dopisz punkt albo popraw jego kod.',
    adviceEn: 'Add the point, or correct its code.',
  },
  'folder.no-energy': {
    pl: 'Punkt {point} nie ma ani odczytów, ani profilu z roczną energią, więc nie wchodzi do bilansu.',
    en: 'The point {point} has neither readings nor a profile with yearly energy, so it is left out of the balance.',
    advicePl: 'Dodaj odczyty do readings/ albo wiersz w profiles.csv z profilem i roczną energią.',
    adviceEn: 'Add readings to readings/, or a row in profiles.csv with a profile and the yearly energy.',
  },
  'folder.no-seller': {
    pl: 'Dla członka {member} (rodzaj: {kind}) nie podano sprzedawcy w prices.sellers; przyjęto „{seller}”.',
    en: 'No seller in prices.sellers covers the member {member} (kind: {kind}); "{seller}" was taken.',
    advicePl: 'Dopisz rodzaj członka do memberKinds albo jego id do members przy właściwym sprzedawcy.',
    adviceEn: 'Add the kind to memberKinds, or the id to members, of the right seller.',
  },
  'folder.one-price-list': {
    pl: 'W okresie {from}–{to} cenniki ({count}) następowały po sobie; cały okres wyceniono ostatnim z nich, od {list}.',
    en: 'In {from}–{to} price lists ({count}) followed one another; the whole period is valued at the last, since {list}.',
    advicePl: 'Aby wycenić okres po dawnych cenach, zakończ period.to przed dniem nowego cennika.',
    adviceEn: 'To value a period at former prices, end period.to before the new list begins.',
  },
  'folder.readings-of-unknown-point': {
    pl: 'Są odczyty punktu {point}, którego nie ma w points.csv; pominięto je.',
    en: 'There are readings of the point {point}, which is not in points.csv; they were left out.',
    advicePl: 'Dopisz punkt do points.csv albo usuń plik.',
    adviceEn: 'Add the point to points.csv, or remove the file.',
  },
  'folder.only-netted': {
    pl: 'Punkt {point} ma tylko odczyty po bilansowaniu; bilans klastra potrzebuje surowych rejestrów, więc wynik jest przybliżony.',
    en: 'The point {point} has only netted readings; a cluster balance needs the raw registers, so the result is approximate.',
    advicePl: 'Poproś dystrybutora o dane przed bilansowaniem godzinowym.',
    adviceEn: 'Ask the distributor for data before hourly netting.',
  },
  'folder.readings-outside-period': {
    pl: 'Odczyty punktu {point} nie obejmują okresu analizy ({from}–{to}).',
    en: 'The readings of the point {point} do not touch the period analysed ({from}–{to}).',
    advicePl: 'Dodaj odczyty z tego okresu albo zmień okres w cluster.yaml.',
    adviceEn: 'Add readings of this period, or change the period in cluster.yaml.',
  },
  'folder.filled-by-mean': {
    pl: 'W punkcie {point} {hours} godzin bez odczytów wypełniono średnią tej samej godziny doby.',
    en: 'At the point {point}, {hours} hours without readings were filled with the mean of the same hour of the day.',
    advicePl: 'Zdobądź odczyty tego okresu: tak wypełnione wartości są tylko przybliżeniem.',
    adviceEn: 'Get the readings of that time: values filled this way are only an approximation.',
  },
  'folder.no-tariff': {
    pl: 'Punkt {point} nie ma pełnych danych taryfowych ({missing}); rachunków tego punktu nie policzono.',
    en: 'The point {point} lacks tariff data ({missing}); its bills were not computed.',
    advicePl: 'Uzupełnij points.csv według faktury.',
    adviceEn: 'Complete points.csv from the invoice.',
  },
  'folder.deposit-left': {
    pl: 'W punkcie {point} na koniec okresu zostaje {left} zł depozytu prosumenckiego; nie doliczono go do przychodu.',
    en: 'At the point {point}, {left} PLN of the prosumer deposit are left at the end of the period; they are not counted as income.',
    advicePl: 'Depozyt służy jeszcze do 12 miesięcy; rozliczy go następny okres.',
    adviceEn: 'The deposit serves for up to 12 months more; the next period will settle it.',
  },
  'folder.no-weather': {
    pl: 'Instalacja {plant} wymaga pogody, a cluster.yaml jej nie podaje; przyjęto syntetyczny rok pogodowy ({place}).',
    en: 'The plant {plant} needs weather and cluster.yaml names none; the synthetic weather year ({place}) was taken.',
    advicePl: 'Dodaj sekcję weather do cluster.yaml.',
    adviceEn: 'Add a section weather to cluster.yaml.',
  },
  'folder.no-such-file': {
    pl: 'Katalog klastra nie ma pliku „{name}”.',
    en: 'The cluster folder has no file "{name}".',
    advicePl: 'Pobierz najpierw spis plików.',
    adviceEn: 'Ask for the list of files first.',
  },
  'folder.no-weather-file': {
    pl: 'Plik pogody „{path}” nie jest przechowywany w bazie; katalog wskazuje go, ale go nie zawiera.',
    en: 'The weather file "{path}" is not kept in the database; the folder names it but does not hold it.',
    advicePl: 'Dołóż ten plik do katalogu pod tą nazwą.',
    adviceEn: 'Put the file into the folder under this name.',
  },
  'folder.other-year': {
    pl: 'Wariant „{name}” liczono na roku {year}, a katalog obejmuje rok {folderYear}; po wczytaniu zostanie policzony na roku katalogu.',
    en: 'The what-if "{name}" rests on {year}, the folder on {folderYear}; read back, it rests on the year of the folder.',
    advicePl: 'Jeśli rok ma zostać, zmień pole period w cluster.yaml.',
    adviceEn: 'To keep its year, change the field period in cluster.yaml.',
  },
  'folder.page-closed': {
    pl: 'Strona klastra jest otwarta dla wszystkich; wczytany klaster zaczyna z zamkniętą.',
    en: 'The page of the cluster is open to everybody; a cluster that is read in begins with a closed one.',
    advicePl: 'Otwórz stronę po wczytaniu, gdy będzie gotowa.',
    adviceEn: 'Open it again after reading, when it is ready.',
  },
  'folder.left-behind': {
    pl: 'Katalog nie zawiera: kont i ról, dziennika, rozliczeń i ich pism, terminów, publikacji, wyników wariantów, dawnych wersji odczytów i plików, z których je wczytano.',
    en: 'The folder does not hold: accounts and roles, the journal, settlements and their papers, deadlines, publications, results of what-ifs, former versions of readings and the files they came from.',
    advicePl: 'Całą bazę, bez wyjątku, zachowuje „openklaster backup”.',
    adviceEn: 'The whole database, without exception, is kept by "openklaster backup".',
  },
} as const satisfies Record<string, Meaning>
