//! What a column of a file means, known by its header in any of the usual spellings.

use crate::spellings::of_name;
use nextplan_catalog::folded;

/// What a cell can say of a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The customer's name.
    Customer,
    /// The customer's tenant: its id, or its domain. Named where there is no name.
    Tenant,
    /// The id of the subscription.
    SubscriptionId,
    /// The product's GUID at Microsoft Entra.
    SkuId,
    /// The offer's id in a price list: a GUID, or `product:sku:availability`.
    OfferId,
    /// The product's part number, as `ENTERPRISEPACK`. Some reports write a display name there.
    PartNumber,
    /// The product's name. Never the nickname that a partner gave the subscription.
    Product,
    /// Seats bought.
    Seats,
    /// The last day of service; in Partner Center's `commitmentEndDate` of legacy subscriptions the day after it.
    EndsOn,
    /// Whether it renews by itself.
    AutoRenew,
    /// What the subscription is at the seller: active, suspended, ...
    Status,
    /// Under which terms a price-list product is sold; tells legacy from new commerce.
    ProductType,
    /// The month that a row of a monthly report is about.
    Month,
    /// Whether a row repeats another one, for another location of the partner.
    Duplicate,
    /// What a row of an invoice charges for.
    ChargeType,
}

impl Column {
    /// Every column, in the order in which a person is asked for them.
    pub const ALL: [Self; 15] = [
        Self::Customer,
        Self::Product,
        Self::EndsOn,
        Self::Seats,
        Self::AutoRenew,
        Self::SubscriptionId,
        Self::SkuId,
        Self::PartNumber,
        Self::OfferId,
        Self::Tenant,
        Self::Status,
        Self::ProductType,
        Self::Month,
        Self::Duplicate,
        Self::ChargeType,
    ];
    /// Columns that can tell the product, the surest first.
    pub const KEYS: [Self; 4] = [Self::SkuId, Self::OfferId, Self::PartNumber, Self::Product];

    /// Its name in messages, in kept mappings and in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Tenant => "tenant",
            Self::SubscriptionId => "subscription-id",
            Self::SkuId => "sku-id",
            Self::OfferId => "offer-id",
            Self::PartNumber => "part-number",
            Self::Product => "product",
            Self::Seats => "seats",
            Self::EndsOn => "ends-on",
            Self::AutoRenew => "auto-renew",
            Self::Status => "status",
            Self::ProductType => "product-type",
            Self::Month => "month",
            Self::Duplicate => "duplicate",
            Self::ChargeType => "charge-type",
        }
    }

    /// The column of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.id() == id)
    }
}

/// How a column of ends is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum End {
    /// The printed day is the last day of service.
    #[default]
    Inclusive,
    /// Partner Center's `commitmentEndDate`: the day after the last one for legacy subscriptions, the last one in new
    /// commerce (shared/reference/subscription-json-example.md, section 1.2).
    ExclusiveIfLegacy,
}

/// Where a file has what: for each column, the place of its cell in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mapping {
    places: [Option<usize>; Column::ALL.len()],
    /// How the column of ends is to be read.
    pub(crate) end: End,
}

impl Mapping {
    /// Finds the columns by their headers. Where two headers mean the same, the better spelling counts, then the first.
    pub(crate) fn of<S: AsRef<str>>(headers: &[S]) -> Self {
        let headers: Vec<String> = headers.iter().map(|header| folded(header.as_ref())).collect();
        let mut mapping = Self::default();
        let mut ranks = [usize::MAX; Column::ALL.len()];
        for (place, header) in headers.iter().enumerate() {
            if let Some((column, rank)) = of_name(header).filter(|(column, rank)| *rank < ranks[*column as usize]) {
                ranks[column as usize] = rank;
                mapping.set(column, Some(place));
            }
        }
        if let Some(header) = mapping.place(Column::EndsOn).and_then(|place| headers.get(place)) {
            mapping.end = end(header);
        }
        // `Tenant` is a customer's name in one report and its only id in another; one cell says one thing.
        if mapping.place(Column::Tenant) == mapping.place(Column::Customer) {
            mapping.set(Column::Tenant, None);
        }
        mapping
    }

    /// For items whose cells have names and no places: every column has one.
    pub(crate) fn named() -> Self {
        let mut mapping = Self::default();
        for column in Column::ALL {
            mapping.set(column, Some(usize::MAX));
        }
        mapping.set(Column::ChargeType, None);
        mapping
    }

    /// Where the column's cell stands in a row.
    pub(crate) fn place(&self, column: Column) -> Option<usize> {
        self.places[column as usize]
    }

    /// Says where a column's cell stands, or that there is none.
    pub(crate) fn set(&mut self, column: Column, place: Option<usize>) {
        self.places[column as usize] = place;
    }

    /// Whether a row can be understood by it: a product can be told, and something of a subscription.
    pub(crate) fn suffices(&self) -> bool {
        Column::KEYS.iter().any(|key| self.place(*key).is_some()) && self.tells_subscriptions()
    }

    /// Whether anything of it belongs to a subscription and not to a list of products.
    fn tells_subscriptions(&self) -> bool {
        use Column as C;
        [C::Customer, C::Tenant, C::SubscriptionId, C::Seats, C::EndsOn, C::AutoRenew, C::Status]
            .iter()
            .any(|column| self.place(*column).is_some())
    }
}

/// Which part of a date is the day, in files whose writer is known: Microsoft's bulk migration tool writes with the
/// invariant culture, the invoice's reconciliation file month first (shared/reference/subscription-json-example.md, 3.3
/// and 3.5).
pub(crate) fn known_order<S: AsRef<str>>(headers: &[S]) -> Option<crate::date::DateOrder> {
    let has = |wanted: &str| headers.iter().any(|header| folded(header.as_ref()) == wanted);
    let tool = has("partnertenantid") && has("expirationdate");
    let invoice = has("chargetype") && has("chargestartdate");
    (tool || invoice).then_some(crate::date::DateOrder::MonthFirst)
}

/// How the ends in a column of that header are to be read.
pub(crate) fn end(header: &str) -> End {
    if folded(header) == "commitmentenddate" { End::ExclusiveIfLegacy } else { End::Inclusive }
}

/// Whether the headers are those of a price list, which names products and no customer's subscription
/// (shared/reference/subscription-json-example.md, section 5).
pub(crate) fn is_price_list<S: AsRef<str>>(headers: &[S]) -> bool {
    let has = |wanted: &[&str]| headers.iter().any(|header| wanted.contains(&folded(header.as_ref()).as_str()));
    has(&["erpprice", "listprice"]) && has(&["listprice", "unitprice"]) && !has(&["quantity", "subscriptionid"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_found_in_any_usual_spelling_and_order() {
        for (headers, columns) in [
            ("CustomerName,LegacyProductName,ExpirationDate,CurrentSeatCount,AutoRenewEnabled", true),
            ("SEATS,Customer Name,Offer_Name,end date,auto-renew", true),
            ("Nom du client;Produit;Date de fin;Nombre de licences;Renouvellement automatique", true),
            ("Kund;Produkt;Slutdatum;Antal licenser;Automatisk förnyelse", true),
            ("Foo;Bar", false),
        ] {
            let headers: Vec<&str> = headers.split([',', ';']).collect();
            let mapping = Mapping::of(&headers);
            for column in [Column::Customer, Column::Product, Column::EndsOn, Column::Seats, Column::AutoRenew] {
                assert_eq!(mapping.place(column).is_some(), columns, "{column:?} in {headers:?}");
            }
            assert_eq!(mapping.suffices(), columns);
        }
    }

    #[test]
    fn the_better_spelling_counts_and_a_nickname_never() {
        let mapping = Mapping::of(&[
            "FriendlyName",
            "SubscriptionId",
            "SyndicationPartnerSubscriptionNumber",
            "OfferId",
            "DurableOfferId",
            "CommitmentEndDate",
        ]);
        assert_eq!(mapping.place(Column::SubscriptionId), Some(2));
        assert_eq!(mapping.place(Column::OfferId), Some(4));
        assert_eq!(mapping.place(Column::Product), None);
        assert_eq!(mapping.end, End::ExclusiveIfLegacy);
    }
}
