import type { Point } from '../../../api/points.ts'
import type { Named } from '../../../ui/choices.ts'

export const SOURCES: Named<NonNullable<Point['source']>> = {
  pv: { pl: 'fotowoltaika', en: 'photovoltaics' },
  wind: { pl: 'wiatr', en: 'wind' },
  hydro: { pl: 'woda', en: 'hydro' },
  biogas: { pl: 'biogaz', en: 'biogas' },
  biomass: { pl: 'biomasa', en: 'biomass' },
  chp: { pl: 'kogeneracja', en: 'combined heat and power' },
  storage: { pl: 'magazyn energii', en: 'storage' },
  other: { pl: 'inne', en: 'other' },
}

export const VOLTAGES: Named<NonNullable<Point['voltage']>> = {
  low: { pl: 'niskie (nN)', en: 'low' },
  medium: { pl: 'średnie (SN)', en: 'medium' },
  high: { pl: 'wysokie (WN)', en: 'high' },
  'extra-high': { pl: 'najwyższe (NN)', en: 'extra high' },
}

export const PROSUMERS: Named<NonNullable<Point['prosumer']>> = {
  'net-billing-rcem': { pl: 'net-billing, cena miesięczna', en: 'net billing, monthly price' },
  'net-billing-rce': { pl: 'net-billing, cena godzinowa', en: 'net billing, hourly price' },
  'net-metering': { pl: 'opusty (net-metering)', en: 'net metering' },
  collective: { pl: 'prosument zbiorowy', en: 'collective prosumer' },
  virtual: { pl: 'prosument wirtualny', en: 'virtual prosumer' },
}

export const SCOPES: Named<Point['authorisations'][number]['scope']> = {
  'metering-data': { pl: 'dane pomiarowe', en: 'metering data' },
  'seller-change': { pl: 'zmiana sprzedawcy', en: 'change of supplier' },
  'distribution-contract': { pl: 'umowa o dystrybucję', en: 'distribution contract' },
  all: { pl: 'wszystko', en: 'everything' },
}

export const DIRECTIONS: Named<Point['profiles'][number]['direction']> = {
  withdrawal: { pl: 'pobór', en: 'withdrawal' },
  'feed-in': { pl: 'oddanie', en: 'feed-in' },
}
