/** MassTransit over RabbitMQ: `cfg.Host("rabbit", "/", h => h.UseSsl(…))`. https://masstransit.io/documentation/configuration/transports/rabbitmq, read, not measured. */
import type { PlainDriver, Said } from '../../judging/plainDriver.js'
import { byScheme } from '../../judging/plainDriver.js'
import { cleartext, verdict, type Verdict } from '../../judging/verdict.js'
import { useTls } from './scheme.js'

export const massTransit: PlainDriver = {
  id: 'MassTransit',
  aliases: ['masstransit'],
  title: 'MassTransit',
  callees: ['Host'],
  imports: ['MassTransit'],
  languages: ['csharp', 'fsharp', 'vb'],
  instead: 'No setting switches it on, only the call within the lambda of `Host`: `h.UseSsl(s => { s.ServerName = "<HOST>"; })`',
  decide,
  plan: (connection) => ({ ...useTls(connection, ' in `UseSsl` of MassTransit\'s `Host`, with `ServerName` set and no certificate callback.'), set: [], remove: [], place: 'setting', snippet: 'h.UseSsl(s => { s.ServerName = "<HOST>"; s.Protocol = SslProtocols.Tls12; });' }),
}

/** What a lambda says further on than this is not kept. */
const LONGEST_KNOWN = 190

function decide(said: Said): Verdict {
  const { title, scheme, connection } = said
  const lambdas = [...said.settings.values()].filter(({ text }) => text.includes('=>'))
  const open = connection.hosts.every((host) => host.kind === 'hole' && host.fallback === null && host.port === null) && scheme === ''
  if (/^(?:rabbitmqs|amqps)$/i.test(scheme) || connection.hosts.some((host) => host.kind !== 'socket' && host.port === '5671')) return byScheme.unsourced(said, 'TLS')
  if (lambdas.some(({ text }) => /UseSsl/.test(text) || text.length >= LONGEST_KNOWN)) return byScheme.unsourced(said, 'what `Host` is configured with')
  if (open) return verdict({ kind: 'unknown', reason: 'the host is put in at run time, and a URI with a scheme may be one' }, `the host is put in at run time, and a URI whose scheme decides may be one, so what ${title} does cannot be read here`)
  return verdict(cleartext, `without \`UseSsl\` ${title} uses no TLS`, null, true)
}
