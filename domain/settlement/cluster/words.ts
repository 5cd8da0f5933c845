import type { Both, Certainty, Setting } from '../regime.ts'
import type { Denominator } from './hour.ts'

export const CLUSTER_NAME: Both = { pl: 'klaster energii', en: 'energy cluster' }

/** How sure the cluster's result is, with and without the European Commission's decision. */
export function clusterCertainty(active: boolean): { certainty: Certainty; certaintyNote: Both } {
  return active
    ? {
        certainty: 'waits-for-decision',
        certaintyNote: {
          pl: 'Ulgi uchwalono, lecz nie stosuje się ich do czasu decyzji Komisji Europejskiej (art. 48 ustawy z 17 sierpnia 2023 r.); decyzji nie odnaleziono. To nie są pieniądze pewne.',
          en: 'The discounts are enacted but not applied until the European Commission decides (art. 48 of the act of 17 August 2023); no decision was found. This money is not certain.',
        },
      }
    : {
        certainty: 'in-application',
        certaintyNote: {
          pl: 'Prawo tak, jak jest dziś stosowane: bez decyzji Komisji Europejskiej opłaty są takie, jak bez klastra; zmienić się może tylko cena energii umówiona między członkami.',
          en: 'The law as applied today: without the European Commission’s decision the fees are as without a cluster; only a price of energy agreed between members can differ.',
        },
      }
}

/** The readings of the law behind a cluster's settlement. */
export function clusterSettings(
  active: boolean,
  denominator: Denominator,
  matchedEnergy: 'seller' | 'members',
): Setting[] {
  return [
    {
      name: { pl: 'decyzja Komisji Europejskiej', en: 'European Commission’s decision' },
      value: active ? 'in-force' : 'not-in-force',
      why: {
        pl: 'Art. 48 ustawy z 17 sierpnia 2023 r.: bez decyzji ulg się nie stosuje.',
        en: 'Art. 48 of the act of 17 August 2023: without the decision no discount applies.',
      },
    },
    {
      name: { pl: 'mianownik udziału godzinowego', en: 'denominator of the hourly share' },
      value: denominator,
      why: {
        pl: 'Ustawa mówi o zużyciu członków; pobór z sieci (withdrawal) jest odczytem ostrożnym dla danych operatora, drugi odczyt dolicza autokonsumpcję (consumption).',
        en: 'The statute says consumption of members; withdrawal is what the distributor meters, the other reading adds own use behind the meter.',
      },
    },
    {
      name: { pl: 'udział powyżej 100 %', en: 'share above 100 %' },
      value: 'capped',
      why: {
        pl: 'Przyjęto 100 %, bo inaczej nie obejmuje go żaden przedział tabeli.',
        en: 'Taken as 100 %, as no row of the table would cover it otherwise.',
      },
    },
    {
      name: { pl: 'cena dopasowanej energii', en: 'price of matched energy' },
      value: matchedEnergy,
      why: {
        pl: 'Art. 184k nie ustala ceny energii: albo sprzedaje ją sprzedawca jak dziś (seller), albo członkowie sobie nawzajem na podstawie umowy (members).',
        en: 'Art. 184k sets no price of energy: the seller sells it as today, or the members to each other by contract.',
      },
    },
  ]
}
