import type { Host } from './model.js'

/** Of what is connected to without a word of where: the host is put in elsewhere. */
export const openHost: Extract<Host, { kind: 'hole' }> = { kind: 'hole', text: '{host}', fallback: null, port: null }

export function isOpenHost(host: Host): boolean {
  return host.kind === 'hole' && host.text === openHost.text
}
