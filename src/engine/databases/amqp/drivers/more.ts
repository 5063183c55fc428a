/**
 * Clients of fewer users, read, not measured: rhea (amqp/rhea lib/connection.js `get_connect_fn`), amqprs, SimpleAmqpClient, dart_amqp and
 * Net::AMQP::RabbitMQ. None of them uses TLS unless a setting or a call of its own asks for it.
 */
import { isFalse, isNothing, type Option } from '../../judging/options.js'
import { byScheme, nodeTls, type PlainDriver } from '../../judging/plainDriver.js'
import { cleartext, refused, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { bySchemeOnly, useTls } from './scheme.js'

/** `transport: 'tls'` hands all options to `tls.connect`, with the host as `servername`. */
const rhea: PlainDriver = {
  id: 'rhea',
  dialects: ['rhea'],
  aliases: ['rhea-promise'],
  title: 'rhea',
  imports: ['rhea', 'rhea-promise'],
  languages: ['javascript'],
  node: '',
  decide: (said) => {
    if (said.connection.uri !== null) return refused('it takes a host, not a URI', said.title)
    const transport = said.settings.get('transport')
    if (transport === undefined || isNothing(transport) || transport.text === 'tcp') return verdict(cleartext, `${said.title} uses no TLS without \`transport: 'tls'\``, transport ?? null, transport === undefined)
    if (!transport.decided) return undecided(transport, said.title)
    if (!/^(?:tls|ssl)$/.test(transport.text)) return refused('it knows the transports `tcp`, `tls` and `ssl`', said.title, transport)
    return nodeTls(said, { ...transport, quoted: false, object: true, text: 'true' }, '')
  },
  plan: () => ({ set: [{ name: 'transport', value: 'tls' }, { name: 'ca', value: '<CA_FILE>' }], remove: ['rejectUnauthorized'], place: 'setting', snippet: "transport: 'tls', ca: [fs.readFileSync('<CA_FILE>')]", advice: "Pass `transport: 'tls'` to rhea, and `ca` for a private CA." }),
}

interface Switch {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly callees: readonly string[]
  readonly imports: readonly string[]
  readonly language: string
  /** Settings that bring TLS; what is verified then has not been measured. */
  readonly switches: readonly string[]
  readonly snippet: string
}

const switched: readonly Switch[] = [
  { id: 'amqprs', title: 'amqprs', callees: ['OpenConnectionArguments.new'], imports: ['amqprs'], language: 'rust', switches: ['tls_adaptor'], snippet: '.tls_adaptor(TlsAdaptor::without_client_auth(Some(Path::new("<CA_FILE>")), "<HOST>".to_string()).unwrap())' },
  { id: 'SimpleAmqpClient', title: 'SimpleAmqpClient', callees: ['AmqpClient.Channel.Create'], imports: ['SimpleAmqpClient'], language: 'cpp', switches: ['tls_params'], snippet: 'Channel::CreateSecure("<CA_FILE>", host)' },
  { id: 'dart_amqp', title: 'dart_amqp', callees: [], imports: ['package:dart_amqp'], language: 'dart', switches: ['tlsContext', 'settings.tlsContext'], snippet: 'tlsContext: SecurityContext.defaultContext' },
  { id: 'Net::AMQP::RabbitMQ', title: 'Net::AMQP::RabbitMQ', callees: ['RabbitMQ.connect'], imports: ['Net::AMQP::RabbitMQ'], language: 'perl', switches: ['ssl', 'options.ssl'], snippet: "ssl => 1, ssl_verify_host => 1, ssl_cacert => '<CA_FILE>'" },
]

const byItsSwitch = ({ id, aliases = [], title, callees, imports, language, switches, snippet }: Switch): PlainDriver => ({
  id,
  aliases,
  title,
  dialects: [id],
  callees,
  imports,
  languages: [language],
  decide: (said): Verdict => {
    if (said.connection.uri !== null) return bySchemeOnly((each) => byScheme.unsourced(each, '`amqps://`'))(said)
    const given = switches.map((name) => said.settings.get(name)).find((option): option is Option => option !== undefined)
    if (given === undefined || isFalse(given) || isNothing(given) || given.text === '0') return verdict(cleartext, `${title} uses no TLS without \`${switches[0] ?? ''}\``, given ?? null, given === undefined)
    return byScheme.unsourced(said, `\`${given.name}\``)
  },
  plan: (connection) => ({ ...useTls(connection, ` with ${title}.`), set: [], place: 'setting', snippet, advice: `Ask ${title} for TLS, name the CA, and leave its checks on.` }),
  instead: `What ${title} verifies has not been measured: where that matters, put a proxy that verifies in front of the server.`,
})

export const moreDrivers: readonly PlainDriver[] = [rhea, ...switched.map(byItsSwitch)]
