import { polishNumber } from '../../../domain/quantity/polish-text.ts'
import { REGIME_FORMS as FORMS } from '../analyse/regime-forms.ts'
import type { Both } from '../analyse/result.ts'
import type { Change } from './changes.ts'

const KEYS: Readonly<Record<string, Both>> = {
  equal: { pl: 'równo', en: 'equally' },
  energy: { pl: 'według energii', en: 'by energy' },
  hourly: { pl: 'według wkładu godzinowego', en: 'by hourly contribution' },
  shapley: { pl: 'wartość Shapleya', en: 'Shapley value' },
  nucleolus: { pl: 'nukleolus', en: 'nucleolus' },
}

const KINDS: Readonly<Record<string, Both>> = {
  pv: { pl: 'fotowoltaika', en: 'photovoltaics' },
  wind: { pl: 'wiatr', en: 'wind' },
  biogas: { pl: 'biogaz', en: 'biogas' },
  chp: { pl: 'kogeneracja', en: 'cogeneration' },
  storage: { pl: 'magazyn energii', en: 'storage' },
}

/** The name of a legal form in a what-if. */
export function formName(form: string): Both {
  return FORMS[form] ?? { pl: form, en: form }
}

/** The name of a sharing key in a what-if. */
export function keyName(key: string): Both {
  return KEYS[key] ?? { pl: key, en: key }
}

/** A number as Polish text has it, and as English has it. */
const comma = (value: number) => polishNumber(String(value))
const point = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 6 })

function plantSize(change: Extract<Change, { kind: 'add-plant' }>): Both {
  const { plant } = change
  const storage = plant.kind === 'storage' ? plant.energyKwh : null
  return storage === null
    ? { pl: `${comma(plant.powerKw)}\u00a0kW`, en: `${point(plant.powerKw)}\u00a0kW` }
    : {
        pl: `${comma(plant.powerKw)}\u00a0kW, ${comma(storage)}\u00a0kWh`,
        en: `${point(plant.powerKw)}\u00a0kW, ${point(storage)}\u00a0kWh`,
      }
}

function priceParts(change: Extract<Change, { kind: 'set-prices' }>): Both {
  const parts: Both[] = []
  if (change.energyFactor !== undefined)
    parts.push({
      pl: `ceny sprzedawców × ${comma(change.energyFactor)}`,
      en: `sellers’ prices × ${change.energyFactor}`,
    })
  for (const { id, energyPlnPerMwh } of change.sellers)
    parts.push({ pl: `${id}: ${energyPlnPerMwh} zł/MWh`, en: `${id}: ${energyPlnPerMwh} PLN/MWh` })
  if (change.internalPlnPerMwh !== undefined)
    parts.push({
      pl: `między członkami ${change.internalPlnPerMwh} zł/MWh`,
      en: `between members ${change.internalPlnPerMwh} PLN/MWh`,
    })
  if (change.surplusPlnPerMwh !== undefined)
    parts.push({
      pl: `nadwyżka ${change.surplusPlnPerMwh} zł/MWh`,
      en: `surplus ${change.surplusPlnPerMwh} PLN/MWh`,
    })
  return {
    pl: parts.map(({ pl }) => pl.replace(/(\d)\.(\d)/g, '$1,$2')).join('; ') || 'bez zmian',
    en: parts.map(({ en }) => en).join('; ') || 'no change',
  }
}

function investmentParts(change: Extract<Change, { kind: 'set-investment' }>): Both {
  const percent = (share: number) => Number((share * 100).toFixed(2))
  const rows: (readonly [number | undefined, string, string, boolean])[] = [
    [change.grantShare, 'dotacja', 'grant', true],
    [change.discountRate, 'stopa dyskonta', 'discount rate', true],
    [change.energyPriceGrowthPerYear, 'wzrost cen energii na rok', 'growth of energy prices a year', true],
    [change.horizonYears, 'lata oceny', 'years valued', false],
  ]
  const told = rows.flatMap(([value, pl, en, isShare]) =>
    value === undefined
      ? []
      : [
          {
            pl: `${pl} ${isShare ? `${comma(percent(value))}%` : value}`,
            en: `${en} ${isShare ? `${percent(value)}%` : value}`,
          },
        ],
  )
  return {
    pl: told.map(({ pl }) => pl).join('; ') || 'bez zmian',
    en: told.map(({ en }) => en).join('; ') || 'no change',
  }
}

/**
 * A change in one line, in both languages.
 *
 * @param nameOf  name of a member, point or plant by its id; the id itself where no register is at hand
 */
export function describeChange(change: Change, nameOf: (id: string) => string = (id) => id): Both {
  const named = (ids: readonly string[]) => ids.map(nameOf).join(', ')
  switch (change.kind) {
    case 'add-member':
      return { pl: `nowy członek: ${change.name}`, en: `new member: ${change.name}` }
    case 'remove-member':
      return { pl: `odchodzi członek: ${nameOf(change.memberId)}`, en: `member leaves: ${nameOf(change.memberId)}` }
    case 'add-point': {
      const kwh = change.yearlyKwh
      return {
        pl: `nowy punkt: ${change.name}${kwh === null ? '' : `, ${comma(kwh)}\u00a0kWh rocznie`}`,
        en: `new point: ${change.name}${kwh === null ? '' : `, ${point(kwh)}\u00a0kWh a year`}`,
      }
    }
    case 'remove-point':
      return { pl: `bez punktu ${nameOf(change.code)}`, en: `without point ${nameOf(change.code)}` }
    case 'add-plant': {
      const kind = KINDS[change.plant.kind] ?? { pl: change.plant.kind, en: change.plant.kind }
      const size = plantSize(change)
      const name = change.plant.name ?? change.plant.id
      return {
        pl: `nowa instalacja: ${name} (${kind.pl}, ${size.pl})`,
        en: `new plant: ${name} (${kind.en}, ${size.en})`,
      }
    }
    case 'build-planned':
      return {
        pl: `budowa planowanych instalacji: ${named(change.plantIds)}`,
        en: `planned plants built: ${named(change.plantIds)}`,
      }
    case 'remove-plants':
      return {
        pl: `bez instalacji: ${named(change.plantIds)}`,
        en: `without plants: ${named(change.plantIds)}`,
      }
    case 'set-tariff':
      return {
        pl: `taryfa ${change.tariff} w punktach: ${named(change.codes)}`,
        en: `tariff ${change.tariff} at points: ${named(change.codes)}`,
      }
    case 'set-prices': {
      const parts = priceParts(change)
      return { pl: `ceny: ${parts.pl}`, en: `prices: ${parts.en}` }
    }
    case 'set-legal-form': {
      const name = formName(change.form)
      return { pl: `forma prawna: ${name.pl}`, en: `legal form: ${name.en}` }
    }
    case 'set-sharing-key': {
      const name = keyName(change.key)
      return { pl: `klucz podziału: ${name.pl}`, en: `sharing key: ${name.en}` }
    }
    case 'set-investment': {
      const parts = investmentParts(change)
      return { pl: `ocena nakładów: ${parts.pl}`, en: `valuing the investment: ${parts.en}` }
    }
  }
}
