import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ProcedureView } from '../../../api/plan-procedure.ts'
import { procedureQuery, writeProcedure } from '../../../api/plan-procedure.ts'
import { renewPlan } from '../../../api/plans.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { fieldId, useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { PlanPage, usePlan } from './frame.tsx'
import { Letters } from './letters.tsx'
import { ProcedureSteps } from './procedure-steps.tsx'
import type { DayName } from './procedure-values.ts'
import { DAYS, dataOf, valuesOf } from './procedure-values.ts'
import { Remarks } from './remarks.tsx'

function Form({ view }: { readonly view: ProcedureView }) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState(valuesOf(view.data))
  const names: Readonly<Record<DayName, string>> = {
    previousAdoptedOn: t('Poprzednie założenia uchwalono', 'Previous assumptions adopted'),
    companiesAskedOn: t('Wystąpiono do przedsiębiorstw', 'Companies asked'),
    neighboursAskedOn: t('Wystąpiono do gmin sąsiednich', 'Neighbours asked'),
    draftReadyOn: t('Projekt gotowy', 'Draft ready'),
    opinionAskedOn: t('Wystąpiono o opinię zarządu województwa', 'Opinion asked of the voivodeship board'),
    opinionGivenOn: t('Opinia wydana', 'Opinion given'),
    displayedFrom: t('Wyłożenie: pierwszy dzień', 'Public display: first day'),
    displayedTo: t('Wyłożenie: ostatni dzień', 'Public display: last day'),
    remarksConsideredOn: t('Uwagi rozpatrzono', 'Remarks considered'),
    adoptedOn: t('Uchwała rady', 'Resolution of the council'),
  }
  const save = async () => {
    const { data, errors } = dataOf(form.values, {
      wrongDay: t('Wpisz dzień, na przykład 31.03.2026', 'Write a day, for instance 31.03.2026'),
      missing: t('Uzupełnij to pole', 'Fill in this field'),
    })
    if (errors.length > 0) return form.refuse(errors)
    const done = await form.submit(async () => {
      await writeProcedure(clusterId, planId, data, view.version)
      await renewPlan(queries, clusterId, planId)
    })
    if (done) notices.done(t('Zapisano procedurę', 'Procedure saved'))
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
      <section className="card stack" aria-labelledby="daty">
        <h2 id="daty">{t('Daty', 'Days')}</h2>
        <div className="cards">
          {DAYS.map((name) => (
            <TextInput
              key={name}
              id={fieldId(name)}
              label={names[name]}
              placeholder="dd.mm.rrrr"
              value={form.values.days[name]}
              error={form.errorOf(name)}
              onChange={(event) => form.set('days', { ...form.values.days, [name]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            label={t('Numer uchwały', 'Number of the resolution')}
            value={form.values.resolution}
            onChange={(event) => form.set('resolution', event.currentTarget.value)}
          />
        </div>
        <NativeSelect
          label={t(
            'Czy plany przedsiębiorstw zapewniają realizację założeń?',
            'Do the companies’ plans secure the assumptions?',
          )}
          description={t(
            'Jeśli nie, gmina opracowuje projekt planu (art. 20 Prawa energetycznego).',
            'If not, the municipality draws up a full plan (art. 20 of the energy law).',
          )}
          value={form.values.suffice}
          data={[
            { value: '', label: t('jeszcze nie oceniono', 'not yet judged') },
            { value: 'yes', label: t('tak', 'yes') },
            { value: 'no', label: t('nie', 'no') },
          ]}
          onChange={(event) => form.set('suffice', event.currentTarget.value as '' | 'yes' | 'no')}
        />
        <Textarea
          label={t('Dlaczego', 'Why')}
          rows={2}
          value={form.values.because}
          onChange={(event) => form.set('because', event.currentTarget.value)}
        />
      </section>
      <Letters form={form} />
      <Remarks form={form} />
      <div className="row">
        <Button type="submit" disabled={!form.changed} loading={form.busy}>
          {t('Zapisz procedurę', 'Save the procedure')}
        </Button>
      </div>
    </form>
  )
}

/** Every step with its day, who must act and what is overdue; letters and remarks with their answers. */
export function PlanProcedure() {
  const { t } = useWords()
  const { clusterId, planId, mayChange } = usePlan()
  const query = useQuery(procedureQuery(clusterId, planId))
  return (
    <PlanPage
      title={t('Procedura', 'Procedure')}
      lead={t(
        'Pisma, wyłożenie na 21 dni, opinia, uchwała i następna aktualizacja: co zrobiono, kto ma działać, co jest po terminie.',
        'Letters, display for 21 days, opinion, resolution and the next update: what is done, who must act, what is overdue.',
      )}
    >
      <Loaded query={query} rows={10}>
        {(view) => (
          <>
            <ProcedureSteps view={view} />
            {mayChange ? <Form key={view.version} view={view} /> : null}
          </>
        )}
      </Loaded>
    </PlanPage>
  )
}
