/**
 * Postgrex, alone or under Ecto. No TLS unless `ssl` asks for it; since 0.21 `ssl: true` verifies chain and host name with the authorities of OTP
 * (the deprecated `ssl_opts` beside it replace those defaults), from 0.18 to 0.20 only `ssl: [...]` does (`ssl: true` warns that it does not),
 * before 0.18 nothing is the default and no name is handed to OTP.
 * elixir-ecto/postgrex lib/postgrex/protocol.ex@f6e5f2f, @b50103a (v0.20.0), @d239c21 (v0.18.0) and its parent, CHANGELOG v0.18, v0.21;
 * lib/ecto/repo/supervisor.ex for what a URL may say; https://www.erlang.org/doc/apps/ssl/ssl.html: without a verifying option OTP before 26 accepts
 * any certificate. Read, not measured.
 */
import type { Connection, Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden } from '../../judging/harden.js'
import { isFalse, isNothing, isTrue, queryOptions, settingOptions, type Option } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, isLocal, judgement, local, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

interface Edition {
  readonly title: string
  /** `always`: `true` too; `list`: a list of options only. */
  readonly verifies: 'always' | 'list' | 'asked'
  /** The host is handed to OTP, which compares no name without it. */
  readonly comparesName: boolean
}

const settings = new Set(['ssl', 'ssl_opts'])
const none = { dialects: [], callees: [], imports: [], languages: [] }

function driver(edition: Edition, about: Pick<Driver, 'id' | 'aliases'> & Partial<Driver>): Driver {
  const { title } = edition
  return {
    recognition: none,
    common: false,
    title,
    judge: (connection) => judge(connection, edition),
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
    ...about,
  }
}

export const postgrexDrivers: readonly Driver[] = [
  driver({ title: 'Postgrex', verifies: 'always', comparesName: true }, { id: 'postgrex', aliases: ['ecto', 'postgrex@0.21', 'postgrex@1'], recognition: { ...none, callees: ['Postgrex.start_link'], languages: ['elixir'] } }),
  driver({ title: 'Postgrex 0.20', verifies: 'list', comparesName: true }, { id: 'postgrex@0.20', aliases: ['postgrex@0.18', 'postgrex@0.19'] }),
  driver({ title: 'Postgrex before 0.18', verifies: 'asked', comparesName: false }, { id: 'postgrex@0.17', aliases: ['postgrex@0'], instead: 'Move to Postgrex 0.21, which verifies chain and host name' }),
]

function judge(connection: Connection, edition: Edition): Judgement {
  const { title } = edition
  if (isLocal(connection)) return judgement(local, [], {})
  const query = queryOptions(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' })
  const written = settingOptions(connection)
  const find = (name: string): Option | undefined => written.findLast((option) => option.name === name)
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
  return judgement(decide(said, written, edition), problems, {})
}

function decide(ssl: Option | undefined, written: readonly Option[], { title, verifies, comparesName }: Edition): Verdict {
  if (ssl === undefined || isNothing(ssl)) return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, true)
  if (isFalse(ssl)) return verdict(cleartext, `\`ssl: false\` never uses TLS under ${title}`, ssl)
  if (!ssl.object && !isTrue(ssl)) return ssl.decided && ssl.quoted ? refused('`ssl` is neither true, false nor a list of options', title, ssl) : undecided(ssl, title)
  if (ssl.object && verifies === 'asked') return refused('before 0.18 `ssl` is true or false, its options stand in `ssl_opts`', title, ssl)
  // `ssl_opts` beside `ssl: true` is handed to OTP as it is, without Postgrex' own defaults; beside a list in `ssl` nothing reads it.
  const list = ssl.object ? 'ssl' : 'ssl_opts'
  const given = written.find((option) => option.name === list)
  if (!ssl.object && given !== undefined && !given.object && !isNothing(given)) return undecided(given, title)
  const member = (of: string): Option | undefined => written.findLast((option) => option.name === `${list}.${of}`)
  const hasOptions = !ssl.object && written.some((option) => option.name.startsWith('ssl_opts.'))
  const [verify, root, name] = [member('verify'), member('cacertfile'), member('server_name_indication')]
  if (verify !== undefined && /verify_none$/.test(verify.text)) return verdict(unverified, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify)
  if (verify !== undefined && !/verify_peer$/.test(verify.text)) return undecided(verify, title)
  const byDefault = ssl.object || (verifies === 'always' && !hasOptions)
  if (verify === undefined && !byDefault) return verdict(unverified, `${hasOptions ? '`ssl_opts` without `verify: :verify_peer`' : '`ssl: true` alone'} accepts any certificate under ${title}`, ssl)
  const anchor = anchorOf(root?.text ?? 'system')
  if (name !== undefined && /^:?disable$/.test(name.text)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `\`server_name_indication: :disable\` leaves the host name unchecked under ${title}`, name)
  if (!comparesName && name === undefined) return verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `${title} hands OTP no host name to compare`, verify ?? ssl)
  return verdict(verified, `\`ssl\` verifies chain and host name against ${anchor === 'public' ? 'public authorities' : 'the certificate in `cacertfile`'} under ${title}`, ssl)
}
