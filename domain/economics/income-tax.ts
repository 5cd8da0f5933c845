/** What may be done with a tax loss in later years; both figures come from the law in force and are the caller's. */
export interface LossCarryForward {
  /** How many years after the loss it may still be set off. */
  readonly years: number
  /** Largest part of one year's loss that may be set off in one later year, a fraction. */
  readonly yearlyShare: number
}

interface Loss {
  readonly year: number
  readonly amount: number
  left: number
}

/**
 * Income tax of each year on result less depreciation. A negative base gives no tax.
 *
 * @param bases   taxable base of year 0..n [PLN]: result of operation less depreciation (and interest)
 * @param rate    tax rate, a fraction
 * @param losses  null: a loss of one year is lost for the others (the default of the contract)
 * @returns       tax of year 0..n [PLN], ≥ 0
 * @pl podatek dochodowy; rozliczanie straty
 */
export function incomeTax(bases: readonly number[], rate: number, losses: LossCarryForward | null): number[] {
  const open: Loss[] = []
  return bases.map((base, year) => {
    if (base <= 0) {
      if (base < 0) open.push({ year, amount: -base, left: -base })
      return 0
    }
    let taxable = base
    for (const loss of open) {
      if (losses === null || year - loss.year > losses.years) continue
      const used = Math.min(taxable, loss.left, loss.amount * losses.yearlyShare)
      loss.left -= used
      taxable -= used
    }
    return taxable * rate
  })
}
