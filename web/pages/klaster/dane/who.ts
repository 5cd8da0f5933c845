import type { Words } from '../../../ui/words.ts'

/** Who changed the readings: a person by name where the reader may know it, a job in words. */
export function actorText(actor: string, { t }: Words, names: ReadonlyMap<string, string>): string {
  if (actor.startsWith('job:')) return t('OpenKlaster (automat)', 'OpenKlaster (by itself)')
  const id = /^user:([^/]+)/.exec(actor)?.[1]
  const name = id === undefined ? undefined : names.get(id)
  return name ?? t('osoba z biura', 'somebody of the office')
}

/** What made a version of the readings. */
export function reasonText(reason: string, { t }: Words): string {
  switch (reason) {
    case 'import':
      return t('import', 'import')
    case 'undo-import':
      return t('cofnięcie importu', 'import undone')
    case 'repair':
      return t('naprawa', 'repair')
    case 'undo-repair':
      return t('cofnięcie naprawy', 'repair undone')
    case 'live':
      return t('odczyty na żywo', 'live readings')
    default:
      return reason
  }
}
