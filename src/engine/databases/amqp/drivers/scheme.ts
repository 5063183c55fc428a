/** What all clients of AMQP share: the scheme says whether there is TLS. */
import type { Connection } from '../../../model.js'
import type { Plan } from '../../judging/harden.js'
import type { Option } from '../../judging/options.js'
import { byScheme, type Said } from '../../judging/plainDriver.js'
import { anchorOf, cleartext, verdict, type Verdict } from '../../judging/verdict.js'

/** `amqps`, `amqp` or something that the client does not know; settings may name it as `protocol`. */
export function transport(said: Said): 'tls' | 'plain' | 'unknown' | 'open' {
  const protocol = said.settings.get('protocol')
  if (protocol !== undefined && said.scheme === '' && !protocol.decided) return 'open'
  const scheme = (said.scheme === '' ? (protocol?.text ?? 'amqp') : said.scheme).toLowerCase().replace(/:$/, '')
  return scheme === 'amqps' ? 'tls' : scheme === 'amqp' || scheme === 'pyamqp' ? 'plain' : 'unknown'
}

function named(said: Said): Said {
  return said.scheme === '' ? { ...said, scheme: transport(said) === 'tls' ? 'amqps' : 'amqp' } : said
}

export type Decide = (said: Said) => Verdict

/** Clients in which nothing but the scheme brings TLS. */
export function bySchemeOnly(overTls: Decide): Decide {
  return (said) => {
    switch (transport(said)) {
      case 'tls':
        return overTls(named(said))
      case 'plain':
        return said.scheme === '' && !said.settings.has('protocol') ? verdict(cleartext, `without a scheme or \`ssl\` ${said.title} never uses TLS`, null, true) : byScheme.cleartext(named(said))
      case 'open':
        return decidedLater(said.settings.get('protocol'), said.title)
      case 'unknown':
        return byScheme.refused(said)
    }
  }
}

/** `RABBITMQ_SSL=true` is a switch of the program's own: the writer knows it by that name. */
function decidedLater(protocol: Option | undefined, title: string): Verdict {
  const name = /^\{([A-Za-z_]{0,60}(?:SSL|TLS)[A-Za-z_]{0,20})\}$/i.exec(protocol?.text ?? '')?.[1]
  const reason = name === undefined ? '`protocol` is decided at run time' : `what \`${name}\` makes of the connection is decided at run time`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`, protocol ?? null)
}

/** `settings`: what says the same where there is no URI, as the program writes it and by names. */
export function useTls(connection: Connection, more: string, settings: { readonly snippet: string; readonly set: Plan['set'] } = { snippet: "protocol: 'amqps'", set: [{ name: 'protocol', value: 'amqps' }] }) {
  const advice = `Use \`amqps://\`${more}`
  return connection.uri === null ? { ...settings, remove: undoing, place: 'setting' as const, advice } : { set: [], remove: undoing, scheme: 'amqps', advice }
}

/** Names that take verification away, or aim it at another host, under one client or another. */
const undoing: readonly string[] = ['verify', 'verify_peer', 'verify_ssl', 'server_name_indication', 'rejectUnauthorized', 'checkServerIdentity', 'servername', 'InsecureSkipVerify']

export function rootAnchor(said: Said): 'private' | 'public' {
  const root = said.query.get('cacertfile')
  return root === undefined || root.text === '' ? 'public' : anchorOf(root.text)
}

export const missing: Option = { name: 'tls', text: '', decided: false, quoted: false, object: false, parameter: null }
