import { Fieldset } from '@mantine/core'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { RepeatedRows } from '../../../ui/form/repeated.tsx'
import { useWords } from '../../../ui/language.tsx'
import type { MemberValues, PersonValues, StretchValues } from './form-values.ts'
import { kindOptions, PERSON_ROLES } from './words.ts'

type Form = FormState<MemberValues>

/** Every field of a member, in the order of the declaration of accession. */
export function MemberFields({ form, isNew }: { readonly form: Form; readonly isNew?: boolean }) {
  const words = useWords()
  const { t, language } = words
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
      <RepeatedRows<MemberValues, StretchValues>
        form={form}
        name="memberships"
        legend={t('Okresy uczestnictwa', 'Stretches of membership')}
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
        legend={t('Osoby', 'People')}
        addLabel={t('Dodaj osobę', 'Add a person')}
        blank={{ role: 'contact', name: '', position: '', email: '', phone: '' }}
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
        ]}
      />
      <LongField form={form} name="notes" label={t('Notatki biura', 'Notes of the office')} />
    </div>
  )
}
