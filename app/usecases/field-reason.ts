import type { z } from 'zod'

/** What is wrong with a field, in both languages, as the facts `reason` and `reasonPl` of a refusal. */
export interface FieldReason {
  readonly reason: string
  readonly reasonPl: string
}

const TYPES: Readonly<Record<string, readonly [pl: string, en: string]>> = {
  string: ['tekst', 'a text'],
  number: ['liczba', 'a number'],
  int: ['liczba całkowita', 'a whole number'],
  boolean: ['true albo false', 'true or false'],
  array: ['lista', 'a list'],
  object: ['obiekt z polami', 'an object with fields'],
  record: ['obiekt z polami', 'an object with fields'],
}

/** Our own sentences, as the schemas write them in English; `$1` stands for what the sentence quotes. */
const OWN: readonly (readonly [en: RegExp, pl: string])[] = [
  [/^must not be negative$/, 'wartość nie może być ujemna'],
  [/^must be above 0$/, 'wartość musi być większa od zera'],
  [/^is a fraction from 0 to 1$/, 'to ułamek od 0 do 1 (0,85, nie 85)'],
  [/^a number is needed$/, 'potrzebna jest liczba'],
  [/^a text is needed$/, 'potrzebny jest tekst'],
  [/^true or false is needed$/, 'potrzebne jest true albo false'],
  [/^a member is needed$/, 'potrzebny jest co najmniej jeden członek'],
  [/^at least one hour is needed$/, 'potrzebna jest co najmniej jedna godzina'],
  [/^at least one group is needed$/, 'potrzebna jest co najmniej jedna grupa'],
  [/^a list of whole watt-hours is needed$/, 'potrzebna jest lista całkowitych watogodzin'],
  [/^watt-hours are whole numbers$/, 'watogodziny są liczbami całkowitymi'],
  [/^watt-hours are not negative$/, 'watogodziny nie mogą być ujemne'],
  [/^money has whole grosze here$/, 'kwota ma tu pełne grosze'],
  [/^money is a decimal text such as "1234.56"$/, 'kwota to tekst dziesiętny, np. "1234.56"'],
  [/^(".*") is no decimal such as "1234.56"$/s, '$1 nie jest liczbą dziesiętną taką jak "1234.56"'],
  [/^is no decimal such as "548.00"$/, 'nie jest liczbą dziesiętną z kropką, np. "548.00"'],
  [/^(".*") is beyond any amount of money$/s, '$1 wykracza poza każdą kwotę pieniędzy'],
  [/^a day is written YYYY-MM-DD$/, 'dzień zapisuje się RRRR-MM-DD'],
  [/^(".*") is no day; write YYYY-MM-DD$/s, '$1 nie jest dniem; zapis to RRRR-MM-DD'],
  [/^a month is written YYYY-MM$/, 'miesiąc zapisuje się RRRR-MM'],
  [/^(".*") is no month; write YYYY-MM$/s, '$1 nie jest miesiącem; zapis to RRRR-MM'],
  [/^is no year$/, 'nie jest rokiem'],
  [/^an instant is written (\S+)$/, 'chwilę zapisuje się $1'],
  [/^(".*") is no instant with an offset$/s, '$1 nie jest chwilą z przesunięciem względem UTC'],
  [/^a rate is above −1$/, 'stopa jest większa od −1'],
  [/^is 0 or 1$/, 'to 0 albo 1'],
  [/^phases are 1 or 3$/, 'liczba faz to 1 albo 3'],
  [/^voltage is LV, MV or HV$/, 'napięcie to LV, MV albo HV'],
  [/^zoneClock is WINTER_FIXED or AUTO$/, 'zoneClock to WINTER_FIXED albo AUTO'],
  [/^billingMonths is a whole number from 1 to 12$/, 'billingMonths to liczba całkowita od 1 do 12'],
  [/^the name of the distributor$/, 'potrzebna jest nazwa operatora'],
  [/^a tariff group such as C12a$/, 'potrzebna jest grupa taryfowa, np. C12a'],
  [
    /^one price or a price for each zone, decimal texts$/,
    'potrzebna jest jedna cena albo cena dla każdej strefy, jako teksty dziesiętne',
  ],
  [/^a cell is a text, a number or null$/, 'komórka to tekst, liczba albo null'],
  [
    /^a price list begins on the first day of a month, such as (\S+)$/,
    'cennik zaczyna się pierwszego dnia miesiąca, na przykład $1',
  ],
  [/^another list begins that day$/, 'tego dnia zaczyna się już inny cennik'],
  [
    /^market prices stand once for all lists, in prices\.market$/,
    'ceny rynkowe stoją raz, dla wszystkich cenników, w prices.market',
  ],
  [/^a plant needs behindPoint or feedInPoint$/, 'instalacja potrzebuje pola behindPoint albo feedInPoint'],
  [/^the TERYT code has 7 digits$/, 'kod TERYT ma 7 cyfr'],
  [/^a powiat has 4 digits$/, 'kod powiatu ma 4 cyfry'],
  [/^must not be below heatingSetC$/, 'nie może być niższe od heatingSetC'],
  [/^is larger than all surfaces \((.*)\)$/, 'jest większe od wszystkich powierzchni ($1)'],
  [/^write something here$/, 'wpisz tu coś'],
  [/^control characters are not allowed$/, 'znaki sterujące są niedozwolone'],
  [/^use letters, digits, dots, dashes$/, 'dozwolone są litery, cyfry, kropki i myślniki, bez spacji'],
  [/^write the day as YYYY-MM-DD$/, 'dzień zapisuje się RRRR-MM-DD'],
  [/^write the time as HH:MM$/, 'godzinę zapisuje się GG:MM, np. 16:30'],
  [/^the end must be after the beginning$/, 'koniec musi być po początku'],
  [/^a NIP has 10 digits with a right check digit$/, 'NIP ma 10 cyfr z poprawną cyfrą kontrolną'],
  [/^a REGON has 9 or 14 digits with a right check digit$/, 'REGON ma 9 albo 14 cyfr z poprawną cyfrą kontrolną'],
  [/^a KRS number has 10 digits$/, 'numer KRS ma 10 cyfr'],
  [/^a TERYT code of a gmina has 7 digits$/, 'kod TERYT gminy ma 7 cyfr'],
  [
    /^use small letters without accents, digits and single dashes$/,
    'dozwolone są małe litery bez polskich znaków, cyfry i pojedyncze myślniki',
  ],
  [/^this address is taken by the program$/, 'tego adresu używa program; wybierz inny'],
  [/^must be below (.*), or no mass is left inside$/, 'musi być mniejsze od $1, inaczej w środku nie zostaje masa'],
]

/** Sentences of the schema library itself: replaced by ours in both languages. */
const LIBRARY = /^(Invalid|Too |Unrecognized)/

function limits(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): FieldReason {
  const [limit, pl, en] =
    issue.code === 'too_small'
      ? [String(issue.minimum), 'co najmniej', 'at least']
      : [String(issue.maximum), 'najwyżej', 'at most']
  const counted = issue.origin === 'array' || issue.origin === 'set'
  if (counted) return { reason: `${en} ${limit} entries are needed`, reasonPl: `liczba pozycji: ${pl} ${limit}` }
  if (issue.origin === 'string') {
    if (issue.code === 'too_small' && limit === '1')
      return { reason: 'must not be empty', reasonPl: 'nie może być puste' }
    return { reason: `${en} ${limit} characters`, reasonPl: `liczba znaków: ${pl} ${limit}` }
  }
  return { reason: `must be ${en} ${limit}`, reasonPl: `wartość może wynosić ${pl} ${limit}` }
}

function ofLibrary(issue: z.core.$ZodIssue): FieldReason {
  if (issue.code === 'too_small' || issue.code === 'too_big') return limits(issue)
  if (issue.code === 'invalid_type') {
    if (issue.message.endsWith('received undefined')) return { reason: 'is missing', reasonPl: 'brakuje tego pola' }
    const [pl, en] = TYPES[issue.expected] ?? [issue.expected, issue.expected]
    return { reason: `${en} is needed here`, reasonPl: `potrzebne tu: ${pl}` }
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String).join(', ')
    return { reason: `must be one of: ${known}`, reasonPl: `musi być jednym z: ${known}` }
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return { reason: `has fields nobody knows: ${keys}`, reasonPl: `ma nieznane pola: ${keys}` }
  }
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return {
      reason: 'write an e-mail address such as office@example.com',
      reasonPl: 'wpisz adres e-mail, np. biuro@gmina.pl',
    }
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return {
      reason: 'write a web address that begins with https://',
      reasonPl: 'wpisz adres strony zaczynający się od https://',
    }
  return { reason: 'has a form that does not fit', reasonPl: 'ma postać, która tu nie pasuje' }
}

/**
 * Why a schema took offence, in Polish and English.
 *
 * @param issue  the first issue of a failed parse
 */
export function fieldReason(issue: z.core.$ZodIssue | undefined): FieldReason {
  if (!issue) return { reason: '', reasonPl: '' }
  if (LIBRARY.test(issue.message)) return ofLibrary(issue)
  for (const [en, pl] of OWN)
    if (en.test(issue.message)) return { reason: issue.message, reasonPl: issue.message.replace(en, pl) }
  return { reason: issue.message, reasonPl: issue.message }
}
