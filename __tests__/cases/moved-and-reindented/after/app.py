def f():
    pass

if True:
    URL = 'postgresql://app@db.acme.com/shop?sslmode=disable'
