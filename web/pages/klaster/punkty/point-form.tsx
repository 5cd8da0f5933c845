import { Fieldset } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/members.ts'
import { choicesOf, optionsOf } from '../../../ui/choices.ts'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { RepeatedRows } from '../../../ui/form/repeated.tsx'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'
import { codeText } from './code-text.ts'
import type { AuthorisationValues, OwnerValues, PointValues, ProfileValues, TariffValues } from './form-values.ts'
import { bareCode } from './form-values.ts'
import { pointLabels } from './labels.ts'
import { DIRECTIONS, PROSUMERS, SCOPES, SOURCES, VOLTAGES } from './words.ts'

interface Props {
  readonly form: FormState<PointValues>
  readonly isNew?: boolean
}

const ADDRESS = ['street', 'building', 'flat', 'postcode', 'town'] as const

/** Every field of a point: the columns of the annex first, then what the law and the bill ask for. */
export function PointFields({ form, isNew }: Props) {
  const words = useWords()
  const { t } = words
  const labels = pointLabels(words)
  const text = (name: Exclude<Extract<keyof PointValues, string>, Lists>) => (
    <TextField form={form} name={name} label={labels[name]} />
  )
  const number = (name: 'yearlyKwh' | 'yearlyFeedInKwh' | 'sourcePowerKw', unit: string) => (
    <TextField form={form} name={name} label={labels[name]} inputMode="decimal" unit={unit} />
  )
  return (
    <>
      <Fieldset legend={t('Punkt', 'Point')} className="two">
        {isNew ? (
          <TextField
            form={form}
            name="code"
            label={labels.code}
            hint={
              codeText(bareCode(form.values.code), words) ||
              t('tak, jak na fakturze za prąd; spacje przyjmiemy', 'as on the electricity bill; spaces are fine')
            }
            required
          />
        ) : null}
        <TextField form={form} name="name" label={labels.name} required />
        {text('ordinal')}
        {text('feedInCode')}
        {text('meter')}
        {text('distributor')}
        <ChoiceField form={form} name="voltage" label={labels.voltage} options={optionsOf(VOLTAGES, words)} />
        {text('seller')}
        {text('payer')}
      </Fieldset>
      <Fieldset legend={t('Adres', 'Address')} className="two">
        {ADDRESS.map((name) => (
          <TextField key={name} form={form} name={name} label={labels[name]} path={`address.${name}`} />
        ))}
        {text('gmina')}
      </Fieldset>
      <Fieldset legend={t('Energia', 'Energy')} className="two">
        {number('yearlyKwh', 'kWh')}
        <ChoiceField form={form} name="source" label={labels.source} options={optionsOf(SOURCES, words)} />
        {number('sourcePowerKw', 'kW')}
        {number('yearlyFeedInKwh', 'kWh')}
        <ChoiceField form={form} name="prosumer" label={labels.prosumer} options={optionsOf(PROSUMERS, words)} />
        {form.values.source === 'other' ? text('sourceText') : null}
      </Fieldset>
      <Histories form={form} />
      <LongField form={form} name="remarks" label={labels.remarks} />
    </>
  )
}

type Lists = 'owners' | 'tariffs' | 'authorisations' | 'profiles'

/** What changes with time: owner, tariff, authorisations, profile. */
function Histories({ form }: Props) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const labels = pointLabels(words)
  const days = [
    { name: 'from', label: t('pierwszy dzień', 'first day') },
    { name: 'to', label: t('ostatni dzień (puste: trwa)', 'last day (blank: goes on)') },
  ] as const
  const given = (values: readonly string[]) => [
    { value: '', label: t('nie podano', 'not given') },
    ...values.map((value) => ({ value, label: value })),
  ]
  return (
    <>
      <RepeatedRows<PointValues, OwnerValues>
        form={form}
        name="owners"
        legend={labels.owners}
        addLabel={t('Dodaj członka, do którego należy', 'Add the member whose it is')}
        blank={{ memberId: '', from: '', to: '' }}
        fields={[
          {
            name: 'memberId',
            label: t('członek', 'member'),
            options: [
              { value: '', label: t('wybierz', 'choose') },
              ...members.map((member) => ({ value: member.memberId, label: member.name })),
            ],
          },
          ...days,
        ]}
      />
      <RepeatedRows<PointValues, TariffValues>
        form={form}
        name="tariffs"
        legend={labels.tariffs}
        addLabel={t('Dodaj okres taryfy', 'Add a stretch')}
        blank={{ tariff: '', contractPowerKw: '', phases: '', zoneClock: '', billingMonths: '', from: '', to: '' }}
        fields={[
          { name: 'tariff', label: t('grupa', 'group') },
          { name: 'contractPowerKw', label: t('moc umowna [kW]', 'contract power [kW]') },
          { name: 'phases', label: t('fazy', 'phases'), options: given(['1', '3']) },
          {
            name: 'zoneClock',
            label: t('zegar stref', 'clock of the zones'),
            options: [
              { value: '', label: t('nie podano', 'not given') },
              { value: 'winter', label: t('zimowy cały rok', 'winter time all year') },
              { value: 'auto', label: t('zmienia się z czasem', 'changes with the time') },
            ],
          },
          {
            name: 'billingMonths',
            label: t('rachunek co ile miesięcy', 'months of a bill'),
            options: given(['1', '2', '6', '12']),
          },
          ...days,
        ]}
      />
      <Fieldset legend={labels.authorised} className="two">
        <ChoiceField
          form={form}
          name="authorised"
          label={t('Czy wykaz punktów mówi o upoważnieniu', 'Does the list of points say so')}
          options={[
            { value: '', label: t('nie podano', 'not given') },
            { value: 'yes', label: t('tak', 'yes') },
            { value: 'no', label: t('nie', 'no') },
          ]}
        />
      </Fieldset>
      <RepeatedRows<PointValues, AuthorisationValues>
        form={form}
        name="authorisations"
        legend={labels.authorisations}
        addLabel={t('Dodaj upoważnienie', 'Add an authorisation')}
        blank={{ scope: 'metering-data', givenOn: '', from: '', to: '' }}
        fields={[
          { name: 'scope', label: t('zakres', 'scope'), options: choicesOf(SCOPES, words) },
          { name: 'givenOn', label: t('udzielone dnia', 'given on') },
          { name: 'from', label: t('ważne od (puste: od początku)', 'valid from (blank: ever)') },
          days[1],
        ]}
      />
      <RepeatedRows<PointValues, ProfileValues>
        form={form}
        name="profiles"
        legend={labels.profiles}
        addLabel={t('Dodaj profil standardowy', 'Add a standard profile')}
        blank={{ direction: 'withdrawal', profile: '', yearlyKwh: '' }}
        fields={[
          { name: 'direction', label: t('kierunek', 'direction'), options: choicesOf(DIRECTIONS, words) },
          { name: 'profile', label: t('profil', 'profile') },
          { name: 'yearlyKwh', label: t('energia w roku [kWh]', 'energy of a year [kWh]') },
        ]}
      />
    </>
  )
}
