import { Button, Fieldset, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { versionTag } from '../../../../api/client.ts'
import { inCluster, sendJson } from '../../../../api/json.ts'
import { worksHere } from '../../../../api/session.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { TextField } from '../../../../ui/form/fields.tsx'
import { fieldId, useFormState } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import { today } from '../../../../ui/moment.ts'
import { Note } from '../../../../ui/note.tsx'
import { useNotices } from '../../../../ui/notices.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Loaded } from '../../../../ui/waiting.tsx'
import { useCluster } from '../../use-cluster.ts'
import { part } from '../loose.ts'
import { BackToSettings } from './back.tsx'
import type { MarketValues } from './market-values.ts'
import { marketFaults, marketValues, readPasted, withMarket } from './market-values.ts'
import type { Cluster } from './use-prices.ts'
import { useClusterQuery } from './use-prices.ts'

/** Prices of the market by month: one table for all price lists. */
export function MarketPage() {
  const { t } = useWords()
  const { name, cluster } = useCluster()
  const query = useClusterQuery()
  return (
    <Page
      title={t('Ceny rynkowe według miesięcy', 'Market prices by month')}
      of={name}
      lead={t(
        'Po nich liczy się sprzedaż po cenie rynkowej i depozyt prosumentów. Jedna tabela służy wszystkim cennikom.',
        'Sales at the market price and prosumers’ deposits are valued by them. One table serves every price list.',
      )}
      above={<BackToSettings />}
    >
      {worksHere(cluster) ? (
        <Loaded query={query} rows={8}>
          {(found) => <Opened cluster={found} />}
        </Loaded>
      ) : (
        <p>{t('Ceny zmienia biuro koordynatora.', 'Prices are changed by the coordinator’s office.')}</p>
      )}
    </Page>
  )
}

function Opened(props: { readonly cluster: Cluster }) {
  const { t } = useWords()
  // What was read when the form was opened; after saving it goes on from the answer.
  const [cluster, setCluster] = useState(props.cluster)
  if (!Array.isArray(part(cluster.settings, 'prices').sellers))
    return (
      <Note>
        {t(
          'Najpierw wpisz ceny sprzedawców: ceny rynkowe są ich częścią.',
          'Enter the prices of sellers first: market prices are a part of them.',
        )}
      </Note>
    )
  return <MarketForm key={cluster.version} cluster={cluster} saved={setCluster} />
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

function MarketForm({ cluster, saved }: { readonly cluster: Cluster; readonly saved: (cluster: Cluster) => void }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const form = useFormState<MarketValues>(marketValues(cluster.settings))
  const now = Number(today().slice(0, 4))
  const { months } = form.values
  const first = Math.min(now - 2, ...Object.keys(months).map((month) => Number(month.slice(0, 4))))
  const years = Array.from({ length: now + 2 - first }, (_, i) => String(now + 1 - i))
  const [year, setYear] = useState(String(now))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const faults = marketFaults(form.values)
    const wrong = faults.find((field) => field.startsWith('months.'))?.slice('months.'.length, 'months.2026'.length)
    if (wrong !== undefined) setYear(wrong)
    if (faults.length > 0) return form.refuse(faults.map((field) => ({ field, text: sentence(field) })))
    await form.submit(async (values) => {
      const settings = withMarket(cluster.settings, values)
      const tag = { 'if-match': versionTag(cluster) }
      const changed = await sendJson<Cluster>('PATCH', inCluster(clusterId, ''), { settings }, tag)
      for (const key of ['cluster', 'journal', 'dashboard']) await queries.invalidateQueries({ queryKey: [key] })
      done(t('Zapisano ceny rynkowe.', 'Market prices are saved.'))
      saved(changed)
    })
  }
  const sentence = (field: string) =>
    field === 'origin'
      ? t('Napisz, skąd są ceny, na przykład „RCEm, PSE”', 'Write where the prices come from, such as “RCEm, PSE”')
      : t(
          `${words.month(field.slice('months.'.length))}: wpisz kwotę, na przykład 310,00`,
          `${words.month(field.slice('months.'.length))}: write an amount, for example 310.00`,
        )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <div className="cards">
        <NativeSelect
          id="rok-rynku"
          label={t('Rok', 'Year')}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
          data={years}
        />
        <TextField
          form={form}
          name="origin"
          label={t('Skąd są ceny', 'Where the prices come from')}
          hint={t('na przykład: RCEm, PSE', 'for example: RCEm, PSE')}
        />
      </div>
      <Fieldset
        variant="unstyled"
        legend={t(`Cena rynkowa w ${year} r. [zł/MWh]`, `Market price in ${year} [PLN/MWh]`)}
      >
        <div className="cards">
          {MONTHS.map((number) => {
            const month = `${year}-${number}`
            return (
              <TextInput
                key={month}
                id={fieldId(`months.${month}`)}
                label={words.month(month)}
                inputMode="decimal"
                error={form.errorOf(`months.${month}`)}
                value={months[month] ?? ''}
                onChange={(event) => form.set('months', { ...months, [month]: event.currentTarget.value })}
              />
            )
          })}
        </div>
      </Fieldset>
      <Paste year={Number(year)} take={(pasted) => form.set('months', { ...months, ...pasted })} />
      <p className="quiet small reading">
        {t(
          'Miesiąc bez ceny bierze cenę tego samego miesiąca innego roku i mówi o tym w ustaleniach; gdy nie ma żadnej, rozliczenie odmówi.',
          'A month without a price takes that of the same month of another year and says so in its findings; with none, the settlement refuses.',
        )}
      </p>
      <div>
        <Button type="submit" loading={form.busy}>
          {t('Zapisz ceny rynkowe', 'Save the market prices')}
        </Button>
      </div>
    </form>
  )
}

/** Rows of a spreadsheet pasted as they are; what was read goes into the fields to be looked at before saving. */
function Paste({ year, take }: { readonly year: number; readonly take: (months: Record<string, string>) => void }) {
  const words = useWords()
  const { t } = words
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const read = () => {
    const { months, unread } = readPasted(text, year)
    take({ ...months })
    const found = Object.keys(months).length
    setSaid(
      [
        t(`Odczytane miesiące: ${found}. Sprawdź je i zapisz.`, `Months read: ${found}. Look at them and save.`),
        ...(unread.length === 0
          ? []
          : [t(`Nieodczytane wiersze: ${unread.join('; ')}.`, `Lines not read: ${unread.join('; ')}.`)]),
      ].join(' '),
    )
  }
  return (
    <details>
      <summary>{t('Wklej z arkusza', 'Paste from a spreadsheet')}</summary>
      <div className="stack narrow">
        <Textarea
          id="wklejone-ceny"
          rows={6}
          label={t('Miesiąc i cena w wierszu', 'A month and its price in a line')}
          description={t(
            'na przykład „2026-06 136,30” albo dwanaście samych cen roku',
            'for example “2026-06 136.30”, or twelve bare prices of the year',
          )}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button variant="light" onClick={read}>
            {t('Wstaw do pól', 'Put into the fields')}
          </Button>
        </div>
        <p role="status">{said}</p>
      </div>
    </details>
  )
}
