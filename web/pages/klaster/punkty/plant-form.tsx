import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { membersQuery } from '../../../api/members.ts'
import type { Plant } from '../../../api/plants.ts'
import { changePlant, createPlant } from '../../../api/plants.ts'
import type { Point } from '../../../api/points.ts'
import { heldOn } from '../../../api/points.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { fileName } from '../../../ui/files.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { today } from '../../../ui/moment.ts'
import { useCluster } from '../use-cluster.ts'
import { PLANT_KIND_WORDS, plantFields } from './plant-fields.ts'
import type { PlantValues } from './plant-values.ts'
import { blankPlant, firstDetails, plantBody, plantFaults, valuesOfPlant } from './plant-values.ts'

interface Props {
  readonly point: Point
  /** Absent for a new one. */
  readonly plant?: Plant | undefined
  readonly close: () => void
  readonly saved: (after: Plant, before: Plant | undefined) => void
}

/** A plant or storage behind a point. */
export function PlantDialog({ point, plant, close, saved }: Props) {
  const words = useWords()
  const { t, language } = words
  const { clusterId } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const owner = heldOn(point.owners, today())?.memberId ?? ''
  const form = useFormState<PlantValues>(plant ? valuesOfPlant(plant, words) : blankPlant('pv', owner, words))
  const kind = form.values.kind as Plant['kind']
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = plantFaults(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    await form.submit(async (values) => {
      const body = plantBody(values, plant?.pointCode ?? point.code, words, plant)
      saved(
        plant
          ? await changePlant(clusterId, plant, body)
          : await createPlant(clusterId, { ...body, plantId: fileName(body.name) }),
        plant,
      )
    })
  }
  const choose = (next: Plant['kind']) => {
    for (const [name, text] of Object.entries(firstDetails(next, words))) if (!form.values[name]) form.set(name, text)
    form.set('kind', next)
  }
  return (
    <Dialog
      title={
        plant
          ? t(`Zmiana danych: ${plant.name}`, `Change: ${plant.name}`)
          : t(`Nowa instalacja lub magazyn: ${point.name}`, `New plant or storage: ${point.name}`)
      }
      close={close}
    >
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <form className="stack" noValidate onSubmit={submit}>
        <div className="two">
          <TextField form={form} name="name" label={t('Nazwa', 'Name')} required />
          <ChoiceField
            form={{ ...form, set: (_, value) => choose(value as Plant['kind']) }}
            name="kind"
            label={t('Rodzaj', 'Kind')}
            options={Object.entries(PLANT_KIND_WORDS).map(([value, text]) => ({ value, label: text[language] }))}
          />
          <ChoiceField
            form={form}
            name="memberId"
            label={t('Właściciel', 'Owner')}
            options={[
              { value: '', label: t('wybierz', 'choose') },
              ...members.map((member) => ({ value: member.memberId, label: member.name })),
            ]}
          />
          <ChoiceField
            form={form}
            name="placement"
            label={t('Gdzie jest przyłączona', 'Where it is connected')}
            options={[
              { value: 'behind', label: t('za licznikiem tego punktu', 'behind the meter of this point') },
              { value: 'feed-in', label: t('to jej własny punkt oddania', 'this is its own point of feed-in') },
            ]}
          />
          <ChoiceField
            form={form}
            name="status"
            label={t('Stan', 'State')}
            options={[
              { value: 'operating', label: t('pracuje', 'operating') },
              { value: 'planned', label: t('planowana', 'planned') },
            ]}
          />
          <TextField form={form} name="powerKw" label={t('Moc', 'Power')} inputMode="decimal" unit="kW" required />
          {plantFields(kind, words).map(({ path, label, unit, hint, as, options, needed }) =>
            as === 'choice' || as === 'yes' ? (
              <ChoiceField
                key={path}
                form={form}
                name={`details.${path}`}
                label={label}
                options={
                  options ?? [
                    { value: 'no', label: t('nie', 'no') },
                    { value: 'yes', label: t('tak', 'yes') },
                  ]
                }
              />
            ) : (
              <TextField
                key={path}
                form={form}
                name={`details.${path}`}
                label={label}
                hint={hint}
                required={needed ?? false}
                {...(unit ? { unit, inputMode: 'decimal' as const } : {})}
              />
            ),
          )}
        </div>
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {plant ? t('Zapisz', 'Save') : t('Dodaj instalację', 'Add the plant')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('Zrezygnuj', 'Cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
