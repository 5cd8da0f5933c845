import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Change, Scenario, ScenarioMeans, ScenarioWanted } from '../../../api/scenarios.ts'
import { changeScenario, createScenario, meansQuery, runScenario, scenariosQuery } from '../../../api/scenarios.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { changeKinds } from './change-fields.ts'
import { ChangeForm } from './change-form.tsx'
import { ChangeList } from './change-list.tsx'
import { useChoices } from './use-choices.ts'

/** What the editor begins with: a stored what-if, a preset, or nothing. */
export interface Beginning {
  readonly stored: Scenario | null
  readonly name: string
  readonly changes: readonly Change[]
}

const FULL_YEAR = 12

/** The newest year with all its months, else the newest with any. */
function bestYear({ years }: ScenarioMeans): number | undefined {
  return (years.find(({ months }) => months === FULL_YEAR) ?? years[0])?.year
}

/** The page a what-if is written on. */
export function Editor({ beginning }: { readonly beginning: Beginning }) {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const means = useQuery(meansQuery(clusterId))
  if (means.data) return <EditorForm beginning={beginning} means={means.data} />
  return (
    <Page title={t('Wariant', 'What-if')} of={name}>
      {means.isError ? (
        <>
          <Failure error={means.error} again={() => means.refetch()} />
          <p>
            <Link to="/klaster/$clusterId/warianty" params={{ clusterId }}>
              {t('Wszystkie warianty', 'All what-ifs')}
            </Link>
          </p>
        </>
      ) : (
        <Skeletons rows={6} />
      )}
    </Page>
  )
}

function EditorForm({ beginning, means }: { readonly beginning: Beginning; readonly means: ScenarioMeans }) {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const notices = useNotices()
  const { stored } = beginning
  const [changes, setChanges] = useState(beginning.changes)
  const [editing, setEditing] = useState<number | 'new' | null>(beginning.changes.length === 0 ? 'new' : null)
  const choices = useChoices(clusterId, means, changes)
  const today = new Date().toISOString().slice(0, 10)
  const form = useFormState({
    name: stored?.name ?? beginning.name,
    note: stored?.note ?? '',
    year: String(stored?.base.year ?? bestYear(means) ?? today.slice(0, 4)),
    on: typedDay(stored?.base.on ?? today),
  })
  const on = readDay(form.values.on)
  const base = { year: Number(form.values.year), on: on ?? today }
  const save = (run: boolean) => async () => {
    if (!on)
      return form.refuse([
        { field: 'base.on', text: t('Wpisz dzień, na przykład 01.01.2026', 'Write a day, for example 01.01.2026') },
      ])
    const done = await form.submit(async ({ name: title, note }) => {
      const wanted: ScenarioWanted = { name: title.trim(), note: note.trim() || null, base, changes }
      const made = stored ? await changeScenario(clusterId, stored, wanted) : await createScenario(clusterId, wanted)
      if (run) await runScenario(clusterId, made.scenarioId)
    })
    if (!done) return
    await queries.invalidateQueries({ queryKey: scenariosQuery(clusterId).queryKey })
    notices.done(
      run
        ? t('Wariant zapisano, obliczenie trwa', 'The what-if is saved and being computed')
        : t('Wariant zapisano', 'The what-if is saved'),
    )
    await navigate({ to: '/klaster/$clusterId/warianty', params: { clusterId } })
  }
  const keep = (change: Change) => {
    setChanges((before) =>
      typeof editing === 'number' ? before.map((one, i) => (i === editing ? change : one)) : [...before, change],
    )
    setEditing(null)
  }
  return (
    <Page
      title={stored ? t(`Wariant: ${stored.name}`, `What-if: ${stored.name}`) : t('Nowy wariant', 'New what-if')}
      of={name}
      failed={form.failed}
      above={
        <>
          <Link className="no-print" to="/klaster/$clusterId/warianty" params={{ clusterId }}>
            {t('Wszystkie warianty', 'All what-ifs')}
          </Link>
          <ErrorSummary errors={form.errors} refusals={form.refusals} />
        </>
      }
      lead={t(
        'Wariant to stan dzisiejszy klastra z nazwanymi zmianami. Rejestru i odczytów nie zmienia.',
        'A what-if is today’s cluster with named changes. It changes neither the register nor the readings.',
      )}
    >
      <section className="card stack" aria-labelledby="podstawa">
        <h2 id="podstawa">{t('Nazwa i podstawa', 'Name and base')}</h2>
        <div className="two">
          <TextField form={form} name="name" label={t('Nazwa wariantu', 'Name of the what-if')} required />
          <ChoiceField
            form={form}
            name="year"
            path="base.year"
            label={t('Odczyty z roku', 'Readings of the year')}
            options={means.years.map(({ year, months }) => ({
              value: String(year),
              label:
                months === FULL_YEAR ? String(year) : t(`${year} (miesięcy: ${months})`, `${year} (months: ${months})`),
            }))}
          />
          <TextField
            form={form}
            name="on"
            path="base.on"
            label={t('Rejestr i prawo na dzień', 'Register and law on')}
            hint={t('taryfy i przepisy z całego roku tego dnia', 'tariffs and rules of the whole year of that day')}
          />
        </div>
        <LongField form={form} name="note" label={t('Opis (można pominąć)', 'Description (optional)')} />
      </section>
      <section className="card stack" aria-labelledby="zmiany">
        <h2 id="zmiany">{t('Co się zmienia', 'What changes')}</h2>
        <ChangeList
          base={base}
          changes={changes}
          correct={setEditing}
          remove={(index) => {
            const before = changes
            setEditing(null)
            setChanges(changes.filter((_, i) => i !== index))
            notices.done(t('Zmianę usunięto', 'The change is removed'), () => setChanges(before))
          }}
        />
        {editing === null ? (
          <div>
            <Button variant="light" onClick={() => setEditing('new')}>
              {t('Dodaj zmianę', 'Add a change')}
            </Button>
          </div>
        ) : choices ? (
          <ChangeForm
            key={String(editing)}
            kinds={changeKinds(words, choices)}
            number={changes.length + 1}
            given={typeof editing === 'number' ? (changes[editing] ?? null) : null}
            save={keep}
            close={() => setEditing(null)}
          />
        ) : (
          <Skeletons rows={3} />
        )}
      </section>
      <div className="row">
        <Button onClick={save(true)} loading={form.busy}>
          {t('Zapisz i policz', 'Save and run')}
        </Button>
        <Button variant="default" onClick={save(false)} disabled={form.busy}>
          {t('Zapisz', 'Save')}
        </Button>
      </div>
    </Page>
  )
}
