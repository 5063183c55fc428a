/**
 * Neon's driver for serverless platforms, which Vercel's wraps: no socket to the server but HTTPS or a WebSocket to a proxy, `wss:` unless
 * `neonConfig.useSecureWebSocket` says otherwise; `sslmode` counts only where `neonConfig.forceDisablePgSSL` is switched off.
 * https://github.com/neondatabase/serverless/blob/main/CONFIG.md, read, not measured.
 */
import type { Driver } from '../../family.js'
import { plainDriver } from '../../judging/plainDriver.js'
import { verdict } from '../../judging/verdict.js'

const reason = '`neonConfig` decides how the proxy is reached: over TLS unless it is told otherwise'

export const neonServerless: Driver = plainDriver({
  id: 'neon-serverless',
  aliases: ['@neondatabase/serverless', '@vercel/postgres'],
  title: "Neon's serverless driver",
  callees: ['neon', 'Pool', 'Client', 'createPool', 'createClient'],
  imports: ['@neondatabase/serverless', '@vercel/postgres'],
  languages: ['javascript', 'typescript'],
  decide: () => verdict({ kind: 'unknown', reason }, reason),
  plan: () => ({ set: [], remove: [], snippet: 'neonConfig.useSecureWebSocket = true', advice: "Leave `neonConfig.useSecureWebSocket` on with Neon's serverless driver." }),
})
