import { Button, Fieldset, NativeSelect, TextInput } from '@mantine/core'
import type { FormState } from '../../../../ui/form/form-state.ts'
import { fieldId } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import type { PriceValues, SellerRow } from './price-values.ts'
import type { GroupZones } from './tariff-zones.ts'

interface Props {
  readonly form: FormState<PriceValues>
  readonly row: SellerRow
  readonly index: number
  readonly change: (part: Partial<SellerRow>) => void
  readonly groups: readonly GroupZones[]
}

/** Prices by zone in tariff groups that have zones; every other group pays the one price of all day. */
export function ZoneFields({ form, row, index, change, groups }: Props) {
  const words = useWords()
  const { t } = words
  const own = Object.keys(row.zones)
  const zonesOf = (group: string) =>
    groups.find((one) => one.group.toLowerCase() === group.toLowerCase())?.zones ??
    Object.keys(row.zones[group] ?? {}).map((id) => ({ id, pl: id, en: id }))
  const add = (group: string) =>
    change({ zones: { ...row.zones, [group]: Object.fromEntries(zonesOf(group).map(({ id }) => [id, ''])) } })
  const remove = (group: string) =>
    change({ zones: Object.fromEntries(Object.entries(row.zones).filter(([name]) => name !== group)) })
  const taken = new Set(own.map((group) => group.toLowerCase()))
  const free = groups.filter(({ group }) => !taken.has(group.toLowerCase()))
  const said = own.length === 0 ? t('jedna cena na całą dobę', 'one price all day') : words.list(own)
  const hasFault = own.some((group) =>
    zonesOf(group).some(({ id }) => form.errorOf(`sellers.${index}.zones.${group}.${id}`) !== undefined),
  )
  return (
    <details open={hasFault || undefined}>
      <summary>
        {t('Ceny według stref', 'Prices by zone')}: {said}
      </summary>
      <div className="stack">
        {own.map((group) => (
          <Fieldset key={group} variant="unstyled" legend={t(`Grupa ${group} [zł/MWh]`, `Group ${group} [PLN/MWh]`)}>
            <div className="cards">
              {zonesOf(group).map((zone) => (
                <TextInput
                  key={zone.id}
                  id={fieldId(`sellers.${index}.zones.${group}.${zone.id}`)}
                  label={words.of(zone)}
                  inputMode="decimal"
                  error={form.errorOf(`sellers.${index}.zones.${group}.${zone.id}`)}
                  value={row.zones[group]?.[zone.id] ?? ''}
                  onChange={(event) =>
                    change({
                      zones: { ...row.zones, [group]: { ...row.zones[group], [zone.id]: event.currentTarget.value } },
                    })
                  }
                  rightSection={<span className="quiet small">zł</span>}
                />
              ))}
            </div>
            <Button variant="default" size="compact-sm" onClick={() => remove(group)}>
              {t(`Usuń ceny stref: ${group}`, `Remove prices of zones: ${group}`)}
            </Button>
          </Fieldset>
        ))}
        {free.length === 0 ? null : (
          <NativeSelect
            id={fieldId(`sellers.${index}.zones`)}
            className="narrow"
            label={t('Grupa taryfowa z cenami stref', 'Tariff group with prices by zone')}
            value=""
            onChange={(event) => add(event.currentTarget.value)}
            data={[
              { value: '', label: t('dodaj grupę', 'add a group') },
              ...free.map(({ group }) => ({ value: group, label: group })),
            ]}
          />
        )}
      </div>
    </details>
  )
}
