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
import { blankOf, newBlank } from './blank-values.ts'

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
  const { clusterId, session } = useCluster()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useFormState<BlankValues>(newBlank(place, session?.user?.name ?? '', new Date().getFullYear()))
  const source = (of: string) => t(`Źródło: ${of}`, `Source: ${of}`)
  const figures = {
    residential: t('Mieszkania', 'Dwellings'),
    public: t('Budynki publiczne', 'Public buildings'),
    business: t('Firmy', 'Businesses'),
    electricity: t('Zużycie energii elektrycznej w gminie', 'Electricity used in the municipality'),
    population: t('Ludność', 'Population'),
  }
  const labels: Readonly<Record<keyof BlankValues, string>> = {
    ...figures,
    residentialSource: source(figures.residential),
    publicSource: source(figures.public),
    businessSource: source(figures.business),
    electricitySource: source(figures.electricity),
    populationSource: source(figures.population),
    name: t('Nazwa w dokumencie', 'Name in the document'),
    inTheGenitive: t('Nazwa w dopełniaczu', 'Name in the genitive'),
    author: t('Kto sporządza', 'Who draws it up'),
    baseYear: t('Rok bazowy', 'Base year'),
    toYear: t('Ostatni rok planu', 'Last year of the plan'),
    zone: t('Strefa klimatyczna (1–5)', 'Climate zone (1–5)'),
    designC: t('Temperatura obliczeniowa', 'Design temperature'),
    meanC: t('Średnia roczna temperatura', 'Mean temperature of the year'),
    degreeDays: t('Stopniodni ogrzewania', 'Heating degree days'),
    climateSource: t('Źródło danych klimatycznych', 'Source of the climate data'),
  }
  const pair = (name: keyof typeof figures, unit: string) => (
    <div className="two" key={name}>
      <TextField form={form} name={name} label={labels[name]} unit={unit} inputMode="decimal" />
      <TextField form={form} name={`${name}Source`} label={labels[`${name}Source`]} />
    </div>
  )
  const save = async () => {
    const { blank, errors } = blankOf(form.values, place.teryt, {
      positive: (field) =>
        t(
          `${labels[field]}: wpisz liczbę większą od zera, na przykład 12 500`,
          `${labels[field]}: write a number above zero, for instance 12 500`,
        ),
      number: (field) =>
        t(`${labels[field]}: wpisz liczbę, na przykład −20`, `${labels[field]}: write a number, for instance −20`),
      missing: (field) => t(`${labels[field]}: uzupełnij to pole`, `${labels[field]}: fill in this field`),
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
        <h2 id="dane-gminy">{t('Krok 2 z 2: dane podstawowe', 'Step 2 of 2: basic data')}</h2>
        <div className="two">
          <TextField form={form} name="name" label={labels.name} required />
          <TextField
            form={form}
            name="inTheGenitive"
            label={labels.inTheGenitive}
            hint={t('Na przykład: Gminy Zelów', 'For sentences of the document, in Polish')}
            required
          />
          <TextField form={form} name="author" label={labels.author} required />
          <TextField form={form} name="baseYear" label={labels.baseYear} inputMode="numeric" required />
          <TextField
            form={form}
            name="toYear"
            label={labels.toYear}
            hint={t('Co najmniej 15 lat po roku bazowym.', 'At least 15 years after the base year.')}
            inputMode="numeric"
            required
          />
        </div>
        <p className="quiet">
          {t(
            'Powierzchnia użytkowa: wpisz te sektory, które znasz. Resztę dodasz później.',
            'Floor area: fill in the sectors you know. The rest may come later.',
          )}
        </p>
        {pair('residential', 'm²')}
        {pair('public', 'm²')}
        {pair('business', 'm²')}
        {pair('electricity', 'MWh')}
        {pair('population', t('os.', 'people'))}
        <div className="two">
          <TextField form={form} name="zone" label={labels.zone} inputMode="numeric" />
          <TextField form={form} name="designC" label={labels.designC} unit="°C" />
          <TextField form={form} name="meanC" label={labels.meanC} unit="°C" />
          <TextField form={form} name="degreeDays" label={labels.degreeDays} inputMode="decimal" />
          <TextField form={form} name="climateSource" label={labels.climateSource} />
        </div>
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
