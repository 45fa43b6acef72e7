//! Sorting short lists.

/// Sorts by a key and keeps the order of equals, by insertion: for lists of tens.
///
/// The standard library's sorts are made for thousands, and each type that is sorted brings some 5 kB of them into the
/// browser; a dozen types were 60 kB.
///
/// ```
/// let mut days = [(3, 'a'), (1, 'b'), (3, 'c')];
/// nextplan_catalog::order::by_key(&mut days, |(day, _)| *day);
/// assert_eq!(days, [(1, 'b'), (3, 'a'), (3, 'c')]);
/// ```
pub fn by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && key(&list[place - 1]) > key(&list[place]) {
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}
