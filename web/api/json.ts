import { send } from './client.ts'

/** Address of something in a cluster. */
export function inCluster(clusterId: string, path: string): string {
  return `/api/clusters/${encodeURIComponent(clusterId)}${path}`
}

export async function getJson<T>(path: string): Promise<T> {
  return (await send(path)).json()
}

/** Sends a change; an answer without a body is undefined. */
export async function sendJson<T = void>(
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const response = await send(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (response.status === 204 ? undefined : await response.json()) as T
}
