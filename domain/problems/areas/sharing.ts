import type { Meaning } from '../problem.ts'

/** Problems of sharing a benefit. */
export const sharing = {
  'sharing.no-members': {
    pl: 'Nie ma między kogo dzielić: lista członków jest pusta.',
    en: 'There is nobody to share among: the list of members is empty.',
    advicePl: 'Podaj co najmniej jednego członka.',
    adviceEn: 'Give at least one member.',
  },
  'sharing.energy-missing': {
    pl: 'Członek „{member}” nie ma podanej energii, a ten klucz jej wymaga.',
    en: 'Member "{member}" has no energy given, but this key needs it.',
    advicePl: 'Podaj energię każdego członka; kto jej nie miał, ma wpisane 0.',
    adviceEn: 'Give the energy of every member; write 0 for one that had none.',
  },
  'sharing.no-energy': {
    pl: 'Żaden członek nie ma energii, więc klucz energetyczny nie ma czym dzielić.',
    en: 'No member has any energy, so a key by energy has nothing to divide by.',
    advicePl: 'Wybierz klucz równy albo sprawdź pomiary.',
    adviceEn: 'Choose the equal key or check the readings.',
  },
  'sharing.nothing-to-weigh': {
    pl: 'Wagi członków sumują się do zera, więc nie wyznaczają podziału.',
    en: 'The weights of the members add up to nothing, so they give no shares.',
    advicePl: 'Wybierz inny klucz albo sprawdź wagi.',
    adviceEn: 'Choose another key or check the weights.',
  },
  'sharing.unequal-hours': {
    pl: 'Członek „{member}” ma {hours} godzin, a inni {expected}.',
    en: 'Member "{member}" has {hours} hours, the others {expected}.',
    advicePl: 'Podaj tyle samo godzin dla każdego, w tej samej kolejności.',
    adviceEn: 'Give the same hours for everyone, in the same order.',
  },
  'sharing.values-missing': {
    pl: 'Ten klucz wymaga wartości koalicji (values).',
    en: 'This key needs the worth of the coalitions (values).',
    advicePl: 'Podaj wartość każdej grupy członków, np. {"A": 0, "B": 0, "A,B": 100}.',
    adviceEn: 'Give the worth of every group of members, e.g. {"A": 0, "B": 0, "A,B": 100}.',
  },
  'sharing.members-differ': {
    pl: 'Członkowie ({members}) i gracze z values ({players}) to nie te same osoby.',
    en: 'The members ({members}) and the players of values ({players}) are not the same.',
    advicePl: 'Użyj tych samych identyfikatorów w obu miejscach.',
    adviceEn: 'Use the same ids in both places.',
  },
  'sharing.bad-coalition': {
    pl: 'Koalicja „{coalition}” jest źle zapisana: identyfikatory muszą być posortowane, różne i niepuste.',
    en: 'The coalition "{coalition}" is written badly: ids must be sorted, different and not empty.',
    advicePl: 'Zapisz identyfikatory rosnąco, rozdzielone przecinkami bez spacji, np. "A,B".',
    adviceEn: 'Write the ids in ascending order, joined by commas without blanks, e.g. "A,B".',
  },
  'sharing.missing-coalition': {
    pl: 'Brakuje wartości koalicji „{coalition}”.',
    en: 'The worth of the coalition "{coalition}" is missing.',
    advicePl: 'Podaj wartość każdej koalicji; pusta jest warta 0.',
    adviceEn: 'Give the worth of every coalition; the empty one is worth 0.',
  },
  'sharing.empty-coalition-worth': {
    pl: 'Pusta koalicja jest warta 0, a podano co innego.',
    en: 'The empty coalition is worth 0, but something else was given.',
    advicePl: 'Usuń tę pozycję.',
    adviceEn: 'Remove this entry.',
  },
  'sharing.no-players': {
    pl: 'Gra nie ma żadnego gracza.',
    en: 'The game has no player.',
    advicePl: 'Podaj wartości koalicji, np. {"A": 10}.',
    adviceEn: 'Give the worth of coalitions, e.g. {"A": 10}.',
  },
  'sharing.too-many-players': {
    pl: 'Graczy jest {count}; dokładnie liczymy najwyżej {most}.',
    en: 'There are {count} players; at most {most} are counted exactly.',
    advicePl: 'Połącz podobnych członków w grupy albo użyj wartości Shapleya z losowania.',
    adviceEn: 'Join similar members into groups, or use the sampled Shapley value.',
  },
  'sharing.worthless-game': {
    pl: 'Wszyscy razem są warci 0, więc gra nie mówi, jak dzielić.',
    en: 'All together are worth 0, so the game does not tell how to share.',
    advicePl: 'Sprawdź wartość pełnej koalicji albo wybierz inny klucz.',
    adviceEn: 'Check the worth of the full coalition or choose another key.',
  },
  'sharing.benefit-differs-from-game': {
    pl: 'Korzyść {benefit} zł różni się od wartości pełnej koalicji {game} zł; podzielono ją w tych samych proporcjach.',
    en: 'The benefit of {benefit} PLN differs from the worth of the full coalition, {game} PLN; it was shared in the same proportions.',
    advicePl: 'Sprawdź, czy obie kwoty dotyczą tego samego okresu.',
    adviceEn: 'Check whether both amounts are of the same period.',
  },
  'sharing.outside-core': {
    pl: 'Ten podział leży poza rdzeniem: grupa {coalition} osobno miałaby więcej.',
    en: 'These shares lie outside the core: the group {coalition} would have more alone.',
    advicePl: 'Rozważ nukleolus, który najlepiej zadowala najsłabszą grupę.',
    adviceEn: 'Consider the nucleolus, which does best by the group that fares worst.',
  },
  'sharing.loss-shared': {
    pl: 'Korzyść jest ujemna: podzielono stratę {benefit} zł, tym samym kluczem.',
    en: 'The benefit is negative: a loss of {benefit} PLN was shared by the same key.',
    advicePl: 'Sprawdź, czy umowa przewiduje udział członków w stracie.',
    adviceEn: 'Check whether the agreement provides for sharing a loss.',
  },
} as const satisfies Record<string, Meaning>
