// client DRIVER: tries every job of standard input, a JSON array of {id, text, env?}, and prints {id, ok, message} for each, a line each.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"time"

	mysql "github.com/go-sql-driver/mysql"
	"github.com/gomodule/redigo/redis"
	pgx "github.com/jackc/pgx/v4"
	_ "github.com/lib/pq"
)

type job struct {
	ID   string            `json:"id"`
	Text string            `json:"text"`
	Env  map[string]string `json:"env"`
}

type answer struct {
	ID      string `json:"id"`
	OK      bool   `json:"ok"`
	Message string `json:"message"`
}

const late = 8 * time.Second

var drivers = map[string]func(context.Context, job) error{
	"lib/pq":              database("postgres"),
	"pgx4":                pgx4,
	"go-sql-driver/mysql": database("mysql"),
	"redigo":              redigo,
}

func database(name string) func(context.Context, job) error {
	return func(ctx context.Context, each job) error {
		db, err := sql.Open(name, each.Text)
		if err != nil {
			return err
		}
		defer db.Close()
		db.SetMaxOpenConns(1)
		var one int
		return db.QueryRowContext(ctx, "select 1").Scan(&one)
	}
}

func pgx4(ctx context.Context, each job) error {
	connection, err := pgx.Connect(ctx, each.Text)
	if err != nil {
		return err
	}
	defer connection.Close(ctx)
	var one int
	return connection.QueryRow(ctx, "select 1").Scan(&one)
}

func redigo(_ context.Context, each job) error {
	connection, err := redis.DialURL(each.Text, redis.DialConnectTimeout(late), redis.DialReadTimeout(late))
	if err != nil {
		return err
	}
	defer connection.Close()
	_, err = connection.Do("SET", each.ID, "1")
	return err
}

// A driver may panic on a text.
func attempt(each job) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v", reason)
		}
	}()
	for name, value := range each.Env {
		os.Setenv(name, value)
		defer os.Unsetenv(name)
	}
	ctx, cancel := context.WithTimeout(context.Background(), late)
	defer cancel()
	return drivers[os.Args[1]](ctx, each)
}

type quiet struct{}

func (quiet) Print(...interface{}) {}

func main() {
	mysql.SetLogger(quiet{})
	var jobs []job
	if err := json.NewDecoder(os.Stdin).Decode(&jobs); err != nil {
		panic(err)
	}
	out := json.NewEncoder(os.Stdout)
	for _, each := range jobs {
		err := attempt(each)
		said := answer{ID: each.ID, OK: err == nil}
		if err != nil {
			said.Message = err.Error()
		}
		out.Encode(said)
	}
}
