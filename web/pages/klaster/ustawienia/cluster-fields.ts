import type { RowField } from '../../../ui/form/repeated.tsx'
import { useWords } from '../../../ui/language.tsx'
import type { SellerRow } from './cluster-values.ts'

/** Labels, choices and faults of the form of a cluster, in the reader's language. */
export function useClusterFields() {
  const { t } = useWords()
  const labels = {
    name: t('Nazwa klastra', 'Name of the cluster'),
    shortName: t('Nazwa skrócona', 'Short name'),
    coordinator: t('Koordynator (członek klastra)', 'Coordinator (a member)'),
    registerNumber: t('Numer w rejestrze klastrów (URE)', 'Number in the register (URE)'),
    website: t('Strona internetowa', 'Website'),
    latitude: t('Szerokość geograficzna', 'Latitude'),
    longitude: t('Długość geograficzna', 'Longitude'),
    elevation: t('Wysokość nad poziomem morza', 'Elevation'),
    surplus: t('Cena nadwyżek [zł/MWh]', 'Price of surplus [PLN/MWh]'),
    internal: t('Cena między członkami [zł/MWh]', 'Price between members [PLN/MWh]'),
    sharingKey: t('Klucz podziału korzyści', 'Rule of sharing benefits'),
    support: t('Ulgi klastra (decyzja Komisji Europejskiej)', 'Discounts of a cluster (decision of the EC)'),
  }
  const seller: readonly RowField<SellerRow>[] = [
    { name: 'pl', label: t('Sprzedawca', 'Seller') },
    { name: 'energyPlnPerMwh', label: t('Energia [zł/MWh]', 'Energy [PLN/MWh]') },
    { name: 'handlingPlnPerMonth', label: t('Opłata handlowa [zł/mies.]', 'Handling [PLN/month]') },
    {
      name: 'exciseIncluded',
      label: t('Cena z akcyzą', 'Excise included'),
      options: [
        { value: 'tak', label: t('tak', 'yes') },
        { value: 'nie', label: t('nie', 'no') },
      ],
    },
  ]
  const sharingKeys = [
    { value: 'equal', label: t('równo', 'equally') },
    { value: 'energy', label: t('według energii', 'by energy') },
    { value: 'hourly', label: t('według wkładu godzinowego', 'by hourly contribution') },
    { value: 'shapley', label: t('wartość Shapleya', 'Shapley value') },
    { value: 'nucleolus', label: t('nukleolus', 'nucleolus') },
  ]
  const supports = [
    { value: 'both', label: t('pokazuj oba stany', 'show both') },
    { value: 'today', label: t('jak dziś, bez ulg', 'as today, without discounts') },
    { value: 'decided', label: t('jakby decyzja zapadła', 'as if decided') },
  ]
  const faultOf = (field: string) => {
    if (field === 'name' || field === 'shortName' || field.endsWith('.pl')) return t('Wpisz nazwę', 'Write a name')
    if (field === 'latitude' || field === 'longitude' || field === 'elevation')
      return t(
        `${labels[field]}: wpisz liczbę, na przykład ${field === 'elevation' ? '140' : '53,03'}`,
        `${labels[field]}: write a number, for example ${field === 'elevation' ? '140' : '53.03'}`,
      )
    return t('Wpisz kwotę w złotych, na przykład 548,00', 'Write an amount in PLN, for example 548.00')
  }
  return { labels, seller, sharingKeys, supports, faultOf }
}
