import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { refusalText } from '../problem-text.ts'
import { folderOnServer } from './new-on-server.ts'

const EXAMPLE = fileURLToPath(new URL('../../../examples/dolina-zgody', import.meta.url))

test('a folder the server takes only in part: what is there and what is missing is told, part by part', async () => {
  let points = 0
  const door: Door = {
    async ask(_, path) {
      if (path.endsWith('/points')) {
        points += 1
        if (points === 3) throw new Refusal('point.code-taken', { code: 'PPE-3', member: 'x' })
      }
      return Response.json({ clusterId: 'nowy', version: 1 })
    },
    clusterOf: async (name) => {
      throw new Refusal('command.no-cluster', { name, known: '–' })
    },
    close: async () => undefined,
  }
  const io = { out: () => undefined, err: () => undefined, language: 'pl' } as unknown as Io
  const refused = await folderOnServer(door, EXAMPLE, undefined, io).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  const { code, facts } = refused as Refusal
  expect([code, facts.cluster, facts.code, facts.at]).toEqual([
    'command.folder-half-taken',
    'nowy',
    'point.code-taken',
    'points 3',
  ])
  expect(facts.taken).toMatch(/^members (\d+)\/\1, points 2\/\d+$/)
  expect(facts.left).toMatch(/^points \d+, plants \d+, scenarios \d+, coordinator 1, readings 1$/)
  expect(refusalText(refused as Refusal)).toMatch(/Klaster nowy ma już: members/)
}, 60_000)
