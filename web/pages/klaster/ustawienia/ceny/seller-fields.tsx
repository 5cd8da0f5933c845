import { Button, Fieldset, NativeSelect, TextInput } from '@mantine/core'
import type { FormState } from '../../../../ui/form/form-state.ts'
import { fieldId } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import type { PriceValues, SellerRow } from './price-values.ts'
import { SellsTo } from './sells-to.tsx'
import type { GroupZones } from './tariff-zones.ts'
import { ZoneFields } from './zone-fields.tsx'

interface Props {
  readonly form: FormState<PriceValues>
  readonly index: number
  readonly row: SellerRow
  /** Tariff groups of the distributor with zones. */
  readonly groups: readonly GroupZones[]
}

/** One seller: its prices and to whom it sells. */
export function SellerFields({ form, index, row, groups }: Props) {
  const { t } = useWords()
  const { sellers } = form.values
  const change = (part: Partial<SellerRow>) =>
    form.set(
      'sellers',
      sellers.map((one, at) => (at === index ? { ...one, ...part } : one)),
    )
  const common = (name: 'pl' | 'energyPlnPerMwh' | 'handlingPlnPerMonth' | 'exciseIncluded', label: string) => ({
    id: fieldId(`sellers.${index}.${name}`),
    label,
    error: form.errorOf(`sellers.${index}.${name}`),
    value: row[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  const money = { inputMode: 'decimal' as const, rightSection: <span className="quiet small">zł</span> }
  return (
    <Fieldset
      className="stack"
      legend={t(`Sprzedawca ${index + 1}`, `Seller ${index + 1}`) + (row.pl.trim() === '' ? '' : `: ${row.pl}`)}
    >
      <div className="cards">
        <TextInput {...common('pl', t('Sprzedawca lub umowa', 'Seller or contract'))} />
        <TextInput {...common('energyPlnPerMwh', t('Energia [zł/MWh]', 'Energy [PLN/MWh]'))} {...money} />
        <TextInput
          {...common('handlingPlnPerMonth', t('Opłata handlowa [zł/mies.]', 'Handling [PLN/month]'))}
          {...money}
        />
        <NativeSelect
          {...common('exciseIncluded', t('Cena zawiera akcyzę', 'The price includes excise'))}
          data={[
            { value: 'tak', label: t('tak', 'yes') },
            { value: 'nie', label: t('nie', 'no') },
          ]}
        />
      </div>
      <ZoneFields form={form} row={row} index={index} change={change} groups={groups} />
      <SellsTo row={row} index={index} change={change} error={form.errorOf(`sellers.${index}.to`)} />
      {sellers.length > 1 ? (
        <div>
          <Button
            variant="default"
            onClick={() =>
              form.set(
                'sellers',
                sellers.filter((_, at) => at !== index),
              )
            }
          >
            {t('Usuń sprzedawcę', 'Remove the seller')}
            <span className="visually-hidden"> {index + 1}</span>
          </Button>
        </div>
      ) : null}
    </Fieldset>
  )
}
