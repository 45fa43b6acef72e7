// The rules by hand, as one would write them around a reader of CSV: which rows count, and what they add up to.

const UNREADABLE = null;

/**
 * Takes rows as arrays of strings, the first of them the head.
 * @param {{ as_of: string, names: Record<string, string> }} task the day, and the offer by each name in lower case
 */
export function counter({ as_of, names }) {
  const asOf = Date.parse(as_of) / 86_400_000;
  let product;
  let date;
  let seats;
  // Few cells differ: what was found once is looked up from then on.
  const offers = new Map();
  const ends = new Map();
  const byOffer = {};
  const byMonth = {};
  const byUrgency = {};
  let concerned = 0;
  let notUnderstood = 0;

  const offerOf = (cell) => {
    let offer = offers.get(cell);
    if (offer === undefined) {
      offer = names[cell.trim().toLowerCase()] ?? null;
      offers.set(cell, offer);
    }
    return offer;
  };
  const endOf = (cell) => {
    let end = ends.get(cell);
    if (end === undefined) {
      end = readEnd(cell, asOf);
      ends.set(cell, end);
    }
    return end;
  };
  return {
    head(cells) {
      product = cells.indexOf('LegacyProductName');
      date = cells.indexOf('ExpirationDate');
      seats = cells.indexOf('CurrentSeatCount');
      if (product < 0 || date < 0 || seats < 0) throw new Error(`the head has not all columns: ${cells}`);
    },
    row(cells) {
      const offer = offerOf(cells[product]);
      if (offer === null) return;
      const end = endOf(cells[date]);
      if (end === UNREADABLE) {
        notUnderstood += 1;
        return;
      }
      concerned += 1;
      const of = (byOffer[offer] ??= { subscriptions: 0, seats: 0 });
      of.subscriptions += 1;
      of.seats += +cells[seats];
      byMonth[end.month] = (byMonth[end.month] ?? 0) + 1;
      byUrgency[end.urgency] = (byUrgency[end.urgency] ?? 0) + 1;
    },
    totals: () => ({
      concerned,
      not_understood: notUnderstood,
      by_offer: byOffer,
      by_month: byMonth,
      by_urgency: byUrgency,
    }),
  };
}

/** Month and urgency of a date as `MM/dd/yyyy HH:mm:ss`, or null. */
function readEnd(cell, asOf) {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4}) \d\d:\d\d:\d\d$/.exec(cell) ?? [];
  const at = new Date(Date.UTC(+year, +month - 1, +day));
  // 31/31 would roll over into another month.
  if (!(at.getUTCMonth() === +month - 1 && at.getUTCDate() === +day)) return UNREADABLE;
  const days = at.getTime() / 86_400_000 - asOf;
  const urgency =
    days < 0 ? 'overdue' : days <= 30 ? '30-days' : days <= 90 ? '90-days' : days <= 365 ? '365-days' : 'later';
  return { month: `${year}-${month}`, urgency };
}
