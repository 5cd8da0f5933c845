import type { Member, MemberPatch } from '../../../api/members.ts'
import type { FieldError } from '../../../api/problem.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'
import { dayAfter, dayBefore } from './words.ts'

export interface StretchValues {
  readonly from: string
  readonly to: string
  readonly role: 'founder' | 'participant'
}

export interface PersonValues {
  readonly role: Member['people'][number]['role']
  readonly name: string
  readonly position: string
  readonly email: string
  readonly phone: string
}

/** A member as the form shows it: texts as typed. */
export interface MemberValues {
  readonly memberId: string
  readonly name: string
  readonly kind: string
  readonly kindText: string
  readonly nip: string
  readonly regon: string
  readonly krs: string
  readonly gmina: string
  readonly town: string
  readonly street: string
  readonly building: string
  readonly flat: string
  readonly postcode: string
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly recoversVat: string
  readonly notes: string
  readonly memberships: readonly StretchValues[]
  readonly people: readonly PersonValues[]
}

export const BLANK: MemberValues = {
  memberId: '',
  name: '',
  kind: '',
  kindText: '',
  nip: '',
  regon: '',
  krs: '',
  gmina: '',
  town: '',
  street: '',
  building: '',
  flat: '',
  postcode: '',
  email: '',
  phone: '',
  website: '',
  recoversVat: '',
  notes: '',
  memberships: [],
  people: [],
}

/** A member for the form; the last day of a stretch is shown, the first day after it is stored. */
export function valuesOf(member: Member): MemberValues {
  const { seat } = member
  return {
    memberId: member.memberId,
    name: member.name,
    kind: member.kind ?? '',
    kindText: member.kindText ?? '',
    nip: member.nip ?? '',
    regon: member.regon ?? '',
    krs: member.krs ?? '',
    gmina: member.gmina ?? '',
    town: seat.town ?? '',
    street: seat.street ?? '',
    building: seat.building ?? '',
    flat: seat.flat ?? '',
    postcode: seat.postcode ?? '',
    email: member.email ?? '',
    phone: member.phone ?? '',
    website: member.website ?? '',
    recoversVat: member.recoversVat === null ? '' : member.recoversVat ? 'yes' : 'no',
    notes: member.notes ?? '',
    memberships: member.memberships.map(({ from, to, role }) => ({
      from: typedDay(from),
      to: to ? typedDay(dayBefore(to)) : '',
      role,
    })),
    people: member.people.map(({ role, name, position, email, phone }) => ({
      role,
      name,
      position: position ?? '',
      email: email ?? '',
      phone: phone ?? '',
    })),
  }
}

/** What cannot be sent as it is typed: days that are none, a name that is missing. */
export function faultsOf(values: MemberValues, { t }: Words): readonly FieldError[] {
  const faults: FieldError[] = []
  if (!values.name.trim())
    faults.push({ field: 'name', text: t('Wpisz nazwę członka', 'Write the name of the member') })
  values.memberships.forEach(({ from, to }, index) => {
    const which = index + 1
    if (!readDay(from))
      faults.push({
        field: `memberships.${index}.from`,
        text: t(
          `Wpisz pierwszy dzień ${which}. okresu, na przykład 1.01.2026`,
          `Write the first day of stretch ${which}, for instance 1.01.2026`,
        ),
      })
    if (to.trim() && !readDay(to))
      faults.push({
        field: `memberships.${index}.to`,
        text: t(
          `Wpisz ostatni dzień ${which}. okresu albo zostaw pole puste`,
          `Write the last day of stretch ${which}, or leave it blank`,
        ),
      })
  })
  return faults
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** The fields of the form as the contract wants them; call only when {@link faultsOf} found none. */
export function bodyOf(values: MemberValues, before?: Member): MemberPatch {
  return {
    name: values.name.trim(),
    kind: (orNull(values.kind) as Member['kind']) ?? null,
    kindText: values.kind === 'other' ? orNull(values.kindText) : null,
    nip: orNull(values.nip),
    regon: orNull(values.regon),
    krs: orNull(values.krs),
    gmina: orNull(values.gmina),
    seat: {
      ...(before?.seat ?? {}),
      town: orNull(values.town),
      street: orNull(values.street),
      building: orNull(values.building),
      flat: orNull(values.flat),
      postcode: orNull(values.postcode),
    },
    email: orNull(values.email),
    phone: orNull(values.phone),
    website: orNull(values.website),
    recoversVat: values.recoversVat === '' ? null : values.recoversVat === 'yes',
    notes: orNull(values.notes),
    memberships: values.memberships.map(({ from, to, role }) => {
      const last = readDay(to)
      return { from: readDay(from) ?? '', to: last ? dayAfter(last) : null, role }
    }),
    people: values.people.map(({ role, name, position, email, phone }, index) => ({
      role,
      name: name.trim(),
      position: orNull(position),
      email: orNull(email),
      phone: orNull(phone),
      authorisedOn: before?.people[index]?.authorisedOn ?? null,
    })),
  }
}
