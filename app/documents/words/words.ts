import type { Both } from '../../usecases/analyse/result.ts'
import { formatDay, formatDayShort, formatInMonth, formatMonth, formatMonthCut, formatPeriod } from './days.ts'
import { formatEnergy, formatPower } from './energy.ts'
import type { Language } from './language.ts'
import { pick } from './language.ts'
import { formatGrosze, formatMoney, formatMoneyRough, formatPrice } from './money.ts'
import { NOUNS } from './nouns.ts'
import type { Numeric } from './numbers.ts'
import { formatNumber, formatPercent, formatPoints, formatShort } from './numbers.ts'
import { once } from './once.ts'
import { countOf, formAfter } from './plurals.ts'

/** The words of one language, handed to every builder: it writes both languages and this chooses. */
export interface Words {
  readonly language: Language
  /** Chooses one of two sentences. */
  readonly t: (pl: string, en: string) => string
  readonly of: (text: Both) => string
  /** The same with a capital first letter, for cells, labels and headings. */
  readonly title: (text: Both) => string
  readonly number: (value: Numeric, decimals?: number) => string
  readonly short: (value: Numeric, mostDecimals?: number) => string
  readonly percent: (fraction: Numeric | null, decimals?: number) => string
  readonly points: (difference: Numeric, decimals?: number) => string
  readonly money: (pln: Numeric) => string
  readonly grosze: (pln: Numeric) => string
  readonly rough: (pln: Numeric) => string
  readonly price: (plnPerMwh: Numeric) => string
  readonly energy: (wh: number) => string
  readonly power: (kw: number) => string
  readonly day: (day: string) => string
  readonly dayShort: (day: string) => string
  readonly month: (month: string) => string
  readonly inMonth: (month: string) => string
  readonly monthCut: (month: string) => string
  readonly period: (from: string, to: string) => string
  readonly count: (count: number, noun: keyof typeof NOUNS) => string
  readonly form: (count: number, noun: keyof typeof NOUNS) => string
  /** `a, b i c`. */
  readonly list: (items: readonly string[]) => string
  /** Stands where nothing divides or nothing was given; never an empty cell, never a zero. */
  readonly missing: string
}

const AND = {
  pl: once(() => new Intl.ListFormat('pl', { type: 'conjunction' })),
  en: once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' })),
}

function capital(text: string, language: Language): string {
  const [first = '', ...rest] = Array.from(text)
  return first.toLocaleUpperCase(language) + rest.join('')
}

export function wordsIn(language: Language): Words {
  const missing = language === 'pl' ? 'brak' : 'n/a'
  return {
    language,
    missing,
    t: (pl, en) => (language === 'pl' ? pl : en),
    of: (text) => pick(text, language),
    title: (text) => capital(pick(text, language), language),
    number: (value, decimals = 0) => formatNumber(value, decimals, language),
    short: (value, most = 2) => formatShort(value, most, language),
    percent: (fraction, decimals = 1) => (fraction === null ? missing : formatPercent(fraction, decimals, language)),
    points: (difference, decimals = 1) => formatPoints(difference, decimals, language),
    money: (pln) => formatMoney(pln, language),
    grosze: (pln) => formatGrosze(pln, language),
    rough: (pln) => formatMoneyRough(pln, language),
    price: (plnPerMwh) => formatPrice(plnPerMwh, language),
    energy: (wh) => formatEnergy(wh, language),
    power: (kw) => formatPower(kw, language),
    day: (day) => formatDay(day, language),
    dayShort: (day) => formatDayShort(day, language),
    month: (month) => formatMonth(month, language),
    inMonth: (month) => formatInMonth(month, language),
    monthCut: (month) => formatMonthCut(month, language),
    period: (from, to) => formatPeriod(from, to, language),
    count: (count, noun) => countOf(count, NOUNS[noun], language),
    form: (count, noun) => formAfter(count, NOUNS[noun], language),
    list: (items) => AND[language]().format(items),
  }
}
