import type { Point, PointPatch } from '../../../api/points.ts'
import { heldOn } from '../../../api/points.ts'
import { readNumber, typedNumber } from '../../../ui/form/typed.ts'
import type { GridColumn } from '../../../ui/table/edit-grid.tsx'
import type { Words } from '../../../ui/words.ts'

/** A column of the sheet, and how its text becomes a change. */
export interface SheetColumn extends GridColumn<Point> {
  readonly change?: (point: Point, text: string) => PointPatch
}

/** `tak`, `nie`, or blank for what is not given; undefined for another word. */
function yesOrNo(text: string): boolean | null | undefined {
  const word = text.trim().toLocaleLowerCase('pl')
  if (word === '') return null
  if (['tak', 't', 'yes', 'y'].includes(word)) return true
  return ['nie', 'n', 'no'].includes(word) ? false : undefined
}

const orNull = (text: string) => (text === '' ? null : text)

function replaceTariff(
  point: Point,
  day: string,
  change: Partial<Point['tariffs'][number]> & { readonly tariff?: string },
): Point['tariffs'] {
  const now = heldOn(point.tariffs, day)
  if (!now) return change.tariff ? [{ from: null, to: null, ...change, tariff: change.tariff }] : [...point.tariffs]
  return point.tariffs.map((one) => (one === now ? { ...one, ...change } : one))
}

/** Columns of Annex 3 as a sheet, on a day. */
export function sheetColumns(words: Words, memberName: (id: string) => string, day: string): readonly SheetColumn[] {
  const { t } = words
  const isNumber = (text: string) =>
    text === '' || (readNumber(text) ?? -1) >= 0
      ? undefined
      : t('Wpisz liczbę, na przykład 12,5', 'Write a number, for instance 12.5')
  const needed = (text: string) => (text === '' ? t('To pole nie może być puste', 'This may not be blank') : undefined)
  const number = (text: string) => (text === '' ? null : (readNumber(text) ?? null))
  return [
    {
      id: 'code',
      header: t('Kod PPE', 'Code'),
      width: 180,
      readOnly: true,
      text: (point) => point.code,
    },
    {
      id: 'name',
      header: t('Nazwa', 'Name'),
      width: 260,
      text: (point) => point.name,
      fault: needed,
      change: (_, name) => ({ name }),
    },
    {
      id: 'member',
      header: t('Członek', 'Member'),
      width: 180,
      readOnly: true,
      text: (point) => memberName(heldOn(point.owners, day)?.memberId ?? ''),
    },
    {
      id: 'tariff',
      header: t('Taryfa', 'Tariff'),
      width: 80,
      text: (point) => heldOn(point.tariffs, day)?.tariff ?? '',
      fault: needed,
      change: (point, tariff) => ({ tariffs: replaceTariff(point, day, { tariff }) }),
    },
    {
      id: 'power',
      header: t('Moc umowna', 'Contract power'),
      unit: 'kW',
      width: 110,
      numeric: true,
      text: (point) => typedNumber(heldOn(point.tariffs, day)?.contractPowerKw),
      fault: isNumber,
      change: (point, text) => ({ tariffs: replaceTariff(point, day, { contractPowerKw: number(text) }) }),
    },
    {
      id: 'meter',
      header: t('Licznik', 'Meter'),
      width: 110,
      text: (point) => point.meter ?? '',
      change: (_, text) => ({ meter: orNull(text) }),
    },
    {
      id: 'feedInCode',
      header: t('Kod punktu oddania', 'Code of feed-in'),
      width: 180,
      text: (point) => point.feedInCode ?? '',
      change: (_, text) => ({ feedInCode: orNull(text) }),
    },
    {
      id: 'distributor',
      header: t('Dystrybutor', 'Distributor'),
      width: 120,
      text: (point) => point.distributor ?? '',
      change: (_, text) => ({ distributor: orNull(text) }),
    },
    {
      id: 'gmina',
      header: t('Kod TERYT', 'TERYT code'),
      width: 100,
      text: (point) => point.gmina ?? '',
      fault: (text) => (text === '' || /^\d{7}$/.test(text) ? undefined : t('Wpisz siedem cyfr', 'Write seven digits')),
      change: (_, text) => ({ gmina: orNull(text) }),
    },
    {
      id: 'authorised',
      header: t('Upoważnienie', 'Authorisation'),
      width: 120,
      text: ({ authorised }) => (authorised === null ? '' : authorised ? t('tak', 'yes') : t('nie', 'no')),
      fault: (text) => (yesOrNo(text) === undefined ? t('Wpisz „tak” albo „nie”', 'Write “yes” or “no”') : undefined),
      change: (_, text) => ({ authorised: yesOrNo(text) ?? null }),
    },
    {
      id: 'yearly',
      header: t('Zużycie roczne', 'Yearly use'),
      unit: 'kWh',
      width: 120,
      numeric: true,
      text: (point) => typedNumber(point.yearlyKwh),
      fault: isNumber,
      change: (_, text) => ({ yearlyKwh: number(text) }),
    },
    {
      id: 'sourcePower',
      header: t('Moc źródła', 'Plant power'),
      unit: 'kW',
      width: 100,
      numeric: true,
      text: (point) => typedNumber(point.sourcePowerKw),
      fault: isNumber,
      change: (_, text) => ({ sourcePowerKw: number(text) }),
    },
    {
      id: 'yearlyFeedIn',
      header: t('Oddanie roczne', 'Yearly feed-in'),
      unit: 'kWh',
      width: 120,
      numeric: true,
      text: (point) => typedNumber(point.yearlyFeedInKwh),
      fault: isNumber,
      change: (_, text) => ({ yearlyFeedInKwh: number(text) }),
    },
    {
      id: 'seller',
      header: t('Sprzedawca', 'Supplier'),
      width: 150,
      text: (point) => point.seller ?? '',
      change: (_, text) => ({ seller: orNull(text) }),
    },
    {
      id: 'payer',
      header: t('Płatnik', 'Payer'),
      width: 180,
      text: (point) => point.payer ?? '',
      change: (_, text) => ({ payer: orNull(text) }),
    },
    {
      id: 'remarks',
      header: t('Uwagi', 'Remarks'),
      width: 220,
      text: (point) => point.remarks ?? '',
      change: (_, text) => ({ remarks: orNull(text) }),
    },
  ]
}

/** The change of one point from what was typed in its row; columns that touch the same field build on each other. */
export function patchOf(
  point: Point,
  typed: Readonly<Record<string, string>>,
  columns: readonly SheetColumn[],
): PointPatch {
  let patch: PointPatch = {}
  for (const [id, text] of Object.entries(typed)) {
    const column = columns.find((one) => one.id === id)
    const sofar = patch.tariffs ? { ...point, tariffs: patch.tariffs as Point['tariffs'] } : point
    patch = { ...patch, ...(column?.change?.(sofar, text) ?? {}) }
  }
  return patch
}
