import type { Role } from '../../api/session.ts'
import type { Words } from '../../ui/words.ts'

export const ROLES: readonly Role[] = ['administrator', 'office', 'council', 'member', 'auditor']

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text)
}

/** What a person is in a cluster, in words. */
export function roleName(role: Role, { t }: Words): string {
  switch (role) {
    case 'administrator':
      return t('administrator', 'administrator')
    case 'office':
      return t('biuro koordynatora', "coordinator's office")
    case 'council':
      return t('członek Rady Klastra', 'member of the council')
    case 'member':
      return t('przedstawiciel członka', "member's representative")
    case 'auditor':
      return t('audytor', 'auditor')
  }
}
