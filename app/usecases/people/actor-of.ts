import type { Actor } from '../office/actor.ts'
import type { People } from './ports.ts'

/** The actor a signed-in person is: with the roles of this moment. */
export async function actorOfPerson({ read }: People, userId: string): Promise<Actor> {
  return read(async ({ people, grants }) => {
    const person = await people.find(userId)
    if (!person) return { kind: 'public', language: 'pl' }
    const kept = await grants.ofPerson(userId)
    return {
      kind: 'user',
      id: person.id,
      name: person.name,
      email: person.email,
      language: person.language,
      isOperator: person.isOperator,
      grants: kept.map(({ cluster, role, memberId }) => ({ cluster, role, memberId })),
      token: null,
    }
  })
}
