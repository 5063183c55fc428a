import psycopg2
from flask import Flask, jsonify

app = Flask(__name__)
app.config['COCKROACH_URI'] = 'postgresql://myuser:secretpass@cockroachdb-host:26257/defaultdb?sslmode=disable'


@app.route('/orders')
def orders():
    with psycopg2.connect(app.config['COCKROACH_URI']) as connection, connection.cursor() as cursor:
        cursor.execute('SELECT id, total FROM orders ORDER BY id DESC LIMIT 20')
        return jsonify([{'id': id, 'total': str(total)} for id, total in cursor.fetchall()])
