import { conform } from './conform.js'
import { mysqlClients } from './mysqlClients.js'
import { mysqlServers } from './mysqlServers.js'

conform('mysql', mysqlServers, mysqlClients, 'one for mariadb names no CA and does not connect, those for PyMySQL are no texts')
