import type { Plant } from '../../../api/plants.ts'
import type { Words } from '../../../ui/words.ts'

/** How a detail of a plant is typed; a percentage is stored as a share. */
export type TypedAs = 'number' | 'percent' | 'money' | 'day' | 'text' | 'choice' | 'yes'

/** One detail of a plant of a kind, by its path within `details`. */
export interface PlantField {
  readonly path: string
  readonly label: string
  readonly as: TypedAs
  readonly unit?: string
  readonly hint?: string
  readonly needed?: boolean
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** What a new plant begins with, as typed. */
  readonly first?: string
}

export const PLANT_KIND_WORDS: Readonly<Record<Plant['kind'], { readonly pl: string; readonly en: string }>> = {
  pv: { pl: 'fotowoltaika', en: 'photovoltaics' },
  wind: { pl: 'wiatr', en: 'wind' },
  biogas: { pl: 'biogaz', en: 'biogas' },
  chp: { pl: 'kogeneracja', en: 'combined heat and power' },
  storage: { pl: 'magazyn energii', en: 'storage' },
}

const ofKind: Readonly<Record<Plant['kind'], (words: Words) => readonly PlantField[]>> = {
  pv: ({ t }) => [
    { path: 'arrays.0.tiltDeg', label: t('Nachylenie', 'Tilt'), as: 'number', unit: '°', needed: true, first: '25' },
    {
      path: 'arrays.0.azimuthDeg',
      label: t('Azymut', 'Azimuth'),
      hint: t('180 to południe, 90 wschód', '180 is south, 90 east'),
      as: 'number',
      unit: '°',
      needed: true,
      first: '180',
    },
    {
      path: 'mounting',
      label: t('Gdzie stoją panele', 'Where the panels are'),
      as: 'choice',
      options: [
        { value: 'roof', label: t('na dachu', 'on a roof') },
        { value: 'open-rack', label: t('na gruncie', 'on the ground') },
      ],
      first: 'roof',
    },
    { path: 'inverterKw', label: t('Moc falownika', 'Power of the inverter'), as: 'number', unit: 'kW' },
  ],
  wind: ({ t }) => [
    {
      path: 'turbine',
      label: t('Turbina', 'Turbine'),
      hint: t('na przykład E-82/2000', 'for example E-82/2000'),
      as: 'text',
      needed: true,
    },
    { path: 'hubHeightM', label: t('Wysokość piasty', 'Hub height'), as: 'number', unit: 'm', needed: true },
  ],
  biogas: ({ t }) => [
    { path: 'loadShare', label: t('Wykorzystanie mocy', 'Use of the power'), as: 'percent', unit: '%', first: '90' },
    {
      path: 'electricEfficiency',
      label: t('Sprawność elektryczna', 'Electric efficiency'),
      as: 'percent',
      unit: '%',
      first: '40',
    },
  ],
  chp: ({ t }) => [
    { path: 'heatKw', label: t('Moc cieplna', 'Heat power'), as: 'number', unit: 'kW' },
    { path: 'loadShare', label: t('Wykorzystanie mocy', 'Use of the power'), as: 'percent', unit: '%', first: '90' },
    {
      path: 'electricEfficiency',
      label: t('Sprawność elektryczna', 'Electric efficiency'),
      as: 'percent',
      unit: '%',
      first: '38',
    },
    {
      path: 'heatEfficiency',
      label: t('Sprawność cieplna', 'Heat efficiency'),
      as: 'percent',
      unit: '%',
      first: '50',
    },
    { path: 'renewable', label: t('Paliwo odnawialne', 'Renewable fuel'), as: 'yes', first: 'no' },
  ],
  storage: ({ t }) => [
    { path: 'energyKwh', label: t('Pojemność', 'Capacity'), as: 'number', unit: 'kWh', needed: true },
    {
      path: 'roundTripEfficiency',
      label: t('Sprawność obiegu', 'Round-trip efficiency'),
      as: 'percent',
      unit: '%',
      first: '88',
    },
  ],
}

/** Details of a kind, and those every plant has. */
export function plantFields(kind: Plant['kind'], words: Words): readonly PlantField[] {
  const { t } = words
  return [
    ...ofKind[kind](words),
    { path: 'commissioned', label: t('W ruchu od dnia', 'In operation since'), as: 'day' },
    { path: 'investmentPln', label: t('Nakłady netto', 'Net investment'), as: 'money', unit: t('zł', 'PLN') },
    {
      path: 'operatingPlnPerYear',
      label: t('Koszty roczne', 'Yearly cost'),
      as: 'money',
      unit: t('zł', 'PLN'),
    },
  ]
}
