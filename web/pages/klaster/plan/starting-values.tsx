import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { computedQuery, overrideFigure, renewPlan } from '../../../api/plans.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { readNumber, typedNumber } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { usePlan } from './frame.tsx'
import { Refused } from './refused.tsx'

interface Row {
  readonly path: string
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly used?: number | null
  readonly note?: string | null
  readonly author?: string | null
  readonly day?: string | null
}

interface Overrides {
  readonly changed: readonly Row[]
  readonly left: readonly Row[]
}

/** The gmina's own figure with why; the starting value stays beside it. */
function Override({ row, close }: { readonly row: Row; readonly close: () => void }) {
  const { t } = useWords()
  const { session } = useCluster()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState({
    value: typedNumber(row.used ?? row.value),
    note: row.note ?? '',
    author: session?.user?.name ?? '',
  })
  const save = async () => {
    const value = readNumber(form.values.value)
    if (value === undefined)
      return form.refuse([
        {
          field: 'value',
          text: t('Wartość: wpisz liczbę, na przykład 12,5', 'Value: write a number, for instance 12.5'),
        },
      ])
    const done = await form.submit(async ({ note, author }) => {
      await overrideFigure(clusterId, planId, { path: row.path, value, note, author })
      await renewPlan(queries, clusterId, planId)
    })
    if (!done) return
    notices.done(t(`Zmieniono: ${row.what}`, `Changed: ${row.what}`))
    close()
  }
  return (
    <Dialog title={row.what} close={close}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <TextField
        form={form}
        name="value"
        label={t('Wartość gminy', 'The municipality’s value')}
        unit={row.unit}
        required
      />
      <TextField
        form={form}
        name="note"
        label={t('Uwaga: skąd ta liczba', 'Note: where it comes from')}
        hint={t('Na przykład: GUS BDL 2025', 'For instance: Local Data Bank 2025')}
        required
      />
      <TextField form={form} name="author" label={t('Kto zmienia', 'Who changes it')} required />
      <div className="row">
        <Button loading={form.busy} onClick={save}>
          {t('Zmień wartość', 'Change the value')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </Dialog>
  )
}

/** What the plan was begun with, and what the gmina put in its place: both, with the note. */
export function StartingValues() {
  const { t, short, dayShort } = useWords()
  const { clusterId, planId, mayChange } = usePlan()
  const query = useQuery(computedQuery(clusterId, planId))
  const [open, setOpen] = useState<Row>()
  const text = (value: number, { unit }: Row) => `${short(value, 2)}${unit ? `\u00a0${unit}` : ''}`
  const columns: readonly Column<Row>[] = [
    { id: 'what', header: t('Wielkość', 'Figure'), rowHeader: true, value: (row) => row.what },
    {
      id: 'start',
      header: t('Wartość wyjściowa', 'Starting value'),
      numeric: true,
      value: (row) => row.value,
      cell: (row) => text(row.value, row),
    },
    { id: 'source', header: t('Źródło', 'Source'), value: (row) => row.source },
    {
      id: 'used',
      header: t('W planie', 'In the plan'),
      numeric: true,
      value: (row) => row.used ?? row.value,
      cell: (row) =>
        row.used == null ? <span className="quiet">{t('jak wyjściowa', 'the same')}</span> : text(row.used, row),
    },
    {
      id: 'note',
      header: t('Uwaga', 'Note'),
      value: (row) => row.note ?? null,
      cell: (row) =>
        row.used == null ? (
          '–'
        ) : row.note ? (
          <>
            {row.note}{' '}
            <span className="quiet small">
              ({row.author}
              {row.day ? `, ${dayShort(row.day)}` : ''})
            </span>
          </>
        ) : (
          <Mark kind="warning">{t('bez uwagi', 'without a note')}</Mark>
        ),
    },
    ...(mayChange
      ? [
          {
            id: 'change',
            header: t('Zmiana', 'Change'),
            sortable: false,
            value: () => null,
            cell: (row: Row) => (
              <Button variant="light" size="compact-sm" onClick={() => setOpen(row)}>
                {t('Zmień', 'Change')}
                <span className="visually-hidden">: {row.what}</span>
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <section className="stack" aria-labelledby="wyjsciowe">
      <h2 id="wyjsciowe">{t('Wartości wyjściowe i zmienione', 'Starting values and overrides')}</h2>
      <Loaded query={query} rows={8}>
        {({ result, refusal }) => {
          if (refusal) return <Refused refusal={refusal} />
          const overrides = result?.overrides as unknown as Overrides | null | undefined
          if (!overrides)
            return (
              <p className="reading">
                {t(
                  'Ten plan nie powstał z wartości wyjściowych: wszystkie liczby wpisano z ich źródłem.',
                  'This plan was not begun from starting values: all figures were entered with their source.',
                )}
              </p>
            )
          const rows = [...overrides.changed, ...overrides.left.map((row) => ({ ...row, used: null }))]
          return (
            <>
              <p>
                {t(
                  `Zmienione: ${overrides.changed.length} z ${rows.length}. Wartości wyjściowe to średnie; przed uchwaleniem zastąp je danymi gminy.`,
                  `Changed: ${overrides.changed.length} of ${rows.length}. Starting values are means; put the municipality’s figures in their place before adoption.`,
                )}
              </p>
              <div lang="pl">
                <DataTable
                  caption={t('Wartości wyjściowe', 'Starting values')}
                  captionHidden
                  columns={columns}
                  rows={rows}
                  keyOf={(row) => row.path}
                />
              </div>
            </>
          )
        }}
      </Loaded>
      {open ? <Override row={open} close={() => setOpen(undefined)} /> : null}
    </section>
  )
}
