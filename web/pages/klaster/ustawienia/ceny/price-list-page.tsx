import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { worksHere } from '../../../../api/session.ts'
import { useWords } from '../../../../ui/language.tsx'
import { today } from '../../../../ui/moment.ts'
import { Note } from '../../../../ui/note.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Loaded } from '../../../../ui/waiting.tsx'
import { useCluster } from '../../use-cluster.ts'
import { BackToSettings } from './back.tsx'
import { PriceListForm } from './price-list-form.tsx'
import type { PriceList } from './price-lists.ts'
import { listOn, priceListsOf } from './price-lists.ts'
import { listName } from './price-words.ts'
import type { Cluster } from './use-prices.ts'
import { useClusterQuery } from './use-prices.ts'

/** One price list: looked at, changed, or begun as a copy of the one before. */
export function PriceListPage() {
  const words = useWords()
  const { t } = words
  const { name, cluster } = useCluster()
  const { od, nowy } = useSearch({ from: '/klaster/$clusterId/ustawienia/cennik' })
  const query = useClusterQuery()
  const from = od === undefined ? null : `${od}-01`
  return (
    <Page
      title={
        nowy
          ? t(`Nowy cennik od ${words.day(from ?? today())}`, `New price list from ${words.day(from ?? today())}`)
          : listName({ from }, words)
      }
      of={name}
      above={<BackToSettings />}
    >
      {worksHere(cluster) ? (
        <Loaded query={query} rows={8}>
          {(found) => <Opened key={`${od} ${nowy}`} cluster={found} from={from} isNew={nowy === true} />}
        </Loaded>
      ) : (
        <p>{t('Ceny zmienia biuro koordynatora.', 'Prices are changed by the coordinator’s office.')}</p>
      )}
    </Page>
  )
}

function Opened(props: { readonly cluster: Cluster; readonly from: string | null; readonly isNew: boolean }) {
  const { t } = useWords()
  const { from, isNew } = props
  // What was read when the form was opened: a change of somebody else meanwhile is refused, not overwritten.
  const [cluster] = useState(props.cluster)
  const lists = priceListsOf(cluster.settings, today())
  const found = lists.find((list) => list.from === from)
  const begun: PriceList = { from, until: null, note: '', prices: {}, state: 'in-force' }
  if (isNew && from !== null && found === undefined) {
    const source = listOn(lists, from)
    // Months of the market stand with the first list and serve all.
    const { market: _, ...prices } = source?.prices ?? {}
    const until = lists.find((list) => list.from !== null && list.from > from)?.from ?? null
    return <PriceListForm cluster={cluster} list={{ ...begun, until, prices }} copied={source ?? null} />
  }
  if (found) return <PriceListForm cluster={cluster} list={found} />
  if (from === null) return <PriceListForm cluster={cluster} list={begun} />
  return <Note kind="warning">{t('Nie ma cennika od tego dnia.', 'There is no price list from that day.')}</Note>
}
