import { expect, test } from 'vitest'
import { mayBePerson } from './public-name.ts'

const KRS = '0000123456'

test.each([
  ['household', null, 'Jan Kowalski', true],
  ['household', KRS, 'Fundacja Jana', true],
  ['farm', null, 'Gospodarstwo Nad Strugą', true],
  ['farm', null, 'Ferma „Pod Dębem” sp. z o.o.', false],
  ['micro-enterprise', null, 'Usługi Jan Kowalski', true],
  ['micro-enterprise', null, 'Piekarnia Kowalscy s.c.', true],
  ['micro-enterprise', KRS, 'Piekarnia', false],
  ['small-enterprise', null, 'Biogaz S.A.', false],
  ['small-enterprise', null, 'Salon Asa', true],
  ['local-government', null, 'Gmina Stupsk', false],
  [null, null, 'Jan Kowalski', true],
  [null, null, 'Spółdzielnia Pod Lipami', false],
  ['other', KRS, 'Klub', false],
] as const)('a %s with KRS %s named "%s" may be a natural person: %s', (kind, krs, name, expected) => {
  expect(mayBePerson({ kind, krs, name })).toBe(expected)
})
