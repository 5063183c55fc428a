import { conform } from './conform.js'
import { mysqlClients } from './mysqlClients.js'
import { mysqlServers } from './mysqlServers.js'

conform('mysql', mysqlServers, mysqlClients)
