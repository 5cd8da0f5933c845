import type { Decimal } from '../quantity/decimal.ts'
import { fullText } from '../quantity/decimal.ts'
import { polishNumber, polishPercent, polishQuantity, zloty } from '../quantity/polish-text.ts'
import { divide } from '../quantity/rounding.ts'
import type { SharedBenefit, SharingKey } from './benefit-keys.ts'
import type { Game } from './game.ts'
import { membersOf } from './game.ts'
import type { CoreTest } from './shapley.ts'

/** Why a member gets its share, as whole sentences. */
export interface Reason {
  readonly pl: string
  readonly en: string
}

const DIGITS = 4

function plainPln(amount: Decimal): string {
  return `${fullText(amount)} PLN`
}

function share(part: bigint, whole: bigint): Decimal {
  return whole === 0n
    ? { mantissa: 0n, scale: 0 }
    : divide({ mantissa: part, scale: 0 }, { mantissa: whole, scale: 0 }, DIGITS)
}

/** How the key works, in one sentence each. */
const RULES: Readonly<Record<SharingKey, Reason>> = {
  equal: {
    pl: 'Klucz równy: każdy członek dostaje tę samą część.',
    en: 'Equal key: every member gets the same part.',
  },
  energy: {
    pl: 'Klucz energetyczny: część członka jest taka, jak część jego energii w energii wszystkich.',
    en: 'Key by energy: the part of a member is the part of its energy in the energy of all.',
  },
  hourly: {
    pl: 'Klucz godzinowy: liczy się energia członka zbilansowana w każdej godzinie wewnątrz klastra.',
    en: 'Key by hours: what counts is the energy of a member matched inside the cluster in each hour.',
  },
  shapley: {
    pl: 'Wartość Shapleya: tyle, ile członek przeciętnie wnosi do grupy, licząc wszystkie kolejności przystępowania.',
    en: 'Shapley value: what a member adds to the group on average over all orders of joining.',
  },
  nucleolus: {
    pl: 'Nukleolus: podział, w którym najsłabiej traktowana grupa wypada tak dobrze, jak to możliwe.',
    en: 'Nucleolus: shares under which the group that fares worst does as well as possible.',
  },
}

export function ruleOf(key: SharingKey): Reason {
  return RULES[key]
}

function basis(key: SharingKey, shared: SharedBenefit, i: number, total: bigint): Reason {
  const weight = { mantissa: shared.weights[i] ?? 0n, scale: shared.scale }
  const all = { mantissa: total, scale: shared.scale }
  const part = share(shared.weights[i] ?? 0n, total)
  if (key === 'equal') {
    const count = shared.ids.length
    return { pl: `Liczba członków: ${count}, część: 1/${count}.`, en: `Members: ${count}, part: 1/${count}.` }
  }
  if (key === 'energy' || key === 'hourly')
    return {
      pl: `Energia członka: ${polishQuantity(weight, 'kWh')} z ${polishQuantity(all, 'kWh')}, czyli ${polishPercent(part)}.`,
      en: `Energy of the member: ${fullText(weight)} kWh of ${fullText(all)} kWh, ${fullText(part)} of one.`,
    }
  if (total === 0n)
    return {
      pl: 'Wszyscy razem nie są warci nic, więc udziały gry obowiązują bez przeliczania.',
      en: 'All together are worth nothing, so the shares of the game hold as they are.',
    }
  return {
    pl: `Część członka w wartości wspólnej: ${polishPercent(part)}.`,
    en: `Part of the member in the common worth: ${fullText(part)} of one.`,
  }
}

/** Grosz added or taken by rounding, told when there is one. */
function rounding(shared: SharedBenefit, i: number, total: bigint, benefit: bigint): Reason {
  const exact = benefit * (shared.weights[i] ?? 0n)
  const got = (shared.grosze[i] ?? 0n) * total
  if (exact === got) return { pl: '', en: '' }
  const before = divide({ mantissa: exact, scale: 0 }, { mantissa: total, scale: 0 }, DIGITS)
  const pln = { mantissa: before.mantissa, scale: before.scale + 2 }
  return {
    pl: ` Dokładnie wychodzi ${polishNumber(fullText(pln))} zł; grosze rozdzielono tak, aby suma się zgadzała (metoda największych reszt).`,
    en: ` The exact part is ${fullText(pln)} PLN; the grosze were dealt out so that the sum is right (largest remainders).`,
  }
}

function alone(game: Game, id: string, amount: Decimal): Reason {
  const own = { mantissa: game.values[1 << game.players.indexOf(id)] ?? 0n, scale: game.scale }
  return {
    pl: ` Sam członek byłby wart ${zloty(own)}, a dostaje ${zloty(amount)}.`,
    en: ` Alone the member would be worth ${fullText(own)} PLN and gets ${plainPln(amount)}.`,
  }
}

/**
 * One paragraph for each member: the rule, its own figures, the amount, what rounding did.
 *
 * @pl uzasadnienie podziału korzyści dla członka
 */
export function shareReasons(
  key: SharingKey,
  shared: SharedBenefit,
  game: Game | null,
): Readonly<Record<string, Reason>> {
  const total = shared.weights.reduce((a, b) => a + b, 0n)
  const benefit = shared.grosze.reduce((a, b) => a + b, 0n)
  const whole = { mantissa: benefit, scale: 2 }
  const rule = ruleOf(key)
  return Object.fromEntries(
    shared.ids.map((id, i) => {
      const amount = { mantissa: shared.grosze[i] ?? 0n, scale: 2 }
      const own = basis(key, shared, i, total)
      const round = rounding(shared, i, total, benefit)
      const single = game ? alone(game, id, amount) : { pl: '', en: '' }
      return [
        id,
        {
          pl: `${rule.pl} ${own.pl} Z korzyści ${zloty(whole)} przypada ${zloty(amount)}.${round.pl}${single.pl}`,
          en: `${rule.en} ${own.en} Of the benefit of ${plainPln(whole)} this is ${plainPln(amount)}.${round.en}${single.en}`,
        },
      ]
    }),
  )
}

/** Members of the coalition that would do best to leave, joined by commas. */
export function worstCoalition(game: Game, test: CoreTest): string {
  return membersOf(test.worst, game.players).join(', ')
}
