import type { Balance } from '../../../api/balance.ts'
import type { EnergyKind } from '../../../api/energy.ts'
import type { Words } from '../../../ui/words.ts'

/** Where a sum comes from, in sentences that carry the values it was made of. */
export function sourceOf(kind: EnergyKind, { total, shares, sources, days }: Balance, words: Words): string {
  const { t, number, energy, percent, count } = words
  const known = (wh: number | null) => (wh === null ? words.missing : energy(wh))
  const readings = t(
    `Odczyty w wersji ${number(sources.version)}, ${count(days, 'day')}.`,
    `Readings in version ${number(sources.version)}, ${count(days, 'day')}.`,
  )
  switch (kind) {
    case 'withdrawal':
      return t(
        `Suma kwadransów poboru; rejestry z odczytami: ${number(sources.withdrawalRegisters)}, punkty: ${number(sources.points)}. ${readings}`,
        `Sum of quarter-hours of withdrawal; registers with readings: ${number(sources.withdrawalRegisters)}, points: ${number(sources.points)}. ${readings}`,
      )
    case 'feed-in':
      return t(
        `Suma kwadransów oddania; rejestry z odczytami: ${number(sources.feedInRegisters)}. ${readings}`,
        `Sum of quarter-hours of feed-in; registers with readings: ${number(sources.feedInRegisters)}. ${readings}`,
      )
    case 'matched':
      return t(
        `W każdej godzinie mniejsza z dwóch sum, poboru i oddania członków; razem godzin: ${number(sources.matchedHours ?? 0)}. To ${known(total.matchedWh)} z ${known(total.withdrawalWh)} poboru (${percent(shares.matchedOfWithdrawal)}) i z ${known(total.feedInWh)} oddania (${percent(shares.matchedOfFeedIn)}). ${readings}`,
        `In each hour the smaller of two sums, withdrawal and feed-in of members; hours in all: ${number(sources.matchedHours ?? 0)}. That is ${known(total.matchedWh)} of ${known(total.withdrawalWh)} withdrawn (${percent(shares.matchedOfWithdrawal)}) and of ${known(total.feedInWh)} fed in (${percent(shares.matchedOfFeedIn)}). ${readings}`,
      )
    case 'surplus':
      return t(
        `Oddanie ${known(total.feedInWh)} mniej energia z klastra ${known(total.matchedWh)}. ${readings}`,
        `Feed-in ${known(total.feedInWh)} less energy from the cluster ${known(total.matchedWh)}. ${readings}`,
      )
    case 'outside':
      return t(
        `Pobór ${known(total.withdrawalWh)} mniej energia z klastra ${known(total.matchedWh)}. ${readings}`,
        `Withdrawal ${known(total.withdrawalWh)} less energy from the cluster ${known(total.matchedWh)}. ${readings}`,
      )
  }
}
