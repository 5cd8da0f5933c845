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
} as const satisfies Record<string, Meaning>
