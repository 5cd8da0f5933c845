import type { Member, MemberPatch } from '../../../api/members.ts'
import type { FieldError } from '../../../api/problem.ts'
import { readDay, readNumber, typedDay, typedNumber } from '../../../ui/form/typed.ts'
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
  readonly authorisedOn: string
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
  readonly voivodeship: string
  readonly post: string
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
  readonly filedOn: string
  readonly declaredKwh: string
  readonly declaredPoints: string
  readonly sources: string
  readonly sourcePowerKw: string
  readonly declaredGenerationKwh: string
  readonly description: string
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
  voivodeship: '',
  post: '',
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
  filedOn: '',
  declaredKwh: '',
  declaredPoints: '',
  sources: '',
  sourcePowerKw: '',
  declaredGenerationKwh: '',
  description: '',
  memberships: [],
  people: [],
}

/** A member for the form; the last day of a stretch is shown, the first day after it is stored. */
export function valuesOf(member: Member): MemberValues {
  const { seat, declaration } = member
  return {
    memberId: member.memberId,
    name: member.name,
    kind: member.kind ?? '',
    kindText: member.kindText ?? '',
    nip: member.nip ?? '',
    regon: member.regon ?? '',
    krs: member.krs ?? '',
    gmina: member.gmina ?? '',
    voivodeship: seat.voivodeship ?? '',
    post: seat.post ?? '',
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
    filedOn: typedDay(declaration.filedOn),
    declaredKwh: typedNumber(declaration.yearlyKwh),
    declaredPoints: typedNumber(declaration.points),
    sources: declaration.sources ?? '',
    sourcePowerKw: typedNumber(declaration.sourcePowerKw),
    declaredGenerationKwh: typedNumber(declaration.yearlyGenerationKwh),
    description: declaration.description ?? '',
    memberships: member.memberships.map(({ from, to, role }) => ({
      from: typedDay(from),
      to: to ? typedDay(dayBefore(to)) : '',
      role,
    })),
    people: member.people.map(({ role, name, position, email, phone, authorisedOn }) => ({
      role,
      name,
      position: position ?? '',
      email: email ?? '',
      phone: phone ?? '',
      authorisedOn: typedDay(authorisedOn),
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
  values.people.forEach(({ authorisedOn }, index) => {
    if (authorisedOn.trim() && !readDay(authorisedOn))
      faults.push({
        field: `people.${index}.authorisedOn`,
        text: t(
          `Wpisz dzień upoważnienia ${index + 1}. osoby albo zostaw pole puste`,
          `Write the day of authorisation of person ${index + 1}, or leave it blank`,
        ),
      })
  })
  if (values.filedOn.trim() && !readDay(values.filedOn))
    faults.push({
      field: 'declaration.filedOn',
      text: t(
        'Wpisz dzień złożenia deklaracji, na przykład 1.01.2026, albo zostaw pole puste',
        'Write the day the declaration was filed, for instance 1.01.2026, or leave it blank',
      ),
    })
  for (const [name, path] of DECLARED)
    if (values[name].trim() && (readNumber(values[name]) ?? -1) < 0)
      faults.push({
        field: `declaration.${path}`,
        text: t(
          `„${values[name]}” nie jest liczbą; wpisz na przykład 12,5`,
          `“${values[name]}” is no number; write for instance 12.5`,
        ),
      })
  return faults
}

/** Numbers of the declaration: in the form and in the record. */
const DECLARED = [
  ['declaredKwh', 'yearlyKwh'],
  ['declaredPoints', 'points'],
  ['sourcePowerKw', 'sourcePowerKw'],
  ['declaredGenerationKwh', 'yearlyGenerationKwh'],
] as const

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const numberOf = (text: string) => (text.trim() === '' ? null : (readNumber(text) ?? null))

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
      voivodeship: orNull(values.voivodeship),
      post: orNull(values.post),
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
    declaration: {
      filedOn: readDay(values.filedOn) ?? null,
      yearlyKwh: numberOf(values.declaredKwh),
      points: numberOf(values.declaredPoints),
      sources: orNull(values.sources),
      sourcePowerKw: numberOf(values.sourcePowerKw),
      yearlyGenerationKwh: numberOf(values.declaredGenerationKwh),
      description: orNull(values.description),
    },
    memberships: values.memberships.map(({ from, to, role }) => {
      const last = readDay(to)
      return { from: readDay(from) ?? '', to: last ? dayAfter(last) : null, role }
    }),
    people: values.people.map(({ role, name, position, email, phone, authorisedOn }) => ({
      role,
      name: name.trim(),
      position: orNull(position),
      email: orNull(email),
      phone: orNull(phone),
      authorisedOn: readDay(authorisedOn) ?? null,
    })),
  }
}
