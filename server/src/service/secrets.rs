//! Tokens and codes from the operating system's random source; only their hashes are stored.

use scan::application::{Outcome, Refusal, RoundName};
use scan::code::Code;

use crate::store::sessions::Hash;

/// The stored form of a token or code. The tokens hold 256 random bits, so that a fast hash is
/// enough; resume codes are short and guarded by the limit on wrong codes besides.
pub fn hash(secret: &str) -> Hash {
    *blake3::hash(secret.as_bytes()).as_bytes()
}

/// The stored form of the key of a form: whoever sends the same form again gets what it made, so
/// that a key is a secret as well.
pub fn hashed_key(idempotency_key: &str) -> String {
    blake3::hash(idempotency_key.as_bytes())
        .to_hex()
        .to_string()
}

/// What tells a participation apart in public, from the stored key it was made with: nobody finds
/// the key from it, and when the key is deleted, nothing leads from one to the other any more.
pub fn participation(round: &RoundName, hashed_key: &str) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("scan-passend-onderwijs participation");
    hasher.update(round.as_str().as_bytes());
    hasher.update(hashed_key.as_bytes());
    hasher.finalize().to_hex()[..32].to_owned()
}

/// A new token: 64 hexadecimal digits.
pub fn token() -> Outcome<String> {
    let bytes = random::<32>()?;
    Ok(blake3::Hash::from_bytes(bytes).to_hex().to_string())
}

/// One of the two secrets of releases.
pub fn release_secret() -> Outcome<[u8; 32]> {
    random()
}

/// New random bytes that the passkeys of somebody keep.
pub fn handle() -> Outcome<[u8; 16]> {
    random()
}

/// A new salt for [`salted`].
pub fn salt() -> Outcome<Hash> {
    random()
}

/// The token that belongs to the key of a form and a salt: 64 hexadecimal digits. The same form
/// gives the same token again, and nobody has it who lacks one of the two: the salt is stored, the
/// key is not.
pub fn salted(idempotency_key: &str, salt: &Hash) -> String {
    blake3::keyed_hash(salt, idempotency_key.as_bytes())
        .to_hex()
        .to_string()
}

/// The code that belongs to the key of a form and a secret that only its browser has: the same
/// form gives the same code again.
///
/// # Errors
/// Never in practice: bytes run out only when nearly all are above 239.
pub fn code_for<const N: usize>(idempotency_key: &str, secret: &str) -> Outcome<Code<N>> {
    let mut bytes = [0; 256];
    let mut hasher = blake3::Hasher::new_keyed(&hash(secret));
    hasher
        .update(idempotency_key.as_bytes())
        .finalize_xof()
        .fill(&mut bytes);
    Code::from_random(&bytes).ok_or_else(|| Refusal::internal("bytes ran out"))
}

pub fn code<const N: usize>() -> Outcome<Code<N>> {
    loop {
        if let Some(code) = Code::from_random(&random::<64>()?) {
            return Ok(code);
        }
    }
}

pub fn name<N: TryFrom<String, Error = &'static str>>() -> Outcome<N> {
    let text = code::<12>()?.as_str().to_ascii_lowercase();
    N::try_from(text).map_err(Refusal::internal)
}

/// A new random mark: 32 hexadecimal digits, that give no right.
pub fn mark() -> Outcome<String> {
    Ok(token()?[..32].to_owned())
}

/// A seed for the order of remarks: the same each time that a round is looked at, so that two looks
/// tell no more than one.
pub fn seed_of(round: &RoundName) -> u64 {
    let mut seed = [0; 8];
    seed.copy_from_slice(&blake3::hash(round.as_str().as_bytes()).as_bytes()[..8]);
    u64::from_le_bytes(seed)
}

/// New random keys for rows, so many: negative, so that a row that counts from 1 never has one.
pub fn keys(count: usize) -> Outcome<Vec<i64>> {
    let key = || Ok(-1 - (i64::from_le_bytes(random()?) & (i64::MAX >> 1)));
    (0..count).map(|_| key()).collect()
}

/// Some number, for a pause that no two programs have alike.
pub fn chance() -> Outcome<u16> {
    Ok(u16::from_le_bytes(random()?))
}

fn random<const N: usize>() -> Outcome<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Refusal::internal)?;
    Ok(bytes)
}
