import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanVersion } from '../../../api/plans.ts'
import { changesQuery, freezePlan, planFile, renewPlan, versionFile } from '../../../api/plans.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField, YesField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { PlanPage, usePlan } from './frame.tsx'

type Change = { name: string; unit: string; decimals: number; before: number | null; now: number | null }

/** Figures that changed since a version. */
function Changes({ version }: { readonly version: PlanVersion }) {
  const { t, number, count } = useWords()
  const { clusterId, planId } = usePlan()
  const query = useQuery(changesQuery(clusterId, planId, version.number))
  const cell = (value: number | null, { decimals }: Change) => (value === null ? '–' : number(value, decimals))
  const columns: readonly Column<Change>[] = [
    { id: 'name', header: t('Wielkość', 'Figure'), rowHeader: true, value: (row) => row.name },
    { id: 'unit', header: t('Jednostka', 'Unit'), value: (row) => row.unit },
    {
      id: 'before',
      header: t('Było', 'Was'),
      numeric: true,
      value: (row) => row.before,
      cell: (row) => cell(row.before, row),
    },
    { id: 'now', header: t('Jest', 'Is'), numeric: true, value: (row) => row.now, cell: (row) => cell(row.now, row) },
  ]
  return (
    <section className="stack" aria-labelledby="zmiany">
      <h2 id="zmiany">
        {t(`Co się zmieniło od wersji ${version.number}`, `What changed since version ${version.number}`)}
      </h2>
      <Loaded query={query} rows={6}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p>{t('Żadna z porównywanych wielkości się nie zmieniła.', 'None of the figures compared changed.')}</p>
          ) : (
            <>
              <p>
                {t(`Liczba zmienionych wielkości: ${changes.length}.`, `${count(changes.length, 'value')} changed.`)}{' '}
                <a href={planFile(clusterId, planId, 'pdf', version.number)}>
                  {t('Dokument z zestawieniem zmian (PDF)', 'Document with the list of changes (PDF)')}
                </a>
              </p>
              <div lang="pl">
                <DataTable
                  caption={t('Zmiany', 'Changes')}
                  captionHidden
                  columns={columns}
                  rows={changes}
                  keyOf={(row) => row.name}
                />
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  )
}

function Freeze() {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState({ label: '', isAdopted: false })
  const freeze = async () => {
    const done = await form.submit(async (values) => {
      await freezePlan(clusterId, planId, { ...values, note: null })
      await renewPlan(queries, clusterId, planId)
      await queries.invalidateQueries({ queryKey: ['plans', clusterId] })
    })
    if (!done) return
    form.reset({ label: '', isAdopted: false })
    notices.done(t('Zamrożono wersję planu', 'The version is frozen'))
  }
  return (
    <form
      className="card stack"
      aria-labelledby="zamroz"
      onSubmit={(event) => {
        event.preventDefault()
        freeze()
      }}
    >
      <h2 id="zamroz">{t('Zamroź obecny stan', 'Freeze the present state')}</h2>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <TextField
        form={form}
        name="label"
        label={t('Nazwa wersji', 'Name of the version')}
        hint={t(
          'Na przykład: projekt wyłożony, uchwała nr 12/2026',
          'For instance: draft as displayed, resolution 12/2026',
        )}
        required
      />
      <YesField
        form={form}
        name="isAdopted"
        label={t('To wersja uchwalona przez radę', 'This is the version the council adopted')}
        hint={t(
          'Zobaczą ją wszyscy członkowie klastra. Dzień uchwały wpisz wcześniej w procedurze.',
          'All members will see it. Enter the day of the resolution in the procedure first.',
        )}
      />
      <div>
        <Button type="submit" loading={form.busy}>
          {t('Zamroź wersję', 'Freeze the version')}
        </Button>
      </div>
    </form>
  )
}

/** Versions frozen for ever, and what changed since each. */
export function PlanVersions() {
  const { t, dayShort } = useWords()
  const { clusterId, planId, query, mayChange } = usePlan()
  const [shown, setShown] = useState<number>()
  const columns: readonly Column<PlanVersion>[] = [
    { id: 'number', header: t('Nr', 'No.'), numeric: true, value: (row) => row.number },
    { id: 'label', header: t('Wersja', 'Version'), rowHeader: true, value: (row) => row.label },
    {
      id: 'kind',
      header: t('Rodzaj', 'Kind'),
      value: (row) => (row.isAdopted ? t('uchwalona', 'adopted') : t('robocza', 'draft')),
      cell: (row) => (
        <Mark kind={row.isAdopted ? 'good' : undefined}>
          {row.isAdopted ? t('uchwalona', 'adopted') : t('projekt', 'draft')}
        </Mark>
      ),
    },
    {
      id: 'at',
      header: t('Zamrożono', 'Frozen'),
      value: (row) => row.frozenAt,
      cell: (row) => dayShort(row.frozenAt.slice(0, 10)),
    },
    {
      id: 'files',
      header: t('Dokument', 'Document'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <span className="row">
          <a href={versionFile(clusterId, planId, row.number, 'pdf')}>PDF</a>
          <a href={versionFile(clusterId, planId, row.number, 'docx')}>DOCX</a>
        </span>
      ),
    },
    {
      id: 'changes',
      header: t('Zmiany od niej', 'Changes since'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Button variant="light" size="compact-sm" onClick={() => setShown(row.number)}>
          {t(`Pokaż zmiany od wersji ${row.number}`, `Show changes since version ${row.number}`)}
        </Button>
      ),
    },
  ]
  return (
    <PlanPage
      title={t('Wersje planu', 'Versions of the plan')}
      lead={t(
        'Zamrożona wersja zostaje na zawsze z plikami i wynikiem. Za trzy lata aktualizacja zacznie się od niej.',
        'A frozen version stays for ever with files and result. The update in three years begins from it.',
      )}
    >
      <Loaded query={query} rows={4}>
        {({ versions }) => {
          const version = versions.find(({ number }) => number === shown)
          return (
            <>
              {versions.length === 0 ? (
                <Empty title={t('Nie zamrożono jeszcze żadnej wersji', 'No version is frozen yet')}>
                  {t(
                    'Zamroź projekt przed wyłożeniem, a potem wersję uchwaloną: wtedy widać, co się między nimi zmieniło.',
                    'Freeze the draft before the display, then the adopted version: so what changed between can be seen.',
                  )}
                </Empty>
              ) : (
                <DataTable
                  caption={t('Wersje', 'Versions')}
                  captionHidden
                  columns={columns}
                  rows={versions}
                  keyOf={(row) => String(row.number)}
                />
              )}
              {version ? <Changes version={version} /> : null}
              {mayChange ? <Freeze /> : null}
            </>
          )
        }}
      </Loaded>
    </PlanPage>
  )
}
