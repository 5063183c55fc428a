import type { DataEntry, DataNode } from './dataTree.js'

/** A container of a database server that starts nothing else. */
export function isServer(entries: readonly DataEntry[]): boolean {
  const image = entries.find(({ name }) => name === 'image')?.value
  return image?.kind === 'text' && servers.test(image.text.text.slice(0, 300)) && entries.every(({ name, value }) => !/^(?:command|entrypoint|args)$/.test(name) || startsServer(value))
}

/** `mysqld --skip-ssl`, `[postgres, -c, ssl=off]`, `docker-entrypoint.sh mysqld`, or flags alone. */
function startsServer(value: DataNode): boolean {
  const first = value.kind === 'list' ? value.items[0] : value
  return first?.kind === 'text' && serverWords.test(first.text.text.trimStart().slice(0, 200))
}

const serverWords = /^(?:-|(?:[\w./-]{0,100}\/)?(?:docker-entrypoint\.sh|(?:mysqld|mariadbd)(?:_safe)?|postgres|redis-server|valkey-server|mongod|mongos)(?:\s|$))/

const servers = /(?:^|\/)(?:mariadb|mysql(?:-server)?|percona(?:-server)?|postgres(?:ql)?|postgis|pgvector|timescaledb(?:-ha)?|redis(?:-stack(?:-server)?)?|valkey|mongo(?:db)?(?:-community-server)?)(?:[:@]|$)/
