import type { Change } from '../../../api/scenarios.ts'
import type { Words } from '../../../ui/words.ts'
import type { ChangeField, ChangeKind, Choices } from './change-kind.ts'

/** Fields every plant has, its place and its money. */
function plantFields({ t }: Words, { members, points }: Choices): ChangeField[] {
  return [
    { path: 'plant.name', label: t('Nazwa', 'Name'), as: 'text' },
    { path: 'plant.member', label: t('Właściciel', 'Owner'), as: 'choice', options: members },
    {
      path: 'plant.behindPoint',
      label: t('Za licznikiem punktu', 'Behind the meter of a point'),
      as: 'choice',
      options: [{ value: '', label: t('nie: własny punkt oddania', 'no: a feed-in point of its own') }, ...points],
      optional: true,
    },
    { path: 'plant.powerKw', label: t('Moc', 'Power'), unit: 'kW', as: 'number' },
    {
      path: 'plant.investmentPln',
      label: t('Nakłady netto', 'Net investment'),
      unit: t('zł', 'PLN'),
      as: 'money',
      optional: true,
    },
    {
      path: 'plant.operatingPlnPerYear',
      label: t('Koszty roczne', 'Yearly cost'),
      unit: t('zł', 'PLN'),
      as: 'money',
      optional: true,
    },
  ]
}

const plantOf = (kind: string, number: number, more: Change): Change => ({
  kind: 'add-plant',
  plant: { id: `wariant-${kind}-${number}`, kind, feedInPoint: `WARIANT-${kind.toUpperCase()}-${number}`, ...more },
  replacements: [],
})

/** New plants, a kind for each of them. */
export function plantKinds(words: Words, choices: Choices): ChangeKind[] {
  const { t } = words
  const common = plantFields(words, choices)
  const owner = { member: choices.members[0]?.value ?? '' }
  return [
    {
      id: 'add-plant/pv',
      label: t('Nowa instalacja PV', 'New PV plant'),
      start: (number) =>
        plantOf('pv', number, {
          ...owner,
          mounting: 'open-rack',
          arrays: [{ tiltDeg: 25, azimuthDeg: 180, share: 1 }],
        }),
      fields: [
        ...common,
        { path: 'plant.arrays.0.tiltDeg', label: t('Nachylenie', 'Tilt'), unit: '°', as: 'number' },
        {
          path: 'plant.arrays.0.azimuthDeg',
          label: t('Azymut', 'Azimuth'),
          hint: t('180 to południe, 90 wschód', '180 is south, 90 east'),
          unit: '°',
          as: 'number',
        },
      ],
    },
    {
      id: 'add-plant/wind',
      label: t('Nowy wiatrak', 'New wind turbine'),
      start: (number) => plantOf('wind', number, { ...owner, turbine: 'E-82/2000', hubHeightM: 98, powerKw: 2000 }),
      fields: [
        ...common,
        {
          path: 'plant.turbine',
          label: t('Turbina', 'Turbine'),
          hint: t('na przykład E-82/2000', 'for example E-82/2000'),
          as: 'text',
        },
        { path: 'plant.hubHeightM', label: t('Wysokość piasty', 'Hub height'), unit: 'm', as: 'number' },
      ],
    },
    {
      id: 'add-plant/biogas',
      label: t('Nowa biogazownia', 'New biogas plant'),
      start: (number) =>
        plantOf('biogas', number, { ...owner, mode: 'constant', loadShare: 0.92, electricEfficiency: 0.4 }),
      fields: [
        ...common,
        { path: 'plant.loadShare', label: t('Wykorzystanie mocy', 'Use of the power'), unit: '%', as: 'percent' },
      ],
    },
    {
      id: 'add-plant/storage',
      label: t('Nowy magazyn energii', 'New storage'),
      start: (number) => plantOf('storage', number, { ...owner, roundTripEfficiency: 0.88 }),
      fields: [
        ...common,
        {
          path: 'plant.feedInPoint',
          label: t('Przy instalacji o punkcie oddania', 'Beside the plant with the feed-in point'),
          as: 'choice',
          options: choices.points,
          optional: true,
        },
        { path: 'plant.energyKwh', label: t('Pojemność', 'Capacity'), unit: 'kWh', as: 'number' },
        {
          path: 'plant.roundTripEfficiency',
          label: t('Sprawność obiegu', 'Round-trip efficiency'),
          unit: '%',
          as: 'percent',
        },
      ],
    },
  ]
}
