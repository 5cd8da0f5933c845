import { MEMBER_KIND_WORDS } from '../../../../domain/governance/member-kind.ts'
import type { Named } from '../../../ui/choices.ts'
import type { Words } from '../../../ui/words.ts'
import { PERSON_ROLES } from '../czlonkowie/words.ts'
import { DIRECTIONS, PROSUMERS, SCOPES, SOURCES, VOLTAGES } from '../punkty/words.ts'
import { SHARING_KEYS } from '../rozliczenia/sharing-keys.ts'

const STATES: Named<string> = {
  draft: { pl: 'szkic', en: 'draft' },
  approved: { pl: 'zatwierdzone', en: 'approved' },
  published: { pl: 'opublikowane', en: 'published' },
  withdrawn: { pl: 'wycofane', en: 'withdrawn' },
  sent: { pl: 'wysłane', en: 'sent' },
  objected: { pl: 'z uwagą', en: 'with a remark' },
  adopted: { pl: 'uchwalony', en: 'adopted' },
  planned: { pl: 'planowane', en: 'planned' },
  operating: { pl: 'działa', en: 'operating' },
}

const ROLES: Named<string> = {
  founder: { pl: 'założyciel', en: 'founder' },
  participant: { pl: 'uczestnik', en: 'participant' },
  administrator: { pl: 'administrator', en: 'administrator' },
  office: { pl: 'biuro koordynatora', en: "coordinator's office" },
  council: { pl: 'Rada Klastra', en: 'council' },
  member: { pl: 'przedstawiciel członka', en: "member's representative" },
  auditor: { pl: 'audytor', en: 'auditor' },
  ...PERSON_ROLES,
}

/** Values of fields that are chosen from a list, by the name of the field. */
const VALUES: Readonly<Record<string, Named<string>>> = {
  kind: {
    ...MEMBER_KIND_WORDS,
    ...SOURCES,
    other: { pl: 'inny', en: 'other' },
    announcement: { pl: 'ogłoszenie', en: 'announcement' },
    event: { pl: 'wydarzenie', en: 'event' },
    document: { pl: 'dokument', en: 'document' },
  },
  memberKind: MEMBER_KIND_WORDS,
  memberKinds: MEMBER_KIND_WORDS,
  source: SOURCES,
  role: ROLES,
  roles: ROLES,
  state: STATES,
  status: STATES,
  direction: DIRECTIONS,
  voltage: VOLTAGES,
  prosumer: PROSUMERS,
  scope: SCOPES,
  key: SHARING_KEYS,
  sharingKey: SHARING_KEYS,
  placement: {
    behind: { pl: 'za licznikiem', en: 'behind the meter' },
    'feed-in': { pl: 'własny punkt oddania', en: 'own feed-in point' },
  },
  netting: {
    raw: { pl: 'przed zbilansowaniem', en: 'before netting' },
    netted: { pl: 'po zbilansowaniu', en: 'after netting' },
  },
  language: { pl: { pl: 'polski', en: 'Polish' }, en: { pl: 'angielski', en: 'English' } },
}

/**
 * A value chosen from a list, as the forms call it; undefined where the field has no such list.
 *
 * @param field - name of the field it stands in
 */
export function chosenWords(field: string | undefined, value: string, { language }: Words): string | undefined {
  const names = field !== undefined && Object.hasOwn(VALUES, field) ? VALUES[field] : undefined
  return names && Object.hasOwn(names, value) ? names[value]?.[language] : undefined
}
