import type { Meaning } from '../problem.ts'

/** Problems of investments, flows and rates. */
export const economics = {
  'economics.unequal-years': {
    pl: 'Lista {list} ma {length} pozycji, a lat jest {years}.',
    en: 'The list {list} has {length} entries for {years} years.',
    advicePl: 'Podaj dokładnie jedną wartość na każdy rok, od roku 1.',
    adviceEn: 'Give exactly one value for each year, from year 1.',
  },
  'economics.no-years': {
    pl: 'Liczba lat {years} nie jest liczbą całkowitą większą od zera.',
    en: '{years} is not a whole number of years above zero.',
    advicePl: 'Podaj okres analizy w pełnych latach, np. 25.',
    adviceEn: 'Give the horizon in whole years, e.g. 25.',
  },
  'economics.impossible-rate': {
    pl: 'Stopa {rate} nie ma sensu: musi być większa od −1.',
    en: 'The rate {rate} has no meaning: it must be above −1.',
    advicePl: 'Podaj stopę jako ułamek: 10,35 % to 0.1035.',
    adviceEn: 'Give the rate as a fraction: 10.35 % is 0.1035.',
  },
  'economics.rate-as-percent': {
    pl: 'Stopa {rate} oznacza {percent} % rocznie; czy nie miało być {meant}?',
    en: 'The rate {rate} means {percent} % a year; was {meant} meant?',
    advicePl: 'Stopy podaje się jako ułamki: 10,35 % to 0.1035.',
    adviceEn: 'Rates are fractions: 10.35 % is 0.1035.',
  },
  'economics.impossible-index': {
    pl: 'Wskaźnik roku {year} wynosi {factor}, a nie może być ujemny.',
    en: 'The index of year {year} is {factor}, but cannot be negative.',
    advicePl: 'Sprawdź ścieżkę: ubytek produkcji w całym okresie nie może przekroczyć 100 %.',
    adviceEn: 'Check the path: the loss of output over all years cannot exceed 100 %.',
  },
  'economics.impossible-loan': {
    pl: 'Takiego kredytu nie da się spłacić: lat {years}, w tym karencji {graceYears}, stopa {rate}, kwota {principalPln} zł.',
    en: 'Such a loan cannot be repaid: {years} years, of grace {graceYears}, rate {rate}, amount {principalPln} PLN.',
    advicePl: 'Okres kredytu musi być dłuższy od karencji choćby o rok, a kwota i stopa nie mogą być ujemne.',
    adviceEn: 'The loan must last at least a year longer than the grace period; amount and rate cannot be negative.',
  },
  'economics.grant-above-investment': {
    pl: 'Dotacja {grant} zł jest większa od nakładów {investment} zł.',
    en: 'The grant of {grant} PLN is larger than the investment of {investment} PLN.',
    advicePl: 'Sprawdź kwotę dotacji; dotacja pokrywa najwyżej całe nakłady.',
    adviceEn: 'Check the grant; it covers the whole investment at most.',
  },
  'economics.year-outside': {
    pl: 'Rok {year} leży poza okresem analizy (lata 1–{years}).',
    en: 'Year {year} lies outside the horizon (years 1 to {years}).',
    advicePl: 'Wydłuż okres analizy albo popraw rok.',
    adviceEn: 'Lengthen the horizon or correct the year.',
  },
  'economics.too-many-flows': {
    pl: 'Przepływów jest {count}; liczymy najwyżej {most}.',
    en: 'There are {count} flows; at most {most} are computed.',
    advicePl: 'Zsumuj przepływy do miesięcy lub lat.',
    adviceEn: 'Sum the flows to months or years.',
  },
  'economics.conventions-differ': {
    pl: '{indicator}: {standard} licząc zwyczajowo, {study} metodą analizy z 2023 r.',
    en: '{indicator}: {standard} by the standard method, {study} by the method of the 2023 study.',
    advicePl: 'Do decyzji służy wartość zwyczajowa; druga pozwala tylko porównać wynik z tamtą analizą.',
    adviceEn: 'Decide by the standard value; the other only serves to compare with that study.',
  },
  'economics.several-rates': {
    pl: 'Przepływy mają {count} wewnętrzne stopy zwrotu: {rates}; żadna z nich sama nie mówi, czy się opłaca.',
    en: 'The flows have {count} internal rates of return: {rates}; none of them alone tells whether it pays.',
    advicePl: 'Oceniaj po NPV przy Twojej stopie dyskonta albo po MIRR.',
    adviceEn: 'Judge by the NPV at your discount rate, or by MIRR.',
  },
  'economics.no-rate': {
    pl: 'Wewnętrzna stopa zwrotu nie istnieje: {reasonPl}.',
    en: 'There is no internal rate of return: {reason}.',
    advicePl: 'Oceniaj po NPV przy Twojej stopie dyskonta.',
    adviceEn: 'Judge by the NPV at your discount rate.',
  },
  'economics.study-tax-not-applied': {
    pl: 'Metoda analizy z 2023 r. wymienia podatek dochodowy {rate}, lecz go nie nalicza.',
    en: 'The method of the 2023 study names an income tax of {rate} but does not apply it.',
    advicePl: 'Do decyzji użyj konwencji standard, która podatek nalicza.',
    adviceEn: 'Decide by the convention "standard", which applies the tax.',
  },
  'economics.study-payback-meaningless': {
    pl: 'Okres zwrotu {indicator} metodą analizy z 2023 r. dzieli tu przez ujemny przepływ roku poprzedniego i nic nie znaczy.',
    en: 'The payback {indicator} of the 2023 study here divides by a negative flow of the year before and means nothing.',
    advicePl: 'Użyj wartości zwyczajowej.',
    adviceEn: 'Use the standard value.',
  },
  'economics.indicators-at-zero': {
    pl: 'Wskaźniki zwyczajowe liczą nakłady na początku (t = 0), choć w tabeli stoją w roku 1.',
    en: 'The standard indicators take the investment at the start (t = 0), though the table shows it in year 1.',
    advicePl: 'NPV różni się więc od ostatniej sumy narastającej w tabeli zdyskontowanej.',
    adviceEn: 'NPV therefore differs from the last running sum of the discounted table.',
  },
  'economics.unknown-paths': {
    pl: 'Nie ma zapisanych ścieżek „{id}”. Najbliższe: {nearest}.',
    en: 'No paths named "{id}" are recorded. Nearest: {nearest}.',
    advicePl: 'Ścieżki stoją w assumptions/index-paths/index-paths.json; dodaj własne z autorem i dniem.',
    adviceEn: 'Paths stand in assumptions/index-paths/index-paths.json; add your own with author and day.',
  },
  'economics.impossible-runs': {
    pl: 'Liczba losowań {runs} jest niemożliwa; podaj od 1 do {most}.',
    en: 'The number of runs {runs} is impossible; give 1 to {most}.',
    advicePl: 'Zwykle wystarcza 2000 losowań.',
    adviceEn: '2000 runs are enough as a rule.',
  },
} as const satisfies Record<string, Meaning>
