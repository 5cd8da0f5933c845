import type { Meaning } from '../problem.ts'

export const settlement = {
  'settlement.not-full-hours': {
    pl: 'Okres rozliczenia nie zaczyna się pełną godziną (kwadrans {start}).',
    en: 'The period to settle does not start on a full hour (quarter-hour {start}).',
    advicePl: 'Ustawa rozlicza godzinami: zacznij okres o pełnej godzinie.',
    adviceEn: 'The statute settles by hours: start the period on a full hour.',
  },
  'settlement.lengths-differ': {
    pl: 'Szereg punktu {point} ma {found} godzin, a okres {expected}.',
    en: 'The series of point {point} has {found} hours, the period has {expected}.',
    advicePl: 'Podaj dla każdego punktu wszystkie godziny okresu.',
    adviceEn: 'Give every hour of the period for every point.',
  },
  'settlement.missing-energy': {
    pl: 'Punkt {point} nie ma wartości w godzinie {hour} okresu.',
    en: 'Point {point} has no value in hour {hour} of the period.',
    advicePl: 'Uzupełnij brak wybraną metodą zastępczą i oznacz go; brak nigdy nie liczy się jako zero.',
    adviceEn: 'Fill the gap by a substitution method and mark it; missing never counts as zero.',
  },
  'settlement.point-twice': {
    pl: 'Punkt {point} podano dwa razy.',
    en: 'Point {point} is given twice.',
    advicePl: 'Zostaw jeden zapis punktu.',
    adviceEn: 'Keep one entry of the point.',
  },
  'settlement.cluster-waits': {
    pl: 'Ulgi klastra policzono tak, jakby decyzja Komisji Europejskiej obowiązywała; dziś ich się nie stosuje.',
    en: 'The cluster discounts are computed as if the European Commission’s decision were in force; today they are not applied.',
    advicePl: 'Nie traktuj tej korzyści jako pewnej; pokazuj ją obok wyniku bez decyzji.',
    adviceEn: 'Do not treat this gain as certain; show it beside the result without the decision.',
  },
  'settlement.cluster-off': {
    pl: 'Decyzji Komisji Europejskiej nie ma: żadna energia klastra nie jest rozliczana ulgowo.',
    en: 'There is no decision of the European Commission: no energy of the cluster is settled at a discount.',
    advicePl: 'Aby zobaczyć skutek decyzji, policz wariant z decyzją.',
    adviceEn: 'To see what the decision would bring, compute the variant with it.',
  },
  'settlement.cluster-shut-out': {
    pl: 'Punkt {point} jest rozliczany w opustach, więc nie korzysta ze wsparcia klastra (art. 184k ust. 4).',
    en: 'Point {point} is settled by net-metering, so it is shut out of the cluster’s support (art. 184k(4)).',
    advicePl: 'Sprawdź, czy przejście na net-billing opłaca się temu członkowi.',
    adviceEn: 'Check whether a change to net-billing pays for this member.',
  },
  'balance.lengths-differ': {
    pl: 'Szereg punktu {point} ma {found} wartości, a okres bilansu {expected}.',
    en: 'The series of point {point} has {found} values, the period of the balance has {expected}.',
    advicePl: 'Podaj dla każdego punktu tyle samo wartości, od tej samej chwili.',
    adviceEn: 'Give the same number of values for every point, from the same instant.',
  },
  'balance.negative': {
    pl: 'Punkt {point} ma w przedziale {interval} energię {value} Wh.',
    en: 'Point {point} has an energy of {value} Wh in interval {interval}.',
    advicePl: 'Energia nie jest ujemna: pobór i oddanie podaje się osobno.',
    adviceEn: 'Energy is not negative: withdrawal and feed-in are given apart.',
  },
  'balance.point-without-group': {
    pl: 'Punkt {point} nie należy do żadnej grupy, więc sumy grup nie dałyby całości.',
    en: 'Point {point} belongs to no group, so the groups would not add up to the whole.',
    advicePl: 'Przypisz punkt do członka i gminy na liście punktów.',
    adviceEn: 'Assign the point to a member and a gmina in the list of points.',
  },
  'balance.too-large': {
    pl: 'Suma energii przekracza 9 007 199 254 740 991 Wh (9 007 TWh).',
    en: 'The sum of energy exceeds 9,007,199,254,740,991 Wh (9,007 TWh).',
    advicePl: 'Sprawdź jednostkę: wartości mają być w watogodzinach.',
    adviceEn: 'Check the unit: values are watt-hours.',
  },
  'balance.incomplete': {
    pl: 'W {intervals} z {all} przedziałów brakuje wartości ({missing} razem, pierwszy brak: {first}). Ich energii nie ma w żadnej sumie.',
    en: 'Values are missing in {intervals} of {all} intervals ({missing} in all, the first at {first}). Their energy is in no sum.',
    advicePl: 'Uzupełnij braki metodą zastępczą i policz bilans ponownie.',
    adviceEn: 'Fill the gaps by a substitution method and compute the balance again.',
  },
  'balance.nothing': {
    pl: 'Nie ma żadnego przedziału do zbilansowania.',
    en: 'There is no interval to balance.',
    advicePl: 'Podaj co najmniej jedną wartość dla jednego punktu.',
    adviceEn: 'Give at least one value of one point.',
  },
} as const satisfies Record<string, Meaning>
