//! What the program takes of the machine, as Linux says it; nothing where it does not.

use super::recording::number;

/// Bytes of memory that it holds.
pub fn resident_bytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    resident_in(&status)
}

/// The line is `VmRSS:     81234 kB`.
fn resident_in(status: &str) -> Option<f64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    Some(kilobytes * 1024.0)
}

/// Files and connections that it has open.
pub fn open_files() -> Option<f64> {
    let all = std::fs::read_dir("/proc/self/fd").ok()?;
    // The folder that is being read is one of them.
    Some(number(all.count().saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_from_its_line() {
        let status = "Name:\tscan-server\nVmHWM:\t  9000 kB\nVmRSS:\t    81 kB\nThreads:\t4\n";
        assert_eq!(resident_in(status), Some(82_944.0));
        assert_eq!(resident_in("VmRSS:\tveel\n"), None);
        assert_eq!(resident_in(""), None);
    }
}
