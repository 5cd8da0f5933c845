import { expect, test } from 'vitest'
import { meaningOf } from '../../../domain/problems/catalogue.ts'
import { refusalOf } from './refusal-of.ts'

test('what the sign-in library refuses is told in both languages, at the field it is about', () => {
  const told = (status: number, code?: string, message?: string) => {
    const { code: ours, place } = refusalOf(status, {
      ...(code === undefined ? {} : { code }),
      ...(message === undefined ? {} : { message }),
    })
    return [ours, place.pointer]
  }
  expect(told(401, 'INVALID_EMAIL_OR_PASSWORD')).toEqual(['auth.wrong-credentials', undefined])
  expect(told(401, 'INVALID_CODE')).toEqual(['auth.wrong-code', '/code'])
  expect(told(400, 'INVALID_TOKEN')).toEqual(['auth.link-not-valid', undefined])
  expect(told(400, 'PASSWORD_TOO_SHORT')).toEqual(['auth.weak-password', '/newPassword'])
  expect(told(400, 'VALIDATION_ERROR', '[body.email] Invalid email address')).toEqual(['auth.no-address', '/email'])
  expect(told(401)).toEqual(['actor.not-signed-in', undefined])
  expect(told(400, 'SOMETHING_NEW', 'Something new')).toEqual(['auth.refused', undefined])
  for (const code of [
    'auth.wrong-code',
    'auth.too-many-codes',
    'auth.sign-in-anew',
    'auth.link-not-valid',
    'auth.no-address',
  ] as const)
    for (const sentence of Object.values(meaningOf(code))) expect(sentence).toMatch(/\.$/)
})
