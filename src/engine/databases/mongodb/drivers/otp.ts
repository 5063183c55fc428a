/**
 * MongoDB from Erlang and Elixir: `ssl` is a switch, `ssl_opts` goes to OTP's `ssl:connect`, which is told the host's name. Read, not measured:
 * comtihon/mongodb-erlang src/connection/mc_worker_logic.erl (a host is given to `ssl:connect`), elixir-mongo/mongodb lib/mongo/protocol.ex
 * (`server_name_indication` is put in). Neither sets `verify`.
 */
import type { Driver } from '../../family.js'
import { otpTls } from '../../judging/otpTls.js'
import { optionNamed, plainDriver, truth, type Said } from '../../judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict, type Verdict } from '../../judging/verdict.js'

function decide(said: Said): Verdict {
  const { title, scheme, settings } = said
  const [ssl, list] = [optionNamed(said, 'ssl', 'tls'), settings.get('ssl_opts')]
  // What a seed list of DNS brings is `ssl=true`.
  const asks = scheme === 'mongodb+srv' ? 'yes' : truth(ssl)
  if (asks === 'open' && ssl !== undefined) return undecided(ssl, title)
  if (asks !== 'yes') return settings.has('url') && scheme === '' ? verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`) : verdict(cleartext, `${title} uses no TLS unless \`ssl\` switches it on`, ssl ?? null, ssl === undefined)
  if (list !== undefined && !list.object && !list.decided) return undecided(list, title)
  const cause = list ?? ssl
  if (cause === undefined) return verdict(unverified, `without \`verify: :verify_peer\` ${title} accepts any certificate (OTP before 26)`)
  return otpTls(cause, (name) => settings.get(`ssl_opts.${name}`), { title, verifies: false, namesHost: true })
}

const verifying = (peer: string) => [{ name: 'ssl', value: 'true' }, { name: 'ssl_opts.verify', value: peer }, { name: 'ssl_opts.cacertfile', value: '<CA_FILE>' }]

const reason = 'the URI is put in at run time'

export const mongodbErlang: Driver = plainDriver({
  id: 'mongodb-erlang',
  title: 'mongodb-erlang',
  callees: ['mc_worker_api.connect', 'mongo_api.connect', 'mongoc.connect'],
  languages: ['erlang'],
  reads: ['ssl', 'ssl_opts'],
  decide,
  plan: () => ({ set: verifying('verify_peer'), remove: ['tls'], place: 'setting', snippet: '{ssl, true}, {ssl_opts, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}]}', advice: 'Write `{ssl, true}` and `{ssl_opts, [{verify, verify_peer}, {cacertfile, …}]}`.' }),
})

export const mongodbElixir: Driver = plainDriver({
  id: 'mongodb-elixir',
  aliases: ['mongodb_driver'],
  title: "Elixir's mongodb",
  callees: ['Mongo.start_link'],
  languages: ['elixir'],
  reads: ['ssl', 'tls', 'replicaSet', 'authSource', 'authMechanism', 'w', 'maxPoolSize', 'appname', 'readPreference', 'connectTimeoutMS'],
  decide,
  plan: () => ({ set: verifying(':verify_peer'), remove: ['tls'], place: 'setting', snippet: 'ssl: true, ssl_opts: [verify: :verify_peer, cacertfile: "<CA_FILE>"]', advice: 'Write `ssl: true` and `ssl_opts: [verify: :verify_peer, cacertfile: …]`.' }),
})
