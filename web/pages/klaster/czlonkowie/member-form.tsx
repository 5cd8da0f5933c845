import { Fieldset } from '@mantine/core'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { RepeatedRows } from '../../../ui/form/repeated.tsx'
import { useWords } from '../../../ui/language.tsx'
import type { MemberValues, PersonValues, StretchValues } from './form-values.ts'
import { memberLabels } from './labels.ts'
import { kindOptions, PERSON_ROLES } from './words.ts'

type Form = FormState<MemberValues>

const SEAT = ['street', 'building', 'flat', 'postcode', 'town', 'post', 'voivodeship'] as const

/** Every field of a member, in the order of the declaration of accession. */
export function MemberFields({ form, isNew }: { readonly form: Form; readonly isNew?: boolean }) {
  const words = useWords()
  const { t, language } = words
  const labels = memberLabels(words)
  return (
    <div className="stack">
      <Fieldset legend={t('Kto', 'Who')} className="stack">
        <TextField form={form} name="name" label={labels.name} required />
        {isNew ? (
          <TextField
            form={form}
            name="memberId"
            label={labels.memberId}
            hint={t(
              'Krótki, bez spacji, na przykład „mlawa”. Puste pole: program utworzy go z nazwy.',
              'Short, without spaces, e.g. “mlawa”. Left blank, it is made from the name.',
            )}
          />
        ) : null}
        <ChoiceField form={form} name="kind" label={labels.kind} options={kindOptions(words)} />
        {form.values.kind === 'other' ? <TextField form={form} name="kindText" label={labels.kindText} /> : null}
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
            label={labels.recoversVat}
            options={[
              { value: '', label: t('nie podano', 'not given') },
              { value: 'yes', label: t('tak', 'yes') },
              { value: 'no', label: t('nie', 'no') },
            ]}
          />
        </div>
      </Fieldset>
      <Fieldset legend={t('Siedziba i kontakt', 'Seat and contact')} className="two">
        {SEAT.map((field) => (
          <TextField key={field} form={form} name={field} path={`seat.${field}`} label={labels[field]} />
        ))}
        <TextField form={form} name="gmina" label={labels.gmina} hint={t('siedem cyfr', 'seven digits')} />
        <TextField form={form} name="email" type="email" label={labels.email} />
        <TextField form={form} name="phone" type="tel" label={labels.phone} />
        <TextField form={form} name="website" type="url" label={labels.website} />
      </Fieldset>
      <RepeatedRows<MemberValues, StretchValues>
        form={form}
        name="memberships"
        legend={labels.memberships}
        addLabel={t('Dodaj okres', 'Add a stretch')}
        blank={{ from: '', to: '', role: 'participant' }}
        fields={[
          { name: 'from', label: t('pierwszy dzień', 'first day') },
          { name: 'to', label: t('ostatni dzień (puste: trwa)', 'last day (blank: goes on)') },
          {
            name: 'role',
            label: t('rola', 'role'),
            options: [
              { value: 'founder', label: t('założyciel', 'founder') },
              { value: 'participant', label: t('uczestnik', 'participant') },
            ],
          },
        ]}
      />
      <RepeatedRows<MemberValues, PersonValues>
        form={form}
        name="people"
        legend={labels.people}
        addLabel={t('Dodaj osobę', 'Add a person')}
        blank={{ role: 'contact', name: '', position: '', email: '', phone: '', authorisedOn: '' }}
        fields={[
          {
            name: 'role',
            label: t('jako', 'as'),
            options: Object.entries(PERSON_ROLES).map(([value, text]) => ({ value, label: text[language] })),
          },
          { name: 'name', label: t('imię i nazwisko', 'name') },
          { name: 'position', label: t('stanowisko', 'position') },
          { name: 'email', label: 'e-mail' },
          { name: 'phone', label: t('telefon', 'phone') },
          { name: 'authorisedOn', label: t('upoważnienie z dnia', 'authorised on') },
        ]}
      />
      <Fieldset
        legend={t('Deklaracja przystąpienia: szacunki', 'Declaration of accession: estimates')}
        className="stack"
      >
        <p className="quiet small">
          {t(
            'Tak, jak wpisano w deklaracji (załącznik nr 1). Rozliczenie z tych liczb nie korzysta.',
            'As the declaration says (annex 1). No settlement rests on these numbers.',
          )}
        </p>
        <div className="two">
          <TextField form={form} name="filedOn" path="declaration.filedOn" label={labels.filedOn} />
          <TextField
            form={form}
            name="declaredPoints"
            path="declaration.points"
            label={labels.declaredPoints}
            inputMode="numeric"
          />
          <TextField
            form={form}
            name="declaredKwh"
            path="declaration.yearlyKwh"
            label={labels.declaredKwh}
            inputMode="decimal"
            unit="kWh"
          />
          <TextField form={form} name="sources" path="declaration.sources" label={labels.sources} />
          <TextField
            form={form}
            name="sourcePowerKw"
            path="declaration.sourcePowerKw"
            label={labels.sourcePowerKw}
            inputMode="decimal"
            unit="kW"
          />
          <TextField
            form={form}
            name="declaredGenerationKwh"
            path="declaration.yearlyGenerationKwh"
            label={labels.declaredGenerationKwh}
            inputMode="decimal"
            unit="kWh"
          />
        </div>
        <LongField form={form} name="description" path="declaration.description" label={labels.description} />
      </Fieldset>
      <LongField form={form} name="notes" label={labels.notes} />
    </div>
  )
}
