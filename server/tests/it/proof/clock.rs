//! The clock of the machine is set, by a day either way and over both nights on which the clocks
//! change, while people save, sign in and are mailed: nothing that was acknowledged is lost or there
//! twice, nobody is put out who may stay, and nothing waits for a time that does not come.

mod machine;
mod set_back;
