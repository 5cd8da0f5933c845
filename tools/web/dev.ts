import { createServer } from 'vite'
import { webConfig } from './config.ts'

/** Serves the browser app with instant reload; calls of the API go to a running `npm start`. */
const api = process.env.OPENKLASTER_API ?? 'http://127.0.0.1:8080'
const server = await createServer({ ...webConfig(), server: { proxy: { '/api': api } }, logLevel: 'info' })
await server.listen()
server.printUrls()
