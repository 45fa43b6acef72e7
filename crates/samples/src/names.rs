//! What rows are made of. The catalog is not asked: names in files are those that sellers wrote, and a file must stay
//! the same while the catalog grows.

use crate::random::Random;

/// A retired offer, as files call it.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    /// Its id in the catalog.
    pub id: &'static str,
    /// Its names; products are compared with them trimmed and in lower case. The first is the usual one.
    pub names: &'static [&'static str],
}

/// The retired offers that files have.
pub const OFFERS: [Offer; 3] = [
    Offer { id: "office-365-e4", names: &["Office 365 Enterprise E4", "Office 365 E4"] },
    Offer { id: "skype-for-business-online-plan-1", names: &["Skype for Business Online (Plan 1)"] },
    Offer { id: "kaizala-pro", names: &["Kaizala Pro", "Microsoft Kaizala Pro"] },
];

impl Offer {
    /// Mostly the usual name; sometimes another, in capitals, or with a blank that a form left.
    pub(crate) fn spelling(&self, random: &mut Random) -> String {
        match random.below(20) {
            0 => random.of(self.names).to_owned(),
            1 => self.names[0].to_uppercase(),
            2 => format!("{} ", self.names[0]),
            _ => self.names[0].to_owned(),
        }
    }
}

/// Plans that can still be bought; the more common ones stand here more than once.
pub(crate) const CURRENT: [&str; 20] = [
    "Microsoft 365 Business Standard",
    "Microsoft 365 Business Standard",
    "Microsoft 365 Business Standard",
    "Microsoft 365 Business Basic",
    "Microsoft 365 Business Basic",
    "Microsoft 365 Business Premium",
    "Microsoft 365 Business Premium",
    "Microsoft 365 Apps for business",
    "Office 365 E1",
    "Office 365 E1",
    "Office 365 E3",
    "Office 365 E3",
    "Office 365 E5",
    "Microsoft 365 E3",
    "Microsoft 365 E5",
    "Microsoft 365 F3",
    "Exchange Online (Plan 1)",
    "Exchange Online (Plan 1)",
    "Exchange Online (Plan 2)",
    "Power BI Pro",
];

/// What partners call a subscription. Two sound like a retired offer; the name is theirs and says nothing.
pub(crate) const NICKNAMES: [&str; 6] =
    ["Head office", "Field staff", "Trial, then paid", "E4 head office", "Kaizala Pro (old)", "Huvudkontoret"];

const COMPANIES: [&str; 40] = [
    "Contoso",
    "Fabrikam",
    "Northwind Traders",
    "Adatum",
    "Alpine Ski House",
    "Bellows College",
    "Fourth Coffee",
    "Graphic Design Institute",
    "Humongous Insurance",
    "Lamna Healthcare",
    "Litware",
    "Lucerne Publishing",
    "Margie's Travel",
    "Munson's Pickles",
    "Nod Publishers",
    "Proseware",
    "Relecloud",
    "Southridge Video",
    "Tailspin Toys",
    "Tailwind Traders",
    "Trey Research",
    "VanArsdel",
    "Wide World Importers",
    "Wingtip Toys",
    "Woodgrove Bank",
    "The \"Blue\" Door",
    "Salon \"Chez Zoé\"",
    "Boulangerie Lefèvre",
    "Großmann & Söhne",
    "Åkerströms Bygg",
    "Peñarol Construcción",
    "Café São João",
    "Łódź Transport",
    "Ærø Rederi",
    "Électricité Générale",
    "東京システム",
    "北京办公",
    "Компания Север",
    "Αιγαίο Ναυτιλία",
    "شركة النور",
];

const ENDINGS: [&str; 8] = ["", "", " Ltd", " AB", " SARL", " GmbH", ", Inc.", ", LLC"];

/// A customer's name: a quarter have a comma, one in twenty quotes, a third accents or letters that are not Latin.
pub(crate) fn customer(random: &mut Random) -> String {
    let number = if random.one_in(3) { format!(" {}", 1 + random.below(999)) } else { String::new() };
    format!("{}{number}{}", random.of(&COMPANIES), random.of(&ENDINGS))
}
