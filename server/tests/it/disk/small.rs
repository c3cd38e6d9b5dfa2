//! File systems of a test's own: one with little room, and one that gives up.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A small file system of its own; gone when it is dropped.
pub struct SmallDisk(TempDir);

impl SmallDisk {
    /// `None`, with a line that says so, where mounting is not allowed.
    pub fn mount() -> Option<Self> {
        Self::mount_of("3m")
    }

    /// The same of this size.
    pub fn mount_of(size: &str) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "scan-test"])
            .arg(place.path())
            .output();
        if mounted.is_ok_and(|mounted| mounted.status.success()) {
            return Some(Self(place));
        }
        eprintln!("skipped: mounting a small file system is not allowed here");
        None
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn remount(&self, how: &str) {
        let mut mount = Command::new("mount");
        let mount = mount
            .args(["-o", &format!("remount,{how}")])
            .arg(self.path());
        assert!(mount.status().unwrap().success(), "remount {how}");
    }

    /// Takes all room; gives the file that does.
    pub fn fill(&self) -> PathBuf {
        let path = self.path().join("fill");
        let mut file = File::create(&path).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

/// A file system with a journal, on a file, that stops writing when it is told that it is broken; gone
/// when it is dropped.
pub struct EmergencyDisk {
    place: TempDir,
}

impl EmergencyDisk {
    /// `None`, with a line that says so, where mounting is not allowed.
    pub fn mount() -> Option<Self> {
        let disk = Self {
            place: tempfile::tempdir().unwrap(),
        };
        std::fs::create_dir(disk.path()).unwrap();
        File::create(disk.image())
            .unwrap()
            .set_len(32 << 20)
            .unwrap();
        let made = run("mkfs.ext4", &["-q", "-F"], &[&disk.image()]);
        if made && disk.try_mount() {
            return Some(disk);
        }
        eprintln!("skipped: mounting a file system from a file is not allowed here");
        None
    }

    fn image(&self) -> PathBuf {
        self.place.path().join("image")
    }

    pub fn path(&self) -> PathBuf {
        self.place.path().join("disk")
    }

    fn try_mount(&self) -> bool {
        run("mount", &["-o", "loop"], &[&self.image(), &self.path()])
    }

    /// As it does by itself after an error of the disk.
    pub fn give_up(&self) {
        assert!(run("mount", &["-o", "remount,abort"], &[&self.path()]));
    }

    /// What whoever runs the machine does.
    pub fn mount_anew(&mut self) {
        assert!(run("umount", &[], &[&self.path()]));
        // 1: errors were mended.
        let checked = Command::new("e2fsck").arg("-fy").arg(self.image()).output();
        assert!(checked.unwrap().status.code().is_some_and(|code| code <= 1));
        assert!(self.try_mount());
    }
}

impl Drop for EmergencyDisk {
    fn drop(&mut self) {
        run("umount", &["-l"], &[&self.path()]);
    }
}

/// Whether a program did what it was told with these paths.
fn run(program: &str, options: &[&str], paths: &[&Path]) -> bool {
    let done = Command::new(program).args(options).args(paths).output();
    done.is_ok_and(|done| done.status.success())
}
