URL = 'postgresql://app@db.acme.com/shop?sslmode=disable'

def f():
    pass
