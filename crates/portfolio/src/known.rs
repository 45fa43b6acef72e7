//! Which product a cell names: a retired offer, or something else.

use nextplan_catalog::model::Catalog;
use nextplan_catalog::{Field, folded};
use rustc_hash::FxHashMap;

/// A retired offer as a cell names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    /// Its place among the catalog's offers.
    pub offer: usize,
    /// For an edition: whom it was sold to, as one of the values of [`Field::Organisation`].
    pub organisation: Option<&'static str>,
}

/// Every name and number of every retired offer, as they are compared.
#[derive(Clone, Debug)]
pub struct Known {
    products: FxHashMap<String, Product>,
}

/// What some lists put before every product, and others before none.
const VENDOR: &str = "microsoft";

/// Words of the remark behind a name that tell whom the product was sold to: what price lists write in brackets.
const EDITIONS: [(&str, &[&str]); 3] = [
    ("government", &["government", "gcc", "gouvernement", "administration", "secteurpublic", "myndighet", "offentlig"]),
    ("nonprofit", &["nonprofit", "charity", "caritati", "sansbutlucratif", "nonlucratif", "associations", "ideell"]),
    (
        "education",
        &[
            "education",
            "academic",
            "faculty",
            "student",
            "enseign",
            "etudiant",
            "personnel",
            "utbildning",
            "larare",
            "elever",
        ],
    ),
];

impl Known {
    /// What the catalog knows of its retired offers: names of all times in three languages, aliases, part numbers and
    /// GUIDs, of editions too.
    pub fn new(catalog: &Catalog) -> Self {
        let mut products = FxHashMap::default();
        let mut add = |text: &str, product: Product| {
            let key = folded(text);
            // The vendor in front counts no more in the catalog's name than in the cell's.
            for key in
                [Some(key.as_str()), key.strip_prefix(VENDOR)].into_iter().flatten().filter(|key| !key.is_empty())
            {
                products.entry(key.to_owned()).or_insert(product);
            }
        };
        for (offer, own) in catalog.offers.iter().enumerate() {
            let editions = own.editions.iter().map(|edition| {
                (edition.plan, Field::Organisation.values().get(usize::from(edition.organisation)).copied())
            });
            for (plan, organisation) in std::iter::once((own.plan, None)).chain(editions) {
                let product = Product { offer, organisation };
                let plan = catalog.plan(plan);
                for name in plan.names.iter() {
                    add(&name.name, product);
                    name.fr.iter().chain(name.sv.iter()).for_each(|name| add(name, product));
                }
                for sku in plan.skus.iter() {
                    add(&sku.part_number, product);
                    sku.guid.iter().for_each(|guid| add(guid, product));
                }
            }
            own.aliases.iter().for_each(|alias| add(alias, Product { offer, organisation: None }));
        }
        Self { products }
    }

    /// The retired offer that a cell names, whole: case, spaces, punctuation and accents do not count, nor does the
    /// vendor in front, a tenant in front (`contoso:PARTNUMBER`) or a remark in brackets behind.
    pub fn product(&self, cell: &str) -> Option<Product> {
        let cell = cell.trim();
        let whole = folded(cell);
        let find = |key: &str| self.products.get(key).or_else(|| self.products.get(key.strip_prefix(VENDOR)?)).copied();
        if let Some(product) = find(&whole) {
            return Some(product);
        }
        if let Some((_, number)) = cell.rsplit_once(':') {
            return find(&folded(number));
        }
        let open = cell.rfind(['(', '[']).filter(|_| cell.ends_with([')', ']']))?;
        let product = find(&folded(&cell[..open]))?;
        let remark = folded(&cell[open..]);
        let sold_to = EDITIONS.iter().find(|(_, words)| words.iter().any(|word| remark.contains(word)));
        Some(Product { organisation: product.organisation.or(sold_to.map(|(value, _)| *value)), ..product })
    }
}
