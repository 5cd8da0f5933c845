import { Fieldset, NativeSelect, TextInput } from '@mantine/core'
import type { FormState } from '../../../../ui/form/form-state.ts'
import { fieldId } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import type { PriceValues, SurplusRow } from './price-values.ts'
import { SURPLUS_KINDS } from './price-values.ts'
import { surplusKindName } from './price-words.ts'

/** What members earn on energy they sell outside: for all plants, and by kind of plant where it differs. */
export function SurplusFields({ form }: { readonly form: FormState<PriceValues> }) {
  const words = useWords()
  const { t } = words
  const { surplus, byKind } = form.values
  return (
    <Fieldset className="stack" legend={t('Sprzedaż nadwyżek', 'Sale of surplus')}>
      <Terms
        at="surplus"
        form={form}
        row={surplus}
        label={t('Wszystkie instalacje', 'All plants')}
        set={(row) => form.set('surplus', row)}
      />
      {SURPLUS_KINDS.map((kind) => (
        <Terms
          key={kind}
          at={`byKind.${kind}`}
          form={form}
          row={byKind[kind]}
          label={words.title({ pl: surplusKindName(kind, words), en: surplusKindName(kind, words) })}
          set={(row) => form.set('byKind', { ...byKind, [kind]: row })}
        />
      ))}
    </Fieldset>
  )
}

function Terms({
  at,
  form,
  row,
  label,
  set,
}: {
  readonly at: string
  readonly form: FormState<PriceValues>
  readonly row: SurplusRow
  readonly label: string
  readonly set: (row: SurplusRow) => void
}) {
  const { t } = useWords()
  const same = at === 'surplus' ? [] : [{ value: 'same', label: t('jak wszystkie', 'as all plants') }]
  const field = (name: 'pln' | 'discount', text: string, unit: string) => (
    <TextInput
      id={fieldId(`${at}.${name}`)}
      label={`${label}: ${text}`}
      inputMode="decimal"
      error={form.errorOf(`${at}.${name}`)}
      value={row[name]}
      onChange={(event) => set({ ...row, [name]: event.currentTarget.value })}
      rightSection={<span className="quiet small">{unit}</span>}
    />
  )
  return (
    <div className="cards">
      <NativeSelect
        id={fieldId(`${at}.how`)}
        label={label}
        value={row.how}
        onChange={(event) => set({ ...row, how: event.currentTarget.value as SurplusRow['how'] })}
        data={[
          ...same,
          { value: 'fixed', label: t('stała cena', 'fixed price') },
          { value: 'market', label: t('cena rynkowa z potrąceniem', 'market price less a discount') },
        ]}
      />
      {row.how === 'fixed' ? field('pln', t('cena [zł/MWh]', 'price [PLN/MWh]'), 'zł') : null}
      {row.how === 'market' ? field('discount', t('potrącenie [%]', 'discount [%]'), '%') : null}
    </div>
  )
}
