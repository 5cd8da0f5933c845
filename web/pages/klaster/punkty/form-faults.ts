import type { FieldError } from '../../../api/problem.ts'
import { readDay, readNumber } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'
import type { PointValues } from './form-values.ts'

/** Days and numbers that cannot be read as typed. */
export function faultsOf(values: PointValues, { t }: Words): readonly FieldError[] {
  const faults: FieldError[] = []
  if (!values.code.trim())
    faults.push({
      field: 'code',
      text: t('Wpisz kod PPE tak, jak na fakturze za prąd', 'Write the code as the electricity bill has it'),
    })
  if (!values.name.trim()) faults.push({ field: 'name', text: t('Wpisz nazwę punktu', 'Write the name of the point') })
  const number = (field: string, text: string) => {
    if (text.trim() && (readNumber(text) ?? -1) < 0)
      faults.push({
        field,
        text: t(`„${text}” nie jest liczbą; wpisz na przykład 12,5`, `“${text}” is no number; write for instance 12.5`),
      })
  }
  const days = (path: string, { from, to }: { readonly from: string; readonly to: string }) => {
    for (const [name, text] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (text.trim() && !readDay(text))
        faults.push({
          field: `${path}.${name}`,
          text: t(
            `„${text}” nie jest dniem; wpisz na przykład 1.01.2026`,
            `“${text}” is no day; write for instance 1.01.2026`,
          ),
        })
  }
  number('sourcePowerKw', values.sourcePowerKw)
  number('yearlyKwh', values.yearlyKwh)
  number('yearlyFeedInKwh', values.yearlyFeedInKwh)
  values.owners.forEach((one, index) => {
    days(`owners.${index}`, one)
    if (one.memberId === '')
      faults.push({
        field: `owners.${index}.memberId`,
        text: t('Wybierz członka, do którego należy punkt', 'Choose the member whose point it is'),
      })
  })
  values.tariffs.forEach((one, index) => {
    days(`tariffs.${index}`, one)
    number(`tariffs.${index}.contractPowerKw`, one.contractPowerKw)
    if (!one.tariff.trim())
      faults.push({
        field: `tariffs.${index}.tariff`,
        text: t('Wpisz grupę taryfową, np. C12a', 'Write the tariff group, e.g. C12a'),
      })
  })
  values.authorisations.forEach((one, index) => {
    days(`authorisations.${index}`, one)
    if (!readDay(one.givenOn))
      faults.push({
        field: `authorisations.${index}.givenOn`,
        text: t(
          `Wpisz dzień udzielenia ${index + 1}. upoważnienia, na przykład 1.01.2026`,
          `Write the day authorisation ${index + 1} was given, for instance 1.01.2026`,
        ),
      })
  })
  values.profiles.forEach((one, index) => {
    number(`profiles.${index}.yearlyKwh`, one.yearlyKwh)
    if (!one.profile.trim())
      faults.push({
        field: `profiles.${index}.profile`,
        text: t('Wpisz nazwę profilu standardowego', 'Write the name of the standard profile'),
      })
  })
  return faults
}
