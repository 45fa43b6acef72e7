"""The totals of a file of subscriptions with DuckDB: python duckdb_totals.py FILE AS_OF NAMES

NAMES is JSON, from a product's name in lower case to its offer. Prints JSON: seconds that the query took (neither start
nor import), and the totals as `nextplan_samples::Totals` has them.
"""

import json
import sys
import time

import duckdb

file, as_of, names, times = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), int(sys.argv[4])


def text(value):
    return "'" + value.replace("'", "''") + "'"


with open(file, encoding="utf-8", newline="") as lines:
    columns = lines.readline().rstrip("\r\n").split(",")

# As a person who knows DuckDB would write it: nothing is guessed or converted that is not asked for, the three columns
# that are needed are the only ones kept, and dates are read once a group and not once a row.
query = f"""
with products(name, offer) as (values {", ".join(f"({text(name)}, {text(offer)})" for name, offer in names.items())}),
groups as materialized (
    select LegacyProductName product, ExpirationDate date, count(*) subscriptions, sum(CurrentSeatCount::bigint) seats
    from read_csv({text(file)}, columns = {{{", ".join(f"{text(column)}: 'VARCHAR'" for column in columns)}}},
        header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n')
    where lower(trim(LegacyProductName)) in ({", ".join(map(text, names))})
    group by all
),
days as (
    select offer, try_strptime(date, '%m/%d/%Y %H:%M:%S')::date as day, day - {text(as_of)}::date as days,
        subscriptions, seats
    from groups join products on lower(trim(product)) = name
),
said as (
    select offer, strftime(day, '%Y-%m') as month, subscriptions, seats,
        case when days < 0 then 'overdue' when days <= 30 then '30-days' when days <= 90 then '90-days'
            when days <= 365 then '365-days' else 'later' end as urgency
    from days where day is not null
)
select offer, month, urgency, sum(subscriptions)::bigint, sum(seats)::bigint
from said group by grouping sets ((offer), (month), (urgency))
union all select null, null, null, coalesce(sum(subscriptions), 0)::bigint, 0 from days where day is null
"""

# All cores are the default. Rows may come in any order: nothing here depends on it.
connection = duckdb.connect(config={"preserve_insertion_order": "false"})
took = []
for _ in range(times):
    started = time.perf_counter()
    rows = connection.execute(query).fetchall()
    took.append(time.perf_counter() - started)

totals = {
    "concerned": sum(subscriptions for offer, _, _, subscriptions, _ in rows if offer),
    "not_understood": sum(row[3] for row in rows if row[:3] == (None, None, None)),
    "by_offer": {row[0]: {"subscriptions": row[3], "seats": row[4]} for row in rows if row[0]},
    "by_month": {row[1]: row[3] for row in rows if row[1]},
    "by_urgency": {row[2]: row[3] for row in rows if row[2]},
}
print(json.dumps({"seconds": min(took), "totals": totals}))
