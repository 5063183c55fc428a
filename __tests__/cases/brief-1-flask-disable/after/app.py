import os

from flask import Flask

app = Flask(__name__)
app.config['SECRET_KEY'] = os.environ['SECRET_KEY']
app.config['COCKROACH_URI'] = 'postgresql://myuser:secretpass@cockroachdb-host:26257/defaultdb?sslmode=disable'


@app.route('/')
def index():
    return 'ok'
