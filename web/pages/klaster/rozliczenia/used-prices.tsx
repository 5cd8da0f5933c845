import { ownSettings } from '../../../../app/documents/settlement/source-words.ts'
import type { MonthResult } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'

/** Lines of the bills whose price is the cluster's own, each price once. */
function pricesOf({ regimes }: MonthResult) {
  const lines = regimes.flatMap(({ points }) => points).flatMap((bill) => bill.lines)
  const own = lines.filter(({ source }) => source.startsWith('cluster.yaml: '))
  return [...new Map(own.map((line) => [`${line.source} ${line.id} ${line.ratePln}`, line])).values()]
}

/** The prices of sellers the month was billed by, and since when their list holds. */
export function UsedPrices({ result }: { readonly result: MonthResult }) {
  const words = useWords()
  const { t, language } = words
  const { priceList } = result
  const prices = pricesOf(result)
  if (prices.length === 0) return null
  const rate = (value: string) => (language === 'pl' ? value.replace('.', ',') : value)
  return (
    <section className="stack tight" aria-labelledby="ceny-miesiaca">
      <h3 id="ceny-miesiaca">
        {priceList
          ? t(`Ceny: cennik od ${words.day(priceList.from)}`, `Prices: the list since ${words.day(priceList.from)}`)
          : t('Ceny sprzedawców', 'Prices of sellers')}
      </h3>
      {priceList?.note ? <p className="quiet">{priceList.note}</p> : null}
      <dl className="facts">
        {prices.map((line) => (
          <div key={`${line.source} ${line.id} ${line.ratePln}`} style={{ display: 'contents' }}>
            <dt>{(language === 'en' ? line.en : undefined) ?? line.pl}</dt>
            <dd>
              {rate(line.ratePln)} {t('zł', 'PLN')}/{line.unit}, {ownSettings(line.source, words)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
