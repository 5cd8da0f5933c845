import { Fieldset } from '@mantine/core'
import { ChoiceField, LongField, TextField, YesField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import type { SettingsValues } from './settings-values.ts'

type Form = { readonly form: FormState<SettingsValues> }

/** Description, joining, contact. */
export function PageFields({ form }: Form) {
  const { t } = useWords()
  return (
    <>
      <Fieldset legend={t('O klastrze', 'About the cluster')} className="stack">
        <TextField
          form={form}
          name="slug"
          label={t('Adres strony', 'Address of the page')}
          hint={t(
            `Stanie po ${window.location.origin}/k/ ; małe litery bez polskich znaków, cyfry i myślniki, na przykład „dolina-zgody”.`,
            `It stands after ${window.location.origin}/k/ ; small letters without accents, digits and dashes, for example “dolina-zgody”.`,
          )}
          required
        />
        <LongField
          form={form}
          name="about"
          label={t('Opis klastra', 'Description of the cluster')}
          hint={t(
            'Kto, gdzie i po co. Pusty wiersz dzieli akapity.',
            'Who, where and what for. A blank line parts paragraphs.',
          )}
          required
        />
        <LongField form={form} name="aboutEn" label={t('Opis po angielsku', 'Description in English')} />
        <LongField
          form={form}
          name="joining"
          label={t('Jak przystąpić: zasady tego klastra', 'How to join: the rules of this cluster')}
          hint={t(
            'Kroki wspólne dla każdego klastra strona pokazuje sama.',
            'The steps common to every cluster are shown by the page itself.',
          )}
        />
        <LongField form={form} name="joiningEn" label={t('Zasady po angielsku', 'Rules in English')} />
      </Fieldset>
      <Fieldset legend={t('Kontakt dla wszystkich', 'Contact for everybody')} className="two">
        <TextField
          form={form}
          name="office"
          path="contact.office"
          label={t('Nazwa biura', 'Name of the office')}
          required
        />
        <TextField form={form} name="address" path="contact.address" label={t('Adres', 'Address')} />
        <TextField form={form} name="email" path="contact.email" type="email" label="E-mail" />
        <TextField form={form} name="phone" path="contact.phone" type="tel" label={t('Telefon', 'Phone')} />
        <TextField form={form} name="hours" path="contact.hours" label={t('Godziny', 'Hours')} />
      </Fieldset>
    </>
  )
}

/** Which yearly figures are shown. */
export function FigureFields({ form }: Form) {
  const { t } = useWords()
  return (
    <Fieldset
      legend={t('Liczby roku pokazywane wszystkim', 'Figures of the year shown to everybody')}
      className="stack"
    >
      <p className="quiet small">
        {t(
          'Pochodzą z zatwierdzonych rozliczeń. Miesiące przed zatwierdzeniem strona oznacza jako wstępne. Przy mniej niż trzech członkach liczb nie pokazuje.',
          'They come from approved settlements. Months before approval are marked as preliminary. With fewer than three members none are shown.',
        )}
      </p>
      <YesField form={form} name="withdrawal" label={t('Pobór z sieci', 'Withdrawal from the grid')} />
      <YesField form={form} name="feedIn" label={t('Produkcja oddana do sieci', 'Production fed into the grid')} />
      <YesField form={form} name="matched" label={t('Energia z klastra', 'Energy from the cluster')} />
      <YesField form={form} name="share" label={t('Udział energii z klastra', 'Share of the cluster’s energy')} />
    </Fieldset>
  )
}

/** What the declaration of accessibility says of this cluster. */
export function AccessibilityFields({ form }: Form) {
  const { t } = useWords()
  return (
    <Fieldset legend={t('Deklaracja dostępności', 'Accessibility declaration')} className="stack">
      <div className="two">
        <TextField
          form={form}
          name="body"
          path="accessibility.body"
          label={t('Podmiot, który składa deklarację', 'Body that declares')}
          hint={t('puste: biuro z kontaktu', 'blank: the office above')}
        />
        <ChoiceField
          form={form}
          name="status"
          path="accessibility.status"
          label={t('Stan zgodności', 'Compliance')}
          options={[
            { value: 'full', label: t('zgodna', 'full') },
            { value: 'partial', label: t('częściowo zgodna', 'partial') },
            { value: 'none', label: t('niezgodna', 'none') },
          ]}
        />
        <ChoiceField
          form={form}
          name="method"
          path="accessibility.method"
          label={t('Na podstawie', 'Based on')}
          options={[
            { value: 'self', label: t('samooceny', 'a self-assessment') },
            { value: 'external', label: t('badania podmiotu zewnętrznego', 'a review by an outside body') },
          ]}
        />
        <TextField
          form={form}
          name="siteSince"
          path="accessibility.siteSince"
          label={t('Strona opublikowana dnia', 'Site published on')}
        />
        <TextField
          form={form}
          name="siteChanged"
          path="accessibility.siteChanged"
          label={t('Ostatnia istotna zmiana', 'Last change of substance')}
        />
        <TextField
          form={form}
          name="madeOn"
          path="accessibility.madeOn"
          label={t('Deklaracja sporządzona dnia', 'Declaration made on')}
        />
        <TextField
          form={form}
          name="reviewedOn"
          path="accessibility.reviewedOn"
          label={t('Ostatni przegląd', 'Last review')}
        />
        <TextField
          form={form}
          name="contactName"
          path="accessibility.contactName"
          label={t('Kto odpowiada na zgłoszenia', 'Who answers')}
        />
        <TextField
          form={form}
          name="a11yEmail"
          path="accessibility.email"
          type="email"
          label={t('E-mail do zgłoszeń', 'E-mail for reports')}
        />
        <TextField
          form={form}
          name="a11yPhone"
          path="accessibility.phone"
          type="tel"
          label={t('Telefon do zgłoszeń', 'Phone for reports')}
        />
      </div>
      <LongField
        form={form}
        name="limits"
        path="accessibility.limits"
        label={t('Co nie jest dostępne i dlaczego', 'What is not accessible, and why')}
      />
      <LongField
        form={form}
        name="building"
        path="accessibility.building"
        label={t('Dostępność siedziby', 'Getting into the seat')}
        hint={t(
          'wejście, podjazd, winda, parking, tłumacz języka migowego',
          'entrance, ramp, lift, parking, sign language',
        )}
      />
    </Fieldset>
  )
}
