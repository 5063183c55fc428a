/**
 * ruby-kafka. zendesk/ruby-kafka lib/kafka/client.rb and ssl_context.rb, read, not measured: TLS only where an authority, the system's authorities or
 * a certificate of the client's are given; then chain and, unless `ssl_verify_hostname` is false, host name are verified. A login without TLS is
 * refused unless `sasl_over_ssl` is false.
 */
import { isFalse, isNothing, isTrue, type Option } from './judging/options.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, refused, undecided, verdict, verified } from './judging/verdict.js'

const making = ['ssl_ca_cert', 'ssl_ca_cert_file_path', 'ssl_client_cert', 'ssl_client_cert_key', 'ssl_client_cert_chain', 'ssl_ca_certs_from_system'] as const
const logins = ['sasl_plain_username', 'sasl_scram_username', 'sasl_gssapi_principal'] as const

/** Lower case. */
export const rubyKafkaNames: readonly string[] = [...making, ...logins, 'ssl_verify_hostname', 'sasl_over_ssl', 'seed_brokers']

export const rubyKafka: PlainDriver = {
  id: 'ruby-kafka',
  title: 'ruby-kafka',
  callees: ['Kafka.new'],
  imports: ['kafka'],
  languages: ['ruby'],
  common: true,
  decide: ({ settings, title }) => {
    const given = making.map((name) => settings.get(name)).filter((option): option is Option => option !== undefined && !isNothing(option) && !isFalse(option))
    const [first] = given
    const sure = given.find((option) => isTrue(option) || (option.quoted && option.decided) || /^(?:File|IO|Pathname)\b/.test(option.text))
    if (sure === undefined && first !== undefined) return undecided({ ...first, decided: false }, title)
    if (sure !== undefined) {
      const names = settings.get('ssl_verify_hostname')
      if (isFalse(names)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl_ca_certs_from_system') ? 'public' : 'private' }, `\`ssl_verify_hostname: false\` leaves the host name unchecked under ${title}`, names)
      return names !== undefined && !isTrue(names) ? undecided(names, title) : verdict(verified, `\`${sure.name}\` verifies chain and host name under ${title}`, sure)
    }
    const login = logins.map((name) => settings.get(name)).find((option) => option?.quoted === true && option.decided)
    if (login !== undefined && !isFalse(settings.get('sasl_over_ssl'))) return refused('a login needs TLS, or `sasl_over_ssl: false`', title, login)
    return verdict(cleartext, `${title} uses no TLS without \`ssl_ca_cert\` or \`ssl_ca_certs_from_system\``, null, true)
  },
  plan: () => ({ set: [{ name: 'ssl_ca_cert_file_path', value: '<CA_FILE>' }], remove: ['ssl_verify_hostname', 'sasl_over_ssl'], place: 'setting', snippet: 'ssl_ca_cert_file_path: "<CA_FILE>"', advice: 'Pass `ssl_ca_cert_file_path`, or `ssl_ca_certs_from_system: true`, and leave `ssl_verify_hostname` on.' }),
}
