import { decimal, fromNumber, fullText, times } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import type { Change } from './changes.ts'
import { ImpossibleChange } from './impossible-change.ts'

/** Prices of sellers, between members and of surplus, as the what-if has them. */
export function setPrices(data: ClusterData, change: Extract<Change, { kind: 'set-prices' }>): ClusterData {
  const { energyFactor, sellers, internalPlnPerMwh, surplusPlnPerMwh } = change
  const { prices } = data.config
  for (const { id } of sellers)
    if (!prices.sellers.some((seller) => seller.id === id)) {
      const known = prices.sellers.map((seller) => seller.id).join(', ')
      throw new ImpossibleChange(
        `nie ma sprzedawcy ${id}; są: ${known}`,
        `there is no seller ${id}; there are ${known}`,
      )
    }
  const scaled = (pln: string) =>
    energyFactor === undefined ? pln : fullText(toGrosz(times(decimal(pln), fromNumber(energyFactor))))
  const pricedAnew = ({ zonePrices, ...seller }: (typeof prices.sellers)[number]) => {
    const own = sellers.find(({ id }) => id === seller.id)?.energyPlnPerMwh
    // One price named for a seller stands in the place of its prices by zone too.
    if (own !== undefined || zonePrices === undefined)
      return { ...seller, energyPlnPerMwh: scaled(own ?? seller.energyPlnPerMwh) }
    const byZone = Object.entries(zonePrices).map(([group, zones]) => [
      group,
      Object.fromEntries(Object.entries(zones).map(([zone, pln]) => [zone, scaled(pln)])),
    ])
    return {
      ...seller,
      energyPlnPerMwh: scaled(seller.energyPlnPerMwh),
      zonePrices: Object.fromEntries(byZone) as NonNullable<typeof zonePrices>,
    }
  }
  return {
    ...data,
    config: {
      ...data.config,
      prices: {
        ...prices,
        sellers: prices.sellers.map(pricedAnew),
        ...(internalPlnPerMwh === undefined ? {} : { internalPlnPerMwh }),
        ...(surplusPlnPerMwh === undefined
          ? {}
          : { surplus: { default: { kind: 'fixed' as const, plnPerMwh: surplusPlnPerMwh }, byPlantKind: {} } }),
      },
    },
  }
}
