import { Button, Fieldset } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { versionTag } from '../../../../api/client.ts'
import { inCluster, sendJson } from '../../../../api/json.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { TextField } from '../../../../ui/form/fields.tsx'
import { useFormState } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import { Note } from '../../../../ui/note.tsx'
import { useNotices } from '../../../../ui/notices.tsx'
import { useCluster } from '../../use-cluster.ts'
import type { PriceList } from './price-lists.ts'
import { settledBy, withList, withoutList } from './price-lists.ts'
import type { PriceValues } from './price-values.ts'
import { BLANK_SELLER, priceFaults, pricesFrom, priceValues } from './price-values.ts'
import { faultWords, listName } from './price-words.ts'
import { SellerFields } from './seller-fields.tsx'
import { SettledWarning } from './settled-warning.tsx'
import { SurplusFields } from './surplus-fields.tsx'
import type { Cluster } from './use-prices.ts'
import { useSettledMonths } from './use-prices.ts'
import { useGroupZones } from './use-zones.ts'

interface Props {
  readonly cluster: Cluster
  readonly list: PriceList
  /** The list a new one was copied from; undefined for a list that is there. */
  readonly copied?: PriceList | null
}

/** Sellers, surplus and the price between members of one list. */
export function PriceListForm({ cluster, list, copied }: Props) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { done } = useNotices()
  const form = useFormState<PriceValues>(priceValues(list))
  const groups = useGroupZones(cluster.distributor)
  const [confirmed, confirm] = useState(false)
  const settled = settledBy(list, useSettledMonths())
  const store = async (settings: Record<string, unknown>, said: string) => {
    const saved = await form.submit(() =>
      sendJson('PATCH', inCluster(clusterId, ''), { settings }, { 'if-match': versionTag(cluster) }),
    )
    if (!saved) return
    for (const key of ['cluster', 'session', 'scenario-means', 'journal', 'dashboard'])
      await queries.invalidateQueries({ queryKey: [key] })
    done(said)
    await navigate({ to: '/klaster/$clusterId/ustawienia', params: { clusterId }, hash: 'ceny' })
  }
  const isSettled = settled.length > 0
  const unconfirmed = {
    field: 'confirmed',
    text: t(
      'Zaznacz, że ceny zmieniają się też dla miesięcy już zatwierdzonych',
      'Confirm that prices change for months approved already, too',
    ),
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const faults = priceFaults(form.values).map((fault) => ({ field: fault.field, text: faultWords(fault, words) }))
    if (isSettled && !confirmed) faults.push(unconfirmed)
    if (faults.length > 0) return form.refuse(faults)
    const { from, prices } = list
    const changed = { from, note: form.values.note.trim(), prices: pricesFrom(form.values, prices) }
    await store({ ...withList(cluster.settings, from, changed) }, t('Zapisano ceny.', 'Prices are saved.'))
  }
  const remove = async () => {
    if (isSettled && !confirmed) return form.refuse([unconfirmed])
    const said = t(`Usunięto: ${listName(list, words)}`, `Removed: ${listName(list, words)}`)
    await store({ ...withoutList(cluster.settings, list.from ?? '') }, said)
  }
  const { sellers } = form.values
  return (
    <form className="stack" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      {copied ? (
        <Note>
          {t(
            `Ceny skopiowano z poprzedniego: ${listName(copied, words)}. Zmień to, co się zmienia.`,
            `Prices are copied from the one before: ${listName(copied, words)}. Change what changes.`,
          )}
        </Note>
      ) : null}
      {isSettled ? (
        <SettledWarning months={settled} confirmed={confirmed} confirm={confirm} error={form.errorOf('confirmed')} />
      ) : null}
      {list.from === null ? null : (
        <div className="narrow">
          <TextField
            form={form}
            name="note"
            label={t('Skąd zmiana', 'Why it changes')}
            hint={t('na przykład: aneks nr 2 do umowy', 'for example: annex no. 2 of the contract')}
          />
        </div>
      )}
      {sellers.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sellers have no other name until they are saved
        <SellerFields key={i} form={form} index={i} row={row} groups={groups} />
      ))}
      <div>
        <Button variant="light" onClick={() => form.set('sellers', [...sellers, BLANK_SELLER])}>
          {t('Dodaj sprzedawcę', 'Add a seller')}
        </Button>
      </div>
      <SurplusFields form={form} />
      <Fieldset legend={t('Energia między członkami', 'Energy between members')} className="narrow">
        <TextField
          form={form}
          name="internal"
          label={t('Cena między członkami [zł/MWh]', 'Price between members [PLN/MWh]')}
          hint={t('puste: bez ceny wewnętrznej', 'empty: without an internal price')}
          inputMode="decimal"
          unit="zł"
        />
      </Fieldset>
      <div className="row">
        <Button type="submit" loading={form.busy}>
          {t('Zapisz ceny', 'Save the prices')}
        </Button>
        {list.from === null || copied !== undefined ? null : (
          <Button variant="default" loading={form.busy} onClick={remove}>
            {t('Usuń ten cennik', 'Remove this price list')}
          </Button>
        )}
      </div>
    </form>
  )
}
