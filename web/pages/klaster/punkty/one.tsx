import { Button, Fieldset } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { membersQuery } from '../../../api/members.ts'
import type { Point } from '../../../api/points.ts'
import { changePoint, pointQuery } from '../../../api/points.ts'
import { isStale, problemOf } from '../../../api/problem.ts'
import { worksHere } from '../../../api/session.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { RepeatedRows } from '../../../ui/form/repeated.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { dayBefore } from '../czlonkowie/words.ts'
import { useCluster } from '../use-cluster.ts'
import type { OwnerValues, PointValues, TariffValues } from './form-values.ts'
import { bodyOf, faultsOf, valuesOf } from './form-values.ts'
import { optionsOf, PROSUMERS, SOURCES, VOLTAGES } from './words.ts'

/** One metering point: what is known of it with its history, and its form. */
export function PointPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { pointCode } = useParams({ from: '/klaster/$clusterId/punkty/$pointCode' })
  const query = useQuery(pointQuery(clusterId, pointCode))
  const [editing, setEditing] = useState(false)
  if (!query.data) {
    return (
      <Page title={t('Punkt', 'Point')} of={name}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  const point = query.data
  return editing ? (
    <EditPoint key={point.version} point={point} close={() => setEditing(false)} />
  ) : (
    <ShowPoint point={point} edit={() => setEditing(true)} />
  )
}

function ShowPoint({ point, edit }: { readonly point: Point; readonly edit: () => void }) {
  const { t, language, dayShort, short } = useWords()
  const { clusterId, cluster, name } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const { address } = point
  const when = ({ from, to }: { from?: string | null; to?: string | null }) =>
    `${from ? dayShort(from) : t('od początku', 'from the start')} – ${to ? dayShort(dayBefore(to)) : t('nadal', 'still')}`
  const kwh = (value: number | null) => (value === null ? null : `${short(value)} kWh`)
  const facts: readonly (readonly [string, string | null])[] = [
    [t('Kod PPE', 'Code'), point.code],
    [t('Kod punktu oddania', 'Code of feed-in'), point.feedInCode],
    [t('Licznik', 'Meter'), point.meter],
    [
      t('Adres', 'Address'),
      [
        [address.street, address.building].filter(Boolean).join(' '),
        [address.postcode, address.town].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .join(', ') || null,
    ],
    [t('Kod TERYT gminy', 'TERYT code'), point.gmina],
    [t('Dystrybutor (OSD)', 'Distributor'), point.distributor],
    [t('Napięcie', 'Voltage'), point.voltage ? VOLTAGES[point.voltage][language] : null],
    [t('Zużycie roczne', 'Yearly use'), kwh(point.yearlyKwh)],
    [
      t('Źródło', 'Plant'),
      point.source
        ? `${SOURCES[point.source][language]}${point.sourcePowerKw === null ? '' : `, ${short(point.sourcePowerKw)} kW`}`
        : t('nie występuje', 'none'),
    ],
    [t('Oddanie roczne', 'Yearly feed-in'), kwh(point.yearlyFeedInKwh)],
    [t('Prosument', 'Prosumer'), point.prosumer ? PROSUMERS[point.prosumer][language] : null],
    [t('Sprzedawca', 'Supplier'), point.seller],
    [t('Płatnik', 'Payer'), point.payer],
    [t('Uwagi', 'Remarks'), point.remarks],
  ]
  return (
    <Page
      title={point.name}
      of={name}
      above={
        <Link className="no-print" to="/klaster/$clusterId/punkty" params={{ clusterId }}>
          ← {t('Punkty', 'Points')}
        </Link>
      }
      actions={
        <>
          <Link
            to="/klaster/$clusterId/energia"
            params={{ clusterId }}
            search={{ okres: '2025', obiekt: `point:${point.code}` }}
          >
            {t('Zobacz energię', 'See the energy')}
          </Link>
          {worksHere(cluster) ? <Button onClick={edit}>{t('Zmień dane', 'Change')}</Button> : null}
        </>
      }
    >
      <div className="two" style={{ alignItems: 'start' }}>
        <section className="card stack" aria-labelledby="dane">
          <h2 id="dane">{t('Dane', 'Details')}</h2>
          <dl className="facts">
            {facts.map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value ?? <span className="quiet">{t('nie podano', 'not given')}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="card stack" aria-labelledby="historia">
          <h2 id="historia">{t('Historia', 'History')}</h2>
          <h3>{t('Czyj jest punkt', 'Whose it is')}</h3>
          <ul>
            {point.owners.map((owner) => (
              <li key={`${owner.memberId} ${owner.from}`}>
                <Link to="/klaster/$clusterId/czlonkowie/$memberId" params={{ clusterId, memberId: owner.memberId }}>
                  {members.find(({ memberId }) => memberId === owner.memberId)?.name ?? owner.memberId}
                </Link>
                , {when(owner)}
              </li>
            ))}
          </ul>
          <h3>{t('Grupy taryfowe', 'Tariff groups')}</h3>
          <ul>
            {point.tariffs.map((one) => (
              <li key={`${one.tariff} ${one.from}`}>
                {one.tariff}
                {one.contractPowerKw === null || one.contractPowerKw === undefined
                  ? ''
                  : `, ${short(one.contractPowerKw)} kW`}
                , {when(one)}
              </li>
            ))}
          </ul>
          <h3>{t('Upoważnienia', 'Authorisations')}</h3>
          {point.authorisations.length === 0 ? (
            <p className="quiet">{t('Nie wpisano żadnego z datą.', 'None with a date is entered.')}</p>
          ) : (
            <ul>
              {point.authorisations.map((one) => (
                <li key={`${one.scope} ${one.givenOn}`}>
                  {SCOPES[one.scope][language]}, {t('z dnia', 'of')} {dayShort(one.givenOn)}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </Page>
  )
}

const SCOPES = {
  'metering-data': { pl: 'dane pomiarowe', en: 'metering data' },
  'seller-change': { pl: 'zmiana sprzedawcy', en: 'change of supplier' },
  'distribution-contract': { pl: 'umowa o dystrybucję', en: 'distribution contract' },
  all: { pl: 'wszystko', en: 'everything' },
} as const

function EditPoint({ point, close }: { readonly point: Point; readonly close: () => void }) {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const form = useFormState(valuesOf(point))
  const [base, setBase] = useState(point)
  const [stale, setStale] = useState(false)
  const store = async (saved: Point) => {
    queries.setQueryData(pointQuery(clusterId, point.code).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['points', clusterId] })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultsOf(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    const before = base
    const saved = await form.submit(async (values) => {
      try {
        const after = await changePoint(clusterId, before, bodyOf(values, before))
        await store(after)
        notices.done(t(`Zapisano: ${after.name}`, `Saved: ${after.name}`), async () => {
          await store(await changePoint(clusterId, after, bodyOf(valuesOf(before), before)))
          notices.done(t('Cofnięto zmianę', 'The change was undone'))
        })
      } catch (error) {
        if (isStale(error)) {
          setStale(true)
          const fresh = problemOf(error)?.current as Point | undefined
          if (fresh) setBase(fresh)
        }
        throw error
      }
    })
    if (saved) close()
  }
  const text = (field: Parameters<typeof TextField<PointValues>>[0]['name'], label: string, path?: string) => (
    <TextField form={form} name={field} label={label} {...(path ? { path } : {})} />
  )
  return (
    <Page
      title={t(`Zmiana danych: ${point.name}`, `Change: ${point.name}`)}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      {stale ? (
        <Note kind="warning">
          <p>
            {t(
              'Ktoś zapisał ten punkt w międzyczasie. Twoje pola zostały tak, jak je wypełniono. Zapisz jeszcze raz, aby zastąpić tamtą zmianę, albo wczytaj to, co jest zapisane.',
              'Somebody saved this point meanwhile. Your fields are as you filled them. Save again to replace that change, or load what is stored.',
            )}
          </p>
          <Button mt="xs" size="compact-md" variant="light" onClick={() => form.reset(valuesOf(base))}>
            {t('Wczytaj zapisane', 'Load what is stored')}
          </Button>
        </Note>
      ) : null}
      <form className="stack" noValidate onSubmit={submit}>
        <Fieldset legend={t('Punkt', 'Point')} className="two">
          {text('name', t('Nazwa', 'Name'))}
          {text('feedInCode', t('Kod punktu oddania, gdy inny', 'Code of feed-in, when another'))}
          {text('meter', t('Numer licznika', 'Meter'))}
          {text('distributor', t('Dystrybutor (OSD)', 'Distributor'))}
          <ChoiceField
            form={form}
            name="voltage"
            label={t('Napięcie', 'Voltage')}
            options={optionsOf(VOLTAGES, words)}
          />
          {text('seller', t('Sprzedawca', 'Supplier'))}
          {text('payer', t('Płatnik', 'Payer'))}
        </Fieldset>
        <Fieldset legend={t('Adres', 'Address')} className="two">
          {text('street', t('Ulica', 'Street'), 'address.street')}
          {text('building', t('Nr domu', 'Building'), 'address.building')}
          {text('flat', t('Nr lokalu', 'Flat'), 'address.flat')}
          {text('postcode', t('Kod pocztowy', 'Postcode'), 'address.postcode')}
          {text('town', t('Miejscowość', 'Town'), 'address.town')}
          {text('gmina', t('Kod TERYT gminy', 'TERYT code'))}
        </Fieldset>
        <Fieldset legend={t('Energia', 'Energy')} className="two">
          <TextField
            form={form}
            name="yearlyKwh"
            label={t('Zużycie roczne', 'Yearly use')}
            inputMode="decimal"
            unit="kWh"
          />
          <ChoiceField form={form} name="source" label={t('Źródło', 'Plant')} options={optionsOf(SOURCES, words)} />
          <TextField
            form={form}
            name="sourcePowerKw"
            label={t('Moc źródła', 'Power of the plant')}
            inputMode="decimal"
            unit="kW"
          />
          <TextField
            form={form}
            name="yearlyFeedInKwh"
            label={t('Oddanie roczne', 'Yearly feed-in')}
            inputMode="decimal"
            unit="kWh"
          />
          <ChoiceField
            form={form}
            name="prosumer"
            label={t('Prosument', 'Prosumer')}
            options={optionsOf(PROSUMERS, words)}
          />
        </Fieldset>
        <RepeatedRows<PointValues, TariffValues>
          form={form}
          name="tariffs"
          legend={t('Grupy taryfowe', 'Tariff groups')}
          addLabel={t('Dodaj okres taryfy', 'Add a stretch')}
          blank={{ tariff: '', contractPowerKw: '', from: '', to: '' }}
          fields={[
            { name: 'tariff', label: t('grupa', 'group') },
            { name: 'contractPowerKw', label: t('moc umowna [kW]', 'contract power [kW]') },
            { name: 'from', label: t('pierwszy dzień', 'first day') },
            { name: 'to', label: t('ostatni dzień', 'last day') },
          ]}
        />
        <RepeatedRows<PointValues, OwnerValues>
          form={form}
          name="owners"
          legend={t('Czyj jest punkt', 'Whose it is')}
          addLabel={t('Dodaj okres', 'Add a stretch')}
          blank={{ memberId: members[0]?.memberId ?? '', from: '', to: '' }}
          fields={[
            {
              name: 'memberId',
              label: t('członek', 'member'),
              options: members.map((member) => ({ value: member.memberId, label: member.name })),
            },
            { name: 'from', label: t('pierwszy dzień', 'first day') },
            { name: 'to', label: t('ostatni dzień', 'last day') },
          ]}
        />
        <LongField form={form} name="remarks" label={t('Uwagi', 'Remarks')} />
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {t('Zapisz', 'Save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('Zrezygnuj', 'Cancel')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
