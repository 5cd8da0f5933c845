import type { Both } from '../../metering/both.ts'

/** One figure with a name nobody can mistake and a sentence that says what is divided by what. */
export interface Indicator {
  readonly id: IndicatorId
  readonly name: Both
  readonly meaning: Both
  /** Null where there is nothing to divide by, or an input was not given. */
  readonly value: number | null
  readonly unit: IndicatorUnit
}

export type IndicatorUnit = 'share' | 'kW' | 'kWh' | 'MWh' | 'hours' | 't CO2'

interface Words {
  readonly unit: IndicatorUnit
  readonly name: Both
  readonly meaning: Both
}

/** What each indicator is called and means. */
export const INDICATORS = {
  'self-consumption': {
    unit: 'share',
    name: { pl: 'Autokonsumpcja', en: 'Self-consumption' },
    meaning: {
      pl: 'Jaka część energii wytworzonej w klastrze została w nim zużyta w tej samej godzinie: zużycie pokryte własną energią podzielone przez wytwarzanie.',
      en: 'Which part of the energy generated in the cluster was used in it in the same hour: consumption met by own energy divided by generation.',
    },
  },
  'self-sufficiency-hourly': {
    unit: 'share',
    name: { pl: 'Samowystarczalność godzinowa', en: 'Self-sufficiency, hour by hour' },
    meaning: {
      pl: 'Jaką część zużycia pokryła własna energia z tej samej godziny: zużycie pokryte własną energią podzielone przez zużycie. Tak liczy ustawa: nadwyżka z lata nie pokrywa zimy.',
      en: 'Which part of consumption was met by own energy of the same hour: consumption met by own energy divided by consumption. This is how the statute counts: a surplus in summer does not cover winter.',
    },
  },
  'production-to-consumption': {
    unit: 'share',
    name: {
      pl: 'Stosunek produkcji do zużycia w całym okresie',
      en: 'Production to consumption over the whole period',
    },
    meaning: {
      pl: 'Cała produkcja podzielona przez całe zużycie, bez względu na godzinę; w niektórych analizach nazwany samowystarczalnością, choć zakłada, że nadwyżkę da się odebrać kiedy indziej. Może przekroczyć 1.',
      en: 'All production divided by all consumption whatever the hour; some studies call it self-sufficiency, though it takes the surplus as if it could be had back at another time. It may exceed 1.',
    },
  },
  'coverage-min': {
    unit: 'share',
    name: { pl: 'Najniższe pokrycie w godzinie', en: 'Lowest coverage in an hour' },
    meaning: {
      pl: 'Wytwarzanie podzielone przez zużycie w najgorszej godzinie, w której coś zużyto.',
      en: 'Generation divided by consumption in the worst of the hours that have consumption.',
    },
  },
  'coverage-hours-below': {
    unit: 'hours',
    name: { pl: 'Godziny z pokryciem poniżej progu', en: 'Hours with coverage below the threshold' },
    meaning: {
      pl: 'W ilu godzinach wytwarzanie podzielone przez zużycie było niższe od progu {threshold}.',
      en: 'In how many hours generation divided by consumption was below the threshold of {threshold}.',
    },
  },
  'res-share': {
    unit: 'share',
    name: { pl: 'Udział OZE w energii wprowadzonej do sieci', en: 'RES share of the energy fed in' },
    meaning: {
      pl: 'Energia ze źródeł odnawialnych podzielona przez całą energię wytworzoną w klastrze i wprowadzoną do sieci dystrybucyjnej.',
      en: 'Energy from renewable sources divided by all energy generated in the cluster and fed into the distribution network.',
    },
  },
  'storage-share': {
    unit: 'share',
    name: { pl: 'Moc magazynów do mocy źródeł', en: 'Storage power to installed power' },
    meaning: {
      pl: 'Łączna moc zainstalowana magazynów energii podzielona przez łączną moc zainstalowaną źródeł (moc, nie pojemność).',
      en: 'Installed electric power of the storages divided by that of the generating plants (power, not capacity).',
    },
  },
  'peak-withdrawal': {
    unit: 'kW',
    name: { pl: 'Szczytowy pobór z sieci', en: 'Peak withdrawal' },
    meaning: {
      pl: 'Największa średnia moc poboru klastra spoza własnych źródeł w jednym przedziale pomiaru.',
      en: 'The largest mean power the cluster drew from outside its own plants in one metering interval.',
    },
  },
  'peak-feed-in': {
    unit: 'kW',
    name: { pl: 'Szczytowa nadwyżka', en: 'Peak surplus' },
    meaning: {
      pl: 'Największa średnia moc, jaką klaster oddał ponad własne zużycie w jednym przedziale pomiaru.',
      en: 'The largest mean power the cluster gave beyond its own use in one metering interval.',
    },
  },
  'load-factor': {
    unit: 'share',
    name: { pl: 'Równomierność zużycia', en: 'Load factor' },
    meaning: {
      pl: 'Średnia moc zużycia podzielona przez największą; 1 to zużycie zupełnie równe.',
      en: 'Mean power of consumption divided by the largest; 1 is perfectly even consumption.',
    },
  },
  'network-losses': {
    unit: 'MWh',
    name: { pl: 'Straty sieciowe energii klastra (założenie)', en: 'Network losses of the cluster’s energy (assumed)' },
    meaning: {
      pl: 'Energia klastra zużyta w klastrze pomnożona przez założony udział strat {share}; założenie, nie pomiar.',
      en: 'Energy of the cluster used in the cluster times the assumed share of losses {share}; an assumption, not a measurement.',
    },
  },
  'avoided-co2-self-use': {
    unit: 't CO2',
    name: { pl: 'Uniknięta emisja CO2: energia zużyta w klastrze', en: 'Avoided CO2: energy used in the cluster' },
    meaning: {
      pl: 'Energia z OZE zużyta w klastrze pomnożona przez emisję energii z sieci {factor} (dane za {dataYear} r.).',
      en: 'Renewable energy used in the cluster times the emission of grid electricity {factor} (data of {dataYear}).',
    },
  },
  'avoided-co2-generation': {
    unit: 't CO2',
    name: { pl: 'Uniknięta emisja CO2: cała produkcja z OZE', en: 'Avoided CO2: all renewable production' },
    meaning: {
      pl: 'Cała energia z OZE wytworzona w klastrze, także oddana poza klaster, pomnożona przez emisję energii z sieci {factor} (dane za {dataYear} r.).',
      en: 'All renewable energy generated in the cluster, that given outside included, times the emission of grid electricity {factor} (data of {dataYear}).',
    },
  },
} as const satisfies Record<string, Words>

export type IndicatorId = keyof typeof INDICATORS
