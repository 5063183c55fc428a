/** mgo for Go, no longer maintained. globalsign/mgo session.go@eeefdec, read, not measured: TLS with `ssl=true` in the text, or by a `DialServer` of the program; gopkg.in/mgo.v2 refuses `ssl`. */
import { plainDriver } from '../../judging/plainDriver.js'
import { isTrue } from '../../judging/options.js'
import { cleartext, undecided, verdict } from '../../judging/verdict.js'

export const mgo = plainDriver({
  id: 'mgo',
  aliases: ['globalsign/mgo'],
  title: 'mgo',
  callees: ['mgo.Dial', 'mgo.DialWithTimeout', 'mgo.DialWithInfo', 'mgo.DialInfo'],
  imports: ['gopkg.in/mgo.v2', 'github.com/globalsign/mgo'],
  languages: ['go'],
  reads: ['ssl', 'replicaSet', 'authSource', 'authMechanism', 'connect', 'maxPoolSize'],
  decide: ({ query, settings, title, connection: { uri } }) => {
    const text = settings.get('host')
    if (uri === null && text !== undefined && !text.quoted) return undecided({ ...text, decided: false }, title)
    const dial = settings.get('DialServer') ?? settings.get('Dial')
    if (dial !== undefined) return undecided({ ...dial, decided: false }, title)
    const ssl = query.get('ssl')
    if (ssl !== undefined && !ssl.decided) return undecided(ssl, title)
    if (isTrue(ssl)) return verdict({ kind: 'unknown', reason: '`ssl=true` is refused by one version of mgo and verifies under another' }, '`ssl=true` is refused by gopkg.in/mgo.v2 and uses TLS under globalsign/mgo', ssl ?? null)
    return verdict(cleartext, 'mgo uses no TLS unless `DialServer` brings it', ssl ?? null, ssl === undefined)
  },
  plan: () => ({ set: [], remove: [], snippet: 'DialServer: func(addr *mgo.ServerAddr) (net.Conn, error) { return tls.Dial("tcp", addr.String(), config) }', advice: 'mgo is no longer maintained: use go.mongodb.org/mongo-driver with `tls=true`.' }),
  instead: 'Use go.mongodb.org/mongo-driver.',
})
