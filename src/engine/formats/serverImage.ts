import type { DataEntry } from './dataTree.js'

/** A container of a database server that starts nothing else. */
export function isServer(entries: readonly DataEntry[]): boolean {
  const image = entries.find(({ name }) => name === 'image')?.value
  return image?.kind === 'text' && servers.test(image.text.text.slice(0, 300)) && !entries.some(({ name }) => /^(?:command|entrypoint|args)$/.test(name))
}

const servers = /(?:^|\/)(?:mariadb|mysql(?:-server)?|percona(?:-server)?|postgres(?:ql)?|postgis|pgvector|timescaledb(?:-ha)?|redis(?:-stack(?:-server)?)?|valkey|mongo(?:db)?(?:-community-server)?)(?:[:@]|$)/
