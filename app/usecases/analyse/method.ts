import type { ClusterData } from './cluster-data.ts'
import type { ClusterEnergy } from './cluster-energy.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import { innerPrice } from './prices.ts'
import type { Both } from './result.ts'

function energyNotes(energy: ClusterEnergy): Both[] {
  const count = (origin: string) => energy.prepared.filter((point) => point.origin === origin).length
  const [readings, profiles, models] = [count('readings'), count('profile'), count('plant-model')]
  return [
    {
      pl: `Energia punktów: odczyty – ${readings}, profil standardowy przeskalowany do rocznego zużycia – ${profiles}, wyłącznie model instalacji – ${models}. Braki w odczytach uzupełniono i oznaczono; wartości zmierzonych nie zmieniano.`,
      en: `Energy of points: readings – ${readings}, standard profile scaled to yearly use – ${profiles}, plant model alone – ${models}. Gaps in readings were filled and marked; measured values were not changed.`,
    },
    {
      pl: 'Profile standardowe gospodarstw i przedsiębiorstw są zastępcze (BDEW): otwartego profilu polskich odbiorców nie ma.',
      en: 'Standard profiles of homes and firms are stand-ins (BDEW): there is no open profile of Polish customers.',
    },
  ]
}

function plantNotes(energy: ClusterEnergy): Both[] {
  if (!energy.weather) return []
  const { label } = energy.weather
  return [
    {
      pl: `Instalacje bez odczytów policzono z modelu godzinowego; pogoda: ${label.pl}. Zużycie własne za licznikiem jest znane tylko tam, gdzie liczy je model: w punktach z odczytami licznik widzi sam pobór i samo oddanie.`,
      en: `Plants without readings were computed from an hourly model; weather: ${label.en}. Use behind the meter is known only where the model gives it: at points with readings the meter sees withdrawal and feed-in alone.`,
    },
    {
      pl: 'Magazyny planowane pracują według prostej zasady: przyjmują nadwyżkę klastra i oddają ją w najbliższym niedoborze. To nie jest optimum, lecz wynik łatwy do sprawdzenia.',
      en: 'Planned storages run by a plain rule: they take the cluster’s surplus and give it back into the next deficit. This is not the optimum but a result easy to check.',
    },
  ]
}

/** How the analysis was made, in the sentences of its report. */
export function methodNotes(
  data: ClusterData,
  energy: ClusterEnergy,
  source: AnalysisPeriod,
  target: AnalysisPeriod,
): Both[] {
  const { given } = innerPrice(data.config)
  const laid: Both[] =
    source.from === target.from
      ? []
      : [
          {
            pl: `Energię z okresu od ${source.from} przesunięto o wielokrotność 52 tygodni, z zachowaniem dni tygodnia i zmian czasu, i wyceniono prawem i taryfami roku ${target.from.slice(0, 4)}. Jakość danych opisano na miesiącach odczytów, bilans i rachunki na miesiącach wyceny.`,
            en: `Energy of the period from ${source.from} was moved by a multiple of 52 weeks, keeping weekdays and clock changes, and valued at the law and tariffs of ${target.from.slice(0, 4)}. Data quality is told by months of the readings, balance and bills by months of the valuation.`,
          },
        ]
  return [
    {
      pl: 'Rozliczenie prowadzi się godzina po godzinie w całych watogodzinach; kwadranse sumuje się do godzin, a części sumują się dokładnie do całości (metoda największych reszt).',
      en: 'Settlement runs hour by hour in whole watt-hours; quarter-hours are summed to hours, and parts add up to the whole exactly (largest remainders).',
    },
    ...laid,
    ...energyNotes(energy),
    ...plantNotes(energy),
    {
      pl: 'Rachunki liczy się miesiąc po miesiącu, linia po linii, z taryfy dystrybutora i warunków sprzedawcy z pliku cluster.yaml; każdą linię zaokrągla się do grosza. Członek odliczający VAT płaci kwotę netto, pozostali brutto; przychód ze sprzedaży energii liczy się netto.',
      en: 'Bills are computed month by month, line by line, from the distributor’s tariff and the seller’s terms in cluster.yaml; each line is rounded to the grosz. A member that recovers VAT pays net, the others gross; income from energy sold counts net.',
    },
    ...(data.config.priceList
      ? [
          {
            pl: `Ceny wzięto z cennika od ${data.config.priceList.from}; jeden cennik służy całemu okresowi.`,
            en: `Prices are those of the list since ${data.config.priceList.from}; one list serves the whole period.`,
          },
        ]
      : []),
    {
      pl: given
        ? 'Cena energii między członkami pochodzi z umowy (cluster.yaml). Ustawa jej nie ustala, a korzyść z niej nie zależy od decyzji Komisji Europejskiej.'
        : 'Ceny energii między członkami nie podano; gdzie ustrój ją przewiduje, przyjęto środek między ceną zakupu a ceną nadwyżki.',
      en: given
        ? 'The price of energy between members comes from the contract (cluster.yaml). The law does not set it, and its benefit does not depend on the European Commission.'
        : 'No price between members is given; where a regime has one, the middle between buying price and surplus price was taken.',
    },
  ]
}
