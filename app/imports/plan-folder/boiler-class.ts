import type { BoilerClass } from '../../../domain/plan/boiler-bans.ts'

/** Classes of boilers in the words of registers and questionnaires. */
export const CLASSES: Readonly<Record<string, BoilerClass>> = {
  'bez klasy': 'no-class',
  pozaklasowy: 'no-class',
  bezklasowy: 'no-class',
  'no-class': 'no-class',
  3: 'class-3',
  4: 'class-4',
  5: 'class-5',
  'klasa 3': 'class-3',
  'klasa 4': 'class-4',
  'klasa 5': 'class-5',
  'class-3': 'class-3',
  'class-4': 'class-4',
  'class-5': 'class-5',
  ekoprojekt: 'ecodesign',
  ecodesign: 'ecodesign',
}
