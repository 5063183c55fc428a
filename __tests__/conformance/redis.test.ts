import { conform } from './conform.js'
import { redisClients } from './redisClients.js'
import { redisServers } from './redisServers.js'

conform('redis', redisServers, redisClients)
