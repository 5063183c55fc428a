/**
 * Postgrex, alone or under Ecto. No TLS unless `ssl` asks for it; since 0.21 `ssl: true` verifies chain and host name with the authorities of OTP.
 * elixir-ecto/postgrex lib/postgrex/protocol.ex@f6e5f2f and CHANGELOG v0.18, v0.21; lib/ecto/repo/supervisor.ex for what a URL may say. Read, not measured.
 */
import type { Connection, Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden } from '../../judging/harden.js'
import { isFalse, isNothing, isTrue, queryOptions, settingOptions, type Option } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, isLocal, judgement, local, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

const title = 'Postgrex'
const settings = new Set(['ssl', 'ssl_opts'])

export const postgrex: Driver = {
  id: 'postgrex',
  aliases: ['ecto', 'postgrex@0.21'],
  title,
  recognition: { dialects: [], callees: ['Postgrex.start_link'], imports: [], languages: ['elixir'] },
  common: false,
  judge,
  harden: (connection) =>
    harden(connection, {
      title,
      set: [
        { name: 'ssl.cacertfile', value: '<CA_FILE>' },
        { name: 'ssl.verify', value: ':verify_peer' },
      ],
      remove: ['ssl', 'ssl_opts', 'sslmode', 'sslrootcert'],
      place: 'setting',
      mutual: '`certfile` and `keyfile` in `ssl`',
      advice: 'Set `ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer]` in the repository\'s configuration; a URL can only say `ssl=true`.',
      snippet: 'ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer]',
    }),
}

function judge(connection: Connection): Judgement {
  if (isLocal(connection)) return judgement(local, [], {})
  const query = queryOptions(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' })
  const written = settingOptions(connection)
  const find = (name: string): Option | undefined => written.findLast((option) => option.name === name)
  const member = (name: string): Option | undefined => written.find((option) => option.name === `ssl.${name}` || option.name === `ssl_opts.${name}`)
  const problems = problemsOf(connection, {
    title,
    known: (name) => name === 'ssl',
    suggestions: settings,
    unknown: 'ignored',
    fragment: 'dropped',
    settings: (name) => settings.has(name.split('.')[0] ?? ''),
  })
  // Ecto merges the URL over the settings.
  const said = query.options.findLast((option) => option.name === 'ssl') ?? find('ssl')
  return judgement(decide(said, member('verify'), member('cacertfile')), problems, {})
}

function decide(ssl: Option | undefined, verify: Option | undefined, root: Option | undefined): Verdict {
  if (ssl === undefined || isNothing(ssl)) return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, true)
  if (isFalse(ssl)) return verdict(cleartext, `\`ssl: false\` never uses TLS under ${title}`, ssl)
  if (!ssl.object && !isTrue(ssl)) return ssl.decided && ssl.quoted ? refused('`ssl` is neither true, false nor a list of options', title, ssl) : undecided(ssl, title)
  if (verify !== undefined && /verify_none$/.test(verify.text)) return verdict(unverified, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify)
  if (verify !== undefined && !/verify_peer$/.test(verify.text)) return undecided(verify, title)
  const store = anchorOf(root?.text ?? 'system') === 'public' ? 'public authorities' : 'the certificate in `cacertfile`'
  return verdict(verified, `\`ssl\` verifies chain and host name against ${store} under ${title} 0.21`, ssl)
}
