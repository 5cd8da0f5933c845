import type { Words } from '../../../../ui/words.ts'
import type { PriceList } from './price-lists.ts'
import { monthSpans } from './price-lists.ts'
import type { PriceFault, SurplusKind } from './price-values.ts'

/** What a list is called: since when it holds. */
export function listName({ from }: Pick<PriceList, 'from'>, { t, day }: Words): string {
  return from === null
    ? t('Cennik początkowy', 'First price list')
    : t(`Cennik od ${day(from)}`, `Price list since ${day(from)}`)
}

/** How long a list holds, in words. */
export function stateWords({ state, from, until }: PriceList, { t, day }: Words): string {
  const end = until === null ? '' : t(`, do dnia przed ${day(until)}`, `, until the day before ${day(until)}`)
  if (state === 'coming') return t(`zacznie obowiązywać ${day(from ?? '')}`, `will begin on ${day(from ?? '')}`)
  return state === 'past' ? t(`obowiązywał${end}`, `held${end}`) : t(`obowiązuje${end}`, `in force${end}`)
}

/** `styczeń 2026 – marzec 2026, maj 2026`. */
export function spanWords(months: readonly string[], { month, list }: Words): string {
  return list(
    monthSpans(months).map(([first, last]) => (first === last ? month(first) : `${month(first)} – ${month(last)}`)),
  )
}

/** The sentence beside a field that must be typed otherwise. */
export function faultWords({ fault }: PriceFault, { t }: Words): string {
  switch (fault) {
    case 'name':
      return t('Wpisz nazwę sprzedawcy', 'Write the name of the seller')
    case 'money':
      return t('Wpisz kwotę w złotych, na przykład 548,00', 'Write an amount in PLN, for example 548.00')
    case 'percent':
      return t('Wpisz procent od 0 do 100, na przykład 5', 'Write a percentage from 0 to 100, for example 5')
    case 'nobody':
      return t(
        'Wskaż, komu sprzedaje ten sprzedawca; pozostałym sprzedaje tylko pierwszy',
        'Say to whom this seller sells; only the first sells to all the others',
      )
    case 'twice':
      return t(
        'Ten rodzaj albo członek jest już u innego sprzedawcy; zostaw go u jednego',
        'This kind or member stands at another seller already; leave it at one',
      )
  }
}

const KINDS: Readonly<Record<SurplusKind, readonly [pl: string, en: string]>> = {
  pv: ['fotowoltaika', 'photovoltaics'],
  wind: ['wiatr', 'wind'],
  biogas: ['biogaz', 'biogas'],
  chp: ['kogeneracja', 'cogeneration'],
}

export function surplusKindName(kind: SurplusKind, { t }: Words): string {
  return t(...KINDS[kind])
}
