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
  const priceOf = (seller: (typeof prices.sellers)[number]) => {
    const own = sellers.find(({ id }) => id === seller.id)?.energyPlnPerMwh ?? seller.energyPlnPerMwh
    return energyFactor === undefined ? own : fullText(toGrosz(times(decimal(own), fromNumber(energyFactor))))
  }
  return {
    ...data,
    config: {
      ...data.config,
      prices: {
        ...prices,
        sellers: prices.sellers.map((seller) => ({ ...seller, energyPlnPerMwh: priceOf(seller) })),
        ...(internalPlnPerMwh === undefined ? {} : { internalPlnPerMwh }),
        ...(surplusPlnPerMwh === undefined
          ? {}
          : { surplus: { default: { kind: 'fixed' as const, plnPerMwh: surplusPlnPerMwh }, byPlantKind: {} } }),
      },
    },
  }
}
