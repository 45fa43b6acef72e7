//! Numbers from a seed, the same on every machine and for ever.

/// `SplitMix64` (Steele, Lea, Flood 2014). Written here, as a library may change what it draws from one version to
/// the next, and the files with it.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to one below `limit`; off from an even chance by less than `limit` in 2³².
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        (((self.next() >> 32) * u64::from(limit)) >> 32) as u32
    }

    pub(crate) fn one_in(&mut self, chances: u32) -> bool {
        self.below(chances) == 0
    }

    /// One of a list that is not empty.
    pub(crate) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u32) as usize]
    }

    /// Many customers have few licences and few have many.
    pub(crate) fn seats(&mut self) -> u32 {
        let most = self.of(&[5, 5, 25, 25, 25, 100, 300, 2_500]);
        1 + self.below(most)
    }

    /// A GUID of version 4.
    pub(crate) fn guid(&mut self) -> String {
        let first = self.below(u32::MAX);
        self.guid_from(first)
    }

    /// A GUID that begins with these 32 bits.
    pub(crate) fn guid_from(&mut self, first: u32) -> String {
        let (upper, lower) = (self.next(), self.next());
        let (second, third) = (upper as u16, (upper >> 16) & 0xfff);
        let (fourth, last) = ((lower >> 50) | 0x8000, lower & 0xffff_ffff_ffff);
        format!("{first:08x}-{second:04x}-4{third:03x}-{fourth:04x}-{last:012x}")
    }
}

/// Another number for each number, none twice: the end of `MurmurHash3`, of which each step can be undone.
pub(crate) fn scattered(number: u32) -> u32 {
    let mixed = (number ^ (number >> 16)).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
    mixed ^ (mixed >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_the_authors_print() {
        let mut random = Random(1_234_567);
        let first = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!([random.next(), random.next(), random.next()], first);
    }

    #[test]
    fn guids_are_of_version_4_and_variant_1() {
        let mut random = Random(1);
        for _ in 0..1000 {
            let guid = random.guid_from(0xab);
            let parts: Vec<&str> = guid.split('-').collect();
            assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{guid}");
            assert_eq!(parts[0], "000000ab");
            assert!(parts[2].starts_with('4') && parts[3].starts_with(['8', '9', 'a', 'b']), "{guid}");
        }
    }
}
