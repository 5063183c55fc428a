/** EasyNetQ. EasyNetQ/EasyNetQ Persistent/PersistentConnection.cs, read, not measured: `ssl=true` hands the host to RabbitMQ.Client as the name to compare, and masks no error; a text with `amqps://` does the same. */
import { byScheme, truth, type PlainDriver } from '../../judging/plainDriver.js'
import { cleartext, undecided, verdict, verified } from '../../judging/verdict.js'

export const easyNetQ: PlainDriver = {
  id: 'EasyNetQ',
  title: 'EasyNetQ',
  dialects: ['EasyNetQ'],
  callees: ['RabbitHutch.CreateBus', 'AddEasyNetQ', 'RegisterEasyNetQ'],
  imports: ['EasyNetQ'],
  languages: ['csharp', 'fsharp', 'vb'],
  decide: (said) => {
    if (said.scheme !== '') return /^amqps$/i.test(said.scheme) ? byScheme.verified(said) : byScheme.cleartext(said)
    const ssl = said.settings.get('ssl')
    if (ssl === undefined) return verdict(cleartext, 'EasyNetQ uses no TLS without `ssl=true`', null, true)
    const asked = truth(ssl)
    if (asked === 'yes') return verdict(verified, '`ssl=true` verifies chain and host name under EasyNetQ', ssl)
    return asked === 'open' ? undecided(ssl, said.title) : verdict(cleartext, '`ssl` switched off never uses TLS under EasyNetQ', ssl)
  },
  plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: [], ...(uri === null ? { place: 'setting' as const } : { scheme: 'amqps' }), snippet: 'ssl=true', advice: 'Add `ssl=true` to the string of EasyNetQ, or write an `amqps://` URI.' }),
}
