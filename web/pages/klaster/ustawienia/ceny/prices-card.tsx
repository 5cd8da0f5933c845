import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addMonths, month as monthOf } from '../../../../../domain/calendar/day.ts'
import { useWords } from '../../../../ui/language.tsx'
import { today } from '../../../../ui/moment.ts'
import { Mark } from '../../../../ui/note.tsx'
import { Loaded } from '../../../../ui/waiting.tsx'
import { useCluster } from '../../use-cluster.ts'
import { part } from '../loose.ts'
import type { PriceList } from './price-lists.ts'
import { priceListsOf, settledBy } from './price-lists.ts'
import { listName, spanWords, stateWords } from './price-words.ts'
import { useClusterQuery, useSettledMonths } from './use-prices.ts'

/** Price lists of the cluster by date: which was, is and comes, and which months were settled by each. */
export function PricesCard() {
  const { t } = useWords()
  const query = useClusterQuery()
  return (
    <section className="card stack no-print" aria-labelledby="ceny">
      <h2 id="ceny">{t('Ceny i cenniki', 'Prices and price lists')}</h2>
      <p className="quiet reading">
        {t(
          'Miesiąc rozlicza cennik, który obowiązuje jego pierwszego dnia; korekta dawnego miesiąca bierze dawny cennik. Gdy cena się zmienia, dodaj nowy cennik, zamiast poprawiać stary.',
          'A month is billed by the list in force on its first day; a correction of a former month takes the former list. When a price changes, add a new list instead of changing the old one.',
        )}
      </p>
      <Loaded query={query} rows={3}>
        {({ settings }) => {
          const lists = priceListsOf(settings, today())
          return lists.length === 0 ? <NoPrices /> : <Lists lists={lists} settings={settings} />
        }}
      </Loaded>
    </section>
  )
}

function NoPrices() {
  const { t } = useWords()
  const { clusterId } = useCluster()
  return (
    <>
      <p>
        {t('Cen jeszcze nie ma. Bez nich nie da się rozliczyć miesiąca.', 'No prices yet. No month can be settled.')}
      </p>
      <div>
        <Link className="button-link" to="/klaster/$clusterId/ustawienia/cennik" params={{ clusterId }}>
          {t('Wpisz ceny', 'Enter prices')}
        </Link>
      </div>
    </>
  )
}

function Lists({ lists, settings }: { readonly lists: readonly PriceList[]; readonly settings: object }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const settled = useSettledMonths()
  const market = Object.keys(part(part(part(settings, 'prices'), 'market'), 'plnPerMwh')).sort()
  const newest = market.at(-1)
  return (
    <>
      <ul className="tasks">
        {[...lists].reverse().map((list) => {
          const months = settledBy(list, settled)
          return (
            <li key={list.from ?? 'base'}>
              <span>
                <Link
                  to="/klaster/$clusterId/ustawienia/cennik"
                  params={{ clusterId }}
                  search={list.from === null ? {} : { od: list.from.slice(0, 7) }}
                >
                  {listName(list, words)}
                </Link>
                {list.note === '' ? '' : ` (${list.note})`}
                <br />
                <span className="quiet small">
                  {sellerWords(list, words)}
                  {months.length > 0
                    ? t(
                        `; zatwierdzono według niego: ${spanWords(months, words)}`,
                        `; approved by it: ${spanWords(months, words)}`,
                      )
                    : ''}
                </span>
              </span>
              <Mark kind={list.state === 'in-force' ? 'good' : undefined}>{stateWords(list, words)}</Mark>
            </li>
          )
        })}
      </ul>
      <NewList lists={lists} />
      <p>
        <Link to="/klaster/$clusterId/ustawienia/ceny-rynkowe" params={{ clusterId }}>
          {t('Ceny rynkowe według miesięcy', 'Market prices by month')}
        </Link>{' '}
        <span className="quiet small">
          {newest
            ? t(`ostatni miesiąc: ${words.month(newest)}`, `last month: ${words.month(newest)}`)
            : t('nie podano żadnego miesiąca', 'no month is given')}
        </span>
      </p>
    </>
  )
}

/** `Grupa zakupowa 548,00 zł/MWh, Dom 505,00 zł/MWh`. */
function sellerWords({ prices }: PriceList, { price }: ReturnType<typeof useWords>): string {
  const sellers = (Array.isArray(prices.sellers) ? prices.sellers : []) as { pl?: string; energyPlnPerMwh?: string }[]
  return sellers.map(({ pl = '', energyPlnPerMwh = '0' }) => `${pl} ${price(energyPlnPerMwh)}`).join(', ')
}

/** Which month a new list begins with; it is filled from the list in force then. */
function NewList({ lists }: { readonly lists: readonly PriceList[] }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const now = monthOf(today().slice(0, 7))
  const taken = new Set(lists.map(({ from }) => from?.slice(0, 7)))
  const months = Array.from({ length: 49 }, (_, i) => addMonths(now, i - 24)).filter((month) => !taken.has(month))
  const next = addMonths(now, 1)
  const [chosen, choose] = useState<string>(months.find((month) => month >= next) ?? now)
  return (
    <div className="row row-end">
      <NativeSelect
        id="nowy-cennik-od"
        label={t('Nowy cennik od', 'New price list from')}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={months.map((month) => ({ value: month, label: words.month(month) }))}
      />
      <Link
        className="button-link"
        to="/klaster/$clusterId/ustawienia/cennik"
        params={{ clusterId }}
        search={{ od: chosen, nowy: true }}
      >
        {t('Nowy cennik', 'New price list')}
      </Link>
    </div>
  )
}
