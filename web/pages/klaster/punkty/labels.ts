import type { Words } from '../../../ui/words.ts'
import type { AuthorisationValues, OwnerValues, PointValues, ProfileValues, TariffValues } from './form-values.ts'
import { DIRECTIONS, PROSUMERS, SCOPES, SOURCES, VOLTAGES } from './words.ts'

/** What each field of the form is called. */
export function pointLabels({ t }: Words): { readonly [Name in keyof PointValues]: string } {
  return {
    code: t('Kod PPE', 'Code'),
    ordinal: t('Lp. w załączniku', 'Number in the annex'),
    name: t('Nazwa', 'Name'),
    meter: t('Numer licznika', 'Meter'),
    distributor: t('Dystrybutor (OSD)', 'Distributor'),
    gmina: t('Kod TERYT gminy', 'TERYT code'),
    voltage: t('Napięcie', 'Voltage'),
    feedInCode: t('Kod punktu oddania, gdy inny', 'Code of feed-in, when another'),
    street: t('Ulica', 'Street'),
    building: t('Nr domu', 'Building'),
    flat: t('Nr lokalu', 'Flat'),
    town: t('Miejscowość', 'Town'),
    postcode: t('Kod pocztowy', 'Postcode'),
    source: t('Źródło', 'Plant'),
    sourceText: t('Źródło własnymi słowami', 'The plant in words'),
    sourcePowerKw: t('Moc źródła', 'Power of the plant'),
    yearlyKwh: t('Zużycie roczne', 'Yearly use'),
    yearlyFeedInKwh: t('Oddanie roczne', 'Yearly feed-in'),
    prosumer: t('Prosument', 'Prosumer'),
    seller: t('Sprzedawca', 'Supplier'),
    payer: t('Płatnik', 'Payer'),
    remarks: t('Uwagi', 'Remarks'),
    owners: t('Czyj jest punkt', 'Whose it is'),
    tariffs: t('Grupy taryfowe', 'Tariff groups'),
    authorised: t('Upoważnienie w załączniku', 'Authorisation in the annex'),
    authorisations: t('Upoważnienia', 'Authorisations'),
    profiles: t('Profile standardowe', 'Standard profiles'),
  }
}

const NAMED = { voltage: VOLTAGES, source: SOURCES, prosumer: PROSUMERS } as const

/** A value of the form in words, for a comparison. */
export function pointText(
  name: keyof PointValues,
  value: unknown,
  words: Words,
  members: readonly { readonly memberId: string; readonly name: string }[],
): string {
  const { t, language } = words
  const days = ({ from, to }: { readonly from: string; readonly to: string }) =>
    `${from || t('od początku', 'from the start')} – ${to || t('nadal', 'still')}`
  if (name === 'voltage' || name === 'source' || name === 'prosumer') {
    const names: Readonly<Record<string, { readonly pl: string; readonly en: string }>> = NAMED[name]
    return names[String(value)]?.[language] ?? ''
  }
  if (name === 'authorised') return value === 'yes' ? t('tak', 'yes') : value === 'no' ? t('nie', 'no') : ''
  if (name === 'owners')
    return (value as readonly OwnerValues[])
      .map((one) => `${members.find(({ memberId }) => memberId === one.memberId)?.name ?? one.memberId}, ${days(one)}`)
      .join('; ')
  if (name === 'tariffs')
    return (value as readonly TariffValues[])
      .map((one) => [one.tariff, one.contractPowerKw ? `${one.contractPowerKw} kW` : '', days(one)])
      .map((parts) => parts.filter(Boolean).join(', '))
      .join('; ')
  if (name === 'authorisations')
    return (value as readonly AuthorisationValues[])
      .map(({ scope, givenOn }) => `${SCOPES[scope as keyof typeof SCOPES][language]}, ${givenOn}`)
      .join('; ')
  if (name === 'profiles')
    return (value as readonly ProfileValues[])
      .map(({ direction, profile }) => `${DIRECTIONS[direction as keyof typeof DIRECTIONS][language]}: ${profile}`)
      .join('; ')
  return String(value)
}
