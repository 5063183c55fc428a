package main

import (
	"database/sql"
	"fmt"
	"os"

	_ "github.com/lib/pq"
)

func open() (*sql.DB, error) {
	dsn := fmt.Sprintf("postgres://%s:%s@%s:26257/defaultdb?sslmode=disable",
		os.Getenv("DB_USER"), os.Getenv("DB_PASSWORD"), os.Getenv("DB_HOST"))
	return sql.Open("postgres", dsn)
}
