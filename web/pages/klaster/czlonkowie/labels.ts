import type { Words } from '../../../ui/words.ts'
import type { MemberValues, PersonValues, StretchValues } from './form-values.ts'
import { kindText, PERSON_ROLES } from './words.ts'

/** What each field of the form is called. */
export function memberLabels({ t }: Words): { readonly [Name in keyof MemberValues]: string } {
  return {
    memberId: t('Identyfikator w klastrze', 'Id in the cluster'),
    name: t('Nazwa', 'Name'),
    kind: t('Rodzaj podmiotu', 'Kind of body'),
    kindText: t('Jaki to podmiot', 'What kind'),
    nip: 'NIP',
    regon: 'REGON',
    krs: 'KRS',
    gmina: t('Kod TERYT gminy', 'TERYT code of the gmina'),
    voivodeship: t('Województwo', 'Voivodeship'),
    post: t('Poczta', 'Post office'),
    town: t('Miejscowość', 'Town'),
    street: t('Ulica', 'Street'),
    building: t('Nr domu', 'Building'),
    flat: t('Nr lokalu', 'Flat'),
    postcode: t('Kod pocztowy', 'Postcode'),
    email: 'E-mail',
    phone: t('Telefon', 'Phone'),
    website: t('Strona internetowa', 'Website'),
    recoversVat: t('Odlicza VAT od energii', 'Recovers VAT on energy'),
    notes: t('Notatki biura', 'Notes of the office'),
    filedOn: t('Deklaracja złożona dnia', 'Declaration filed on'),
    declaredKwh: t('Zużycie roczne', 'Yearly use'),
    declaredPoints: t('Liczba punktów poboru', 'Number of points'),
    sources: t('Źródła wytwórcze', 'Plants'),
    sourcePowerKw: t('Moc źródeł', 'Power of the plants'),
    declaredGenerationKwh: t('Wytwarzanie roczne', 'Yearly generation'),
    description: t('Opis instalacji i planów', 'Plants and plans in words'),
    memberships: t('Okresy uczestnictwa', 'Stretches of membership'),
    people: t('Osoby', 'People'),
  }
}

/** A value of the form in words, for a comparison. */
export function memberText(name: keyof MemberValues, value: unknown, words: Words): string {
  const { t, language } = words
  if (name === 'kind') return value === '' ? '' : kindText(value as Parameters<typeof kindText>[0], words)
  if (name === 'recoversVat') return value === 'yes' ? t('tak', 'yes') : value === 'no' ? t('nie', 'no') : ''
  if (name === 'memberships')
    return (value as readonly StretchValues[])
      .map(({ from, to, role }) => {
        const as = role === 'founder' ? t('założyciel', 'founder') : t('uczestnik', 'participant')
        return `${from} – ${to || t('nadal', 'still')}, ${as}`
      })
      .join('; ')
  if (name === 'people')
    return (value as readonly PersonValues[])
      .map(({ role, ...rest }) => [PERSON_ROLES[role][language], ...Object.values(rest)].filter(Boolean).join(', '))
      .join('; ')
  return String(value)
}
