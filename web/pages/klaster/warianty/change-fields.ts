import { MEMBER_KIND_WORDS } from '../../../../domain/governance/member-kind.ts'
import type { Change } from '../../../api/scenarios.ts'
import { choicesOf } from '../../../ui/choices.ts'
import type { Words } from '../../../ui/words.ts'
import { SHARING_KEYS } from '../rozliczenia/sharing-keys.ts'
import type { ChangeKind, Choices } from './change-kind.ts'
import { plantKinds } from './plant-changes.ts'

const PROFILES: readonly (readonly [string, string, string])[] = [
  ['', 'według taryfy i rodzaju członka', 'by tariff and kind of member'],
  ['primary-school', 'szkoła podstawowa', 'primary school'],
  ['school', 'szkoła', 'school'],
  ['office', 'urząd, biuro', 'office'],
  ['hospital', 'szpital', 'hospital'],
  ['water-works', 'ujęcie wody', 'waterworks'],
  ['sewage-works', 'oczyszczalnia ścieków', 'sewage works'],
  ['street-lighting', 'oświetlenie uliczne', 'street lighting'],
  ['g0', 'firma, cała doba (BDEW G0)', 'business (BDEW G0)'],
  ['h0', 'dom (BDEW H0)', 'household (BDEW H0)'],
  ['constant', 'stały pobór', 'constant load'],
]

/** Every kind of change with its fields, in the order they are offered. */
export function changeKinds(words: Words, choices: Choices): readonly ChangeKind[] {
  const { t } = words
  const { members, points, plants, planned, sellers } = choices
  const many = t('kody po przecinku', 'codes with commas between')
  return [
    ...plantKinds(words, choices),
    {
      id: 'build-planned',
      label: t('Zbuduj planowaną instalację', 'Build a planned plant'),
      start: () => ({ kind: 'build-planned', plantIds: planned.map(({ value }) => value) }),
      fields: [
        {
          path: 'plantIds',
          label: t('Instalacje', 'Plants'),
          hint: `${many}: ${planned.map(({ value }) => value).join(', ') || t('żadnej nie zaplanowano', 'none is planned')}`,
          as: 'list',
        },
      ],
    },
    {
      id: 'remove-plants',
      label: t('Usuń instalację', 'Remove a plant'),
      start: () => ({ kind: 'remove-plants', plantIds: [] }),
      fields: [
        {
          path: 'plantIds',
          label: t('Instalacje', 'Plants'),
          hint: `${many}: ${plants.map(({ value }) => value).join(', ')}`,
          as: 'list',
        },
      ],
    },
    {
      id: 'add-member',
      label: t('Nowy członek', 'New member'),
      start: (number) => ({
        kind: 'add-member',
        memberId: `wariant-czlonek-${number}`,
        memberKind: 'local-government-unit',
      }),
      fields: [
        { path: 'name', label: t('Nazwa', 'Name'), as: 'text' },
        { path: 'memberKind', label: t('Rodzaj', 'Kind'), as: 'choice', options: choicesOf(MEMBER_KIND_WORDS, words) },
        {
          path: 'gmina',
          label: t('Kod gminy (TERYT)', 'Code of the gmina (TERYT)'),
          hint: t('7 cyfr', '7 digits'),
          as: 'text',
          optional: true,
        },
        {
          path: 'memberId',
          label: t('Identyfikator', 'Id'),
          hint: t('potrzebny przy dodawaniu punktów', 'needed when points are added'),
          as: 'text',
        },
      ],
    },
    {
      id: 'remove-member',
      label: t('Odejście członka', 'A member leaves'),
      start: () => ({ kind: 'remove-member', memberId: members[0]?.value ?? '' }),
      fields: [{ path: 'memberId', label: t('Członek', 'Member'), as: 'choice', options: members }],
    },
    {
      id: 'add-point',
      label: t('Nowy punkt', 'New point'),
      start: (number) => ({
        kind: 'add-point',
        code: `WARIANT-PUNKT-${number}`,
        memberId: members[0]?.value ?? '',
        tariff: 'C11',
      }),
      fields: [
        { path: 'name', label: t('Nazwa', 'Name'), as: 'text' },
        { path: 'memberId', label: t('Członek', 'Member'), as: 'choice', options: members },
        { path: 'tariff', label: t('Grupa taryfowa', 'Tariff group'), as: 'text' },
        { path: 'contractPowerKw', label: t('Moc umowna', 'Contract power'), unit: 'kW', as: 'number', optional: true },
        { path: 'yearlyKwh', label: t('Zużycie roczne', 'Yearly energy'), unit: 'kWh', as: 'number', optional: true },
        {
          path: 'profile',
          label: t('Profil zużycia', 'Profile of use'),
          as: 'choice',
          options: PROFILES.map(([value, pl, en]) => ({ value, label: t(pl, en) })),
          optional: true,
        },
        {
          path: 'copyOf',
          label: t('Przebieg jak w punkcie', 'Course as at the point'),
          as: 'choice',
          options: [{ value: '', label: t('według profilu', 'by the profile') }, ...points],
          optional: true,
        },
      ],
    },
    {
      id: 'remove-point',
      label: t('Usuń punkt', 'Remove a point'),
      start: () => ({ kind: 'remove-point', code: points[0]?.value ?? '' }),
      fields: [{ path: 'code', label: t('Punkt', 'Point'), as: 'choice', options: points }],
    },
    {
      id: 'set-tariff',
      label: t('Inna taryfa', 'Another tariff'),
      start: () => ({ kind: 'set-tariff', codes: [] }),
      fields: [
        { path: 'codes', label: t('Kody punktów (PPE)', 'Codes of points'), hint: many, as: 'list' },
        { path: 'tariff', label: t('Grupa taryfowa', 'Tariff group'), as: 'text' },
        { path: 'contractPowerKw', label: t('Moc umowna', 'Contract power'), unit: 'kW', as: 'number', optional: true },
      ],
    },
    {
      id: 'set-prices',
      label: t('Inne ceny', 'Other prices'),
      start: () => ({ kind: 'set-prices' }),
      fields: [
        {
          path: 'energyFactor',
          label: t('Mnożnik cen sprzedawców', 'Factor of the sellers’ prices'),
          hint: t('1,2 to o 20% drożej', '1.2 is 20% dearer'),
          as: 'number',
          optional: true,
        },
        {
          path: 'sellers.0.id',
          label: t('Cena jednego sprzedawcy', 'Price of one seller'),
          as: 'choice',
          options: [{ value: '', label: t('bez zmian', 'no change') }, ...sellers],
          optional: true,
        },
        {
          path: 'sellers.0.energyPlnPerMwh',
          label: t('Jego cena', 'Its price'),
          unit: t('zł/MWh', 'PLN/MWh'),
          as: 'money',
          optional: true,
        },
        {
          path: 'internalPlnPerMwh',
          label: t('Cena między członkami', 'Price between members'),
          unit: t('zł/MWh', 'PLN/MWh'),
          as: 'money',
          optional: true,
        },
        {
          path: 'surplusPlnPerMwh',
          label: t('Cena nadwyżki', 'Price of surplus'),
          unit: t('zł/MWh', 'PLN/MWh'),
          as: 'money',
          optional: true,
        },
      ],
    },
    {
      id: 'set-legal-form',
      label: t('Inna forma prawna', 'Another legal form'),
      start: () => ({ kind: 'set-legal-form', form: 'cooperative' }),
      fields: [
        {
          path: 'form',
          label: t('Forma prawna', 'Legal form'),
          as: 'choice',
          options: [
            { value: 'none', label: t('bez wspólnoty energetycznej', 'no community') },
            { value: 'cluster', label: t('klaster energii', 'energy cluster') },
            { value: 'cooperative', label: t('spółdzielnia energetyczna', 'energy cooperative') },
            { value: 'citizen', label: t('obywatelska społeczność energetyczna', 'citizen energy community') },
          ],
        },
      ],
    },
    {
      id: 'set-sharing-key',
      label: t('Inny klucz podziału', 'Another sharing key'),
      start: () => ({ kind: 'set-sharing-key', key: 'equal' }),
      fields: [
        {
          path: 'key',
          label: t('Klucz podziału korzyści', 'Key the benefit is shared by'),
          as: 'choice',
          options: choicesOf(SHARING_KEYS, words),
        },
      ],
    },
    {
      id: 'set-investment',
      label: t('Dotacja i ocena nakładów', 'Grant and valuing the investment'),
      start: () => ({ kind: 'set-investment' }),
      fields: [
        { path: 'grantShare', label: t('Dotacja', 'Grant'), unit: '%', as: 'percent', optional: true },
        { path: 'discountRate', label: t('Stopa dyskonta', 'Discount rate'), unit: '%', as: 'percent', optional: true },
        {
          path: 'energyPriceGrowthPerYear',
          label: t('Wzrost cen energii na rok', 'Growth of energy prices a year'),
          unit: '%',
          as: 'percent',
          optional: true,
        },
        {
          path: 'horizonYears',
          label: t('Lata oceny', 'Years valued'),
          unit: t('lat', 'years'),
          as: 'number',
          optional: true,
        },
      ],
    },
  ]
}

/** The kind a change is of; plants have a kind for each kind of plant. */
export function kindIdOf(change: Change): string {
  const { plant } = change as { readonly plant?: { readonly kind?: string } }
  return plant?.kind ? `add-plant/${plant.kind}` : String(change.kind)
}
