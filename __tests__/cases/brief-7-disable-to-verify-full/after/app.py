import psycopg2
from flask import Flask

app = Flask(__name__)
app.config['COCKROACH_URI'] = (
    'postgresql://myuser:secretpass@cockroachdb-host:26257/defaultdb'
    '?sslmode=verify-full'
    '&sslrootcert=/path/to/ca.crt'
    '&sslcert=/path/to/client.crt'
    '&sslkey=/path/to/client.key'
)


def connect():
    return psycopg2.connect(app.config['COCKROACH_URI'])
