import { describe, expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { TASK_KINDS, task } from '../../usecases/dashboard/task.ts'
import { wordsIn } from '../words/words.ts'
import { taskNote, taskText } from './task-text.ts'

const [pl, en] = [wordsIn('pl'), wordsIn('en')]

describe('tasks of the desk in words', () => {
  test('every kind has a sentence in both languages', () => {
    for (const kind of TASK_KINDS) {
      const one = task(kind, 'readings', {
        month: '2026-03',
        count: 2,
        of: 5,
        name: { pl: 'Złóż pismo', en: 'File a letter' },
      })
      for (const words of [pl, en]) {
        expect(taskText(one, words).length, kind).toBeGreaterThan(5)
        expect(`${taskText(one, words)} ${taskNote(one, words)}`, kind).not.toMatch(/undefined|null|NaN/)
      }
      expect(taskText(one, pl), kind).not.toBe(taskText(one, en))
    }
  })
  test('points are counted in the four Polish forms', () => {
    const lacking = (count: number, of: number) =>
      task('complete-readings', 'readings', { month: '2026-03', count, of })
    expect(taskText(lacking(1, 5), pl)).toContain('1\u00a0punkt')
    expect(taskText(lacking(4, 5), pl)).toContain('4\u00a0punkty')
    expect(taskNote(lacking(4, 104), pl)).toBe('w komplecie 100 z 104\u00a0punktów')
    expect(taskNote(lacking(0, 1), pl)).toBe('w komplecie 1 z 1\u00a0punktu')
  })
  test('a date tells the day, what is left of it and the article', () => {
    const due = task('meet-deadline', 'deadlines', { dueOn: day('2026-04-10'), daysLeft: 3, basis: 'art. 38ad' })
    expect(taskNote(due, pl)).toBe('do 10.04.2026 (za 3 dni) · art. 38ad')
    expect(taskNote({ ...due, daysLeft: -2, basis: null }, en)).toBe('until 2026-04-10 (2 days late)')
  })
  test('a threshold tells where the cluster stands, in its unit', () => {
    const at = task('reach-threshold', 'what-ifs', {
      value: 0.0263,
      threshold: 0.05,
      unit: 'share',
      basis: 'art. 184l',
    })
    expect(taskNote(at, pl)).toBe('jest 2,6%, próg 5,0% · art. 184l')
    expect(taskNote({ ...at, value: null, unit: 'MW', threshold: 1.5 }, pl)).toContain('jest brak, próg 1,50 MW')
  })
})
