import { choicesOf } from '../../../ui/choices.ts'
import { useWords } from '../../../ui/language.tsx'
import { SHARING_KEYS } from '../rozliczenia/sharing-keys.ts'

/** Labels, choices and faults of the form of a cluster, in the reader's language. */
export function useClusterFields() {
  const words = useWords()
  const { t } = words
  const labels = {
    name: t('Nazwa klastra', 'Name of the cluster'),
    shortName: t('Nazwa skrócona', 'Short name'),
    coordinator: t('Koordynator (członek klastra)', 'Coordinator (a member)'),
    registerNumber: t('Numer w rejestrze klastrów (URE)', 'Number in the register (URE)'),
    website: t('Strona internetowa', 'Website'),
    latitude: t('Szerokość geograficzna', 'Latitude'),
    longitude: t('Długość geograficzna', 'Longitude'),
    elevation: t('Wysokość nad poziomem morza', 'Elevation'),
    sharingKey: t('Klucz podziału korzyści', 'Rule of sharing benefits'),
    support: t('Ulgi klastra (decyzja Komisji Europejskiej)', 'Discounts of a cluster (decision of the EC)'),
  }
  const sharingKeys = choicesOf(SHARING_KEYS, words)
  const supports = [
    { value: 'both', label: t('pokazuj oba stany', 'show both') },
    { value: 'today', label: t('jak dziś, bez ulg', 'as today, without discounts') },
    { value: 'decided', label: t('jakby decyzja zapadła', 'as if decided') },
  ]
  const faultOf = (field: string) => {
    if (field !== 'latitude' && field !== 'longitude' && field !== 'elevation') return t('Wpisz nazwę', 'Write a name')
    return t(
      `${labels[field]}: wpisz liczbę, na przykład ${field === 'elevation' ? '140' : '53,03'}`,
      `${labels[field]}: write a number, for example ${field === 'elevation' ? '140' : '53.03'}`,
    )
  }
  return { labels, sharingKeys, supports, faultOf }
}
