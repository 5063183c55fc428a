/** .NET, Erlang, and clients that nothing tells. */
import { isNothing, type Option } from '../../judging/options.js'
import { byScheme, says, truth, type PlainDriver, type Said } from '../../judging/plainDriver.js'
import { undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { bySchemeOnly, rootAnchor, useTls } from './scheme.js'

/** rabbitmq-dotnet-client ConnectionFactory.SetUri: `amqps` sets `AcceptablePolicyErrors = RemoteCertificateNameMismatch`. */
export const dotnet: PlainDriver = {
  id: 'RabbitMQ.Client',
  aliases: ['rabbitmq-dotnet', 'rabbitmq-dotnet-client'],
  title: 'RabbitMQ.Client',
  imports: ['RabbitMQ.Client'],
  languages: ['csharp', 'fsharp', 'vb'],
  common: true,
  decide: (said) => {
    const member = (name: string) => [...said.settings].find(([each]) => each.endsWith(`Ssl.${name}`))?.[1]
    const [accepted, enabled] = [member('AcceptablePolicyErrors'), member('Enabled')]
    const given = enabled ?? [...said.settings].find(([each]) => /(?:^|\.)Ssl$/.test(each))?.[1]
    const whole = accepted !== undefined && /^(?:SslPolicyErrors\.)?None$/.test(accepted.text)
    const overTls = said.connection.uri === null ? truth(enabled) === 'yes' : /^amqps$/i.test(said.scheme)
    if (overTls && accepted !== undefined && !whole) return accepting(accepted, said)
    if (said.connection.uri === null && truth(enabled) === 'yes') return says(said, 'verified', enabled, '`Ssl.Enabled = true`', 'verifies chain and host name')
    // `if (options.UseSsl) factory.Ssl = new SslOption { Enabled = true };`
    if (said.connection.uri === null && given !== undefined && !given.decided) return undecided(given, said.title)
    return bySchemeOnly((each) => (whole ? says(each, 'verified', accepted, '`AcceptablePolicyErrors = None`', 'verifies chain and host name') : byScheme.chainOnly(each, 'public')))(said)
  },
  plan: (connection) => ({
    ...useTls(connection, ' with RabbitMQ.Client, and after `Uri` set `factory.Ssl.AcceptablePolicyErrors = SslPolicyErrors.None`: the URI makes it accept a certificate for another name.'),
    set: [...(connection.uri === null ? [{ name: 'Ssl.Enabled', value: 'true' }] : []), { name: 'Ssl.AcceptablePolicyErrors', value: 'SslPolicyErrors.None' }],
    place: 'setting',
    snippet: 'factory.Ssl.AcceptablePolicyErrors = SslPolicyErrors.None;',
  }),
}

/** https://learn.microsoft.com/dotnet/api/system.net.security.sslpolicyerrors: faults that are no reason to hang up. */
function accepting(accepted: Option, said: Said): Verdict {
  const faults = accepted.text.split('|').map((fault) => fault.trim().replace(/^(?:[\w.]{1,60}\.)?SslPolicyErrors\./, ''))
  if (faults.includes('RemoteCertificateChainErrors')) return says(said, 'unverified', accepted, '`AcceptablePolicyErrors` with `RemoteCertificateChainErrors`', 'accepts any certificate')
  if (!faults.every((fault) => /^(?:None|RemoteCertificateNameMismatch|RemoteCertificateNotAvailable)$/.test(fault))) return undecided({ ...accepted, decided: false }, said.title)
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`AcceptablePolicyErrors\` lets ${said.title} accept a certificate for another name`, accepted)
}

/** https://www.rabbitmq.com/docs/uri-query-parameters: amqp_client, Federation and Shovel. */
export const erlang: PlainDriver = {
  id: 'rabbitmq-erlang',
  aliases: ['amqp_client', 'shovel', 'federation', 'elixir-amqp'],
  title: 'the RabbitMQ Erlang client',
  imports: ['amqp_client', 'AMQP'],
  languages: ['erlang', 'elixir'],
  reads: ['verify', 'cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'fail_if_no_peer_cert', 'depth', 'password', 'heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism'],
  decide: (said) => ofRecord(said) ?? bySchemeOnly(ofUri)(said),
  instead: 'Give the client an `amqps://` URI with these parameters',
  plan: () => ({
    set: [{ name: 'verify', value: 'verify_peer' }, { name: 'cacertfile', value: '<CA_FILE>' }, { name: 'server_name_indication', value: '<HOST>' }],
    remove: [],
    scheme: 'amqps',
    advice: 'Use `amqps://` with `verify=verify_peer`, `cacertfile` and `server_name_indication`.',
    mutual: '`certfile` and `keyfile`',
  }),
}

/** `#amqp_params_network{ssl_options = [{verify, …}]}`, Elixir's `AMQP.Connection.open(ssl_options: […])`: any list asks for TLS. null: there is none. */
function ofRecord(said: Said): Verdict | null {
  const ssl = said.settings.get('ssl_options')
  if (said.connection.uri !== null || ssl === undefined || isNothing(ssl) || /^:?none$/.test(ssl.text)) return null
  const verify = said.settings.get('ssl_options.verify')
  if (verify === undefined) return ssl.object ? byScheme.unsourced(said, 'no `verify` in `ssl_options`') : undecided({ ...ssl, decided: false }, said.title)
  if (/^:?verify_none$/.test(verify.text)) return says(said, 'unverified', verify, '`verify_none`', 'accepts any certificate')
  if (!/^:?verify_peer$/.test(verify.text)) return undecided({ ...verify, decided: false }, said.title)
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`verify_peer\` makes ${said.title} verify the chain; whether it compares the name depends on its version`, verify)
}

function ofUri(said: Said): Verdict {
  const verify = said.query.get('verify')
  if (verify === undefined) return byScheme.unsourced(said, 'no `verify` in the URI')
  if (!verify.decided) return undecided(verify, said.title)
  if (verify.text === 'verify_none') return says(said, 'unverified', verify, '`verify=verify_none`', 'accepts any certificate')
  if (verify.text !== 'verify_peer') return byScheme.unsourced(said, 'this value of `verify`')
  const name = said.query.get('server_name_indication')
  if (name !== undefined && name.text !== 'disable' && said.query.has('cacertfile')) return says(said, 'verified', verify, '`verify=verify_peer` with `server_name_indication`', 'verifies chain and host name')
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: rootAnchor(said) }, `\`verify=verify_peer\` without \`server_name_indication\` makes ${said.title} verify the chain only`, verify)
}

/** Nothing tells the client: the scheme says whether there is TLS (https://www.rabbitmq.com/docs/uri-spec), not what is verified. */
export const generic: PlainDriver = {
  id: 'amqp',
  aliases: ['amqp-generic'],
  title: 'an AMQP client',
  languages: [],
  reads: ['verify', 'cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'fail_if_no_peer_cert', 'heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism', 'ssl_options', 'ssl'],
  decide: bySchemeOnly((said) => byScheme.unsourced(said, '`amqps://`')),
  plan: (connection) => useTls(connection, ', name the CA, and see that the client compares the host name; not every client does.'),
}
