export interface Term {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly plText: string
  readonly enText: string
  readonly source?: string
}

/** Terms linked from numbers of the app; ids are part of addresses and never change. */
export const TERMS: readonly Term[] = [
  {
    id: 'klaster-energii',
    pl: 'klaster energii',
    en: 'energy cluster',
    plText:
      'Porozumienie gmin, firm, spółek i innych podmiotów z jednego obszaru, które razem wytwarzają, zużywają, magazynują energię albo nią handlują. Nie jest osobnym podmiotem: w jego imieniu działa koordynator.',
    enText:
      'An agreement of municipalities, companies and others of one area who together generate, use, store or trade energy. It is not a legal person: its coordinator acts for it.',
    source: 'art. 2 pkt 15a ustawy o OZE',
  },
  {
    id: 'pobor-i-oddanie',
    pl: 'pobór z sieci i oddanie do sieci',
    en: 'withdrawal and feed-in',
    plText:
      'Licznik liczy osobno energię, która przyszła z sieci (pobór), i tę, która do niej wyszła (oddanie). To dwa różne szeregi odczytów; program nigdy ich nie sumuje ani nie odejmuje przed rozliczeniem godziny.',
    enText:
      'A meter counts energy that came from the grid (withdrawal) and energy that left for it (feed-in) apart. They are two series of readings; the program never adds or nets them before the hour is settled.',
  },
  {
    id: 'energia-z-klastra',
    pl: 'energia z klastra',
    en: 'energy from the cluster',
    plText:
      'Energia, którą w tej samej godzinie jeden członek oddał do sieci, a inny z niej pobrał. Dla każdej godziny to mniejsza z dwóch sum: poboru i oddania wszystkich członków, z każdego źródła. Tak liczą ją Pulpit i strona Energia, wprost z odczytów. Rozliczenie miesiąca liczy węższą „energię rozliczoną w klastrze”.',
    enText:
      'Energy that one member fed in and another withdrew within the same hour. For each hour it is the smaller of two sums: withdrawal and feed-in of all members, from every plant. The desk and the page Energy count it so, straight from the readings. The settlement of a month counts the narrower “energy settled in the cluster”.',
  },
  {
    id: 'energia-rozliczona-w-klastrze',
    pl: 'energia rozliczona w klastrze',
    en: 'energy settled in the cluster',
    plText:
      'Część energii z klastra, którą ustawa pozwala rozliczyć między członkami: w każdej godzinie mniejsza z dwóch sum, poboru członków i oddania z ich odnawialnych źródeł (OZE). Nie obejmuje źródeł innych niż odnawialne ani punktów prosumentów w opustach. Dlatego w rozliczeniu i w zestawieniach bywa mniejsza niż „energia z klastra” na Pulpicie.',
    enText:
      'The part of the energy from the cluster that the act lets members settle: in each hour the smaller of two sums, withdrawal of the members and feed-in of their renewable sources (RES). Other plants and net-metered prosumers are not in it. So in settlements and statements it may be smaller than “energy from the cluster” on the desk.',
    source: 'art. 184k ustawy o OZE',
  },
  {
    id: 'energia-z-zewnatrz',
    pl: 'energia spoza klastra',
    en: 'energy from outside',
    plText: 'Pobór z sieci, którego w danej godzinie nie pokryło oddanie innych członków; kupuje się go u sprzedawcy.',
    enText: 'Withdrawal not covered in the hour by the feed-in of other members; it is bought from a supplier.',
  },
  {
    id: 'nadwyzka',
    pl: 'nadwyżka',
    en: 'surplus',
    plText: 'Oddanie do sieci, którego w danej godzinie nie pobrał żaden członek; sprzedaje się je na zewnątrz.',
    enText: 'Feed-in that no member withdrew in the hour; it is sold outside.',
  },
  {
    id: 'jakosc-odczytu',
    pl: 'jakość odczytu: zmierzone, oszacowane, zastąpione, skorygowane',
    en: 'quality of a reading: measured, estimated, substituted, corrected',
    plText:
      'Zmierzone (M) podał licznik. Oszacowane (E) policzył dystrybutor. Zastąpione (Z) wstawił klaster, z nazwą metody. Skorygowane (K) to wartość, którą dystrybutor później poprawił. Brak pozostaje brakiem i nigdy nie staje się zerem.',
    enText:
      'Measured (M) came from the meter. Estimated (E) was computed by the distributor. Substituted (S) was put in by the cluster, with the method named. Corrected (C) was changed later by the distributor. What is missing stays missing and never becomes zero.',
  },
  {
    id: 'rozliczenie',
    pl: 'rozliczenie, wersja, korekta',
    en: 'settlement, version, correction',
    plText:
      'Rozliczenie liczy się raz za miesiąc. Zatwierdzonego już się nie zmienia: gdy dane się poprawią, powstaje korekta z następnym numerem, która pokazuje różnicę i jej powód.',
    enText:
      'A settlement is computed once for a month. An approved one never changes: when data are corrected, a correction with the next number is made, which shows the difference and its reason.',
  },
  {
    id: 'korzysc',
    pl: 'korzyść i klucz podziału',
    en: 'benefit and sharing key',
    plText:
      'Korzyść to pieniądze, o które mniej kosztuje energia dzięki klastrowi. Klucz podziału to reguła z umowy, według której korzyść dzieli się między członków, co do grosza.',
    enText:
      'The benefit is the money by which energy costs less because of the cluster. The sharing key is the rule of the agreement by which it is divided among members, to the grosz.',
  },
  {
    id: 'ppe',
    pl: 'punkt poboru energii (PPE)',
    en: 'metering point',
    plText:
      'Miejsce, w którym energia przechodzi między siecią a odbiorcą lub wytwórcą, z własnym kodem, zwykle osiemnastocyfrowym. Kod stoi na fakturze za prąd. To nie to samo co numer licznika, który może się zmienić.',
    enText:
      'The place where energy passes between the grid and a user or plant, with a code of its own, usually of eighteen digits. The code stands on the bill. It is not the number of the meter, which can change.',
  },
  {
    id: 'koordynator',
    pl: 'koordynator klastra',
    en: 'coordinator',
    plText: 'Podmiot, który z woli członków prowadzi sprawy klastra: rejestr, odczyty, rozliczenia, sprawozdania.',
    enText: 'The body that runs the affairs of the cluster for its members: register, readings, settlements, reports.',
    source: 'art. 38aa ustawy o OZE',
  },
]
