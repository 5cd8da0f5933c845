import type { Meaning } from '../problem.ts'

export const metering = {
  'metering.empty-code': {
    pl: 'Kod PPE jest pusty.',
    en: 'The code of the metering point is empty.',
    advicePl: 'Wpisz kod PPE tak, jak na fakturze za prąd.',
    adviceEn: 'Write the code as on the electricity invoice.',
  },
  'metering.unknown-profile': {
    pl: 'Nie ma profilu standardowego „{id}”. Są: {known}.',
    en: 'There is no standard profile "{id}". There are: {known}.',
    advicePl: 'Wybierz profil z tego spisu.',
    adviceEn: 'Choose a profile of this list.',
  },
  'metering.missing-values': {
    pl: '{point}, {directionPl}, {month}: brakuje {missing} z {expected} wartości; najdłuższa przerwa {longestHours} h od {fromPl} do {toPl}.',
    en: '{point}, {direction}, {month}: {missing} of {expected} values are missing; the longest gap has {longestHours} h from {from} to {to}.',
    advicePl:
      'Poproś dystrybutora o brakujące odczyty albo zastąp je; zastąpienie zostanie oznaczone i można je cofnąć.',
    adviceEn:
      'Ask the distributor for the missing readings, or substitute them; a substitution is marked and can be undone.',
  },
  'metering.impossible-value': {
    pl: '{point}, {directionPl}, {month}: wartości, które nie mogą być odczytem: {count} (pierwsza: {value} Wh, {fromPl}). Potraktowano je jako brak.',
    en: '{point}, {direction}, {month}: values that cannot be readings: {count} (first: {value} Wh at {from}). They count as missing.',
    advicePl: 'Wartość ujemna oznacza zwykle saldo po zbilansowaniu: wgraj plik z poborem i oddaniem osobno.',
    adviceEn: 'A negative value usually is a balance after netting: load the file with withdrawal and feed-in apart.',
  },
  'metering.version-conflict': {
    pl: '{point}, {directionPl}, {month}: pliki „{older}” i „{newer}” podają różne wartości (liczba przedziałów: {count}, pierwszy {fromPl}: {olderKwhPl} i {newerKwhPl} kWh). Przyjęto „{newer}”.',
    en: '{point}, {direction}, {month}: the files "{older}" and "{newer}" disagree (number of intervals: {count}, first {from}: {olderKwh} and {newerKwh} kWh). "{newer}" was taken.',
    advicePl: 'Sprawdź, czy „{newer}” jest korektą dystrybutora; jeśli nie, usuń jeden z plików.',
    adviceEn: 'Check that "{newer}" is a correction by the distributor; if not, remove one of the files.',
  },
  'metering.version-undecided': {
    pl: '{point}, {directionPl}, {month}: pliki „{older}” i „{newer}” podają różne wartości (liczba przedziałów: {count}, pierwszy {fromPl}: {olderKwhPl} i {newerKwhPl} kWh) i nie wiadomo, który jest nowszy. Przyjęto „{newer}”.',
    en: '{point}, {direction}, {month}: the files "{older}" and "{newer}" disagree (number of intervals: {count}, first {from}: {olderKwh} and {newerKwh} kWh) and neither is known to be later. "{newer}" was taken.',
    advicePl: 'Ustal z dystrybutorem, który plik obowiązuje, i zostaw tylko ten.',
    adviceEn: 'Ask the distributor which file holds and keep only that one.',
  },
  'metering.estimate-not-taken': {
    pl: '{point}, {directionPl}, {month}: „{newer}” ma oszacowania tam, gdzie „{older}” ma pomiar (liczba przedziałów: {count}). Zostawiono pomiar.',
    en: '{point}, {direction}, {month}: "{newer}" holds estimates where "{older}" has measured (number of intervals: {count}). The measurement was kept.',
    advicePl: 'Nic nie trzeba robić, chyba że pomiar był błędny: wtedy usuń „{older}”.',
    adviceEn: 'Nothing needs doing, unless the measurement was wrong: then remove "{older}".',
  },
  'metering.above-contract-power': {
    pl: '{point}, {month}: pobór przekracza moc umowną {limitKw} kW (liczba przedziałów: {count}); najwięcej {kwhPl} kWh {fromPl}, średnio {meanKwPl} kW.',
    en: '{point}, {month}: the withdrawal exceeds the contract power of {limitKw} kW (number of intervals: {count}); at most {kwh} kWh at {from}, a mean of {meanKw} kW.',
    advicePl:
      'Jeśli odczyty są prawdziwe, zwiększ moc umowną (opłata za przekroczenie); jeśli nie, zgłoś błąd dystrybutorowi.',
    adviceEn:
      'If the readings are true, raise the contract power (excess is charged); if not, report them to the distributor.',
  },
  'metering.impossible-power': {
    pl: '{point}, {directionPl}, {month}: wartości niemożliwe przy mocy {limitKw} kW: {count}; największa {kwhPl} kWh {fromPl}, średnio {meanKwPl} kW.',
    en: '{point}, {direction}, {month}: values impossible at a power of {limitKw} kW: {count}; the largest is {kwh} kWh at {from}, a mean of {meanKw} kW.',
    advicePl: 'Sprawdź jednostkę pliku (Wh, kWh), mnożnik przekładników i moc umowną w spisie punktów.',
    adviceEn:
      'Check the unit of the file (Wh, kWh), the factor of the transformers and the contract power in the list of points.',
  },
  'metering.above-plant-power': {
    pl: '{point}, {month}: oddanie przekracza moc instalacji {limitKw} kW (liczba przedziałów: {count}); najwięcej {kwhPl} kWh {fromPl}, średnio {meanKwPl} kW.',
    en: '{point}, {month}: the feed-in exceeds the power of the plant of {limitKw} kW (number of intervals: {count}); at most {kwh} kWh at {from}, a mean of {meanKw} kW.',
    advicePl: 'Sprawdź moc instalacji w spisie i jednostkę odczytów.',
    adviceEn: 'Check the power of the plant in the list and the unit of the readings.',
  },
  'metering.unit-mix-up': {
    pl: '{point}, {directionPl}: od {firstDayPl} do {lastDayPl} wartości są około {ratio} razy {sizePl} niż w sąsiednich dniach: zapewne pomylono Wh i kWh.',
    en: '{point}, {direction}: from {firstDay} to {lastDay} values are about {ratio} times {size} than on the days around: Wh and kWh were probably mixed up.',
    advicePl: 'Porównaj z fakturą i wgraj ten okres ponownie z właściwą jednostką.',
    adviceEn: 'Compare with the invoice and load this period again with the right unit.',
  },
  'metering.swapped-direction': {
    pl: '{point}: od {firstDayPl} do {lastDayPl} pobór i oddanie są zamienione: {evidencePl}.',
    en: '{point}: from {firstDay} to {lastDay} withdrawal and feed-in are exchanged: {evidence}.',
    advicePl: 'Wgraj ten okres ponownie z zamienionymi kierunkami albo popraw kod PPE oddania w spisie punktów.',
    adviceEn:
      'Load this period again with the directions exchanged, or correct the feed-in code in the list of points.',
  },
  'metering.feed-in-without-plant': {
    pl: '{point}: punkt oddaje energię ({kwhPl} kWh, pierwszy raz {fromPl}), a w spisie nie ma przy nim żadnej instalacji.',
    en: '{point}: the point feeds in energy ({kwh} kWh, first at {from}), but the list has no plant at it.',
    advicePl: 'Dopisz instalację (rodzaj, moc) do spisu albo sprawdź, czy kierunki nie są zamienione.',
    adviceEn: 'Add the plant (kind, power) to the list, or check whether the directions are exchanged.',
  },
  'metering.shifted-by-sun': {
    pl: '{point}, {directionPl}: od {firstDayPl} do {lastDayPl} {whatPl} (liczba dni: {days}): dane są przesunięte o {hours} h.',
    en: '{point}, {direction}: from {firstDay} to {lastDay} {what} (number of days: {days}): the data are shifted by {hours} h.',
    advicePl:
      'Sprawdź, czy plik podaje czas zimowy, UTC czy lokalny oraz początek czy koniec godziny, i wgraj go ponownie.',
    adviceEn:
      'Check whether the file gives winter time, UTC or local time and the start or the end of the hour, and load it again.',
  },
  'metering.shifted-by-clock': {
    pl: '{point}, {directionPl}: od {firstDayPl} do {lastDayPl} typowy dzień jest przesunięty o {hours} h względem poprzednich tygodni ({causePl}).',
    en: '{point}, {direction}: from {firstDay} to {lastDay} the typical day is shifted by {hours} h against the weeks before ({cause}).',
    advicePl:
      'Sprawdź, czy plik podaje czas zimowy, UTC czy lokalny oraz początek czy koniec godziny, i wgraj go ponownie.',
    adviceEn:
      'Check whether the file gives winter time, UTC or local time and the start or the end of the hour, and load it again.',
  },
  'metering.stuck-value': {
    pl: '{point}, {directionPl}: ta sama wartość {kwhPl} kWh przez {hours} h, od {fromPl} do {toPl}: licznik lub transmisja stanęły.',
    en: '{point}, {direction}: the same value of {kwh} kWh for {hours} h, from {from} to {to}: meter or transmission stood still.',
    advicePl: 'Poproś dystrybutora o sprawdzenie licznika i o wartości zastępcze za ten czas.',
    adviceEn: 'Ask the distributor to check the meter and for substitute values of this time.',
  },
  'metering.zero-days': {
    pl: '{point}, {directionPl}: same zera od {firstDayPl} do {lastDayPl} (liczba dni: {days}), choć ten punkt zwykle nie ma zer.',
    en: '{point}, {direction}: nothing but zeros from {firstDay} to {lastDay} (number of days: {days}), though this point usually has none.',
    advicePl: 'Ustal, czy punkt był wyłączony; jeśli nie, są to brakujące odczyty zapisane jako zero.',
    adviceEn: 'Find out whether the point was off; if not, these are missing readings written as zero.',
  },
  'metering.no-production': {
    pl: '{point}: brak oddania od {firstDayPl} do {lastDayPl} (liczba dni: {days}), choć instalacja zwykle wtedy produkuje.',
    en: '{point}: no feed-in from {firstDay} to {lastDay} (number of days: {days}), though the plant usually produces then.',
    advicePl: 'Sprawdź falownik i zabezpieczenia albo poproś dystrybutora o odczyty.',
    adviceEn: 'Check the inverter and the fuses, or ask the distributor for the readings.',
  },
  'metering.billing-differs': {
    pl: '{point}, {directionPl}: odczyty od {firstDayPl} do {lastDayPl} dają {kwhPl} kWh, a faktura {billedKwhPl} kWh (różnica {percentPl}%).',
    en: '{point}, {direction}: the readings from {firstDay} to {lastDay} sum to {kwh} kWh, the invoice says {billedKwh} kWh (difference {percent} %).',
    advicePl: 'Sprawdź okres faktury, mnożnik licznika i czy porównujesz wartości przed zbilansowaniem.',
    adviceEn: 'Check the period of the invoice, the factor of the meter and whether both are before netting.',
  },
  'metering.billing-unit': {
    pl: '{point}, {directionPl}: odczyty od {firstDayPl} do {lastDayPl} dają {kwhPl} kWh, a faktura {billedKwhPl} kWh: różnica około {ratio} razy wskazuje na pomyłkę Wh i kWh.',
    en: '{point}, {direction}: the readings from {firstDay} to {lastDay} sum to {kwh} kWh, the invoice says {billedKwh} kWh: a ratio of about {ratio} points to a mix-up of Wh and kWh.',
    advicePl: 'Wgraj odczyty ponownie z właściwą jednostką.',
    adviceEn: 'Load the readings again with the right unit.',
  },
  'metering.night-feed-in': {
    pl: '{point}, {month}: instalacja fotowoltaiczna oddaje energię w nocy ({kwhPl} kWh, liczba przedziałów: {count}, pierwszy {fromPl}).',
    en: '{point}, {month}: the PV plant feeds in at night ({kwh} kWh, number of intervals: {count}, first at {from}).',
    advicePl:
      'Sprawdź, czy jest tam magazyn energii lub inne źródło i dopisz je do spisu; jeśli nie, odczyty są błędne.',
    adviceEn:
      'Check whether there is a storage or another source and add it to the list; if not, the readings are wrong.',
  },
  'metering.autumn-hour-missing': {
    pl: '{point}, {directionPl}: {firstDayPl} brakuje jednej z dwóch godzin 2:00–3:00: doba ma 25 godzin, a plik zna 24.',
    en: '{point}, {direction}: on {firstDay} one of the two hours 2:00–3:00 is missing: the day has 25 hours, the file knows 24.',
    advicePl: 'Poproś dystrybutora o dodatkową godzinę albo zastąp ją; energia tej godziny nie może zniknąć.',
    adviceEn: 'Ask the distributor for the extra hour or substitute it; its energy must not vanish.',
  },
  'metering.autumn-hour-doubled': {
    pl: '{point}, {directionPl}: {firstDayPl} jedna z dwóch godzin 2:00–3:00 ma sumę obu ({kwhPl} kWh), druga {otherPl}.',
    en: '{point}, {direction}: on {firstDay} one of the two hours 2:00–3:00 holds the sum of both ({kwh} kWh), the other {other}.',
    advicePl: 'Podziel wartość na obie godziny; bilansowanie godzinowe tej doby jest inaczej niepewne.',
    adviceEn: 'Split the value over both hours; otherwise the hourly netting of this day is uncertain.',
  },
  'metering.day-length': {
    pl: '{point}, {firstDayPl}: liczba wartości w pliku: {found}, w dobie: {expected}.',
    en: '{point}, {firstDay}: values in the file: {found}, in the day: {expected}.',
    advicePl: 'Sprawdź, czy plik podaje czas zimowy, UTC czy lokalny i jak zapisuje zmianę czasu.',
    adviceEn: 'Check whether the file gives winter time, UTC or local time and how it writes the clock change.',
  },
  'metering.no-clock-change': {
    pl: '{point}, {year}: plik ma w dniach zmiany czasu tyle wartości co w zwykłe dni ({found}): podaje stały czas (zimowy lub UTC), a nie czas lokalny.',
    en: '{point}, {year}: the file has as many values on the days of clock change as on ordinary ones ({found}): it gives constant time (winter time or UTC), not local time.',
    advicePl: 'Wskaż przy wgrywaniu, że plik jest w czasie zimowym; inaczej lato jest przesunięte o godzinę.',
    adviceEn: 'State when loading that the file is in winter time; otherwise summer is shifted by an hour.',
  },
  'metering.year-length': {
    pl: '{point}, {directionPl}: rok {year} ma {found} z {expected} wartości.',
    en: '{point}, {direction}: the year {year} has {found} of {expected} values.',
    advicePl: 'Wgraj brakujące miesiące albo skróć okres analizy.',
    adviceEn: 'Load the missing months or shorten the period of the analysis.',
  },
  'metering.not-filled': {
    pl: '{point}, {directionPl}: nie zastąpiono braku od {fromPl} do {toPl} (liczba wartości: {count}): {reasonPl}.',
    en: '{point}, {direction}: the gap from {from} to {to} (number of values: {count}) was not filled: {reason}.',
    advicePl: 'Podaj rozliczone zużycie tego okresu lub profil standardowy, albo poproś dystrybutora o odczyty.',
    adviceEn: 'Give the billed energy of this period or a standard profile, or ask the distributor for readings.',
  },
  'metering.billed-below-measured': {
    pl: '{point}, {directionPl}: faktura za {firstDayPl}–{lastDayPl} ma {billedKwhPl} kWh, a same znane odczyty {kwhPl} kWh: nie ma czego rozłożyć na braki.',
    en: '{point}, {direction}: the invoice for {firstDay} to {lastDay} has {billedKwh} kWh, the known readings alone {kwh} kWh: nothing is left for the gaps.',
    advicePl: 'Sprawdź okres faktury i odczyty; braki zastąpiono inaczej lub zostawiono.',
    adviceEn: 'Check the period of the invoice and the readings; the gaps were filled otherwise or left.',
  },
  'metering.substituted': {
    pl: '{point}, {directionPl}: zastąpiono wartości od {fromPl} do {toPl} (liczba: {count}, razem {kwhPl} kWh), metoda: {methodPl}.',
    en: '{point}, {direction}: values from {from} to {to} were substituted (number: {count}, together {kwh} kWh), method: {method}.',
    advicePl: 'Sprawdź zastąpienie; można je cofnąć i podmienić na odczyt, gdy przyjdzie.',
    adviceEn: 'Check the substitution; it can be undone and replaced by the reading when it comes.',
  },
  'metering.set-aside': {
    pl: '{point}, {directionPl}: odłożono wartości od {fromPl} do {toPl} (liczba: {count}, razem {kwhPl} kWh): {reasonPl}. Traktuje się je jak brak.',
    en: '{point}, {direction}: values from {from} to {to} were set aside (number: {count}, together {kwh} kWh): {reason}. They count as missing.',
    advicePl: 'Potwierdź, że wartości są błędne, i wgraj poprawne; odłożenie można cofnąć.',
    adviceEn: 'Confirm that the values are wrong and load the right ones; setting aside can be undone.',
  },
  'metering.exchanged': {
    pl: '{point}: zamieniono pobór z oddaniem od {fromPl} do {toPl}: {reasonPl}.',
    en: '{point}: withdrawal and feed-in were exchanged from {from} to {to}: {reason}.',
    advicePl: 'Potwierdź zamianę u dystrybutora; można ją cofnąć.',
    adviceEn: 'Confirm the exchange with the distributor; it can be undone.',
  },
  'metering.undo-mismatch': {
    pl: 'Nie można cofnąć zastąpienia {point} od {from}: w serii stoją inne wartości niż w zapisie.',
    en: 'The substitution of {point} from {from} cannot be undone: the series holds other values than the record.',
    advicePl: 'Cofnij najpierw późniejsze zmiany tego okresu.',
    adviceEn: 'Undo later changes of this period first.',
  },
  'metering.code-check-digit': {
    pl: 'Kod PPE {code}: cyfra kontrolna się nie zgadza ({reason}).',
    en: 'Code {code}: the check digit does not agree ({reason}).',
    advicePl: 'Przepisz kod z faktury; jedna cyfra jest zapewne pomylona.',
    adviceEn: 'Copy the code from the invoice; one digit is probably wrong.',
  },
  'metering.code-distributor': {
    pl: 'Kod PPE {code} należy do sieci „{byCode}”, a w spisie stoi dystrybutor „{stated}”.',
    en: 'Code {code} belongs to the network of "{byCode}", but the list says "{stated}".',
    advicePl: 'Popraw dystrybutora albo kod; od dystrybutora zależą stawki.',
    adviceEn: 'Correct the distributor or the code; the rates depend on the distributor.',
  },
  'metering.group-unknown': {
    pl: '{code}: „{group}” nie wygląda na grupę taryfową.',
    en: '{code}: "{group}" does not look like a tariff group.',
    advicePl: 'Wpisz grupę z faktury, np. G11, C12a, B21.',
    adviceEn: 'Write the group from the invoice, e.g. G11, C12a, B21.',
  },
  'metering.group-voltage': {
    pl: '{code}: grupa {group} jest dla napięcia {expected}, a w spisie stoi {stated}.',
    en: '{code}: group {group} is for {expected} voltage, but the list says {stated}.',
    advicePl: 'Popraw napięcie albo grupę według umowy.',
    adviceEn: 'Correct the voltage or the group by the contract.',
  },
  'metering.group-power': {
    pl: '{code}: grupa {group} jest dla mocy umownej {expectedPl} {thresholdKw} kW, a w spisie stoi {powerKw} kW.',
    en: '{code}: group {group} is for a contract power {expected} {thresholdKw} kW, but the list says {powerKw} kW.',
    advicePl: 'Popraw moc umowną albo grupę według umowy.',
    adviceEn: 'Correct the contract power or the group by the contract.',
  },
  'metering.household-group': {
    pl: '{code}: grupa {group} jest dla gospodarstw domowych, a członek to: {memberKind}.',
    en: '{code}: group {group} is for households, but the member is: {memberKind}.',
    advicePl: 'Sprawdź umowę; wyjątkiem są np. klatki schodowe i garaże budynków mieszkalnych.',
    adviceEn: 'Check the contract; stairwells and garages of residential buildings are among the exceptions.',
  },
  'metering.business-group': {
    pl: '{code}: członek jest gospodarstwem domowym, a grupa {group} jest dla firm.',
    en: '{code}: the member is a household, but group {group} is for businesses.',
    advicePl: 'Sprawdź grupę na fakturze.',
    adviceEn: 'Check the group on the invoice.',
  },
  'metering.plant-without-feed-in': {
    pl: '{code}: przy punkcie jest instalacja o mocy {powerKw} kW, a nie ma rejestru oddania.',
    en: '{code}: there is a plant of {powerKw} kW at the point, but no feed-in register.',
    advicePl: 'Wgraj odczyty oddania albo potwierdź, że cała produkcja jest zużywana na miejscu.',
    adviceEn: 'Load the feed-in readings, or confirm that all production is used on the spot.',
  },
  'metering.register-without-plant': {
    pl: '{code}: punkt ma rejestr oddania, a w spisie nie ma przy nim instalacji.',
    en: '{code}: the point has a feed-in register, but the list has no plant at it.',
    advicePl: 'Dopisz instalację albo usuń kod oddania.',
    adviceEn: 'Add the plant or remove the feed-in code.',
  },
  'metering.plant-above-connection': {
    pl: '{code}: moc instalacji {powerKw} kW przekracza moc przyłączeniową {limitKw} kW.',
    en: '{code}: the power of the plants, {powerKw} kW, is above the connection power of {limitKw} kW.',
    advicePl: 'Sprawdź obie moce w umowie przyłączeniowej.',
    adviceEn: 'Check both powers in the connection agreement.',
  },
  'metering.contract-above-connection': {
    pl: '{code}: moc umowna {powerKw} kW przekracza moc przyłączeniową {limitKw} kW.',
    en: '{code}: the contract power of {powerKw} kW is above the connection power of {limitKw} kW.',
    advicePl: 'Sprawdź obie moce w umowie.',
    adviceEn: 'Check both powers in the contract.',
  },
  'metering.power-not-positive': {
    pl: '{code}: moc umowna {powerKw} kW nie jest dodatnia.',
    en: '{code}: a contract power of {powerKw} kW is not positive.',
    advicePl: 'Wpisz moc umowną z faktury w kW.',
    adviceEn: 'Write the contract power from the invoice, in kW.',
  },
  'metering.power-unit': {
    pl: '{code}: moc umowna {powerKw} kW w grupie {group} wygląda na waty.',
    en: '{code}: a contract power of {powerKw} kW in group {group} looks like watts.',
    advicePl: 'Wpisz moc umowną w kilowatach.',
    adviceEn: 'Write the contract power in kilowatts.',
  },
  'metering.point-twice': {
    pl: 'Punkt {code} stoi w spisie wielokrotnie (liczba wierszy: {count}).',
    en: 'The point {code} stands in the list more than once (number of rows: {count}).',
    advicePl: 'Zostaw jeden wiersz; dwa wiersze liczyłyby energię podwójnie.',
    adviceEn: 'Keep one row; two rows would count the energy twice.',
  },
} as const satisfies Record<string, Meaning>
