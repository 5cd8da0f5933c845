import type { Task } from '../../usecases/dashboard/task.ts'
import { daysText } from '../words/days-left.ts'
import type { Words } from '../words/words.ts'

/** A task as it comes over the wire. */
export type TaskShown = Omit<Task, 'dueOn'> & { readonly dueOn: string | null }

/** Where the cluster stands against a threshold, in its unit. */
function amount(value: number | null, unit: Task['unit'], { missing, percent, number }: Words): string {
  if (value === null) return missing
  if (unit === 'share') return percent(value)
  return unit === 'MW' ? `${number(value, 2)} MW` : number(value)
}

/** What is to be done, led by its verb. @pl nazwa zadania */
export function taskText(task: TaskShown, words: Words): string {
  const { t, of, count, month: monthText } = words
  const month = task.month === null ? '' : monthText(task.month)
  const isDone = task.state === 'done'
  switch (task.kind) {
    case 'enter-members':
      return t('Wpisz członków klastra', 'Enter the members of the cluster')
    case 'enter-points':
      return t('Wpisz punkty poboru energii', 'Enter the metering points')
    case 'complete-settings':
      return t('Uzupełnij dane i ceny klastra', 'Complete data and prices of the cluster')
    case 'import-first':
      return t('Wgraj pierwsze odczyty', 'Import the first readings')
    case 'accept-import':
      return t('Przyjmij albo odrzuć wgrane pliki', 'Accept or drop imported files')
    case 'complete-readings':
      return isDone
        ? t(`Odczyty są w komplecie: ${month}`, `Readings are complete: ${month}`)
        : t(
            `Uzupełnij lub sprawdź odczyty: ${count(task.count ?? 0, 'point')}`,
            `Complete or check readings: ${count(task.count ?? 0, 'point')}`,
          )
    case 'run-settlement':
      return t(`Oblicz rozliczenie za ${month}`, `Compute the settlement of ${month}`)
    case 'approve-settlement':
      return isDone
        ? t(`Rozliczenie za ${month} zatwierdzono`, `The settlement of ${month} is approved`)
        : t(`Sprawdź i zatwierdź rozliczenie za ${month}`, `Check and approve the settlement of ${month}`)
    case 'approve-correction':
      return t(
        `Sprawdź i zatwierdź korektę rozliczenia za ${month}`,
        `Check and approve the correction of the settlement of ${month}`,
      )
    case 'consider-remarks':
      return t(`Rozpatrz uwagi członków: ${month}`, `Consider remarks of members: ${month}`)
    case 'send-statements':
      return t(`Wyślij zestawienia za ${month}`, `Send the statements of ${month}`)
    case 'meet-deadline':
      return task.name ? of(task.name) : ''
    case 'set-rule':
      return t('Uchwal klucz podziału korzyści', 'Resolve the rule of sharing benefits')
    case 'reach-threshold':
      return task.name
        ? t(`Zdecyduj, jak osiągnąć próg: ${task.name.pl}`, `Decide how to reach the threshold: ${task.name.en}`)
        : ''
  }
}

/** Until when, how much, on what ground, or why not yet. */
export function taskNote(task: TaskShown, words: Words): string {
  const { t, count, dayShort } = words
  if (task.why === 'readings-first') return t('jeszcze nie można: najpierw odczyty', 'not yet: readings first')
  if (task.why === 'office-only') return t('robi to biuro koordynatora', 'the coordinator’s office does it')
  switch (task.kind) {
    case 'enter-members':
      return t('od nich zaczyna się rejestr', 'the register begins with them')
    case 'enter-points':
      return t('po jednym albo z arkusza', 'one by one or from a spreadsheet')
    case 'complete-settings':
      return t(
        'koordynator, położenie, ceny: bez nich nie ma rozliczenia',
        'coordinator, position, prices: nothing is settled without',
      )
    case 'import-first':
      return t('pliki dystrybutorów takie, jakie są', 'files of the distributors as they are')
    case 'accept-import':
      return t(`czekające importy: ${task.count}`, `imports waiting: ${task.count}`)
    case 'complete-readings': {
      const [lacking, all] = [task.count ?? 0, task.of ?? 0]
      return t(
        `w komplecie ${all - lacking} z ${count(all, 'ofPoints')}`,
        `${all - lacking} of ${count(all, 'point')} complete`,
      )
    }
    case 'run-settlement':
      return ''
    case 'approve-settlement':
    case 'approve-correction':
      return task.number ?? t('szkic jest obliczony', 'the draft is computed')
    case 'consider-remarks':
      return `${t('bez odpowiedzi', 'without an answer')}: ${task.count}${task.why === 'corrected' ? t(', rozliczenie skorygowano', ', the settlement was corrected') : ''}`
    case 'send-statements':
      return t(`wysłano ${task.count} z ${task.of}`, `${task.count} of ${task.of} sent`)
    case 'meet-deadline': {
      const left = task.daysLeft === null ? '' : ` (${daysText(task.daysLeft, words)})`
      const day = task.dueOn === null ? '' : `${t('do', 'until')} ${dayShort(task.dueOn)}${left}`
      return [day, task.basis ?? ''].filter((part) => part !== '').join(' · ')
    }
    case 'set-rule':
      return t('dziś obowiązuje klucz z ustawień, bez uchwały', 'the rule of the settings holds, without a resolution')
    case 'reach-threshold': {
      const [is, wanted] = [amount(task.value, task.unit, words), amount(task.threshold, task.unit, words)]
      return t(
        `jest ${is}, próg ${wanted} · ${task.basis ?? ''}`,
        `is ${is}, threshold ${wanted} · ${task.basis ?? ''}`,
      )
    }
  }
}
