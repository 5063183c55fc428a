/** Redis and Valkey. */
import type { Family } from '../family.js'
import { eredis } from './drivers/erlang.js'
import { goDrivers } from './drivers/go.js'
import { moreDrivers } from './drivers/more.js'
import { jvmDrivers } from './drivers/jvm.js'
import { nodeDrivers } from './drivers/node.js'
import { otherDrivers } from './drivers/others.js'
import { pythonDrivers } from './drivers/python.js'
import { read } from './read.js'
import { vocabulary } from './vocabulary.js'

export const redis: Family = {
  ids: ['redis'],
  title: 'Redis',
  vocabulary,
  read,
  drivers: [...pythonDrivers, ...nodeDrivers, ...goDrivers, ...moreDrivers, ...jvmDrivers, ...otherDrivers, eredis],
  assumed: (language) => assumedByLanguage[language] ?? 'redis-url',
}

/** INTERFACE section 3, the newest version each; elsewhere the scheme decides. */
const assumedByLanguage: Readonly<Record<string, string | undefined>> = {
  python: 'redis-py@6',
  javascript: 'ioredis',
  typescript: 'ioredis',
  go: 'go-redis',
  java: 'lettuce',
  kotlin: 'lettuce',
  scala: 'lettuce',
  groovy: 'lettuce',
  clojure: 'lettuce',
}
