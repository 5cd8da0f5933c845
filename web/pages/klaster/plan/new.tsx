import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanPlace } from '../../../api/plans.ts'
import { createPlan, placesQuery } from '../../../api/plans.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import type { BlankValues } from './blank-values.ts'
import { blankOf } from './blank-values.ts'

/** Finds the gmina by name or code. */
function PlaceSearch({ choose }: { readonly choose: (place: PlanPlace) => void }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, 300)
  const query = useQuery(placesQuery(clusterId, asked))
  return (
    <section className="card stack" aria-labelledby="gmina">
      <h2 id="gmina">{t('Krok 1 z 2: gmina', 'Step 1 of 2: the municipality')}</h2>
      <TextInput
        label={t('Nazwa gminy albo kod TERYT', 'Name or TERYT code')}
        description={t('Co najmniej trzy litery albo 7 cyfr.', 'At least three letters, or 7 digits.')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        style={{ maxWidth: '24rem' }}
      />
      <div role="status">
        {query.isError ? <Failure error={query.error} /> : null}
        {query.data?.length === 0 ? t('Nie znaleziono gminy o tej nazwie.', 'No municipality of this name.') : null}
      </div>
      <ul className="plain-list">
        {(query.data ?? []).map((place) => (
          <li key={place.teryt}>
            <Button variant="subtle" size="compact-sm" onClick={() => choose(place)}>
              {place.name} ({place.type}), {t('powiat', 'powiat')} {place.powiat}, {place.teryt}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Known({ place }: { readonly place: PlanPlace }) {
  const { t } = useWords()
  return (
    <section className="card stack" aria-labelledby="znane">
      <h2 id="znane">{t('Wypełniono z naszych danych', 'Filled from our data')}</h2>
      <ul className="plain-list" lang="pl">
        {place.figures.map(({ name, value, unit, source }) => (
          <li key={name}>
            {name}: <strong>{`${value}${unit ? `\u00a0${unit}` : ''}`}</strong>{' '}
            <span className="quiet small">({source})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Form({ place, again }: { readonly place: PlanPlace; readonly again: () => void }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useFormState<BlankValues>({ population: '', author: '' })
  const save = async () => {
    const { blank, errors } = blankOf(form.values, place.teryt, {
      population: t(
        'Ludność: wpisz liczbę większą od zera, na przykład 14 876',
        'Population: write a number above zero, for instance 14 876',
      ),
    })
    if (errors.length > 0) return form.refuse(errors)
    await form.submit(async () => {
      const made = await createPlan(clusterId, { from: 'blank', blank })
      await queries.invalidateQueries({ queryKey: ['plans', clusterId] })
      await navigate({ to: '/klaster/$clusterId/plan/$planId', params: { clusterId, planId: made.planId } })
    })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <Known place={place} />
      <section className="card stack" aria-labelledby="dane-gminy">
        <h2 id="dane-gminy">{t('Krok 2 z 2: ludność', 'Step 2 of 2: population')}</h2>
        <div className="two">
          <TextField
            form={form}
            name="population"
            label={t('Ludność', 'Population')}
            hint={t(
              'Podaje ją GUS w Banku Danych Lokalnych.',
              'Statistics Poland publishes it in the Local Data Bank.',
            )}
            unit={t('os.', 'people')}
            inputMode="numeric"
            required
          />
          <TextField
            form={form}
            name="author"
            label={t('Kto sporządza plan', 'Who draws the plan up')}
            hint={t('Na stronę tytułową, na przykład: Urząd Gminy.', 'For the title page. May stay empty.')}
          />
        </div>
        <p className="quiet reading">
          {t(
            'Reszta to wartości wyjściowe: średnie krajowe dla gminy tego rodzaju i wielkości, każda ze źródłem. Zastąpisz je swoimi liczbami; wartość wyjściowa zostanie obok z Twoją uwagą.',
            'The rest are starting values: national means for a municipality of this kind and size, each with its source. Put your figures in their place; the starting value stays beside with your note.',
          )}
        </p>
      </section>
      <div className="row">
        <Button type="submit" loading={form.busy}>
          {t('Załóż plan', 'Begin the plan')}
        </Button>
        <Button variant="default" onClick={again}>
          {t('Zmień gminę', 'Change the municipality')}
        </Button>
      </div>
    </form>
  )
}

/** A new plan: the place first, then the figures nobody can do without. */
export function NewPlan() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const [place, setPlace] = useState<PlanPlace>()
  return (
    <Page
      title={t('Nowy plan gminy', 'New municipal plan')}
      of={name}
      lead={t(
        'Co o gminie wiemy, wypełniamy sami i podajemy źródło. Każdą liczbę zmienisz w danych planu.',
        'What we know of the municipality is filled in with its source. Every figure can be changed in the data.',
      )}
      above={
        <Link className="no-print" to="/klaster/$clusterId/plan" params={{ clusterId }}>
          ← {t('Plany gmin', 'Municipal plans')}
        </Link>
      }
    >
      {place ? (
        <Form key={place.teryt} place={place} again={() => setPlace(undefined)} />
      ) : (
        <PlaceSearch choose={setPlace} />
      )}
    </Page>
  )
}
