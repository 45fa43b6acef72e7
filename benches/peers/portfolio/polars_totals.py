"""The totals of a file of subscriptions with Polars: python polars_totals.py FILE AS_OF NAMES TIMES

NAMES is JSON, from a product's name in lower case to its offer. Prints JSON: the seconds that the query took, neither
start nor import, the fewest of so many TIMES; and the totals as `nextplan_samples::Totals` has them.
"""

import datetime
import json
import sys
import time

import polars as pl

file, as_of, names = sys.argv[1], datetime.date.fromisoformat(sys.argv[2]), json.loads(sys.argv[3])

with open(file, encoding="utf-8", newline="") as lines:
    columns = lines.readline().rstrip("\r\n").split(",")

product = pl.col("LegacyProductName").str.strip_chars().str.to_lowercase()
days = (pl.col("day") - as_of).dt.total_days()
urgency = (
    pl.when(days < 0).then(pl.lit("overdue")).when(days <= 30).then(pl.lit("30-days"))
    .when(days <= 90).then(pl.lit("90-days")).when(days <= 365).then(pl.lit("365-days")).otherwise(pl.lit("later"))
)


# As a person who knows Polars would write it: a lazy scan of the three columns that are needed, no types guessed, and
# dates read once a group and not once a row. All cores are the default.
def query():
    groups = (
        pl.scan_csv(file, schema=dict.fromkeys(columns, pl.String))
        .filter(product.is_in(list(names)))
        .group_by("LegacyProductName", "ExpirationDate")
        .agg(subscriptions=pl.len().cast(pl.Int64), seats=pl.col("CurrentSeatCount").cast(pl.Int64).sum())
        .collect()
    )
    said = groups.select(
        "subscriptions",
        "seats",
        offer=product.replace_strict(names, return_dtype=pl.String),
        day=pl.col("ExpirationDate").str.to_datetime("%m/%d/%Y %H:%M:%S", strict=False).dt.date(),
    ).with_columns(month=pl.col("day").dt.strftime("%Y-%m"), urgency=urgency)
    dated = said.filter(pl.col("day").is_not_null())

    def by(column):
        return dated.group_by(column).agg(pl.col("subscriptions", "seats").sum()).rows()

    return {
        "concerned": dated["subscriptions"].sum(),
        "not_understood": said["subscriptions"].sum() - dated["subscriptions"].sum(),
        "by_offer": {offer: {"subscriptions": count, "seats": seats} for offer, count, seats in by("offer")},
        "by_month": {month: count for month, count, _ in by("month")},
        "by_urgency": {urgency: count for urgency, count, _ in by("urgency")},
    }


took = []
for _ in range(int(sys.argv[4])):
    started = time.perf_counter()
    totals = query()
    took.append(time.perf_counter() - started)
print(json.dumps({"seconds": min(took), "totals": totals}))
