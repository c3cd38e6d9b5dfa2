//! Secrets that the command line names by the file they stand in: what is on a command line or in
//! the environment can be read in more places than a file.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Reads one. White space around it is not part of it.
///
/// The group may read it, because a credential that systemd hands to a service looks like that.
///
/// # Errors
/// A sentence that says what is wrong, without the secret: others can get at the file, it is not
/// there, or nothing is in it.
pub fn read(path: &Path) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("{}: cannot be read: {error}", path.display());
    let mut file = File::open(path).map_err(cannot)?;
    private(path, &file)?;
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(cannot)?;
    let secret = text.trim();
    if secret.is_empty() {
        return Err(format!("{}: there is no secret in it", path.display()));
    }
    Ok(secret.to_owned())
}

/// Only who runs this program and root may have it, and nobody else may read or change it. Looks at
/// the file that was opened, not at what has its name by now.
#[cfg(unix)]
fn private(path: &Path, file: &File) -> Result<(), String> {
    use std::os::unix::fs::MetadataExt;
    let found = file.metadata();
    let found = found.map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
    let path = path.display();
    let me = rustix::process::geteuid().as_raw();
    if found.uid() != me && found.uid() != 0 {
        return Err(format!(
            "{path}: belongs to another user (number {}) than root and the one who runs \
             scan-server (number {me}), and holds a secret. Run: chown {me} {path}",
            found.uid()
        ));
    }
    if found.mode() & 0o037 != 0 {
        return Err(format!(
            "{path}: others than its owner can get at it (mode {:o}), and it holds a secret. Run: \
             chmod 600 {path}",
            found.mode() & 0o777
        ));
    }
    Ok(())
}

#[cfg(not(unix))]
fn private(_: &Path, _: &File) -> Result<(), String> {
    Ok(())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// What comes of a file with this text and mode.
    fn read_of(text: &str, mode: u32) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("geheim");
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        read(&path)
    }

    #[test]
    fn a_secret_is_read_without_the_end_of_its_line() {
        for mode in [0o600, 0o400, 0o640, 0o440] {
            assert_eq!(read_of("heel geheim \n", mode).unwrap(), "heel geheim");
        }
    }

    #[test]
    fn a_file_that_others_can_get_at_is_refused_with_what_mends_it() {
        for mode in [0o644, 0o604, 0o660, 0o620, 0o602, 0o601, 0o610, 0o666] {
            let why = read_of("heel geheim", mode).unwrap_err();
            assert!(why.contains(&format!("mode {mode:o}")), "{why}");
            assert!(why.contains("chmod 600 /"), "{why}");
            assert!(!why.contains("heel geheim"), "{why}");
        }
    }

    #[test]
    fn an_empty_file_and_one_that_is_not_there_are_named() {
        for empty in ["", " \n\t"] {
            let why = read_of(empty, 0o600).unwrap_err();
            assert!(why.ends_with("there is no secret in it"), "{why}");
        }
        let why = read(Path::new("/nergens/geheim")).unwrap_err();
        assert!(
            why.starts_with("/nergens/geheim: cannot be read: "),
            "{why}"
        );
    }
}
