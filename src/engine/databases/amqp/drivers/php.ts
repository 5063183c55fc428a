/** PHP's extension: php-amqp/php-amqp amqp_connection_resource.c@9af3c45, read, not measured. Only `cacert` brings TLS; with it `verify`, on by default, looks at chain and host name. */
import { isFalse, isNothing } from '../../judging/options.js'
import { says, type PlainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, undecided, verdict, type Verdict } from '../../judging/verdict.js'

export const phpAmqp: PlainDriver = {
  id: 'php-amqp',
  title: "PHP's amqp extension",
  callees: ['AMQPConnection'],
  languages: ['php'],
  decide,
  plan: () => ({
    set: [{ name: 'cacert', value: '<CA_FILE>' }, { name: 'verify', value: 'true' }],
    remove: ['CACert'],
    place: 'setting',
    mutual: '`cert` and `key`',
    snippet: "$connection->setCACert('<CA_FILE>');\n$connection->setVerify(true);",
    advice: "Give PHP's amqp extension `cacert`, leave `verify` on and connect to the port of TLS.",
  }),
}

function decide(said: Said): Verdict {
  if (said.connection.uri !== null) return refused('it reads settings only', said.title)
  const [root, verify] = [said.settings.get('cacert') ?? said.settings.get('CACert'), said.settings.get('verify')]
  if (root === undefined || isNothing(root) || (root.decided && root.text === '')) return verdict(cleartext, `${said.title} uses no TLS without \`cacert\``, root ?? null, root === undefined)
  if (!root.decided && !/^\{?__DIR__/.test(root.text)) return undecided(root, said.title)
  if (verify === undefined) return says(said, 'verified', root, '`cacert`', 'makes it verify chain and host name')
  if (isFalse(verify) || isNothing(verify)) return says(said, 'unverified', verify, '`verify = false`', 'accepts any certificate')
  return verify.decided ? says(said, 'verified', verify, '`cacert` with `verify`', 'verifies chain and host name') : undecided(verify, said.title)
}
