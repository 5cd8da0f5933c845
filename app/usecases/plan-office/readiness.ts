import { overrideReport } from '../plan/overrides.ts'
import type { PlanData } from '../plan/plan-data.ts'

/** Where something missing is entered. */
export type EnteredAt =
  | { readonly page: 'table'; readonly name: string }
  | { readonly page: 'settings' | 'starting-values' | 'scenarios' | 'procedure' | 'measures' }

/** One thing a chapter needs. @pl czego brakuje w rozdziale */
export interface Need {
  readonly id: string
  readonly chapter: string
  /** `missing`: the chapter says nothing without it; `weak`: it says less, or rests on an assumption. */
  readonly state: 'done' | 'missing' | 'weak'
  readonly pl: string
  readonly en: string
  readonly at: EnteredAt
}

/** Topics of the profile every such document speaks of. */
const TOPICS = ['ludność', 'mieszkania', 'gospodarka'] as const

const table = (name: string): EnteredAt => ({ page: 'table', name })

/** A plan begun from starting values rests on means until the gmina's figures stand in their place. */
function startingNeeds(data: PlanData): Need[] {
  const { report } = overrideReport(data)
  if (!report) return []
  const left = report.left.length
  return [
    {
      id: 'starting-values',
      chapter: 'profile',
      state: left === 0 ? 'done' : 'weak',
      pl:
        left === 0
          ? 'Zastąp wartości wyjściowe danymi gminy'
          : `Zastąp wartości wyjściowe danymi gminy (zostało: ${left})`,
      en: left === 0 ? 'Put own figures for starting values' : `Put own figures for starting values (left: ${left})`,
      at: { page: 'starting-values' },
    },
  ]
}

function topicNeeds({ profile }: PlanData): Need[] {
  const known = new Set(profile.map(({ topic }) => topic.toLocaleLowerCase('pl')))
  return TOPICS.map((topic) => ({
    id: `profile-${topic}`,
    chapter: 'profile',
    state: known.has(topic) ? 'done' : 'missing',
    pl: `Wpisz dane: ${topic}`,
    en: `Enter figures: ${topic}`,
    at: table('profile'),
  }))
}

/** Networks stand in their own table, or in the profile as topics. */
function networkNeeds({ profile, networks }: PlanData): Need[] {
  const topics = new Set(profile.map(({ topic }) => topic.toLocaleLowerCase('pl')))
  const one = (carrier: 'electricity' | 'gas', topic: string, pl: string, en: string): Need => ({
    id: `networks-${carrier}`,
    chapter: 'supply-now',
    state: topics.has(topic) || networks?.some((row) => row.carrier === carrier) ? 'done' : 'missing',
    pl: `Wpisz sieć ${pl}: stan i plany operatora`,
    en: `Enter the ${en} network: its condition and the operator’s plans`,
    at: table('networks'),
  })
  return [
    one('electricity', 'sieć elektroenergetyczna', 'elektroenergetyczną', 'electricity'),
    one('gas', 'sieć gazowa', 'gazową', 'gas'),
  ]
}

function sectorNeeds({ config, buildings, carriers }: PlanData): Need[] {
  return Object.entries(config.sectors).flatMap(([id, { name, survey }]): Need[] => [
    {
      id: `buildings-${id}`,
      chapter: 'demand',
      state: buildings.some(({ sector }) => sector === id) ? 'done' : 'missing',
      pl: `Wpisz grupy wieku budynków: ${name}`,
      en: `Enter the age groups of buildings: ${name}`,
      at: table('buildings'),
    },
    {
      id: `survey-${id}`,
      chapter: 'demand',
      state: survey ? 'done' : 'weak',
      pl: `Podaj energię z ankiet, aby porównać ją z metodą wskaźnikową: ${name}`,
      en: `Give the energy of the survey, to hold the index method against it: ${name}`,
      at: { page: 'settings' },
    },
    {
      id: `carriers-${id}`,
      chapter: 'supply-now',
      state: carriers.some(({ sector }) => sector === id) ? 'done' : 'missing',
      pl: `Wpisz nośniki energii: ${name}`,
      en: `Enter the carriers: ${name}`,
      at: table('carriers'),
    },
  ])
}

function emissionNeeds({ config, devices, sources }: PlanData): Need[] {
  const base = devices.filter(({ scenario }) => scenario === '')
  const measured = base.some(({ estimate }) => !estimate)
  return [
    {
      id: 'devices',
      chapter: 'emissions',
      state: measured ? 'done' : base.length > 0 || config.emissions.given ? 'weak' : 'missing',
      pl: 'Wpisz strukturę urządzeń grzewczych z ewidencji CEEB',
      en: 'Enter the mix of heating devices from the CEEB record',
      at: table('devices'),
    },
    {
      id: 'sources',
      chapter: 'emissions',
      state:
        sources.length === 0 ? 'missing' : sources.some(({ source }) => /przykład/i.test(source)) ? 'weak' : 'done',
      pl: 'Wpisz ewidencję kotłów i pieców z klasami, aby znać terminy wymiany',
      en: 'Enter the register of boilers and stoves with classes, to know the dates of replacement',
      at: table('sources'),
    },
    {
      id: 'inventory',
      chapter: 'emissions',
      state: config.inventory ? (config.inventory.activities.length > 2 ? 'done' : 'weak') : 'missing',
      pl: 'Uzupełnij inwentaryzację gazów cieplarnianych, także transport',
      en: 'Complete the inventory of greenhouse gases, transport too',
      at: { page: 'settings' },
    },
  ]
}

function resourceNeeds({ config }: PlanData): Need[] {
  const judged = config.resources.every(({ economicShare }) => economicShare !== undefined)
  return [
    {
      id: 'resources',
      chapter: 'resources',
      state: config.resources.length === 0 ? 'missing' : judged ? 'done' : 'weak',
      pl: config.resources.length === 0 ? 'Opisz lokalne zasoby energii' : 'Oceń, jaką część zasobów opłaca się użyć',
      en: config.resources.length === 0 ? 'Describe the local resources' : 'Judge which part of the resources pays',
      at: { page: 'settings' },
    },
    {
      id: 'hourly',
      chapter: 'surplus',
      state: config.hourly ? 'done' : 'missing',
      pl: 'Podaj moc własnych źródeł, aby zestawić je z zapotrzebowaniem godzina po godzinie',
      en: 'Give the power of own sources, to hold them against the demand hour by hour',
      at: { page: 'settings' },
    },
    {
      id: 'lighting',
      chapter: 'supply-now',
      state: config.lighting ? 'done' : 'missing',
      pl: 'Podaj liczbę opraw i zużycie oświetlenia ulic',
      en: 'Give the number of luminaires and the use of street lighting',
      at: { page: 'settings' },
    },
  ]
}

function futureNeeds({ scenarios, measures, publicBuildings }: PlanData): Need[] {
  return [
    {
      id: 'scenarios',
      chapter: 'forecast',
      state: scenarios.length >= 2 ? 'done' : scenarios.length === 1 ? 'weak' : 'missing',
      pl: 'Ułóż co najmniej dwa scenariusze: działania i zaniechania',
      en: 'Make at least two scenarios: acting and not acting',
      at: { page: 'scenarios' },
    },
    {
      id: 'measures',
      chapter: 'measures',
      state: measures.measures.length > 0 ? 'done' : 'missing',
      pl: 'Wpisz przedsięwzięcia z kosztem i efektem',
      en: 'Enter measures with their cost and effect',
      at: { page: 'measures' },
    },
    {
      id: 'indicators',
      chapter: 'measures',
      state: measures.indicators.length > 0 ? 'done' : 'weak',
      pl: 'Ustal wskaźniki, po których poznać postęp',
      en: 'Set the indicators progress is seen by',
      at: { page: 'measures' },
    },
    {
      id: 'public-buildings',
      chapter: 'efficiency-means',
      state: publicBuildings.length > 0 ? 'done' : 'missing',
      pl: 'Wpisz budynki publiczne i kotłownie',
      en: 'Enter the public buildings and boiler houses',
      at: table('public-buildings'),
    },
  ]
}

function cooperationNeeds({ procedure }: PlanData): Need[] {
  const { letters } = procedure
  const waiting = letters.filter(({ sentOn, repliedOn }) => sentOn && !repliedOn).length
  const unsent = letters.filter(({ sentOn, repliedOn }) => !sentOn && !repliedOn).length
  const [pl, en] =
    unsent > 0
      ? [
          `Wyślij pisma i wpisz ich daty (zostało: ${unsent})`,
          `Send the letters and enter their days (left: ${unsent})`,
        ]
      : waiting > 0
        ? ['Wpisz odpowiedzi na pisma, które już przyszły', 'Enter the replies that have come']
        : ['Wpisz pisma do sąsiednich gmin i przedsiębiorstw', 'Enter the letters to neighbours and companies']
  return [
    {
      id: 'letters',
      chapter: 'cooperation',
      state: letters.length === 0 ? 'missing' : unsent + waiting > 0 ? 'weak' : 'done',
      pl,
      en,
      at: { page: 'procedure' },
    },
  ]
}

/** What each chapter needs, in the order of the document: done, missing or weak. */
export function needsOf(data: PlanData): readonly Need[] {
  return [
    ...startingNeeds(data),
    ...topicNeeds(data),
    ...sectorNeeds(data),
    ...networkNeeds(data),
    ...resourceNeeds(data),
    ...emissionNeeds(data),
    ...futureNeeds(data),
    ...cooperationNeeds(data),
  ]
}
