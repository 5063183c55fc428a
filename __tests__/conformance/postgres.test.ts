import { conform } from './conform.js'
import { postgresClients } from './postgresClients.js'
import { postgresServers } from './postgresServers.js'

conform('postgres', postgresServers, postgresClients)
