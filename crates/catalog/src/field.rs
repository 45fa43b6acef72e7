//! The fields that a condition may speak of, and the values that each can have.
//!
//! A case's answers and what the engine derives from them (the path, whether the subscription can still
//! exist, ...) are both *fields*. A condition in the catalog is a conjunction of `field = value` or
//! `field = [values]`; there is no expression language, so completeness, overlap and reachability can be
//! decided exactly.

/// A set of values of one field, one bit a value, in the order of [`Field::values`].
pub type Values = u16;
/// A set of values of all fields: those of the first field in the lowest bits, then those of the next.
pub type ValueSet = u128;

macro_rules! fields {
    ($($(#[doc = $about:literal])+ $name:ident = $id:literal [$($value:literal),+];)+) => {
        /// Something that a condition can ask about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
        #[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::field))]
        pub enum Field { $($(#[doc = $about])+ $name,)+ }

        impl Field {
            /// Every field, in the order of the contract; what the engine derives comes last.
            pub const ALL: &[Field] = &[$(Field::$name),+];

            /// The name that catalog files, cases and advice use.
            pub const fn id(self) -> &'static str {
                match self { $(Field::$name => $id),+ }
            }

            /// What it is about, for people who write files.
            pub const fn about(self) -> &'static str {
                match self { $(Field::$name => concat!($($about),+)),+ }
            }

            /// The values in the order of the contract. `unanswered` stands last where silence is a value of
            /// its own, because no default could be right.
            pub const fn values(self) -> &'static [&'static str] {
                match self { $(Field::$name => &[$($value),+]),+ }
            }
        }
    };
}

fields! {
    /// Who asks.
    Audience = "audience" ["partner", "customer"];
    /// How the retired subscription was bought; chooses the notice.
    BoughtThrough = "bought_through" ["partner", "microsoft-card", "microsoft-invoice", "volume-licensing"];
    /// What the Upgrade tab of the admin center shows.
    UpgradeTab = "upgrade_tab" ["offers-plans", "unavailable"];
    /// Why the Upgrade tab offers nothing, as its message says.
    UpgradeRefusal = "upgrade_refusal" [
        "more-users-than-licences", "not-set-up", "change-under-way", "not-eligible", "several-plans", "prepaid",
        "government-or-nonprofit", "busy", "fewer-services", "add-on", "unpaid-balance", "other-message", "unanswered"
    ];
    /// Size class of the subscription: some plans are sold up to 300 seats only.
    Seats = "seats" ["up-to-300", "above-300"];
    /// What kind of customer.
    Organisation = "organisation" ["business", "education", "government", "nonprofit"];
    /// Where the users work.
    Workers = "workers" ["office", "frontline"];
    /// Where the customer sits, as far as sales rules differ.
    CountryGroup = "country" ["eea-ch", "elsewhere", "unanswered"];
    /// Whether the customer held no Microsoft 365 or Office 365 suite before.
    NewCustomer = "new_customer" ["yes", "no", "unanswered"];
    /// How the new purchase is paid.
    PaysBy = "pays_by" ["card", "invoice", "unanswered"];
    /// The terms that the retired subscription was bought under.
    Commerce = "commerce" ["legacy", "new"];
    /// The agreement of a direct purchase.
    Agreement = "agreement" ["mosa", "mca", "unanswered"];
    /// The length of the retired subscription's term.
    Term = "term" ["monthly", "annual", "multi-year", "unanswered"];
    /// Whether the export says that the subscription renews by itself.
    AutoRenew = "auto_renew" ["yes", "no", "unanswered"];
    /// Whether all that is to be bought is owned already.
    OwnsTarget = "owns_target" ["yes", "no", "unanswered"];
    /// Whether the retired subscription carries add-ons.
    AddOns = "add_ons" ["some", "none", "unanswered"];
    /// Derived: whether the last day of service is known, and on which side of it the as-of day lies.
    End = "end" ["unknown", "ahead", "past"];
    /// Derived: one user, as many as can be moved at a time, or more.
    Size = "size" ["one", "up-to-20", "above-20", "unanswered"];
    /// Derived: whether the service behind the retired plan still runs on the as-of day.
    Service = "service" ["running", "ended"];
    /// Derived: the stage after the end that plans are made with.
    Stage = "stage" ["none", "cancelled", "expired", "disabled", "deleted"];
    /// Derived: whether the subscription can still exist on the as-of day.
    Plausible = "plausible" ["yes", "no"];
    /// Derived: how the move is made.
    Path = "path" ["partner-center", "upgrade-tab", "manual", "contact-partner", "contact-account-representative"];
    /// Derived: whether an option is recommended at all.
    Recommended = "recommended" ["yes", "no"];
    /// Derived: whether a plan that stands by itself is to be bought.
    BasePlans = "base_plans" ["some", "none"];
    /// Derived: whether a plan that needs another one beneath it is to be bought.
    AddOnPlans = "add_on_plans" ["some", "none"];
    /// Derived: whether something recommended has no confirmed offer on the as-of day.
    Unconfirmed = "unconfirmed_plans" ["some", "none"];
    /// Derived: the terms of what is bought on the as-of day.
    PurchaseCommerce = "purchase_commerce" ["legacy", "new"];
}

impl Field {
    /// How many fields there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The field of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// The place of `unanswered` among [`Field::values`], where silence is a value of its own: always the last.
    pub const fn unanswered(self) -> Option<usize> {
        let values = self.values();
        let last = values.len() - 1;
        // No other value is as long and begins like it; a const fn cannot compare text.
        if values[last].len() == "unanswered".len() && values[last].as_bytes()[0] == b'u' { Some(last) } else { None }
    }

    /// Some of its values among those of all fields.
    #[inline]
    pub const fn among_all(self, values: Values) -> ValueSet {
        (values as ValueSet) << PLACES[self as usize]
    }

    /// All its values among those of all fields.
    #[inline]
    pub const fn all_values(self) -> ValueSet {
        ALL_VALUES[self as usize]
    }

    /// Its part of a set of values of all fields.
    #[inline]
    pub const fn of_all(self, set: ValueSet) -> Values {
        ((set & self.all_values()) >> PLACES[self as usize]) as Values
    }

    /// The place of a value among [`Field::values`].
    pub fn value_index(self, value: &str) -> Option<usize> {
        self.values().iter().position(|known| *known == value)
    }
}

/// Where each field's values begin in a [`ValueSet`].
const PLACES: [u32; Field::COUNT] = {
    let mut places = [0; Field::COUNT];
    let mut field = 1;
    while field < Field::COUNT {
        places[field] = places[field - 1] + Field::ALL[field - 1].values().len() as u32;
        field += 1;
    }
    let last = Field::COUNT - 1;
    assert!(places[last] + Field::ALL[last].values().len() as u32 <= ValueSet::BITS, "all values fit into the set");
    places
};

/// Each field's values in a [`ValueSet`].
const ALL_VALUES: [ValueSet; Field::COUNT] = {
    let mut sets = [0; Field::COUNT];
    let mut field = 0;
    while field < Field::COUNT {
        sets[field] = Field::ALL[field].among_all((1 << Field::ALL[field].values().len()) - 1);
        field += 1;
    }
    sets
};
