import { Button, Fieldset, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { fieldId } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import type { MemberValues, PersonValues, StretchValues } from './form-values.ts'
import { kindOptions, PERSON_ROLES } from './words.ts'

type Form = FormState<MemberValues>

/** Every field of a member, in the order of the declaration of accession. */
export function MemberFields({ form, isNew }: { readonly form: Form; readonly isNew?: boolean }) {
  const words = useWords()
  const { t } = words
  return (
    <div className="stack">
      <Fieldset legend={t('Kto', 'Who')} className="stack">
        <TextField form={form} name="name" label={t('Nazwa', 'Name')} required />
        {isNew ? (
          <TextField
            form={form}
            name="memberId"
            label={t('Identyfikator w klastrze', 'Id in the cluster')}
            hint={t(
              'Krótki, bez spacji, na przykład „mlawa”. Puste pole: program utworzy go z nazwy.',
              'Short, without spaces, e.g. “mlawa”. Left blank, it is made from the name.',
            )}
          />
        ) : null}
        <ChoiceField
          form={form}
          name="kind"
          label={t('Rodzaj podmiotu', 'Kind of body')}
          options={kindOptions(words)}
        />
        {form.values.kind === 'other' ? (
          <TextField form={form} name="kindText" label={t('Jaki to podmiot', 'What kind')} />
        ) : null}
        <div className="two">
          <TextField
            form={form}
            name="nip"
            label="NIP"
            hint={t('kreski i spacje przyjmiemy', 'dashes and spaces are fine')}
          />
          <TextField form={form} name="regon" label="REGON" />
          <TextField form={form} name="krs" label="KRS" />
          <ChoiceField
            form={form}
            name="recoversVat"
            label={t('Odlicza VAT od energii', 'Recovers VAT on energy')}
            options={[
              { value: '', label: t('nie podano', 'not given') },
              { value: 'yes', label: t('tak', 'yes') },
              { value: 'no', label: t('nie', 'no') },
            ]}
          />
        </div>
      </Fieldset>
      <Fieldset legend={t('Siedziba i kontakt', 'Seat and contact')} className="two">
        <TextField form={form} name="street" path="seat.street" label={t('Ulica', 'Street')} />
        <TextField form={form} name="building" path="seat.building" label={t('Nr domu', 'Building')} />
        <TextField form={form} name="postcode" path="seat.postcode" label={t('Kod pocztowy', 'Postcode')} />
        <TextField form={form} name="town" path="seat.town" label={t('Miejscowość', 'Town')} />
        <TextField
          form={form}
          name="gmina"
          label={t('Kod TERYT gminy', 'TERYT code of the gmina')}
          hint={t('siedem cyfr', 'seven digits')}
        />
        <TextField form={form} name="email" type="email" label="E-mail" />
        <TextField form={form} name="phone" type="tel" label={t('Telefon', 'Phone')} />
        <TextField form={form} name="website" type="url" label={t('Strona internetowa', 'Website')} />
      </Fieldset>
      <Stretches form={form} />
      <People form={form} />
      <LongField form={form} name="notes" label={t('Notatki biura', 'Notes of the office')} />
    </div>
  )
}

function Repeated({
  legend,
  add,
  addLabel,
  children,
}: {
  readonly legend: string
  readonly add: () => void
  readonly addLabel: string
  readonly children: ReactNode
}) {
  return (
    <Fieldset legend={legend} className="stack">
      {children}
      <div>
        <Button variant="light" size="compact-md" onClick={add}>
          {addLabel}
        </Button>
      </div>
    </Fieldset>
  )
}

function Stretches({ form }: { readonly form: Form }) {
  const { t } = useWords()
  const list = form.values.memberships
  const change = (index: number, part: Partial<StretchValues>) =>
    form.set(
      'memberships',
      list.map((one, at) => (at === index ? { ...one, ...part } : one)),
    )
  return (
    <Repeated
      legend={t('Okresy uczestnictwa', 'Stretches of membership')}
      add={() => form.set('memberships', [...list, { from: '', to: '', role: 'participant' }])}
      addLabel={t('Dodaj okres', 'Add a stretch')}
    >
      {list.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name until they are saved
        <div key={index} className="row row-end">
          <TextInput
            id={fieldId(`memberships.${index}.from`)}
            label={t(`${index + 1}. pierwszy dzień`, `${index + 1}. first day`)}
            error={form.errorOf(`memberships.${index}.from`)}
            value={one.from}
            onChange={(event) => change(index, { from: event.currentTarget.value })}
          />
          <TextInput
            id={fieldId(`memberships.${index}.to`)}
            label={t(`${index + 1}. ostatni dzień (puste: trwa)`, `${index + 1}. last day (blank: goes on)`)}
            error={form.errorOf(`memberships.${index}.to`)}
            value={one.to}
            onChange={(event) => change(index, { to: event.currentTarget.value })}
          />
          <NativeSelect
            label={t(`${index + 1}. rola`, `${index + 1}. role`)}
            value={one.role}
            onChange={(event) => change(index, { role: event.currentTarget.value as StretchValues['role'] })}
            data={[
              { value: 'founder', label: t('założyciel', 'founder') },
              { value: 'participant', label: t('uczestnik', 'participant') },
            ]}
          />
          <Button
            variant="subtle"
            color="red"
            onClick={() =>
              form.set(
                'memberships',
                list.filter((_, at) => at !== index),
              )
            }
          >
            {t('Usuń', 'Remove')}
            <span className="visually-hidden"> {t(`okres ${index + 1}`, `stretch ${index + 1}`)}</span>
          </Button>
        </div>
      ))}
    </Repeated>
  )
}

function People({ form }: { readonly form: Form }) {
  const { t, language } = useWords()
  const list = form.values.people
  const change = (index: number, part: Partial<PersonValues>) =>
    form.set(
      'people',
      list.map((one, at) => (at === index ? { ...one, ...part } : one)),
    )
  const fields = [
    ['name', t('imię i nazwisko', 'name')],
    ['position', t('stanowisko', 'position')],
    ['email', 'e-mail'],
    ['phone', t('telefon', 'phone')],
  ] as const
  return (
    <Repeated
      legend={t('Osoby', 'People')}
      add={() => form.set('people', [...list, { role: 'contact', name: '', position: '', email: '', phone: '' }])}
      addLabel={t('Dodaj osobę', 'Add a person')}
    >
      {list.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name until they are saved
        <div key={index} className="row row-end">
          <NativeSelect
            label={t(`${index + 1}. jako`, `${index + 1}. as`)}
            value={one.role}
            onChange={(event) => change(index, { role: event.currentTarget.value as PersonValues['role'] })}
            data={Object.entries(PERSON_ROLES).map(([value, text]) => ({ value, label: text[language] }))}
          />
          {fields.map(([field, label]) => (
            <TextInput
              key={field}
              id={fieldId(`people.${index}.${field}`)}
              label={`${index + 1}. ${label}`}
              error={form.errorOf(`people.${index}.${field}`)}
              value={one[field]}
              onChange={(event) => change(index, { [field]: event.currentTarget.value })}
            />
          ))}
          <Button
            variant="subtle"
            color="red"
            onClick={() =>
              form.set(
                'people',
                list.filter((_, at) => at !== index),
              )
            }
          >
            {t('Usuń', 'Remove')}
            <span className="visually-hidden"> {t(`osobę ${index + 1}`, `person ${index + 1}`)}</span>
          </Button>
        </div>
      ))}
    </Repeated>
  )
}
