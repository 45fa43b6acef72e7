//! The headers that exports and people write.

use crate::column::Column;
use nextplan_catalog::folded;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Usual headers, the best first: where a file has two of them, the earlier one counts. Case, spaces, accents and
/// punctuation do not count. From `shared/reference/subscription-json-example.md`, and the plain words of the three
/// languages.
#[allow(clippy::too_many_lines, reason = "a list")]
pub(crate) const fn spellings(column: Column) -> &'static [&'static str] {
    match column {
        Column::Customer => &[
            "Customer name",
            "Customer",
            "Company name",
            "Company",
            "Client",
            "Account name",
            "Tenant",
            "Tenant name",
            "End customer",
            "Organization",
            "Organisation",
            "Nom du client",
            "Client final",
            "Société",
            "Entreprise",
            "Kund",
            "Kundnamn",
            "Kundens namn",
            "Slutkund",
            "Företag",
            "Företagsnamn",
            "Organisationsnamn",
        ],
        Column::Tenant => &[
            "Customer tenant id",
            "Customer id",
            "Tenant id",
            "Microsoft id",
            "Account id",
            "Customer domain name",
            "Domain name",
            "Domain",
            "Primary domain name",
            "Identifiant client",
            "ID client",
            "ID de locataire",
            "Domaine",
            "Kund-id",
            "Klient-id",
            "Klientorganisations-ID",
            "Domän",
        ],
        Column::SubscriptionId => &[
            // The invoice's own id of the legacy subscription is another; this long one is the portal's.
            "Syndication partner subscription number",
            "Legacy subscription id",
            "Commerce subscription id",
            "Ocp subscription id",
            "Subscription id",
            "Subscription number",
            "Id d’abonnement",
            "Identifiant d’abonnement",
            "Identifiant de l’abonnement",
            "ID de l’abonnement",
            "N° d’abonnement",
            "Numéro d’abonnement",
            "Abonnements-id",
            "Prenumerations-id",
            "Abonnemangs-id",
            "Prenumerationsnummer",
            "Object id",
            "Id",
        ],
        Column::SkuId => &["Sku id", "Product sku id", "Sku guid", "GUID", "ID de SKU", "ID SKU"],
        Column::OfferId => &[
            "Durable offer id",
            "Offer id",
            "Catalog item id",
            "Identifiant de l’offre",
            "ID d’offre",
            "Erbjudande-id",
        ],
        Column::PartNumber => &[
            "Sku part number",
            "Account sku id",
            "Part number",
            "Product part number",
            "String id",
            "SKU",
            "Référence",
            "Référence SKU",
            "Numéro de référence",
            "Artikelnummer",
            "Artikelnr",
        ],
        Column::Product => &[
            "Legacy product name",
            "Offer name",
            "Raw product name",
            "Product name",
            "Product title",
            "Product",
            "Offer",
            "License",
            "Licence",
            "License name",
            "Licence name",
            "Plan",
            "Service plan",
            "Subscription",
            "Offer display name",
            "Sku name",
            "Description",
            "Item",
            "Nom du produit",
            "Produit",
            "Nom de l’offre",
            "Offre",
            "Abonnement",
            "Nom de la licence",
            "Désignation",
            "Produkt",
            "Produktnamn",
            "Erbjudande",
            "Licens",
            "Licensnamn",
            "Prenumeration",
            "Abonnemang",
            "Benämning",
        ],
        Column::Seats => &[
            "Current seat count",
            "Available seats EOP",
            "Total sold seats",
            "Quantity",
            "Seats",
            "Seat count",
            "Total licenses",
            "Total licences",
            "Licenses",
            "Licences",
            "License count",
            "Licenses sold",
            "Licence count",
            "Number of licenses",
            "Number of seats",
            "Enabled",
            "Prepaid units enabled",
            "Active units",
            "Units",
            "Qty",
            "Quantité",
            "Nombre de licences",
            "Nombre de postes",
            "Postes",
            "Qté",
            "Antal",
            "Antal licenser",
            "Licenser",
            "Antal platser",
            "Platser",
            "Kvantitet",
        ],
        Column::EndsOn => &[
            "Commitment end date time",
            "Last day of service",
            "Dernier jour de service",
            "Sista dagen med tjänsten",
            "Ends on",
            "End date",
            "Expiration date",
            "Expiry date",
            "Expires on",
            "Expires",
            "Expiry",
            "Subscription end date",
            "Commitment end date",
            "Term end date",
            "Contract end date",
            "Renewal date",
            "Next lifecycle date time",
            "Next lifecycle date",
            "Ends",
            "End",
            "Date de fin",
            "Fin",
            "Date d’expiration",
            "Expire le",
            "Échéance",
            "Date d’échéance",
            "Date de renouvellement",
            "Fin d’abonnement",
            "Slutdatum",
            "Upphör",
            "Upphör den",
            "Utgångsdatum",
            "Förfallodatum",
            "Förfaller",
            "Sista dag",
            "Sista dagen",
            "Sluttid",
            "Förnyelsedatum",
        ],
        Column::AutoRenew => &[
            "Auto renew enabled",
            "Auto renew",
            "Is auto renew",
            "Auto renewal",
            "Automatic renewal",
            "Renews",
            "Renews automatically",
            "Renouvellement automatique",
            "Renouvellement auto",
            "Reconduction tacite",
            "Automatisk förnyelse",
            "Förnyas automatiskt",
            "Autoförnyelse",
            "Förnyas",
        ],
        Column::Status => &[
            "Status",
            "Subscription status",
            "Subscription state",
            "State",
            "Capability status",
            "Statut",
            "État",
            "Tillstånd",
        ],
        Column::ProductType => &["Product type"],
        Column::Month => &["Month"],
        Column::Duplicate => &["Is duplicate row for PGA"],
        Column::ChargeType => &["Charge type"],
    }
}

/// Every spelling as it is compared, with its column and its place among the column's spellings.
static SPELLINGS: LazyLock<FxHashMap<String, (Column, usize)>> = LazyLock::new(|| {
    let spellings = Column::ALL.into_iter().flat_map(|column| {
        let ranked = spellings(column).iter().enumerate();
        ranked.map(move |(rank, spelling)| (folded(spelling), (column, rank)))
    });
    spellings.collect()
});

/// The column of a header or a JSON member by its name as it is compared, and how good that name is: the lower the better.
pub(crate) fn of_name(folded: &str) -> Option<(Column, usize)> {
    SPELLINGS.get(folded).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_means_two_things() {
        let mut seen = std::collections::HashMap::new();
        for column in Column::ALL {
            for spelling in spellings(column) {
                if let Some(other) = seen.insert(folded(spelling), column) {
                    assert_eq!(other, column, "{spelling}");
                    panic!("{spelling} stands twice for {column:?}");
                }
            }
        }
    }
}
