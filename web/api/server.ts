import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** What anybody may know of this server: whether it is a demonstration, and how to sign in. */
export const serverQuery = queryOptions({
  queryKey: ['server'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => dataOf(api.GET('/api/server')),
})
