/**
 * MongoKitten for Swift. orlandos-nl/MongoKitten Sources/MongoCore/Primitives/ConnectionSettings.swift and Sources/MongoClient/Connection.swift, read, not measured: `ssl` or `tls`, and NIOSSL's own
 * checks of chain and host name. `sslVerify=false` is read and, in the source that was read, has no effect; in other versions it may have.
 */
import type { Connection, Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { specification } from './accents.js'
import { judgeWith } from './judge.js'

const own = judgeWith({ ...specification, title: 'MongoKitten', reads: new Set([...specification.reads, 'sslverify']) })

function judge(connection: Connection): Judgement {
  const judged = own(connection)
  const option = connection.parameters.find(({ name, origin }) => name === 'sslVerify' && origin === 'query')
  const isOn = option === undefined || (option.value.kind === 'text' && /^(?:true|1)$/.test(option.value.text))
  if (isOn || judged.posture.kind !== 'verify-full') return judged
  const because = 'whether `sslVerify` switches the checks off differs between versions of MongoKitten'
  return { ...judged, posture: { kind: 'unknown', reason: because }, because, deciding: option, byDefault: false }
}

export function mongoKitten(harden: Driver['harden']): Driver {
  return { id: 'mongokitten', aliases: ['MongoKitten'], title: 'MongoKitten', recognition: { dialects: [], callees: ['MongoDatabase.connect', 'MongoDatabase.lazyConnect'], imports: ['MongoKitten', 'MongoClient'], languages: ['swift'] }, common: false, judge, harden }
}
