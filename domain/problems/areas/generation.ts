import type { Meaning } from '../problem.ts'

/** Problems of weather and plants. */
export const generation = {
  'generation.no-weather': {
    pl: 'Brakuje danych pogodowych: {column}.',
    en: 'Weather data are missing: {column}.',
    advicePl: 'Podaj szereg godzinowy tej wielkości, plik pogodowy albo rok syntetyczny.',
    adviceEn: 'Give an hourly series of this quantity, a weather file, or a synthetic year.',
  },
  'generation.weather-source': {
    pl: 'Pogodę trzeba wskazać dokładnie raz, a wskazano ją {count} razy.',
    en: 'The weather must be named exactly once; it was named {count} times.',
    advicePl: 'Podaj jedno z pól: weather (szeregi godzinowe), synthetic (rok syntetyczny) albo weatherFile (plik).',
    adviceEn: 'Give one of the fields weather (hourly series), synthetic (a synthetic year) or weatherFile (a file).',
  },
  'generation.file-on-command-line': {
    pl: 'Pliku „{path}” nie da się tu wczytać: pole weatherFile działa tylko w wierszu poleceń.',
    en: 'The file "{path}" cannot be read here: the field weatherFile works on the command line only.',
    advicePl: 'Prześlij szeregi w polu weather albo użyj polecenia openklaster calc.',
    adviceEn: 'Send the series in the field weather, or use the command openklaster calc.',
  },
  'generation.no-irradiance': {
    pl: 'Z podanych szeregów nie da się wyznaczyć promieniowania: znane są {known}.',
    en: 'Irradiance cannot be found from the series given: known are {known}.',
    advicePl: 'Podaj promieniowanie całkowite (ghi) albo bezpośrednie i rozproszone (dni, dhi).',
    adviceEn: 'Give the global irradiance (ghi), or beam and diffuse (dni, dhi).',
  },
  'generation.unequal-lengths': {
    pl: 'Szereg {column} ma {found} wartości, a powinien mieć {expected}.',
    en: 'The series {column} has {found} values and should have {expected}.',
    advicePl: 'Wszystkie szeregi pogody muszą obejmować te same godziny.',
    adviceEn: 'All weather series must cover the same hours.',
  },
  'generation.not-full-hours': {
    pl: 'Pogoda nie zaczyna się o pełnej godzinie.',
    en: 'The weather does not begin on a full hour.',
    advicePl: 'Podaj początek pierwszej godziny, np. 2025-01-01T00:00:00+01:00.',
    adviceEn: 'Give the start of the first hour, e.g. 2025-01-01T00:00:00+01:00.',
  },
  'generation.weather-gap': {
    pl: 'W szeregu {column} brakuje wartości godziny {hour} (licząc od 0).',
    en: 'The series {column} lacks the value of hour {hour} (counted from 0).',
    advicePl: 'Uzupełnij brak w pliku pogodowym; brak nie jest zerem.',
    adviceEn: 'Fill the gap in the weather file; a missing value is not zero.',
  },
  'generation.impossible-weather': {
    pl: 'W szeregu {column} wartość {value} w godzinie {hour} jest niemożliwa (dopuszczalne od {low} do {high}).',
    en: 'In the series {column} the value {value} of hour {hour} is impossible (allowed are {low} to {high}).',
    advicePl: 'Sprawdź jednostkę (W/m², °C, m/s, Pa) i znaczniki braku danych.',
    adviceEn: 'Check the unit (W/m², °C, m/s, Pa) and the marks for missing data.',
  },
  'generation.inconsistent-irradiance': {
    pl: 'W {hours} godzinach podane promieniowanie całkowite nie zgadza się z bezpośrednim i rozproszonym o więcej niż 10% i 25 W/m².',
    en: 'In {hours} hours the global irradiance given differs from beam and diffuse by more than 10% and 25 W/m².',
    advicePl: 'Sprawdź położenie, strefę czasową i to, czy godzina oznacza początek, czy koniec przedziału.',
    adviceEn: 'Check the site, the time zone, and whether an hour names the start or the end of its interval.',
  },
  'generation.sun-below-horizon': {
    pl: 'W {hours} godzinach jest promieniowanie, choć słońce stoi pod horyzontem (razem {kwh} kWh/m²); pominięto je.',
    en: 'In {hours} hours there is irradiance though the sun is below the horizon ({kwh} kWh/m² in all); it was left out.',
    advicePl: 'Sprawdź położenie, strefę czasową i to, czy godzina oznacza początek, czy koniec przedziału.',
    adviceEn: 'Check the site, the time zone, and whether an hour names the start or the end of its interval.',
  },
  'generation.synthetic-weather': {
    pl: 'Użyto syntetycznego roku pogodowego ({place}, ziarno {seed}): to nie są pomiary, tylko rok o znanych sumach i średnich miesięcznych.',
    en: 'A synthetic weather year was used ({place}, seed {seed}): no measurements, but a year with known monthly sums and means.',
    advicePl: 'Do decyzji o inwestycji użyj danych PVGIS albo pomiarów z okolicy.',
    adviceEn: 'For a decision to invest use PVGIS data or measurements from the neighbourhood.',
  },
  'generation.unknown-place': {
    pl: 'Nie ma statystyk pogody dla „{place}”. Znane miejsca: {known}.',
    en: 'There are no weather statistics for "{place}". Known places: {known}.',
    advicePl: 'Wybierz znane miejsce albo podaj plik pogodowy (EPW, PVGIS, CSV).',
    adviceEn: 'Choose a known place or give a weather file (EPW, PVGIS, CSV).',
  },
  'generation.unknown-turbine': {
    pl: 'Nie ma krzywej mocy turbiny „{turbine}”. Najbliższe: {nearest}.',
    en: 'There is no power curve for the turbine "{turbine}". Nearest: {nearest}.',
    advicePl: 'Wybierz znaną turbinę albo podaj krzywą mocy (powerCurve).',
    adviceEn: 'Choose a known turbine or give a power curve (powerCurve).',
  },
  'generation.bad-power-curve': {
    pl: 'Krzywa mocy jest niemożliwa: {reasonPl}.',
    en: 'The power curve is impossible: {reason}.',
    advicePl: 'Podaj co najmniej dwa punkty o rosnącej prędkości wiatru i mocy od 0 wzwyż.',
    adviceEn: 'Give at least two points of rising wind speed with powers from 0 up.',
  },
  'generation.curve-scaled': {
    pl: 'Krzywą mocy turbiny {turbine} ({nominalKw} kW) przeskalowano do {powerKw} kW.',
    en: 'The power curve of the turbine {turbine} ({nominalKw} kW) was scaled to {powerKw} kW.',
    advicePl: 'Jeśli to inna turbina, podaj jej własną krzywą mocy.',
    adviceEn: 'If it is another turbine, give its own power curve.',
  },
  'generation.impossible-plant': {
    pl: 'Takiej instalacji być nie może: {reasonPl}.',
    en: 'There can be no such plant: {reason}.',
    advicePl: 'Popraw dane instalacji.',
    adviceEn: 'Correct the data of the plant.',
  },
  'generation.heavily-oversized': {
    pl: 'Moc modułów jest {ratio} razy większa od mocy falownika; obcięcie zabiera {clippedShare} produkcji.',
    en: 'The modules have {ratio} times the power of the inverter; clipping takes {clippedShare} of the yield.',
    advicePl: 'Sprawdź moc falownika (kW po stronie AC).',
    adviceEn: 'Check the power of the inverter (kW on the AC side).',
  },
  'generation.heat-not-covered': {
    pl: 'Kogeneracja pokryła {share} zapotrzebowania na ciepło; resztę musi dać kocioł.',
    en: 'Cogeneration covered {share} of the demand for heat; a boiler must give the rest.',
    advicePl: 'To nie jest błąd: porównaj z mocą cieplną źródła szczytowego.',
    adviceEn: 'This is no fault: compare with the heat power of the peak boiler.',
  },
  'weather.unknown-format': {
    pl: 'Nie rozpoznano formatu pliku pogodowego {file}: {reasonPl}.',
    en: 'The format of the weather file {file} was not recognised: {reason}.',
    advicePl:
      'Czytane są: EPW, PVGIS (JSON i CSV, godzinowe i TMY) oraz CSV z kolumną czasu i nazwami wielkości w nagłówku.',
    adviceEn:
      'Read are: EPW, PVGIS (JSON and CSV, hourly and TMY), and CSV with a time column and quantities named in the header.',
  },
  'weather.bad-row': {
    pl: 'Wiersza pliku pogodowego nie da się odczytać: {reasonPl}.',
    en: 'A row of the weather file cannot be read: {reason}.',
    advicePl: 'Popraw ten wiersz albo pobierz plik jeszcze raz.',
    adviceEn: 'Correct this row or fetch the file again.',
  },
  'weather.truncated': {
    pl: 'Plik pogodowy urywa się: {reasonPl}.',
    en: 'The weather file breaks off: {reason}.',
    advicePl: 'Pobierz plik jeszcze raz, w całości.',
    adviceEn: 'Fetch the file again, whole.',
  },
  'weather.not-hourly': {
    pl: 'Między {before} a {after} nie ma jednej godziny: plik ma luki, powtórzenia albo inny krok.',
    en: 'There is not one hour between {before} and {after}: the file has gaps, repeats or another step.',
    advicePl: 'Podaj plik godzinowy bez luk; jeśli czas jest lokalny, zamień go na UTC albo stały czas zimowy.',
    adviceEn: 'Give an hourly file without gaps; if its time is local, turn it into UTC or fixed winter time.',
  },
  'weather.missing-values': {
    pl: 'Kolumna {column} ma {count} braków (pierwszy w wierszu {line}).',
    en: 'The column {column} has {count} missing values (the first in line {line}).',
    advicePl: 'Uzupełnij je; obliczenie, które ich potrzebuje, odmówi.',
    adviceEn: 'Fill them; a computation that needs them will refuse.',
  },
  'weather.typical-year': {
    pl: 'Plik jest rokiem typowym złożonym z miesięcy lat {years}; ułożono go na kalendarzu roku {year}.',
    en: 'The file is a typical year put together from months of {years}; it was laid on the calendar of {year}.',
    advicePl: 'Zgodność z konkretnym rokiem pomiarów jest przypadkowa: porównuj tylko sumy miesięczne i roczne.',
    adviceEn: 'Agreement with a certain year of readings is chance: compare monthly and yearly sums only.',
  },
  'weather.epw-zone-doubtful': {
    pl: 'Nagłówek EPW podaje strefę UTC+{header}, ale słońce w pliku pasuje do UTC{fits}; przyjęto UTC{fits}.',
    en: 'The EPW header says UTC+{header}, but the sun in the file fits UTC{fits}; UTC{fits} was taken.',
    advicePl: 'Niektóre pliki EPW z PVGIS mają wartości w UTC mimo innego nagłówka; sprawdź źródło.',
    adviceEn: 'Some EPW files of PVGIS hold UTC values despite their header; check the source.',
  },
  'weather.plane-only': {
    pl: 'Plik PVGIS ma promieniowanie na płaszczyźnie pochylonej; z niego nie da się policzyć innych ustawień modułów.',
    en: 'The PVGIS file holds irradiance on a tilted plane; other orientations cannot be computed from it.',
    advicePl: 'Pobierz z PVGIS dane godzinowe dla nachylenia 0° (ze składowymi) albo rok typowy TMY.',
    adviceEn: 'Fetch hourly data from PVGIS for a slope of 0° (with components), or the typical year TMY.',
  },
  'weather.no-time-zone': {
    pl: 'Czas „{text}” nie ma strefy, a nagłówek jej nie podaje.',
    en: 'The time "{text}" has no zone, and the header gives none.',
    advicePl: 'Dopisz przesunięcie (np. +01:00 lub Z) albo nazwij kolumnę time(UTC) lub czas (UTC+1).',
    adviceEn: 'Add an offset (e.g. +01:00 or Z), or name the column time(UTC) or time (UTC+1).',
  },
  'weather.unit-taken': {
    pl: 'Kolumnę {column} odczytano w jednostce {unit}, bo tak wskazują wartości.',
    en: 'The column {column} was read in {unit}, as its values show.',
    advicePl: 'Jeśli to nieprawda, zamień wartości na °C i Pa.',
    adviceEn: 'If that is wrong, turn the values into °C and Pa.',
  },
  'weather.unknown-column': {
    pl: 'Kolumny „{column}” nie rozpoznano; pominięto ją.',
    en: 'The column "{column}" was not recognised; it was left out.',
    advicePl: 'Nazwij kolumny: time, ghi, dni, dhi, temperature, wind, pressure (jednostki W/m², °C, m/s, Pa).',
    adviceEn: 'Name the columns: time, ghi, dni, dhi, temperature, wind, pressure (units W/m², °C, m/s, Pa).',
  },
} as const satisfies Record<string, Meaning>
