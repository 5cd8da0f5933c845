/**
 * What a member is: the kinds of the declaration of accession (Annex 1 of the agreement), finer where the law or a fee
 * needs it.
 *
 * @pl rodzaj podmiotu
 */
export const MEMBER_KINDS = [
  'local-government',
  'local-government-unit',
  'municipal-company',
  'micro-enterprise',
  'small-enterprise',
  'medium-enterprise',
  'large-enterprise',
  'enterprise',
  'household',
  'farm',
  'housing-association',
  'research-body',
  'association',
  'business-support',
  'energy-cooperative',
  'other',
] as const

export type MemberKind = (typeof MEMBER_KINDS)[number]

/** A kind in words. */
export const MEMBER_KIND_WORDS: Readonly<Record<MemberKind, { readonly pl: string; readonly en: string }>> = {
  'local-government': { pl: 'jednostka samorządu terytorialnego', en: 'local government' },
  'local-government-unit': { pl: 'jednostka organizacyjna samorządu', en: 'unit of a local government' },
  'municipal-company': { pl: 'spółka komunalna', en: 'municipal company' },
  'micro-enterprise': { pl: 'mikroprzedsiębiorstwo', en: 'micro enterprise' },
  'small-enterprise': { pl: 'małe przedsiębiorstwo', en: 'small enterprise' },
  'medium-enterprise': { pl: 'średnie przedsiębiorstwo', en: 'medium enterprise' },
  'large-enterprise': { pl: 'duże przedsiębiorstwo', en: 'large enterprise' },
  enterprise: { pl: 'przedsiębiorstwo (wielkości nie podano)', en: 'enterprise (size not told)' },
  household: { pl: 'osoba fizyczna, gospodarstwo domowe', en: 'natural person, household' },
  farm: { pl: 'gospodarstwo rolne', en: 'farm' },
  'housing-association': { pl: 'wspólnota lub spółdzielnia mieszkaniowa', en: 'housing association' },
  'research-body': { pl: 'instytucja badawcza', en: 'research body' },
  association: { pl: 'organizacja pozarządowa', en: 'non-governmental organisation' },
  'business-support': { pl: 'instytucja otoczenia biznesu', en: 'business-support institution' },
  'energy-cooperative': { pl: 'spółdzielnia energetyczna', en: 'energy cooperative' },
  other: { pl: 'inny', en: 'other' },
}
